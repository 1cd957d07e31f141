package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Moment;
import org.plumbline.fact.Quantity;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.WordClass;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;
import org.plumbline.truth.Source;

/** Finds what a passage says in the place of what it lacks of the claim, where the two exclude each other. */
final class RivalFinder {
  private static final Set<String> OTHERS =
      Set.of("other", "another", "further", "more", "additional", "fellow");

  private final ContentWeights weights;
  private final WordComparator words;
  private final MentionComparator mentions;
  private final PredicateComparator predicates;
  private final ElementRoles roles;

  RivalFinder(
      ContentWeights weights,
      WordComparator words,
      MentionComparator mentions,
      PredicateComparator predicates,
      ElementRoles roles) {
    this.weights = weights;
    this.words = words;
    this.mentions = mentions;
    this.predicates = predicates;
    this.roles = roles;
  }

  /** For each missing element the nearest value that excludes it, and the one that stands in its place. */
  List<Rival> find(Passage passage, Alignment alignment, Reading claim, Source source) {
    List<Rival> rivals = new ArrayList<>();
    for (int element : alignment.missing()) {
      rivals.addAll(new Search(passage, alignment, element, claim, source).rivals());
    }
    return rivals;
  }

  /** A value of the passage that may stand in the element's place. */
  private record Candidate(Match match, String text, Mention mention) {}

  /** The search for what stands in the place of one missing element. */
  private final class Search {
    private final Passage passage;
    private final Alignment alignment;
    private final Element element;
    private final ElementRoles.Role role;
    private final Reading claim;
    private final Source source;
    private final Replacement replacement;
    private final List<Match> neighbours = new ArrayList<>();

    Search(Passage passage, Alignment alignment, int index, Reading claim, Source source) {
      this.passage = passage;
      this.alignment = alignment;
      this.element = alignment.elements().get(index);
      this.role = roles.of(element, alignment, claim);
      this.claim = claim;
      this.source = source;
      this.replacement = new Replacement(alignment, source);
      for (int neighbour : alignment.neighbours(index)) {
        if (alignment.present(neighbour)) {
          neighbours.add(alignment.matches().get(neighbour));
        }
      }
    }

    List<Rival> rivals() {
      Rival nearest = null;
      Rival replacing = null;
      for (int s = alignment.first(); s < alignment.first() + alignment.length(); s++) {
        for (Candidate candidate : candidates(s)) {
          Rival rival = rival(candidate);
          if (nearest == null || isNearer(rival, nearest)) {
            nearest = rival;
          }
          if (rival.inPlace() && (replacing == null || isNearer(rival, replacing))) {
            replacing = rival;
          }
        }
      }
      return Stream.of(nearest, replacing).filter(Objects::nonNull).distinct().toList();
    }

    private static boolean isNearer(Rival one, Rival other) {
      return one.inSlot() != other.inSlot() ? one.inSlot() : one.steps() < other.steps();
    }

    private Rival rival(Candidate candidate) {
      double steps = Paths.APART;
      for (Match neighbour : neighbours) {
        steps = Math.min(steps, Aligner.cost(candidate.match(), neighbour, source));
      }
      boolean placeName = element.kind() == Element.Kind.NAME && role.slot() == Slot.PLACE;
      boolean knownPlaces =
          !placeName || mentions.knownPlaces(element.mention(), candidate.mention());
      boolean halfKnown =
          !knownPlaces
              && (mentions.knownPlaces(element.mention(), element.mention())
                  || mentions.knownPlaces(candidate.mention(), candidate.mention()));
      // A name that the gazetteer lacks may lie in one that it has.
      boolean ofOthers = isOfOthers();
      boolean inSlot =
          !halfKnown
              && !ofOthers
              && candidate.mention() != null
              && roles.plays(role, candidate.mention(), alignment, source);
      Token token = element.token();
      return new Rival(
          passage,
          slot(),
          element.text(),
          candidate.text(),
          element.mention() == null ? token.span().start() : element.mention().start(),
          element.mention() == null ? token.span().end() : element.mention().end(),
          inSlot,
          source.isSingleValued(candidate.match().sentence(), slot(), role.singleValued()),
          false,
          passage.isInOrder()
              && candidate.mention() != null
              && replacement.isInPlace(element, candidate.mention(), candidate.match()),
          // That a name without an entry in the gazetteer is a place only its role can tell.
          !ofOthers && (knownPlaces || inSlot) ? steps : Paths.APART);
    }

