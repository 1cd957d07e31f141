package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Moment;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Quantity;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.WordClass;
import org.plumbline.text.Document;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;
import org.plumbline.truth.Source;

/** Finds the passages of a source that hold most of a claim's words, and aligns them word by word. */
final class Aligner {
  private static final int MOST_SENTENCES = 4;
  private static final Set<String> LIGHT =
      Set.of(
          "be", "have", "do", "get", "go", "make", "take", "say", "tell", "there", "not", "n't",
          "also", "just", "then", "so", "very", "one", "other", "who", "what", "which", "that",
          "when", "where");

  private final WordComparator words;
  private final MentionComparator mentions;
  private final PredicateComparator predicates;

  Aligner(WordComparator words, MentionComparator mentions, PredicateComparator predicates) {
    this.words = words;
    this.mentions = mentions;
    this.predicates = predicates;
  }

  /** One thing that the claim's sentence says: a word, a name, a number, a time. */
  private record Element(
      Token token, Mention mention, Quantity quantity, Moment moment, double weight) {
    String text() {
      return moment != null
          ? moment.surface()
          : quantity != null ? quantity.surface() : mention != null ? mention.text() : token.form();
    }
  }

  /** The best passages for one sentence of the claim. */
  List<Passage> align(Document claim, Reading reading, int sentence, Source source) {
    Sentence said = claim.sentences().get(sentence);
    List<Element> elements = elements(said, reading);
    if (elements.isEmpty()) {
      return List.of();
    }
    List<Passage> passages = new ArrayList<>();
    for (int candidate : candidates(elements, source)) {
      passages.add(
          new Passage(sentence, source, align(elements, reading, said, source, candidate, 1)));
      if (candidate + 1 < source.size()) {
        passages.add(
            new Passage(sentence, source, align(elements, reading, said, source, candidate, 2)));
      }
    }
    return passages;
  }

  private List<Element> elements(Sentence sentence, Reading reading) {
    List<Element> elements = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    Set<Object> seen = new HashSet<>();
    for (Mention mention : reading.mentions()) {
      if (mention.sentence() == sentence.index()) {
        collect(mention, sentence, elements, taken, seen, 0);
      }
    }
    for (Token token : sentence.tokens()) {
      if (!taken.contains(token.index()) && weight(token) > 0) {
        elements.add(new Element(token, null, null, null, weight(token)));
      }
    }
    return elements;
  }

  private void collect(
      Mention mention,
      Sentence sentence,
      List<Element> into,
      Set<Integer> taken,
      Set<Object> seen,
      int depth) {
    for (Moment moment : mention.moments()) {
      if (seen.add(moment)) {
        into.add(new Element(null, mention, null, moment, 1.5));
        take(moment.surface(), sentence, taken);
      }
    }
    for (Quantity quantity : mention.quantities()) {
      if (seen.add(quantity)) {
        into.add(new Element(null, mention, quantity, null, 1.5));
        take(quantity.surface(), sentence, taken);
      }
    }
    if (mention.isName() && mention.moments().isEmpty() && taken.add(-2 - mention.token())) {
      into.add(new Element(null, mention, null, null, 1.5));
      take(mention.name(), sentence, taken);
    }
    if (depth < 3) {
      for (Mention.Modifier modifier : mention.modifiers()) {
        collect(modifier.mention(), sentence, into, taken, seen, depth + 1);
      }
    }
  }

  /** Marks the tokens of {@code surface} as spoken for. */
  private static void take(String surface, Sentence sentence, Set<Integer> taken) {
    String plain = surface.toLowerCase(Locale.ROOT);
    for (Token token : sentence.tokens()) {
      if (plain.contains(token.form().toLowerCase(Locale.ROOT)) && token.form().length() > 0) {
        boolean whole =
            (" " + plain.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ")
                .contains(
                    " "
                        + token
                            .form()
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^\\p{L}\\p{N}]+", " ")
                            .strip()
                        + " ");
        if (whole) {
          taken.add(token.index());
        }
      }
    }
  }

  private static double weight(Token token) {
    if (LIGHT.contains(token.lemma())) {
      return 0;
    }
    String tag = token.tag();
    if (tag.startsWith("NN")) {
      return 1;
    }
    if (tag.startsWith("VB")) {
      return 1;
    }
    if (tag.startsWith("JJ")) {
      return 0.8;
    }
    if (tag.startsWith("RB")) {
      return 0.4;
    }
    return tag.equals("CD") ? 1 : 0;
  }

