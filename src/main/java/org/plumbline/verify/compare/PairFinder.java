package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Relation;
import org.plumbline.lexicon.WordClass;
import org.plumbline.text.Token;
import org.plumbline.truth.GroundTruth;
import org.plumbline.truth.Source;

/** Finds the facts and passages of the sources that may speak of the same event as a fact of the claim. */
final class PairFinder {
  private static final int MOST_FACTS = 10;
  private static final int MOST_PASSAGES = 3;

  private final PredicateComparator predicates;
  private final MentionComparator mentions;
  private final WordComparator words;

  PairFinder(PredicateComparator predicates, MentionComparator mentions, WordComparator words) {
    this.predicates = predicates;
    this.mentions = mentions;
    this.words = words;
  }

  List<Pair> find(int part, Fact claim, Reading reading, GroundTruth truth) {
    List<Pair> pairs = new ArrayList<>();
    for (Source source : truth.sources()) {
      pairs.addAll(facts(part, claim, reading, source));
      pairs.addAll(passages(part, claim, reading, source));
    }
    return pairs;
  }

  private record Ranked(Pair pair, int anchors) {}

  private List<Pair> facts(int part, Fact claim, Reading reading, Source source) {
    List<Ranked> found = new ArrayList<>();
    for (String predicate : source.predicates()) {
      PredicateMatch match = predicates.relate(claim.predicate(), predicate);
      if (match.kind() == PredicateMatch.Kind.NONE) {
        continue;
      }
      for (Fact fact : source.factsOf(predicate)) {
        int anchors = anchors(claim, reading, fact, source);
        if (anchors > 0 || claim.arguments().isEmpty()) {
          found.add(new Ranked(new Pair(part, Pair.Basis.FACT, claim, fact, source, match), anchors));
        }
      }
    }
    return found.stream().sorted(Comparator.comparingInt(Ranked::anchors).reversed())
        .limit(MOST_FACTS).map(Ranked::pair).toList();
  }

  /** How many of the claim's phrases the fact has. */
  private int anchors(Fact claim, Reading reading, Fact fact, Source source) {
    int anchors = 0;
    List<Mention> there = new Surroundings(fact, source).inFact();
    for (Argument argument : claim.arguments()) {
      for (Mention mention : there) {
        Relation relation = mentions.heads(argument.mention(), reading, mention, source.reading());
        if (relation == Relation.EQUAL || relation == Relation.ENTAILS || relation == Relation.COMPATIBLE) {
          anchors += argument.mention().isName() ? 2 : 1;
          break;
        }
      }
    }
    return anchors;
  }

  private List<Pair> passages(int part, Fact claim, Reading reading, Source source) {
    List<Ranked> found = new ArrayList<>();
    for (int sentence = 0; sentence < source.size(); sentence++) {
      Fact teller = teller(claim, source, sentence);
      if (teller == null) {
        continue;
      }
      Fact bare = new Fact(teller.id(), teller.form(), teller.predicate(), List.of(), teller.polarity(),
          teller.modality(), teller.parent(), sentence, teller.token(), teller.evidence());
      int anchors = 0;
      List<Mention> there = new Surroundings(bare, source).inSentence();
      for (Argument argument : claim.arguments()) {
        for (Mention mention : there) {
          Relation relation = mentions.heads(argument.mention(), reading, mention, source.reading());
          if (relation == Relation.EQUAL || relation == Relation.ENTAILS) {
            anchors += argument.mention().isName() ? 2 : 1;
            break;
          }
        }
      }
      if (anchors > 0) {
        found.add(new Ranked(
            new Pair(part, Pair.Basis.PASSAGE, claim, bare, source,
                PredicateMatch.of(PredicateMatch.Kind.SAME)),
            anchors));
      }
    }
    return found.stream().sorted(Comparator.comparingInt(Ranked::anchors).reversed())
        .limit(MOST_PASSAGES).map(Ranked::pair).toList();
  }

  /** The fact of the sentence whose predicate says what the claim's does, whatever its arguments; or null. */
  private Fact teller(Fact claim, Source source, int sentence) {
    List<Fact> facts = source.factsIn(sentence);
    if (claim.form() == Fact.Form.STATE) {
      return facts.stream().filter(f -> f.form() == Fact.Form.STATE).findFirst()
          .orElse(facts.isEmpty() ? null : facts.get(0));
    }
    for (Fact fact : facts) {
      PredicateMatch.Kind kind = predicates.relate(claim.predicate(), fact.predicate()).kind();
      if (kind == PredicateMatch.Kind.SAME || kind == PredicateMatch.Kind.ENTAILS) {
        return fact;
      }
    }
    for (Token token : source.sentence(sentence).tokens()) {
      Relation relation = words.relate(claim.predicate(), WordClass.VERB, token.lemma(),
          WordComparator.classOf(token.tag()));
      if (relation == Relation.EQUAL || relation == Relation.ENTAILS) {
        return facts.stream().min(Comparator.comparingInt(f -> Math.abs(f.token() - token.index()))).orElse(null);
      }
    }
    return null;
  }
}