    /** "France's minister" and "African ministers": what several are called says nothing of the one. */
    private boolean isOfOthers() {
      if (role.owner() < 0 || !alignment.present(role.owner())) {
        return false;
      }
      Token owner = alignment.elements().get(role.owner()).token();
      Match match = alignment.matches().get(role.owner());
      Token there = source.sentence(match.sentence()).tokens().get(match.token());
      return owner.isNoun()
          && there.isNoun()
          && owner.tag().endsWith("S") != there.tag().endsWith("S");
    }

    private Slot slot() {
      return switch (element.kind()) {
        case NUMBER -> Slot.COUNT;
        case TIME -> Slot.TIME;
        case NAME -> role.slot();
        case WORD -> element.token().isVerb() ? Slot.PREDICATE : Slot.PROPERTY;
      };
    }

    private List<Candidate> candidates(int sentence) {
      return switch (element.kind()) {
        case NUMBER -> numbers(sentence);
        case TIME -> times(sentence);
        case NAME -> names(sentence);
        case WORD -> opposites(sentence);
      };
    }

    private List<Candidate> numbers(int sentence) {
      List<Candidate> found = new ArrayList<>();
      String whole = wholeOf(element.mention(), alignment.sentence());
      if (whole.isEmpty() && isPartOrOther(element.mention(), alignment.sentence())) {
        return found;
      }
      if (isChange() && Difference.isGiven(element.quantity(), source.phrasesIn(sentence))) {
        return found;
      }
      for (Mention other : source.phrasesIn(sentence)) {
        for (Quantity quantity : other.quantities()) {
          if (QuantityComparison.relate(element.quantity(), quantity) == Relation.CONFLICTS
              && !isSpokenFor(Element.Kind.NUMBER, sentence, other)
              && !(role.slot() == Slot.TIME && isOfAnotherVerb(sentence, other))
              && (!whole.isEmpty() || !Partitive.isWhole(source.sentence(sentence), other.token()))
              && isComparable(whole, other, source.sentence(sentence))
              && countsTheSame(element.mention(), other, quantity)) {
            found.add(
                new Candidate(new Match(sentence, other.token(), 1), quantity.surface(), other));
          }
        }
      }
      return found;
    }

    /** "headed in in the 58th minute, and Reid, who came on": the minute is not that in which Reid did. */
    private boolean isOfAnotherVerb(int sentence, Mention other) {
      int verb = alignment.at(role.fact().token());
      int timed = Paths.verbAbove(source.sentence(sentence), other.token());
      return verb >= 0
          && alignment.present(verb)
          && alignment.matches().get(verb).sentence() == sentence
          && timed >= 0
          && timed != alignment.matches().get(verb).token();
    }

    /** Whether the claim's number tells by how much something changed. */
    private boolean isChange() {
      List<Token> tokens = alignment.sentence().tokens();
      Token noun = element.token();
      if (noun.head() < 0 || !noun.relation().equals("pobj")) {
        return false;
      }
      Token preposition = tokens.get(noun.head());
      return preposition.lemma().equals("by")
          || preposition.lemma().equals("of")
              && preposition.head() >= 0
              && NumberRoles.isChange(tokens.get(preposition.head()).lemma());
    }

    /** Whether some element of the claim of that kind was found there. */
    private boolean isSpokenFor(Element.Kind kind, int sentence, Mention other) {
      for (int i = 0; i < alignment.elements().size(); i++) {
        Match match = alignment.matches().get(i);
        if (alignment.elements().get(i).kind() == kind
            && match.present()
            && match.sentence() == sentence
            && match.token() == other.token()) {
          return true;
        }
      }
      return false;
    }

    /** "five of the dead" beside "fourteen of the dead"; else neither may be a part. */
    private static boolean isComparable(String whole, Mention other, Sentence there) {
      return whole.isEmpty() ? !isPartOrOther(other, there) : whole.equals(wholeOf(other, there));
    }

