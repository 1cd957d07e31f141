package org.plumbline.verify.metamorphic;

import java.util.List;
import java.util.Map;

/**
 * A transitive verb.
 *
 * @param base as in "did not kill"
 * @param past as in "she killed"
 * @param participle as in "was killed"
 * @param synonyms verbs that can stand for it
 */
record Verb(String base, String past, String participle, List<Verb> synonyms) {
  private static final Map<String, String[]> IRREGULAR =
      Map.ofEntries(
          Map.entry("beat", forms("beat", "beaten")),
          Map.entry("break", forms("broke", "broken")),
          Map.entry("build", forms("built", "built")),
          Map.entry("buy", forms("bought", "bought")),
          Map.entry("catch", forms("caught", "caught")),
          Map.entry("cut", forms("cut", "cut")),
          Map.entry("find", forms("found", "found")),
          Map.entry("give", forms("gave", "given")),
          Map.entry("hold", forms("held", "held")),
          Map.entry("keep", forms("kept", "kept")),
          Map.entry("lose", forms("lost", "lost")),
          Map.entry("make", forms("made", "made")),
          Map.entry("meet", forms("met", "met")),
          Map.entry("overcome", forms("overcame", "overcome")),
          Map.entry("sell", forms("sold", "sold")),
          Map.entry("send", forms("sent", "sent")),
          Map.entry("shut", forms("shut", "shut")),
          Map.entry("shoot", forms("shot", "shot")),
          Map.entry("slay", forms("slew", "slain")),
          Map.entry("take", forms("took", "taken")),
          Map.entry("tell", forms("told", "told")),
          Map.entry("wed", forms("wed", "wed")),
          Map.entry("win", forms("won", "won")));
  private static final List<String> DOUBLING = List.of("abet", "kidnap", "drop", "nab", "scrap");

  private static String[] forms(String past, String participle) {
    return new String[] {past, participle};
  }

  static Verb of(String base, String... synonyms) {
    List<Verb> others = List.of(synonyms).stream().map(Verb::of).toList();
    String[] irregular = IRREGULAR.get(base);
    return irregular == null
        ? new Verb(base, regular(base), regular(base), others)
        : new Verb(base, irregular[0], irregular[1], others);
  }

  private static String regular(String base) {
    if (base.endsWith("e")) {
      return base + "d";
    }
    if (DOUBLING.contains(base)) {
      return base + base.charAt(base.length() - 1) + "ed";
    }
    return base.matches(".*[^aeiou]y") ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
  }

  Verb with(List<Verb> others) {
    return new Verb(base, past, participle, others);
  }
}
