package org.plumbline.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.check.VerdictCache;
import org.plumbline.verify.pack.Fingerprint;
import org.plumbline.verify.pack.RuleSet;
import org.plumbline.verify.pack.ShippedRules;

/** Verdicts that this very program gave by these very rules in earlier runs. */
final class ProgramCache {
  private static final String FOLDER = "verdicts";

  private ProgramCache() {}

  /** The cache of the built program; classes that lie in a folder may change under it and keep nothing. */
  static VerdictCache of(RuleSet rules, SourceOptions sources, Clock clock) {
    return program()
        .map(
            program ->
                VerdictCache.in(
                    rules.cache().resolve(FOLDER),
                    String.join(
                        "\0", program, rules(rules), sources.day(LocalDate.now(clock)).toString())))
        .orElse(VerdictCache.NONE);
  }

  private static Optional<String> program() {
    CodeSource source = ProgramCache.class.getProtectionDomain().getCodeSource();
    try {
      Path jar = Path.of(source.getLocation().toURI());
      return Files.isRegularFile(jar)
          ? Optional.of(Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis())
          : Optional.empty();
    } catch (IOException | URISyntaxException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static String rules(RuleSet rules) {
    StringBuilder all = new StringBuilder(ShippedRules.hash());
    rules.packs().forEach(pack -> all.append(' ').append(Fingerprint.of(pack)));
    return all.append(' ')
        .append(rules.trusted())
        .append(' ')
        .append(rules.settings().canonical())
        .toString();
  }
}