    /** What a number is some of: the dead of "five of the dead". Empty for none. */
    private static String wholeOf(Mention counted, Sentence sentence) {
      if (counted.kind() != Mention.Kind.NUMBER) {
        return "";
      }
      return sentence.tokens().stream()
          .filter(t -> t.head() == counted.token() && t.lemma().equals("of"))
          .flatMap(of -> sentence.tokens().stream().filter(t -> t.head() == of.index()))
          .filter(t -> t.relation().equals("pobj"))
          .map(Token::lemma)
          .findFirst()
          .orElse("");
    }

    /** "four of the six", "two other men": not the number of them all. */
    private static boolean isPartOrOther(Mention counted, Sentence sentence) {
      for (Token token : sentence.tokens()) {
        if (token.head() == counted.token()
            && (OTHERS.contains(token.lemma())
                || token.tag().equals("CD")
                    && sentence.tokens().stream()
                        .anyMatch(t -> t.head() == token.index() && t.lemma().equals("of")))) {
          return true;
        }
      }
      return counted.kind() == Mention.Kind.NUMBER
          && sentence.tokens().stream()
              .anyMatch(t -> t.head() == counted.token() && t.lemma().equals("of"));
    }

    /** Two doctors leave room for three people. */
    private boolean countsTheSame(Mention claimed, Mention there, Quantity told) {
      if (element.quantity().dimension() != Quantity.Dimension.COUNT) {
        return true;
      }
      if (claimed.kind() == Mention.Kind.NUMBER || there.kind() == Mention.Kind.NUMBER) {
        return claimed.kind() == there.kind();
      }
      Relation relation = mentions.heads(claimed, claim, there, source.reading());
      boolean fewer = relation == Relation.ENTAILS && told.high() < element.quantity().low();
      return ElementMatcher.holds(relation) && !fewer;
    }

    private List<Candidate> times(int sentence) {
      List<Candidate> found = new ArrayList<>();
      for (Mention other : source.phrasesIn(sentence)) {
        for (Moment moment : other.moments()) {
          if (!isOfAnotherEvent(sentence, other)
              && MomentComparison.relate(element.moment(), moment) == Relation.CONFLICTS) {
            found.add(
                new Candidate(new Match(sentence, other.token(), 1), moment.surface(), other));
          }
        }
      }
      return found;
    }

    /** Whether the time stands in what came before or after, or belongs to the verb before: "left in 2021 and went back". */
    private boolean isOfAnotherEvent(int sentence, Mention time) {
      Sentence there = source.sentence(sentence);
      int timed = Paths.verbAbove(there, time.token());
      return neighbours.stream()
          .filter(n -> n.sentence() == sentence)
          .anyMatch(
              n ->
                  Sequence.separates(there, time.token(), n.token())
                      || there.tokens().get(n.token()).relation().equals("conj")
                          && there.tokens().get(n.token()).isVerb()
                          && there.tokens().get(n.token()).head() == timed);
    }

    private List<Candidate> names(int sentence) {
      List<Candidate> found = new ArrayList<>();
      for (Mention other : source.phrasesIn(sentence)) {
        if ((other.isName() || mentions.isDemonym(other))
            && other.moments().isEmpty()
            && !isSpokenFor(Element.Kind.NAME, sentence, other)
            && !isClaimed(other)
            && mentions.isNamedByNation(other) == mentions.isNamedByNation(element.mention())
            && !roles.isPartOfTitle(source.sentence(sentence), other.token())
            && !isCalledWhatIsOwned(sentence, other)
            && sameSort(element.mention(), other)
            && excludes(other)) {
          found.add(
              new Candidate(
                  new Match(sentence, other.token(), 1),
                  other.isName() ? other.name() : other.text(),
                  other));
        }
      }
      return found;
    }

