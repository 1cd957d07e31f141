package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.check.CheckResult;
import org.plumbline.check.format.Format;
import org.plumbline.verify.pack.Rule;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options on the forms in which problems are written. */
final class FormatOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT[=FILE]",
      description =
          "text, json, sarif, junit, github or checkstyle; to standard output or to a file. Repeat it for "
              + "several.")
  private List<String> formats = List.of("text");

  /** Refuses what is no format, before any work is done. */
  void check() {
    outputs();
  }

  private Map<Format, Optional<Path>> outputs() {
    Map<Format, Optional<Path>> outputs = new LinkedHashMap<>();
    for (String format : formats) {
      String[] parts = format.split("=", 2);
      Format known =
          Format.of(parts[0])
              .orElseThrow(
                  () ->
                      new ParameterException(
                          spec.commandLine(),
                          "--format " + parts[0] + " is not known; use one of " + Format.NAMES));
      outputs.put(known, parts.length == 1 ? Optional.empty() : Optional.of(Path.of(parts[1])));
    }
    return outputs;
  }

  /** Writes {@code result} in every form that is wanted. */
  void write(CheckResult result, Tools tools, Supplier<List<Rule>> rules) {
    outputs()
        .forEach(
            (format, file) -> {
              boolean colour = file.isEmpty() && tools.terminal().colour();
              String text = format.reporter(rules, colour).write(result);
              if (file.isEmpty()) {
                tools.printer().line(text);
              } else {
                save(file.get(), text);
              }
            });
  }

  private static void save(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text + "\n");
    } catch (IOException e) {
      throw new UserError("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
