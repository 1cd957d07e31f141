package org.plumbline.verify.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Determiner;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Moment;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Quantity;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.Lexicon;
import org.plumbline.lexicon.Usage;
import org.plumbline.lexicon.WordClass;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;
import org.plumbline.truth.Source;

/**
 * What a news article is about: the event of its headline and lead. The sentences after it leave it out,
 * since the reader knows: "Nine children died" means in the flood that the lead tells of, and a claim may
 * well say "in the flood".
 *
 * <p>The main event and the background are categories of the news schema of T. A. van Dijk, News as
 * Discourse (1988).
 */
final class MainEvent {
  /** Headline and lead, at least. */
  private static final int SHORTEST_LEAD = 2;

  /** With what may stand between them: a second headline, the writer, the place. */
  private static final int LONGEST_LEAD = 4;

  /** Sentences behind the lead in which an article says first what its event is called. */
  private static final int AFTER_LEAD = 3;

  /** Where something happens "after" its cause; nothing is said of what comes before or without it. */
  private static final Set<String> OCCASION =
      Set.of(
          "in",
          "at",
          "during",
          "from",
          "over",
          "of",
          "by",
          "after",
          "following",
          "because of",
          "for",
          "in connection with",
          "due to",
          "as a result of",
          "");

  /**
   * What an article calls any event that it has told of; "general nouns" in M. A. K. Halliday and R. Hasan,
   * Cohesion in English (1976), section 6.1.
   */
  private static final Set<String> GENERAL =
      Set.of("move", "decision", "step", "measure", "action", "development", "incident", "event");

  private final Source source;
  private final int lead;
  private final WordComparator words;
  private final PredicateComparator predicates;
  private final MentionComparator mentions;
  private final Lexicon lexicon;
  private final Map<String, Optional<String>> names = new ConcurrentHashMap<>();

  MainEvent(
      Source source,
      WordComparator words,
      PredicateComparator predicates,
      MentionComparator mentions,
      Lexicon lexicon) {
    this.source = source;
    this.lead = lead(source);
    this.lexicon = lexicon;
    this.words = words;
    this.predicates = predicates;
    this.mentions = mentions;
  }

  /** How many sentences headlines and lead are: the lead is the first that ends as a sentence does. */
  private static int lead(Source source) {
    int end = 0;
    while (end < Math.min(source.size(), LONGEST_LEAD) && !isClosed(source.sentence(end))) {
      end++;
    }
    return Math.max(SHORTEST_LEAD, Math.min(end + 1, LONGEST_LEAD));
  }

  private static boolean isClosed(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return !tokens.isEmpty() && tokens.get(tokens.size() - 1).form().matches("[.!?…\"”’')]+");
  }

  /** Whether a phrase after {@code preposition} can give the occasion on which something happened. */
  static boolean isOccasion(String preposition) {
    return OCCASION.contains(preposition);
  }

  /** The word of the lead for the event that {@code mention} of a claim means, if it means the main event. */
  Optional<String> calledBy(Mention mention) {
    // "A bus crash killed 14": a headline for what the article tells of.
    boolean one =
        mention.kind() == Kind.DESCRIPTION
            && (mention.determiner() == Determiner.DEFINITE
                || mention.determiner() == Determiner.INDEFINITE)
            && mention.quantities().isEmpty();
    return one && !source.isExcerpt() && mentions.isEvent(mention.head())
        ? names.computeIfAbsent(mention.head(), this::inLead)
        : Optional.empty();
  }

  /** Whether a phrase of the article only says "the move" or "the incident" of an event told before. */
  static boolean isGeneral(Mention mention) {
    return mention.kind() == Kind.DESCRIPTION
        && mention.determiner() == Determiner.DEFINITE
        && mention.modifiers().isEmpty()
        && mention.quantities().isEmpty()
        && GENERAL.contains(mention.head());
  }

  /** Whether both call the main event by nouns for one sort of event: "the deal", "the takeover". */
  boolean isAlsoCalled(Mention claimed, Mention there) {
    return there.kind() == Kind.DESCRIPTION
        && there.determiner() == Determiner.DEFINITE
        && claimed.determiner() == Determiner.DEFINITE
        && !Collections.disjoint(
            lexicon.verbsOfEvent(claimed.head()), lexicon.verbsOfEvent(there.head()))
        && calledBy(there).isPresent();
  }

  /** Whether what a sentence tells can belong to the main event: background is dated further back. */
  boolean covers(int sentence) {
    return sentence < lead
        || source.phrasesIn(sentence).stream()
            .flatMap(m -> m.moments().stream())
            .noneMatch(MainEvent::isRemote);
  }

  /** The phrases of headline and lead, which say more of the event. */
  List<Mention> phrases() {
    return Stream.iterate(0, s -> s < lead, s -> s + 1)
        .flatMap(s -> source.phrasesIn(s).stream())
        .toList();
  }