    /** "captain Scott Hanley": he is the captain, not whose captain it is. */
    private boolean isCalledWhatIsOwned(int sentence, Mention other) {
      int owner = role.owner();
      if (owner < 0 || !alignment.present(owner)) {
        return false;
      }
      Match owned = alignment.matches().get(owner);
      Token title = source.sentence(owned.sentence()).tokens().get(owned.token());
      Token name = source.sentence(sentence).tokens().get(other.token());
      return owned.sentence() == sentence
          && (title.head() == other.token()
                  && (title.relation().equals("compound") || title.relation().equals("appos"))
              // "the captain, Nestor Villaruz"
              || name.head() == title.index() && name.relation().equals("appos"));
    }

    private boolean excludes(Mention other) {
      List<String> there =
          other.isName() ? MentionComparator.names(other, source.reading()) : List.of(other.text());
      // "Hickman" and "Hickam" may be one, misspelt.
      return !there.isEmpty()
          && there.stream().noneMatch(n -> Spelling.near(n, element.mention().name()))
          && mentions.names(element.mention(), claim, there) == Relation.CONFLICTS;
    }

    /** Whether the claim names it as well, in another place. */
    private boolean isClaimed(Mention other) {
      return alignment.elements().stream()
          .anyMatch(
              e ->
                  e.kind() == Element.Kind.NAME
                      && ElementMatcher.holds(
                          mentions.heads(e.mention(), claim, other, source.reading())));
    }

    /** A person does not stand in the place of a town. */
    private boolean sameSort(Mention claimed, Mention there) {
      Entity.Kind one = kind(claimed, claim);
      Entity.Kind other = kind(there, source.reading());
      return one == other || one == Entity.Kind.OTHER || other == Entity.Kind.OTHER;
    }

    private static Entity.Kind kind(Mention mention, Reading reading) {
      return mention.entity() < 0
          ? Entity.Kind.OTHER
          : reading.entities().get(mention.entity()).kind();
    }

    private List<Candidate> opposites(int sentence) {
      List<Candidate> found = new ArrayList<>();
      Sentence there = source.sentence(sentence);
      WordClass wordClass = WordComparator.classOf(element.token().tag());
      if (wordClass == WordClass.NOUN) {
        return circumstances(there);
      }
      for (Token other : there.tokens()) {
        if (weights.of(other) > 0
            && !isOfAge(there, other)
            && WordComparator.classOf(other.tag()) == wordClass
            && alignment.sentence().tokens().stream()
                .noneMatch(t -> t.lemma().equals(other.lemma()))
            // "not allowed" is forbidden.
            && isDenied(alignment.sentence(), element.token()) == isDenied(there, other)
            && isAsSure(there.index(), other)
            && !isOnOtherSide(there.index(), other)
            && isOpposite(there, other, wordClass)) {
          found.add(new Candidate(new Match(sentence, other.index(), 1), other.form(), null));
        }
      }
      return found;
    }

    /** The old of "six-year-old": not old, only so old. */
    private static boolean isOfAge(Sentence there, Token old) {
      return old.lemma().equals("old")
          && old.index() > 0
          && there.tokens().get(old.index() - 1).tag().equals("HYPH");
    }

