package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.Lexicon;
import org.plumbline.lexicon.Thesaurus;
import org.plumbline.text.Document;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;
import org.plumbline.truth.GroundTruth;
import org.plumbline.truth.Source;

/** Sets a claim beside the truth: every pair that may speak of one event, every value in it compared. */
public final class ClaimComparator {
  private final PairFinder finder;
  private final FactComparator facts;
  private final Aligner aligner;
  private final PredicateComparator predicates;
  private final ClaimCoverage coverage;
  private final MultiwordReader multiwords;

  public ClaimComparator(
      Thesaurus thesaurus, Lexicon lexicon, Gazette gazette, SingleValues singleValues) {
    WordComparator words = new WordComparator(thesaurus, lexicon);
    NameComparator names = new NameComparator(gazette, lexicon);
    MentionComparator mentions = new MentionComparator(words, names, thesaurus);
    this.predicates = new PredicateComparator(words, lexicon, singleValues);
    ContentWeights weights = new ContentWeights(lexicon);
    this.multiwords = new MultiwordReader(lexicon);
    this.coverage = new ClaimCoverage(weights);
    Function<Source, MainEvent> mainEvents =
        source -> new MainEvent(source, words, predicates, mentions, lexicon);
    OfficeComparator offices = new OfficeComparator(lexicon, names);
    this.finder = new PairFinder(predicates, mentions, offices, lexicon, mainEvents);
    this.aligner =
        new Aligner(
            weights,
            words,
            mentions,
            predicates,
            new ElementRoles(predicates, lexicon),
            multiwords,
            mainEvents);
    this.facts =
        new FactComparator(
            weights,
            mentions,
            words,
            predicates,
            offices,
            new Spokespeople(lexicon, mentions),
            mainEvents);
  }

  private static Set<Pair> reordered(List<Pair> pairs, Document claim) {
    Set<Pair> reordered = new LinkedHashSet<>();
    for (int i = 0; i < pairs.size(); i++) {
      for (Pair other : pairs.subList(0, i)) {
        if (areReordered(pairs.get(i), other, claim)) {
          reordered.add(pairs.get(i));
          reordered.add(other);
        }
      }
    }
    return reordered;
  }

  /** Whether two events of the claim stand in the article in the other order. */
  private static boolean areReordered(Pair one, Pair other, Document claim) {
    boolean together =
        one.getPart() != other.getPart()
            && one.getMatch().holds()
            && other.getMatch().holds()
            && one.getSource() == other.getSource()
            && one.getClaimSentence() == other.getClaimSentence()
            && one.getTruthSentence() == other.getTruthSentence();
    if (!together) {
      return false;
    }
    Sentence said = claim.sentences().get(one.getClaimSentence());
    Sentence told = one.getSource().sentence(one.getTruthSentence());
    return Order.areExchanged(
        said,
        one.getClaim().token(),
        other.getClaim().token(),
        told,
        one.getTruth().token(),
        other.getTruth().token());
  }

  private static boolean isReversed(Pair pair, Document claim) {
    Sentence said = claim.sentences().get(pair.getClaimSentence());
    Sentence told = pair.getSource().sentence(pair.getTruthSentence());
    return Order.isReversed(said, pair.getClaim().token(), told, pair.getTruth().token());
  }

  /** The kind of event that a fact tells of. */
  public EventKind kind(Fact fact) {
    return new EventKind(predicates.kind(fact));
  }

