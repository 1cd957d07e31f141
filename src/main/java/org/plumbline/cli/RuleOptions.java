package org.plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.verify.Engine;
import org.plumbline.verify.Judge;
import org.plumbline.verify.pack.RuleSet;
import org.plumbline.verify.pack.RuleSettings;
import picocli.CommandLine.Option;

/** Options on which rules judge. */
final class RuleOptions {
  private static final String RULES = "--rules";
  private static final String CONFIG = "--config";
  private static final String TRUST = "--trust-rules";

  @Option(
      names = RULES,
      paramLabel = "DIR",
      description =
          "A folder of your own rules, examples and lexicon files, laid over the shipped ones; see "
              + "docs/packs.md. Repeat it for more folders.")
  private List<Path> folders = List.of();

  @Option(
      names = TRUST,
      description =
          "Let the rules of --rules do anything that Java can do. Only for your own rules.")
  private boolean trusted;

  @Option(
      names = CONFIG,
      paramLabel = "FILE",
      description =
          "Switches rules off or gives them another severity; "
              + RuleSettings.FILE
              + " in this folder unless told.")
  private Path config;

  /** Whether {@code arguments} or the folder may ask for other rules than the shipped ones. */
  static boolean mayConcern(String[] arguments) {
    for (String argument : arguments) {
      if (argument.startsWith(RULES) || argument.startsWith(CONFIG) || argument.equals(TRUST)) {
        return true;
      }
    }
    return Files.exists(Path.of(RuleSettings.FILE));
  }

  /** The engine that judges by these rules. */
  Judge judge(Tools tools) {
    return judge(tools, set());
  }

  /** The rules that are meant. */
  RuleSet set() {
    return set(List.of());
  }

  /** The rules that are meant, and behind them those of {@code more} folders. */
  RuleSet set(List<Path> more) {
    List<Path> packs = new ArrayList<>(folders);
    more.stream().filter(folder -> !packs.contains(folder)).forEach(packs::add);
    return new RuleSet(packs, trusted, settings(), cache());
  }

  /** The rules that are meant where {@code found} is the configuration, unless another one is named. */
  RuleSet set(List<Path> more, Optional<Path> found) {
    RuleSettings settings =
        config == null ? found.map(RuleSettings::read).orElse(RuleSettings.NONE) : settings();
    RuleSet named = set(more);
    return new RuleSet(named.packs(), named.trusted(), settings, named.cache());
  }

  /** The engine that judges by {@code rules}. */
  Judge judge(Tools tools, RuleSet rules) {
    return rules.isShipped() ? tools.judge().get() : Judge.of(Engine.load(rules));
  }

  /** The configuration that was named. */
  Optional<Path> config() {
    return Optional.ofNullable(config);
  }

  private RuleSettings settings() {
    Path file = config == null ? Path.of(RuleSettings.FILE) : config;
    if (config == null && !Files.exists(file)) {
      return RuleSettings.NONE;
    }
    if (!Files.isReadable(file)) {
      throw new UserError(
          file
              + (Files.exists(file) ? " cannot be read" : " does not exist")
              + "; see docs/packs.md");
    }
    return RuleSettings.read(file);
  }

  /** Where freedesktop.org has caches stand. */
  private static Path cache() {
    String cache = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
    Path base =
        cache.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
    return base.resolve("plumbline");
  }
}
