package org.plumbline.text;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that show, when capitalised after a full stop, that a sentence starts there. */
final class SentenceStarters {
  private final Set<String> words =
      WordLists.lines("sentence-starters.txt").stream()
          .flatMap(line -> line.stream())
          .collect(Collectors.toUnmodifiableSet());

  boolean isStarter(String token) {
    return Character.isUpperCase(token.charAt(0)) && words.contains(token.toLowerCase(Locale.ROOT));
  }
}