  /** Compares {@code claimed}, the parts of a claim, with the truth. */
  public Compared compare(Document document, Reading claim, List<Fact> claimed, GroundTruth truth) {
    List<Part> parts = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    List<Comparison> comparisons = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    List<Rival> rivals = new ArrayList<>();
    // Read once for all facts and sources.
    List<List<Multiword>> expressions =
        document.sentences().stream().map(multiwords::read).toList();
    List<List<String>> uncovered =
        document.sentences().stream()
            .map(s -> coverage.uncovered(s, expressions.get(s.index()), claimed, claim))
            .toList();
    for (Fact fact : claimed) {
      parts.add(
          new Part(
              parts.size(),
              fact.sentence(),
              ClaimPronouns.isAmbiguous(fact, claim),
              fact.form() == Fact.Form.STATE,
              isRestricting(fact, document.sentences().get(fact.sentence())),
              uncovered.get(fact.sentence())));
      Sentence said = document.sentences().get(fact.sentence());
      List<Pair> found =
          finder.find(parts.size() - 1, fact, isNow(fact, said), claim, truth).stream()
              .filter(
                  pair -> !Lapse.separates(fact, claim, said, pair.getTruth(), pair.getSource()))
              .filter(pair -> !deniesMore(fact, said, pair.getTruth()))
              .filter(pair -> !tellsWhenRather(fact, said, pair.getMatch()))
              .toList();
      if (isAlready(fact, said)) {
        found.forEach(Pair::tellAlready);
      }
      pairs.addAll(found);
    }
    // Few claims tell of two events which was the first.
    boolean joined = document.sentences().stream().anyMatch(Order::joins);
    Set<Pair> reordered = joined ? reordered(pairs, document) : Set.of();
    if (joined) {
      pairs.removeIf(pair -> !reordered.contains(pair) && isReversed(pair, document));
    }
    for (Pair pair : pairs) {
      pair.compared(facts.compare(pair, claim));
      comparisons.addAll(pair.getValues());
    }
    reordered.forEach(Pair::reorder);
    for (Sentence sentence : document.sentences()) {
      if (claimed.stream()
          .noneMatch(f -> f.sentence() == sentence.index() || quotes(f, sentence))) {
        parts.add(new Part(parts.size(), sentence.index(), false, false, false, List.of()));
      }
      for (Source source : truth.sources()) {
        for (Aligner.Aligned aligned :
            aligner.align(sentence, expressions.get(sentence.index()), claim, source)) {
          passages.add(aligned.passage());
          rivals.addAll(aligned.rivals());
        }
      }
    }
    return new Compared(parts, pairs, comparisons, passages, rivals);
  }

  /** "has already signed it" */
  private static boolean isAlready(Fact fact, Sentence said) {
    return fact.form() == Fact.Form.CLAUSE
        && fact.polarity() == Polarity.POSITIVE
        && Tenses.isAlready(fact, said);
  }

  /** Whether the claim tells of what is so now: not of "the first woman to be president". */
  private static boolean isNow(Fact fact, Sentence said) {
    boolean infinitive =
        fact.token() >= 0 && said.tokens().get(fact.token()).relation().equals("acl");
    return !infinitive && !Tenses.isPast(fact, said);
  }

  /** "closed later than usual", which is to have stayed open longer. */
  private static boolean tellsWhenRather(Fact fact, Sentence said, PredicateMatch match) {
    return switch (match.kind()) {
      case OPPOSITE, UNDOES ->
          said.tokens().stream()
              .anyMatch(
                  t -> t.head() == fact.token() && t.lemma().matches("(lat|earli|soon|long)er"));
      default -> false;
    };
  }

  /** "never made a bigger deal": who made a deal, and perhaps the biggest, does not speak against it. */
  private static boolean deniesMore(Fact fact, Sentence said, Fact truth) {
    return fact.polarity() == Polarity.NEGATIVE
        && truth.polarity() != Polarity.NEGATIVE
        && said.tokens().stream()
            .anyMatch(
                t ->
                    t.tag().matches("JJR|RBR")
                        && !t.lemma().equals("long")
                        && !(t.index() + 1 < said.tokens().size()
                            && said.tokens().get(t.index() + 1).form().equals("than")));
  }

  /** "People napping for an hour": any who do so, not some who did. */
  private static boolean isRestricting(Fact fact, Sentence sentence) {
    Token verb = fact.token() >= 0 ? sentence.tokens().get(fact.token()) : null;
    boolean clause =
        verb != null
            && (verb.relation().equals("relcl")
                || verb.relation().equals("acl") && verb.tag().equals("VBG"))
            && verb.head() >= 0;
    Token noun = clause ? sentence.tokens().get(verb.head()) : null;
    // "There are men walking": that is what is said.
    return noun != null
        && noun.relation().matches("nsubj|nsubjpass|dobj|pobj")
        && (noun.tag().equals("NNS")
            || noun.form().matches("(?i)those|everyone|everybody|anyone|anybody|all"))
        && sentence.tokens().stream()
            .filter(t -> t.head() == noun.index())
            .noneMatch(
                t -> t.tag().matches("DT|PDT|PRP\\$|POS|CD|JJS") || t.relation().equals("poss"));
  }

  /** Whether the sentence begins within the words that the fact quotes. */
  private static boolean quotes(Fact fact, Sentence sentence) {
    int start = sentence.span().start();
    return fact.fillers(Slot.QUOTATION).stream()
        .anyMatch(q -> q.start() < start && start < q.end());
  }
}
