package org.plumbline.verify.correct;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Forms of English words. */
final class Inflection {
  private static final String IRREGULAR = "irregular-verbs.txt";
  private static final String VOWELS = "aeiou";

  /** Verbs of two syllables that double their last consonant, as those of one do. */
  private static final Set<String> STRESSED_AT_THE_END =
      Set.of(
          "abet",
          "acquit",
          "admit",
          "commit",
          "compel",
          "confer",
          "control",
          "defer",
          "deter",
          "emit",
          "equip",
          "excel",
          "expel",
          "incur",
          "infer",
          "occur",
          "omit",
          "patrol",
          "permit",
          "prefer",
          "propel",
          "rebel",
          "rebut",
          "recur",
          "refer",
          "regret",
          "repel",
          "submit",
          "transfer",
          "transmit");

  private final Map<String, String> pasts = new HashMap<>();
  private final Map<String, String> participles = new HashMap<>();

  Inflection() {
    try (InputStream in = Inflection.class.getResourceAsStream(IRREGULAR);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] forms = line.split(" ");
          pasts.put(forms[0], forms[1]);
          participles.put(forms[0], forms[2]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The form of a verb that has the Penn Treebank tag {@code tag}. */
  String verb(String base, String tag) {
    return switch (tag) {
      case "VBD" -> pasts.getOrDefault(base, past(base));
      case "VBN" -> participles.getOrDefault(base, past(base));
      case "VBZ" -> third(base);
      case "VBG" -> ing(base);
      default -> base;
    };
  }

  /** More than one of a thing. */
  String plural(String noun) {
    return switch (noun) {
      case "person" -> "people";
      case "man", "woman", "policeman", "fireman", "gunman" ->
          noun.substring(0, noun.length() - 2) + "en";
      case "child" -> "children";
      case "life", "wife", "knife" -> noun.substring(0, noun.length() - 2) + "ves";
      case "foot" -> "feet";
      default -> withS(noun);
    };
  }

  private static String third(String base) {
    return switch (base) {
      case "be" -> "is";
      case "have" -> "has";
      default -> base.endsWith("o") ? base + "es" : withS(base);
    };
  }

  private static String withS(String word) {
    if (endsWithConsonantAndY(word)) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    boolean hissing =
        word.endsWith("s")
            || word.endsWith("x")
            || word.endsWith("z")
            || word.endsWith("ch")
            || word.endsWith("sh");
    return word + (hissing ? "es" : "s");
  }

  private static String past(String base) {
    if (base.endsWith("e")) {
      return base + "d";
    }
    if (endsWithConsonantAndY(base)) {
      return base.substring(0, base.length() - 1) + "ied";
    }
    return doubled(base) + "ed";
  }

  private static String ing(String base) {
    if (base.endsWith("ie")) {
      return base.substring(0, base.length() - 2) + "ying";
    }
    boolean mute = base.endsWith("e") && !base.endsWith("ee") && base.length() > 2;
    return (mute ? base.substring(0, base.length() - 1) : doubled(base)) + "ing";
  }

  private static boolean endsWithConsonantAndY(String word) {
    return word.length() > 1
        && word.endsWith("y")
        && VOWELS.indexOf(word.charAt(word.length() - 2)) < 0;
  }

  /** "stop" as in "stopped". */
  private static String doubled(String base) {
    int length = base.length();
    if (length < 3) {
      return base;
    }
    char last = base.charAt(length - 1);
    boolean closed =
        VOWELS.indexOf(last) < 0
            && "wxy".indexOf(last) < 0
            && VOWELS.indexOf(base.charAt(length - 2)) >= 0
            && (VOWELS.indexOf(base.charAt(length - 3)) < 0 || base.startsWith("qu", length - 4));
    boolean stressed = syllables(base) == 1 || STRESSED_AT_THE_END.contains(base);
    return closed && stressed ? base + last : base;
  }

  private static int syllables(String word) {
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      boolean vowel = VOWELS.indexOf(word.charAt(i)) >= 0;
      count += vowel && (i == 0 || VOWELS.indexOf(word.charAt(i - 1)) < 0) ? 1 : 0;
    }
    return count;
  }
}