  private static boolean isRemote(Moment moment) {
    return moment.granularity().compareTo(Moment.Granularity.MONTH) <= 0;
  }

  private Optional<String> inLead(String noun) {
    if (isToldOfAnother(noun)) {
      return Optional.empty();
    }
    for (int s = 0; s < lead; s++) {
      Sentence sentence = source.sentence(s);
      for (Token token : sentence.tokens()) {
        if (!source.isMuted(s) && says(token, noun)) {
          return Optional.of(token.form());
        }
      }
    }
    return source.factsIn(0).stream()
        .map(Fact::predicate)
        .filter(p -> predicates.relate(noun, p).holds())
        .findFirst()
        .or(() -> facts(noun).stream().map(Fact::predicate).findFirst());
  }

  /** "An earthquake shook the valley": what an event does is when and where the event is. */
  private boolean isDoneBy(String noun, Fact fact) {
    return fact.fillers(Slot.ACTOR).stream()
        .anyMatch(
            m ->
                m.kind() == Kind.DESCRIPTION
                    && mentions.isEvent(m.head())
                    && words.nouns(noun, m.head()) == Relation.EQUAL);
  }

  /** Whether headline or lead tell of what kills: those who died were killed. */
  boolean isDeadly() {
    return Stream.iterate(0, s -> s < Math.min(lead, source.size()), s -> s + 1)
        .flatMap(s -> source.sentence(s).tokens().stream())
        .anyMatch(t -> t.isNoun() && lexicon.is(t.lemma(), Usage.DISASTER));
  }

  /** The facts of headline and lead that tell of an event which {@code noun} may name. */
  private List<Fact> facts(String noun) {
    Set<String> verbs = new HashSet<>(lexicon.verbsOfEvent(noun));
    Set<String> results = lexicon.resultsOfEvent(noun);
    if (!results.isEmpty() && isIntroduced(noun)) {
      verbs.addAll(results);
    }
    return source.isExcerpt() || verbs.isEmpty() && !mentions.isEvent(noun)
        ? List.of()
        : Stream.iterate(0, s -> s < lead, s -> s + 1)
            .flatMap(s -> source.factsIn(s).stream())
            .filter(f -> f.form() == Fact.Form.CLAUSE && f.modality() == Modality.ASSERTED)
            .filter(f -> f.polarity() == Polarity.POSITIVE)
            .filter(f -> verbs.contains(f.predicate()) || isDoneBy(noun, f))
            .toList();
  }

  /** "Gunmen killed 14. A group said it was behind the attack": the attack is what has just been told. */
  private boolean isIntroduced(String noun) {
    return Stream.iterate(1, s -> s < Math.min(lead + AFTER_LEAD, source.size()), s -> s + 1)
        .flatMap(s -> source.phrasesIn(s).stream())
        .anyMatch(
            m ->
                m.head().equals(noun)
                    && m.kind() == Kind.DESCRIPTION
                    && m.determiner() == Determiner.DEFINITE);
  }

  /** The facts of headline and lead that tell of the event which the claim calls {@code noun}, if it is the only one. */
  List<Fact> factsCalled(String noun) {
    List<Fact> facts = facts(noun);
    // The whole article is looked through only for the few nouns that the lead can mean.
    return facts.isEmpty() || isToldOfAnother(noun) ? List.of() : facts;
  }

  private boolean says(Token token, String noun) {
    if (token.isNoun()) {
      return ElementMatcher.holds(words.nouns(noun, token.lemma()));
    }
    return token.isVerb()
        && (predicates.relate(noun, token.lemma()).holds()
            || ElementMatcher.holds(
                words.relate(noun, WordClass.NOUN, token.lemma(), WordClass.VERB)));
  }

  /** "a second blast", "two earlier floods", "the 2019 crash": then "the crash" could be either. */
  private boolean isToldOfAnother(String noun) {
    for (int s = 0; s < source.size(); s++) {
      for (Mention mention : source.phrasesIn(s)) {
        boolean another =
            mention.determiner() == Determiner.INDEFINITE && s >= lead
                || mention.quantities().stream().anyMatch(q -> isCount(q, mention))
                || mention.moments().stream().anyMatch(MainEvent::isRemote)
                || AnotherInstance.startsPhrase(mention.text());
        if (another
            && mention.kind() == Kind.DESCRIPTION
            && ElementMatcher.holds(words.nouns(noun, mention.head()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "two floods" or "a second flood", but not "a 3-2 win". */
  private static boolean isCount(Quantity quantity, Mention mention) {
    return quantity.dimension() == Quantity.Dimension.ORDINAL && quantity.low() > 1
        || quantity.dimension() == Quantity.Dimension.COUNT
            && mention.determiner() == Determiner.BARE;
  }
}
