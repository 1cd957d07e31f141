package org.plumbline.check.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.verify.pack.Rule;

/** The forms that there are. */
public enum Format {
  TEXT,
  JSON,
  SARIF,
  JUNIT,
  GITHUB,
  CHECKSTYLE;

  /** Every name, as people write it. */
  public static final List<String> NAMES =
      java.util.Arrays.stream(values()).map(f -> f.name().toLowerCase(Locale.ROOT)).toList();

  /** The form called {@code name}. */
  public static Optional<Format> of(String name) {
    int at = NAMES.indexOf(name);
    return at < 0 ? Optional.empty() : Optional.of(values()[at]);
  }

  /**
   * A reporter of this form.
   *
   * @param rules the rules that judged, for the form that explains them
   * @param colour whether colours are welcome
   */
  public Reporter reporter(java.util.function.Supplier<List<Rule>> rules, boolean colour) {
    return switch (this) {
      case TEXT -> new TextReporter(colour);
      case JSON -> new JsonReporter();
      case SARIF -> new SarifReporter(rules);
      case JUNIT -> new JunitReporter();
      case GITHUB -> new GithubReporter();
      case CHECKSTYLE -> new CheckstyleReporter();
    };
  }
}