  /** Sentences by the weight of the claim's very words and names in them. */
  private List<Integer> candidates(List<Element> elements, Source source) {
    double[] scores = new double[source.size()];
    for (Element element : elements) {
      if (element.token() != null) {
        for (int sentence : source.sentencesWith(element.token().lemma())) {
          scores[sentence] += element.weight();
        }
      } else {
        for (String word : element.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
          for (int sentence : source.sentencesWith(word)) {
            scores[sentence] += element.weight() / 2;
          }
        }
      }
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > 0) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparingDouble((Integer i) -> -scores[i]).thenComparing(i -> i));
    return order.size() > MOST_SENTENCES ? order.subList(0, MOST_SENTENCES) : order;
  }

  private Alignment align(
      List<Element> elements,
      Reading reading,
      Sentence claimSentence,
      Source source,
      int first,
      int length) {
    double total = 0;
    double covered = 0;
    int names = 0;
    int numbers = 0;
    int times = 0;
    int others = 0;
    List<String> missing = new ArrayList<>();
    List<Rival> rivals = new ArrayList<>();
    for (Element element : elements) {
      double share = share(element, reading, source, first, length);
      total += element.weight();
      covered += element.weight() * share;
      if (share < 0.6) {
        missing.add(element.text());
        for (int s = first; s < first + length && rivals.size() < missing.size(); s++) {
          rival(element, elements, reading, claimSentence, source, s).ifPresent(rivals::add);
        }
        if (element.moment() != null) {
          times++;
        } else if (element.quantity() != null) {
          numbers++;
        } else if (element.mention() != null || element.token().isProperNoun()) {
          names++;
        } else if (element.weight() >= 0.8) {
          others++;
        }
      }
    }
    boolean agreeing = true;
    boolean committed = true;
    for (Fact fact : reading.facts()) {
      if (fact.sentence() != claimSentence.index() || fact.form() == Fact.Form.NOMINAL) {
        continue;
      }
      boolean any = false;
      boolean samePolarity = false;
      boolean sameModality = false;
      for (int s = first; s < first + length; s++) {
        for (Fact other : source.factsIn(s)) {
          if (other.form() == Fact.Form.NOMINAL) {
            continue;
          }
          PredicateMatch.Kind kind = predicates.relate(fact.predicate(), other.predicate()).kind();
          if (kind == PredicateMatch.Kind.SAME || kind == PredicateMatch.Kind.ENTAILS) {
            any = true;
            samePolarity |= fact.polarity() == other.polarity();
            sameModality |=
                other.modality() == Modality.ASSERTED || other.modality() == fact.modality();
          }
        }
      }
      boolean denialAbout = fact.polarity() == Polarity.NEGATIVE || denies(source, first, length);
      agreeing &= any ? samePolarity : !denialAbout;
      committed &= !any || sameModality;
    }
    return new Alignment(
        first,
        length,
        total == 0 ? 0 : covered / total,
        names,
        numbers,
        times,
        others,
        elements.size(),
        agreeing,
        committed,
        missing,
        rivals);
  }

  /** What the sentence says in the place of a missing element, when the two exclude each other. */
  private Optional<Rival> rival(
      Element element,
      List<Element> elements,
      Reading reading,
      Sentence claim,
      Source source,
      int sentence) {
    if (element.moment() != null) {
      List<Moment> there =
          source.phrasesIn(sentence).stream()
              .flatMap(m -> m.moments().stream())
              .distinct()
              .toList();
      return there.size() == 1
              && MomentComparison.relate(element.moment(), there.get(0)) == Relation.CONFLICTS
          ? Optional.of(new Rival(Slot.TIME, element.text(), there.get(0).surface()))
          : Optional.empty();
    }
    if (element.quantity() != null) {
      return rivalNumber(element, elements, reading, source, sentence);
    }
    if (element.mention() != null) {
      return rivalName(element, reading, claim, source, sentence);
    }
    return rivalWord(element.token(), claim, source.sentence(sentence));
  }

  private Optional<Rival> rivalNumber(
      Element element, List<Element> elements, Reading reading, Source source, int sentence) {
    for (Mention other : source.phrasesIn(sentence)) {
      for (Quantity quantity : other.quantities()) {
        boolean spokenFor =
            elements.stream()
                .anyMatch(
                    e ->
                        e.quantity() != null
                            && e != element
                            && holds(QuantityComparison.relate(e.quantity(), quantity)));
        if (!spokenFor
            && QuantityComparison.relate(element.quantity(), quantity) == Relation.CONFLICTS
            && sameThing(element.mention(), reading, other, source.reading())) {
          return Optional.of(new Rival(Slot.COUNT, element.text(), quantity.surface()));
        }
      }
    }
    return Optional.empty();
  }

  private boolean sameThing(
      Mention claim, Reading claimReading, Mention truth, Reading truthReading) {
    if (claim.kind() == Mention.Kind.NUMBER || truth.kind() == Mention.Kind.NUMBER) {
      return claim.kind() == truth.kind();
    }
    return holds(mentions.heads(claim, claimReading, truth, truthReading));
  }

  /** Another name in the same grammatical place, under the same word. */
  private Optional<Rival> rivalName(
      Element element, Reading reading, Sentence claim, Source source, int sentence) {
    Token name = claim.tokens().get(element.mention().token());
    String place = place(name, claim);
    String governor = governor(name, claim);
    if (governor.isEmpty()) {
      return Optional.empty();
    }
    Sentence there = source.sentence(sentence);
    for (Mention other : source.phrasesIn(sentence)) {
      Token token = there.tokens().get(other.token());
      if (other.isName()
          && place(token, there).equals(place)
          && governor(token, there).equals(governor)
          && mentions.heads(element.mention(), reading, other, source.reading())
              == Relation.CONFLICTS) {
        return Optional.of(new Rival(Slot.ACTOR, element.text(), other.text()));
      }
    }
    return Optional.empty();
  }

  /** How a phrase hangs on its governor: the relation, or the preposition. */
  private static String place(Token token, Sentence sentence) {
    if (token.relation().equals("pobj") && token.head() >= 0) {
      return sentence.tokens().get(token.head()).lemma();
    }
    return token.relation();
  }

  private static String governor(Token token, Sentence sentence) {
    if (token.head() < 0) {
      return "";
    }
    Token head = sentence.tokens().get(token.head());
    if (token.relation().equals("pobj")) {
      return head.head() < 0 ? "" : sentence.tokens().get(head.head()).lemma();
    }
    return head.lemma();
  }

  private Optional<Rival> rivalWord(Token token, Sentence claim, Sentence there) {
    WordClass wordClass = WordComparator.classOf(token.tag());
    for (Token other : there.tokens()) {
      if (weight(other) == 0
          || WordComparator.classOf(other.tag()) != wordClass
          || claim.tokens().stream().anyMatch(t -> t.lemma().equals(other.lemma()))
          || !place(token, claim).equals(place(other, there))
          || !governor(token, claim).equals(governor(other, there))) {
        continue;
      }
      boolean opposite =
          words.relate(token.lemma(), wordClass, other.lemma(), wordClass) == Relation.CONFLICTS
              || wordClass == WordClass.VERB
                  && predicates.relate(token.lemma(), other.lemma()).kind()
                      == PredicateMatch.Kind.OPPOSITE
              || wordClass == WordClass.ADJECTIVE
                  && mentions.demonyms(token.lemma(), other.lemma()) == Relation.CONFLICTS;
      if (opposite) {
        return Optional.of(
            new Rival(
                wordClass == WordClass.VERB ? Slot.PREDICATE : Slot.PROPERTY,
                token.form(),
                other.form()));
      }
    }
    return Optional.empty();
  }

  /** Whether the passage denies anything: then words that stand in it prove nothing by themselves. */
  private static boolean denies(Source source, int first, int length) {
    for (int s = first; s < first + length; s++) {
      if (source.factsIn(s).stream()
          .anyMatch(f -> f.form() != Fact.Form.NOMINAL && f.polarity() == Polarity.NEGATIVE)) {
        return true;
      }
    }
    return false;
  }

  /** How well the passage covers the element, 0 to 1. */
  private double share(Element element, Reading reading, Source source, int first, int length) {
    double best = 0;
    for (int s = first; s < first + length; s++) {
      best = Math.max(best, shareIn(element, reading, source, s));
    }
    if (best < 1
        && element.moment() != null
        && source.document().source().publishedOn().isPresent()) {
      best = Math.max(best, shareNear(element, reading, source, first, length));
    }
    return best;
  }

  private double shareNear(Element element, Reading reading, Source source, int first, int length) {
    double best = 0;
    if (first > 0) {
      best = shareIn(element, reading, source, first - 1);
    }
    if (first + length < source.size()) {
      best = Math.max(best, shareIn(element, reading, source, first + length));
    }
    return best;
  }

  private double shareIn(Element element, Reading reading, Source source, int sentence) {
    if (element.token() != null) {
      return word(element.token(), source.sentence(sentence));
    }
    for (Mention other : source.phrasesIn(sentence)) {
      if (element.moment() != null) {
        if (other.moments().stream()
            .anyMatch(m -> holds(MomentComparison.relate(element.moment(), m)))) {
          return 1;
        }
      } else if (element.quantity() != null) {
        if (other.quantities().stream()
            .anyMatch(q -> holds(QuantityComparison.relate(element.quantity(), q)))) {
          return 1;
        }
      } else if (holds(mentions.heads(element.mention(), reading, other, source.reading()))) {
        return 1;
      }
    }
    return 0;
  }

  private double word(Token token, Sentence sentence) {
    WordClass tokenClass = WordComparator.classOf(token.tag());
    double best = 0;
    for (Token other : sentence.tokens()) {
      if (token.lemma().equals(other.lemma())) {
        return 1;
      }
      if (weight(other) == 0) {
        continue;
      }
      WordClass otherClass = WordComparator.classOf(other.tag());
      Relation relation = words.relate(token.lemma(), tokenClass, other.lemma(), otherClass);
      if (holds(relation)) {
        best = 1;
      } else if (tokenClass == WordClass.VERB) {
        // Buying is selling seen from the other side, and so not the same word.
        PredicateMatch match = predicates.relate(token.lemma(), other.lemma());
        if (match.roles().isEmpty()
            && (match.kind() == PredicateMatch.Kind.SAME
                || match.kind() == PredicateMatch.Kind.ENTAILS)) {
          best = 1;
        }
      }
      if (relation == Relation.COMPATIBLE) {
        best = Math.max(best, 0.5);
      }
    }
    return best;
  }

  private static boolean holds(Relation relation) {
    return relation == Relation.EQUAL || relation == Relation.ENTAILS;
  }
}
