package org.plumbline.verify.pack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much a finding of a rule matters. */
public enum Severity {
  /** A contradiction that must not pass. */
  ERROR,
  /** A contradiction for a person to look at; it does not fail a run. */
  WARNING,
  /** Says that something agrees, or what else is worth knowing. */
  NOTE;

  /** The names as editors write them. */
  public static final List<String> NAMES = List.of("error", "warning", "note");

  /** The severity that an editor wrote. */
  public static Optional<Severity> of(String name) {
    int at = NAMES.indexOf(name);
    return at < 0 ? Optional.empty() : Optional.of(values()[at]);
  }

  /** As editors write it. */
  public String written() {
    return name().toLowerCase(Locale.ROOT);
  }
}
