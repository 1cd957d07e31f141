package org.plumbline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells whether two proper names can be one: parts of a name, acronyms, spelling variants. */
public final class Names {
  private static final Set<String> SMALL =
      Set.of(
          "the", "of", "and", "for", "in", "on", "de", "la", "le", "al", "el", "&", "-", "a", "an",
          "'s");
  private static final Set<String> SUFFIX =
      Set.of(
          "inc",
          "inc.",
          "ltd",
          "ltd.",
          "plc",
          "corp",
          "corp.",
          "co",
          "co.",
          "llc",
          "group",
          "company",
          "corporation",
          "limited",
          "jr",
          "jr.",
          "sr",
          "sr.",
          "ii",
          "iii",
          "ag",
          "sa",
          "gmbh",
          "holdings");

  private Names() {}

  /** The words of a name in lower case, without articles, company suffixes and marks. */
  public static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String each : fold(name).split("[\\s\\-]+")) {
      String word = each.endsWith("'") ? each.substring(0, each.length() - 1) : each;
      if (!word.isEmpty() && !SMALL.contains(word) && (words.isEmpty() || !SUFFIX.contains(word))) {
        words.add(word);
      }
    }
    return words;
  }

  /** Lower case, without accents, possessive and full stops inside acronyms. */
  public static String fold(String name) {
    String plain = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK
          || c == '.'
          || c == ','
          || c == '#'
          || c == '@'
          || c == '"'
          || c == '“'
          || c == '”'
          || c == '('
          || c == ')') {
        continue;
      }
      folded.append(c == '’' || c == '‘' ? '\'' : c == '–' || c == '—' || c == '‑' ? '-' : c);
    }
    String lower = folded.toString().toLowerCase(Locale.ROOT).trim();
    return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
  }

  /** Whether the two can name one thing: equal, one a part of the other that keeps its last or first word,
   * or one the acronym of the other. */
  public static boolean compatible(String one, String other) {
    List<String> a = words(one);
    List<String> b = words(other);
    if (a.isEmpty() || b.isEmpty()) {
      return fold(one).equals(fold(other));
    }
    if (a.equals(b)) {
      return true;
    }
    if (isAcronym(one, other) || isAcronym(other, one)) {
      return true;
    }
    if (nicknamed(a, b)) {
      a = withFirst(b.get(0), a);
    } else if (nicknamed(b, a)) {
      b = withFirst(a.get(0), b);
    }
    if (a.equals(b)) {
      return true;
    }
    List<String> shorter = a.size() <= b.size() ? a : b;
    List<String> longer = shorter == a ? b : a;
    if (shorter.size() < longer.size() && isSubsequence(shorter, longer)) {
      return shorter.get(shorter.size() - 1).equals(longer.get(longer.size() - 1))
          || shorter.get(0).equals(longer.get(0));
    }
    // "State Department" and "Department of State".
    if (shorter.size() >= 2 && longer.containsAll(shorter)) {
      return true;
    }
    return joined(a).equals(joined(b)) || initialsMatch(a, b) || endsInInitials(shorter, longer);
  }

  /** "Tim Roth" and "Timothy Simon Roth". */
  private static boolean nicknamed(List<String> nickname, List<String> full) {
    return nickname.size() > 1
        && full.size() > 1
        && nickname.get(nickname.size() - 1).equals(full.get(full.size() - 1))
        && Nicknames.isShortFor(nickname.get(0), full.get(0));
  }

  private static List<String> withFirst(String first, List<String> name) {
    List<String> words = new ArrayList<>(name);
    words.set(0, first);
    return words;
  }

  /** "J. Smith" and "John Smith". */
  private static boolean initialsMatch(List<String> a, List<String> b) {
    if (a.size() != b.size() || a.size() < 2 || !a.get(a.size() - 1).equals(b.get(b.size() - 1))) {
      return false;
    }
    for (int i = 0; i < a.size() - 1; i++) {
      String x = a.get(i);
      String y = b.get(i);
      boolean initial = (x.length() == 1 || y.length() == 1) && x.charAt(0) == y.charAt(0);
      if (!initial && !x.equals(y)) {
        return false;
      }
    }
    return true;
  }

  /** "Ashford FC" and "Ashford Football Club". */
  private static boolean endsInInitials(List<String> shorter, List<String> longer) {
    int last = shorter.size() - 1;
    if (last < 1
        || shorter.get(last).length() < 2
        || longer.size() != last + shorter.get(last).length()
        || !longer.subList(0, last).equals(shorter.subList(0, last))) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    longer.subList(last, longer.size()).forEach(word -> initials.append(word.charAt(0)));
    return shorter.get(last).contentEquals(initials);
  }

  private static String joined(List<String> words) {
    return String.join("", words);
  }

  private static boolean isSubsequence(List<String> shorter, List<String> longer) {
    int at = 0;
    for (String word : longer) {
      if (at < shorter.size() && shorter.get(at).equals(word)) {
        at++;
      }
    }
    return at == shorter.size();
  }

  /** Whether {@code shortName} is made of the initials of {@code name}. */
  public static boolean isAcronym(String shortName, String name) {
    String letters = shortName.replace(".", "").replace("#", "");
    if (letters.length() < 2 || letters.length() > 7 || letters.contains(" ")) {
      return false;
    }
    int upper = (int) letters.chars().filter(Character::isUpperCase).count();
    if (upper < letters.length() - 1) {
      return false;
    }
    StringBuilder important = new StringBuilder();
    StringBuilder every = new StringBuilder();
    for (String word : name.split("[\\s\\-]+")) {
      if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
        continue;
      }
      every.append(word.charAt(0));
      if (!SMALL.contains(word.toLowerCase(Locale.ROOT))) {
        important.append(word.charAt(0));
      }
    }
    // "TRF": names lose their article when they are read, acronyms keep it.
    return letters.equalsIgnoreCase("T" + every)
        || important.length() > 1
            && (letters.equalsIgnoreCase(important.toString())
                || letters.equalsIgnoreCase(every.toString()));
  }
}