    /** "were beaten in the final" and "lost the final": whoever it is done to in the one does the other. */
    private boolean isOnOtherSide(int sentence, Token other) {
      for (Fact told : source.factsIn(sentence)) {
        if (told.token() != other.index() || !other.isVerb()) {
          continue;
        }
        for (Fact said : claim.facts()) {
          if (said.token() == element.token().index()
              && said.arguments().stream().anyMatch(a -> playsOtherPart(a, said, told))) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean playsOtherPart(Argument argument, Fact said, Fact told) {
      int own = alignment.at(argument.mention().token());
      if (!ToldFacts.PARTICIPANTS.contains(argument.slot()) || own < 0 || !alignment.present(own)) {
        return false;
      }
      Match there = alignment.matches().get(own);
      Slot slot = predicates.relate(said.predicate(), told.predicate()).truthSlot(argument.slot());
      return there.sentence() == told.sentence()
          && told.arguments().stream()
              .anyMatch(
                  a ->
                      ToldFacts.PARTICIPANTS.contains(a.slot())
                          && a.slot() != slot
                          && a.mention().token() == there.token());
    }

    /** What the union wants kept may be scrapped all the same. */
    private boolean isAsSure(int sentence, Token other) {
      Fact told =
          other.isVerb() ? ToldFacts.telling(new Match(sentence, other.index(), 1), source) : null;
      return told == null
          || told.modality() == Modality.ASSERTED
          || claim.facts().stream()
              .filter(f -> f.token() == element.token().index())
              .allMatch(f -> f.modality() == told.modality());
    }

    /** "named after her aunt", "destroyed by fire": another man is not a woman instead, but an event has one cause. */
    private List<Candidate> circumstances(Sentence there) {
      Token own = element.token();
      Token preposition = preposition(alignment.sentence(), own);
      int governor = preposition == null ? -1 : alignment.at(preposition.head());
      if (governor < 0
          || !alignment.present(governor)
          || alignment.matches().get(governor).sentence() != there.index()) {
        return List.of();
      }
      List<Candidate> found = new ArrayList<>();
      for (Token other : there.tokens()) {
        Token link = preposition(there, other);
        if (link != null
            && link.head() == alignment.matches().get(governor).token()
            && link.lemma().equals(preposition.lemma())
            && other.isNoun()
            && !other.isProperNoun()
            && words.nouns(own.lemma(), other.lemma()) == Relation.CONFLICTS) {
          found.add(new Candidate(new Match(there.index(), other.index(), 1), other.form(), null));
        }
      }
      return found;
    }

    /** The preposition before a noun, of two ("because of") the first; null for none. */
    private static Token preposition(Sentence sentence, Token noun) {
      Token at = noun.head() < 0 ? null : sentence.tokens().get(noun.head());
      if (at == null || !noun.relation().equals("pobj")) {
        return null;
      }
      boolean second = at.relation().equals("pcomp") && at.head() >= 0;
      return second ? sentence.tokens().get(at.head()) : at;
    }

    /** "Berg led the poll, from Lund": that Lund trailed is no opposite; nor was who lost not beaten. */
    private boolean isSaidOfTheSame(Sentence there, Token other) {
      int own = subject(alignment.sentence(), element.token());
      int subject = subject(there, other);
      int at = own < 0 ? -1 : alignment.at(own);
      if (subject < 0 || at < 0 || !alignment.present(at)) {
        return true;
      }
      Match match = alignment.matches().get(at);
      boolean voice =
          alignment
              .sentence()
              .tokens()
              .get(own)
              .relation()
              .equals(there.tokens().get(subject).relation());
      return voice
          // "The company" may be the one whom the claim names.
          && (!there.tokens().get(subject).isProperNoun()
              || match.sentence() == there.index()
                  && (match.token() == subject || Paths.below(there, match.token(), subject)));
    }

    private static int subject(Sentence sentence, Token verb) {
      return sentence.tokens().stream()
          .filter(t -> t.head() == verb.index())
          .filter(t -> t.relation().equals("nsubj") || t.relation().equals("nsubjpass"))
          .mapToInt(Token::index)
          .findFirst()
          .orElse(-1);
    }

    private static boolean isDenied(Sentence sentence, Token word) {
      int verb = word.isVerb() || word.head() < 0 ? word.index() : word.head();
      return sentence.tokens().stream()
          .anyMatch(
              t -> t.relation().equals("neg") && (t.head() == word.index() || t.head() == verb));
    }

    private boolean isOpposite(Sentence there, Token other, WordClass wordClass) {
      String lemma = element.token().lemma();
      if (wordClass == WordClass.VERB) {
        PredicateMatch match = predicates.relate(lemma, other.lemma());
        if (match.kind() != PredicateMatch.Kind.NONE) {
          // What was sold was bought: the dictionary's opposites can be two sides of one event. Who
          // beats another wins: that the other won would be the opposite.
          return match.kind() == PredicateMatch.Kind.OPPOSITE
              && match.roles().isEmpty()
              && isSaidOfTheSame(there, other);
        }
      }
      return words.relate(lemma, wordClass, other.lemma(), wordClass) == Relation.CONFLICTS
          || wordClass == WordClass.ADJECTIVE
              && mentions.demonyms(lemma, other.lemma()) == Relation.CONFLICTS;
    }
  }
}
