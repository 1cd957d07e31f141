package org.plumbline.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.lexicon.Node.Table;

/** Reads reporting.yaml, modality.yaml and polarity.yaml. */
final class CueReader {
  final Words<ReportingVerb> reportingVerbs = new Words<>();
  final Words<ReportingNoun> reportingNouns = new Words<>();
  final List<String> sourcePhrases = new ArrayList<>();
  final Words<ModalityCue> modality = new Words<>();
  final Words<String> longModality = new Words<>();
  final Words<Negator> negators = new Words<>();
  final Words<String> longNegators = new Words<>();
  final Words<Implicative> implicatives = new Words<>();

  private static final Map<String, ModalityCue.Part> PARTS =
      Map.of(
          "modals", ModalityCue.Part.MODAL,
          "verbs", ModalityCue.Part.VERB,
          "nouns", ModalityCue.Part.NOUN,
          "adjectives", ModalityCue.Part.ADJECTIVE,
          "adverbs", ModalityCue.Part.ADVERB,
          "conjunctions", ModalityCue.Part.CONJUNCTION,
          "phrases", ModalityCue.Part.PHRASE);
  private static final Map<String, Implicative.Part> IMPLICATIVES =
      Map.of(
          "verbs", Implicative.Part.VERB,
          "adjectives", Implicative.Part.ADJECTIVE,
          "nouns", Implicative.Part.NOUN);

  private final Problems problems;

  CueReader(Problems problems) {
    this.problems = problems;
  }

  void readReporting(Table file) {
    Entry top = Entry.of(file, Set.of("verbs", "nouns", "source-phrases"), problems);
    for (Entry entry :
        Entry.list(top.node("verbs"), Set.of("class", "words", "factive", "addressee"), problems)) {
      ReportingKind kind = entry.choice("class", ReportingKind.class, ReportingKind.SAY);
      for (String word : entry.texts("words")) {
        reportingVerbs.add(
            word, new ReportingVerb(word, kind, entry.flag("factive"), entry.flag("addressee")));
      }
    }
    for (Entry entry : Entry.list(top.node("nouns"), Set.of("class", "words", "factive"), problems)) {
      ReportingKind kind = entry.choice("class", ReportingKind.class, ReportingKind.SAY);
      for (String word : entry.texts("words")) {
        reportingNouns.add(word, new ReportingNoun(word, kind, entry.flag("factive")));
      }
    }
    sourcePhrases.addAll(top.texts("source-phrases"));
  }

  void readModality(Table file) {
    Entry top = Entry.of(file, PARTS.keySet(), problems);
    PARTS.forEach(
        (section, part) -> {
          for (Entry entry :
              Entry.list(top.node(section), Set.of("gives", "words", "complement"), problems)) {
            entry.required("gives");
            ModalityCue.Gives gives =
                entry.choice("gives", ModalityCue.Gives.class, ModalityCue.Gives.POSSIBLE);
            for (String word : entry.texts("words")) {
              modality.add(word, new ModalityCue(word, part, gives, entry.texts("complement")));
              longForm(word, longModality);
            }
          }
        });
  }

  void readPolarity(Table file) {
    Entry top =
        Entry.of(file, Set.of("negators", "verbs", "adjectives", "nouns", "factives"), problems);
    for (Entry entry : Entry.list(top.node("negators"), Set.of("kind", "words", "near"), problems)) {
      Negator.Kind kind = entry.choice("kind", Negator.Kind.class, Negator.Kind.ADVERB);
      for (String word : entry.texts("words")) {
        negators.add(word, new Negator(word, kind, entry.flag("near")));
        longForm(word, longNegators);
      }
    }
    IMPLICATIVES.forEach((section, part) -> implicatives(top.node(section), part, false));
    implicatives(top.node("factives"), Implicative.Part.VERB, true);
  }

  private void implicatives(Node node, Implicative.Part part, boolean factive) {
    Set<String> keys =
        factive
            ? Set.of("words", "complement")
            : Set.of("words", "complement", "when-affirmative", "when-negated");
    for (Entry entry : Entry.list(node, keys, problems)) {
      entry.required("complement");
      Implicative.Outcome otherwise =
          factive ? Implicative.Outcome.HOLDS : Implicative.Outcome.UNKNOWN;
      Implicative.Outcome yes =
          entry.choice("when-affirmative", Implicative.Outcome.class, otherwise);
      Implicative.Outcome no = entry.choice("when-negated", Implicative.Outcome.class, otherwise);
      for (String name : entry.texts("complement")) {
        Implicative.Complement complement = complement(entry, name);
        for (String word : entry.texts("words")) {
          implicatives.add(word, new Implicative(word, part, complement, yes, no));
        }
      }
    }
  }

  private static Implicative.Complement complement(Entry entry, String name) {
    for (Implicative.Complement value : Implicative.Complement.values()) {
      if (value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-').equals(name)) {
        return value;
      }
    }
    entry.problem(
        "complement",
        "\"" + name + "\" is not known",
        "use to, ing, that, from, of, in, object-to, bare or noun");
    return Implicative.Complement.TO;
  }

  private static void longForm(String words, Words<String> table) {
    int space = words.indexOf(' ');
    if (space > 0) {
      table.add(words.substring(0, space), words);
    }
  }
}
