package org.plumbline.verify.slip;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Patterns that find any of some words. */
final class AnyOf {
  private AnyOf() {}

  /** Finds any of {@code words} where it stands as a whole, in capitals or not; none where there are none. */
  static Pattern words(Collection<String> words) {
    return words.isEmpty()
        ? Pattern.compile("(?!)")
        : Pattern.compile(
            words.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\b")),
            Pattern.CASE_INSENSITIVE);
  }
}
