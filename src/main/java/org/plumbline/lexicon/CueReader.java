package org.plumbline.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plumbline.yaml.Entry;
import org.plumbline.yaml.Node;
import org.plumbline.yaml.Node.Table;
import org.plumbline.yaml.Problems;

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

  private final Problems problems;

  CueReader(Problems problems) {
    this.problems = problems;
  }

  void readReporting(Table file) {
    Entry top = Entry.of(file, Set.of("verbs", "nouns", "source-phrases"), problems);
    Set<String> verbs = new HashSet<>();
    Set<String> nouns = new HashSet<>();
    for (Entry entry :
        Entry.list(top.node("verbs"), Set.of("class", "words", "factive", "addressee"), problems)) {
      ReportingKind kind = entry.choice("class", ReportingKind.class, ReportingKind.SAY);
      boolean factive = entry.flag("factive");
      boolean addressee = entry.flag("addressee");
      for (String word : entry.texts("words")) {
        oneClass(entry, word, verbs);
        reportingVerbs.replace(word, new ReportingVerb(word, kind, factive, addressee));
      }
    }
    for (Entry entry :
        Entry.list(top.node("nouns"), Set.of("class", "words", "factive"), problems)) {
      ReportingKind kind = entry.choice("class", ReportingKind.class, ReportingKind.SAY);
      for (String word : entry.texts("words")) {
        oneClass(entry, word, nouns);
        reportingNouns.replace(word, new ReportingNoun(word, kind, entry.flag("factive")));
      }
    }
    sourcePhrases.addAll(top.texts("source-phrases"));
  }

  private static void oneClass(Entry entry, String word, Set<String> earlier) {
    if (!earlier.add(word)) {
      entry.problem("words", "\"" + word + "\" has a class already", "keep it in one class");
    }
  }

  void readModality(Table file) {
    Entry top =
        Entry.of(
            file,
            Set.of(
                "modals",
                "verbs",
                "nouns",
                "adjectives",
                "adverbs",
                "conjunctions",
                "phrases",
                "progressives",
                "proposals"),
            problems);
    for (ModalityCue.Part part : ModalityCue.Part.values()) {
      for (Entry entry :
          Entry.list(top.node(section(part)), Set.of("gives", "words", "complement"), problems)) {
        entry.required("gives");
        ModalityCue.Gives gives =
            entry.choice("gives", ModalityCue.Gives.class, ModalityCue.Gives.POSSIBLE);
        List<String> complements = entry.texts("complement");
        for (String word : entry.texts("words")) {
          modality.add(word, new ModalityCue(word, part, gives, complements));
          longForm(word, longModality);
        }
      }
    }
  }

  void readPolarity(Table file) {
    Entry top =
        Entry.of(file, Set.of("negators", "verbs", "adjectives", "nouns", "factives"), problems);
    for (Entry entry :
        Entry.list(top.node("negators"), Set.of("kind", "words", "near"), problems)) {
      Negator.Kind kind = entry.choice("kind", Negator.Kind.class, Negator.Kind.ADVERB);
      for (String word : entry.texts("words")) {
        negators.add(word, new Negator(word, kind, entry.flag("near")));
        longForm(word, longNegators);
      }
    }
    for (Implicative.Part part : Implicative.Part.values()) {
      implicatives(top.node(section(part)), part, false);
    }
    implicatives(top.node("factives"), Implicative.Part.VERB, true);
  }

  private void implicatives(Node node, Implicative.Part part, boolean factive) {
    Set<String> keys =
        factive
            ? Set.of("words", "complement")
            : Set.of("words", "complement", "when-affirmative", "when-negated");
    for (Entry entry : Entry.list(node, keys, problems)) {
      if (!entry.has("complement")) {
        entry.problem(
            "complement", "is missing", "say how the clause is attached: to, ing, that ...");
      }
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

  /** The name of a section: "verbs" for VERB. */
  private static String section(Enum<?> part) {
    return part.name().toLowerCase(Locale.ROOT).concat("s");
  }

  private static Implicative.Complement complement(Entry entry, String name) {
    Implicative.Complement complement = Entry.choice(Implicative.Complement.class, name);
    if (complement == null) {
      entry.problem(
          "complement",
          "\"" + name + "\" is not known",
          "use to, ing, that, from, of, in, object-to, bare or noun");
      return Implicative.Complement.TO;
    }
    return complement;
  }

  private static void longForm(String words, Words<String> table) {
    int space = words.indexOf(' ');
    if (space > 0) {
      String first = words.substring(0, space);
      if (!table.all(first).contains(words)) {
        table.add(first, words);
      }
    }
  }
}
