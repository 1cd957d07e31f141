package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

  /** One form that is wanted. */
  private record Output(Format format, Optional<Path> file) {}

  /**
   * Refuses what is no format, what would mix two of them, and what would overwrite an input, before any work is
   * done.
   */
  void check(Collection<Path> inputs) {
    Set<Optional<Path>> taken = new HashSet<>();
    for (Output output : outputs()) {
      if (!taken.add(output.file().map(Inputs::absolute))) {
        throw fault(
            "two formats would go to "
                + output.file().map(Path::toString).orElse("standard output")
                + "; name a file for each: --format "
                + output.format().name().toLowerCase(Locale.ROOT)
                + "=FILE");
      }
      output.file().ifPresent(file -> Inputs.spare(file, inputs));
    }
  }

  private List<Output> outputs() {
    List<Output> outputs = new ArrayList<>();
    for (String format : formats) {
      String[] parts = format.split("=", 2);
      Format known =
          Format.of(parts[0])
              .orElseThrow(
                  () ->
                      fault("--format " + parts[0] + " is not known; use one of " + Format.NAMES));
      if (parts.length > 1 && parts[1].isBlank()) {
        throw fault("--format " + format + " names no file");
      }
      outputs.add(
          new Output(known, parts.length == 1 ? Optional.empty() : Optional.of(Path.of(parts[1]))));
    }
    return outputs;
  }

  private ParameterException fault(String what) {
    return new ParameterException(spec.commandLine(), what);
  }

  /** Writes {@code result} in every form that is wanted. */
  void write(CheckResult result, Tools tools, Supplier<List<Rule>> rules) {
    for (Output output : outputs()) {
      boolean colour = output.file().isEmpty() && tools.terminal().colour();
      String text = output.format().reporter(rules, colour).write(result);
      if (output.file().isEmpty()) {
        tools.printer().line(text);
      } else {
        save(output.file().get(), text);
      }
    }
  }

  private static void save(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text + "\n");
    } catch (IOException e) {
      throw UserError.unwritable(file, e);
    }
  }
}
