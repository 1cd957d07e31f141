package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.fact.Mention.Modifier;
import org.plumbline.fact.Moment.Granularity;
import org.plumbline.fact.Quantity;
import org.plumbline.fact.Quantity.Dimension;
import org.plumbline.fact.Quantity.Precision;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.text.Token;
import org.plumbline.truth.Source;

/**
 * Finds the number of the article that answers a number of the claim: first on the phrase that corresponds to
 * the claim's, then in the fact, then around it.
 */
final class NumberFinder {

  private static final Set<String> COMPARATIVES =
      Set.of(
          "higher", "lower", "more", "less", "fewer", "larger", "bigger", "smaller", "older",
          "younger", "longer", "shorter", "taller", "faster", "slower", "later", "earlier", "high",
          "low");

  /** Before those who, or what, come to others just told of. */
  private static final Set<String> OTHERS = Set.of("additional", "further", "more", "other");

  private static final Pattern RESULT = Pattern.compile("(\\d+)-(\\d+)");
  private static final Set<String> POINTS =
      Set.of("vote", "goal", "point", "set", "game", "frame", "try");

  private final MentionComparator mentions;
  private final Reading claim;
  private final Reading truth;
  private final Fact claimFact;
  private final Fact truthFact;
  private final Surroundings around;
  private final Source source;

  NumberFinder(
      MentionComparator mentions, Pair pair, Reading claim, Reading truth, Surroundings around) {
    this.mentions = mentions;
    this.claim = claim;
    this.truth = truth;
    this.claimFact = pair.getClaim();
    this.truthFact = pair.getTruth();
    this.around = around;
    this.source = pair.getSource();
  }

  /**
   * The article's number.
   *
   * @param relation how it stands to the claim's
   * @param locality where it was found
   * @param words its words, empty when there is none
   */
  record Number(Relation relation, Locality locality, String words) {
    static final Number NONE = new Number(Relation.UNKNOWN, Locality.ABSENT, "");

    boolean holds() {
      return relation == Relation.EQUAL || relation == Relation.ENTAILS;
    }
  }

  /** A number of the article, the phrase that has it, and the preposition before that phrase. */
  private record Candidate(Mention owner, Quantity quantity, String marker) {}

  /**
   * The number that answers {@code wanted}, which belongs to {@code owner}.
   *
   * @param marker the preposition before the claim's phrase
   * @param bare whether the claim's number stands alone, as a value
   * @param counterpart the article's phrase that corresponds to {@code owner}
   */
  Number find(Quantity wanted, Mention owner, String marker, boolean bare, Found counterpart) {
    Number number = search(wanted, owner, marker, bare, counterpart);
    // "£5m higher" says how much it grew, not how much it is.
    boolean difference =
        COMPARATIVES.contains(owner.head())
            && number.relation() == Relation.CONFLICTS
            && number.locality() != Locality.SLOT;
    return difference ? new Number(Relation.COMPATIBLE, number.locality(), number.words()) : number;
  }

  private Number search(
      Quantity wanted, Mention owner, String marker, boolean bare, Found counterpart) {
    Number own = Number.NONE;
    if (marker.equals("by") && Difference.isGiven(wanted, around.inSentence())) {
      return new Number(Relation.ENTAILS, Locality.FACT, wanted.surface());
    }
    if (isOne(wanted) && isSingular(counterpart)) {
      return new Number(Relation.ENTAILS, counterpart.locality(), counterpart.text());
    }
    if (isSeveral(wanted) && isSingular(counterpart) && counterpart.relation() == Relation.EQUAL) {
      return new Number(Relation.COMPATIBLE, counterpart.locality(), counterpart.text());
    }
    if (counterpart.present()) {
      List<Candidate> there =
          own(counterpart.mention()).stream().map(c -> bounded(c, counterpart.relation())).toList();
      own = best(wanted, owner, marker, there, counterpart.locality(), false);
      if (own.holds()) {
        return own;
      }
    }
    // "38 people, including 12 children" answers how many people; the children are not asked for.
    boolean answered =
        own.relation() == Relation.CONFLICTS && counterpart.locality() == Locality.SLOT;
    List<Candidate> inFact = inFact();
    List<Candidate> measured =
        inFact.stream().filter(c -> NumberRoles.areOneMeasure(marker, c.marker())).toList();
    if (!measured.isEmpty()) {
      // "at a depth of 31 kilometres, 18 kilometres off the coast": the 18 are no depth.
      return best(wanted, owner, marker, measured, Locality.FACT, false);
    }
    List<Candidate> alike =
        inFact.stream()
            .filter(
                c ->
                    !answered
                        // "two people in Cuba and nine in Haiti": each has its own place.
                        || c.owner().kind() == Kind.NUMBER && isOfSame(owner, c.owner())
                        || sameNoun(owner, c.owner()))
            // "88 percent of them, compared with 85 percent of the others".
            .filter(
                c ->
                    !answered
                        || NumberRoles.isCompared(marker)
                        || !NumberRoles.isCompared(c.marker()))
            .toList();
    Number same = best(wanted, owner, marker, alike, Locality.FACT, true);
    if (same.holds()) {
      return same;
    }
    Number sum = sum(wanted, owner);
    if (sum.holds()) {
      return sum;
    }
    Number elsewhere = elsewhere(wanted, owner, marker, answered);
    if (!own.words().isEmpty() || !bare) {
      return elsewhere.holds() ? elsewhere : own;
    }
    Number change = derived(wanted, NumberRoles.role(marker, claimFact, true), inFact);
    if (change.holds()) {
      return change;
    }
    Number told = best(wanted, owner, marker, measures(inFact), Locality.FACT, false);
    if (elsewhere.holds()) {
      // The fact has another such number, the sentence this one: whose it is, is open.
      return told.relation() == Relation.CONFLICTS && elsewhere.locality() == Locality.SENTENCE
          ? new Number(Relation.COMPATIBLE, Locality.FACT, told.words())
          : told.relation() == Relation.CONFLICTS ? told : elsewhere;
    }
    // A level holds at its time: that of another year may be another.
    boolean another =
        claimFact.form() == Fact.Form.STATE
            && claimFact.fillers(Slot.TIME).isEmpty()
            && told.relation() == Relation.CONFLICTS
            && truthFact.fillers(Slot.TIME).stream()
                .flatMap(t -> t.moments().stream())
                .anyMatch(m -> m.granularity().compareTo(Granularity.QUARTER) <= 0);
    return another ? new Number(Relation.COMPATIBLE, Locality.FACT, told.words()) : told;
  }

  /** A number of things; "two more than" is none. */
  private static boolean isPlain(Quantity quantity) {
    return quantity.dimension() == Dimension.COUNT
        && quantity.isPoint()
        && quantity.unit().isEmpty();
  }

  private static boolean isOne(Quantity quantity) {
    return isPlain(quantity) && quantity.low() == 1;
  }

  private static boolean isSeveral(Quantity quantity) {
    return isPlain(quantity) && quantity.low() > 1;
  }

  /** "a nursery" or "a single nursery" is one nursery. */
  private boolean isSingular(Found counterpart) {
    return counterpart.present()
        && counterpart.holds()
        && counterpart.mention().kind() == Kind.DESCRIPTION
        && counterpart.mention().determiner() == Mention.Determiner.INDEFINITE
        && counterpart.mention().quantities().isEmpty()
        && source
            .sentence(counterpart.mention().sentence())
            .tokens()
            .get(counterpart.mention().token())
            .tag()
            .equals("NN");
  }

  /** Numbers on the phrase, or that it has for its measure: "a profit of £5m". */
  private List<Candidate> own(Mention mention) {
    List<Candidate> found = new ArrayList<>();
    mention.quantities().forEach(q -> found.add(new Candidate(mention, q, "")));
    for (Modifier modifier : mention.modifiers()) {
      if (modifier.mention().kind() == Kind.NUMBER) {
        modifier
            .mention()
            .quantities()
            .forEach(q -> found.add(new Candidate(modifier.mention(), q, modifier.marker())));
      }
    }
    return found;
  }

  /** 26 tourists are at least 26 people; 26 people are at most 26 tourists. */
  private static Candidate bounded(Candidate candidate, Relation heads) {
    Quantity q = candidate.quantity();
    boolean counted = q.dimension() == Dimension.COUNT && candidate.marker().isEmpty();
    if (!counted || heads == Relation.EQUAL) {
      return candidate;
    }
    boolean narrower = heads == Relation.ENTAILS;
    Quantity bound =
        new Quantity(
            narrower ? q.low() : 0,
            narrower ? Double.POSITIVE_INFINITY : q.high(),
            narrower && q.openLow(),
            !narrower && q.openHigh(),
            q.precision(),
            q.dimension(),
            q.unit(),
            q.surface());
    return new Candidate(candidate.owner(), bound, candidate.marker());
  }

  private List<Candidate> inFact() {
    List<Candidate> found = new ArrayList<>();
    for (Argument argument : truthFact.arguments()) {
      nested(argument.mention(), argument.marker(), found, 0);
    }
    return found;
  }

  private static void nested(Mention phrase, String marker, List<Candidate> into, int depth) {
    // "three of the ten ships" are three ships.
    Mention mention = Partitive.whole(phrase);
    String kind = NumberRoles.isMeasure(mention.head()) ? mention.head() : marker;
    mention.quantities().forEach(q -> into.add(new Candidate(mention, q, kind)));
    if (depth < 3) {
      for (Modifier modifier : mention.modifiers()) {
        if (modifier.marker().equals("of") && Partitive.isPart(mention.head())) {
          continue;
        }
        boolean of = modifier.marker().equals("of") && NumberRoles.isMeasure(mention.head());
        String inner = of ? mention.head() : modifier.marker();
        nested(modifier.mention(), inner, into, depth + 1);
      }
    }
  }

  /** Numbers that are no counts of things: those belong to the things. */
  private static List<Candidate> measures(List<Candidate> candidates) {
    return candidates.stream()
        .filter(c -> c.quantity().dimension() != Dimension.COUNT || c.owner().kind() == Kind.NUMBER)
        .toList();
  }

  private Number best(
      Quantity wanted,
      Mention owner,
      String marker,
      List<Candidate> candidates,
      Locality locality,
      boolean sameThing) {
    NumberRoles.Role role = NumberRoles.role(marker, claimFact, owner.kind() == Kind.NUMBER);
    // "was 6% in April" may be the level from which it rose.
    boolean dated =
        claimFact.form() == Fact.Form.STATE
            && marker.isEmpty()
            && claimFact.filler(Slot.TIME).isPresent();
    Number best = Number.NONE;
    for (Candidate candidate : candidates) {
      if (!dated && !NumberRoles.fits(role, NumberRoles.role(candidate.marker(), truthFact, true))
          || !NumberRoles.sameMeasure(marker, candidate.marker())
          || sameThing && !counts(owner, candidate.owner(), candidate.quantity())) {
        continue;
      }
      Relation relation = relate(wanted, owner, marker, candidate.quantity());
      if (relation == Relation.CONFLICTS && isBesideOthers(wanted, candidate)) {
        relation = Relation.COMPATIBLE;
      }
      if (relation.compareTo(best.relation()) < 0 || best.words().isEmpty()) {
        boolean told = relation != Relation.UNKNOWN;
        best = new Number(relation, told ? locality : best.locality(), surface(candidate, told));
      }
    }
    return best;
  }

  /** "a reliquary and four other objects": five in all, and not six. */
  private boolean isBesideOthers(Quantity wanted, Candidate candidate) {
    boolean others =
        candidate.quantity().dimension() == Dimension.COUNT
            && candidate.owner().modifiers().stream()
                .anyMatch(m -> m.marker().equals("adj") && OTHERS.contains(m.mention().head()));
    return others
        && Stream.of(Slot.ACTOR, Slot.TARGET)
            .map(truthFact::fillers)
            .filter(all -> all.stream().anyMatch(m -> m.token() == candidate.owner().token()))
            .anyMatch(
                all -> wanted.low() <= candidate.quantity().low() + beside(all, candidate.owner()));
  }

  /** How many there are beside those of {@code owner}. */
  private static double beside(List<Mention> all, Mention owner) {
    return all.stream()
        .filter(m -> m.token() != owner.token())
        .mapToDouble(m -> m.quantities().isEmpty() ? 1 : m.quantities().get(0).high())
        .sum();
  }

  /** "nine children and two adults" are eleven people. */
  private Number sum(Quantity wanted, Mention owner) {
    List<Quantity> parts = new ArrayList<>();
    boolean counted = wanted.dimension() == Dimension.COUNT;
    for (Argument argument : truthFact.arguments()) {
      boolean member =
          argument.slot() == Slot.TARGET
              || argument.slot() == Slot.ACTOR
              || argument.slot() == Slot.RECIPIENT && !parts.isEmpty();
      if (!member || argument.marker().equals("including")) {
        continue;
      }
      for (Quantity quantity : argument.mention().quantities()) {
        boolean plain = quantity.dimension() == Dimension.COUNT && quantity.isPoint();
        boolean joint = isJoint(owner, argument) || counts(owner, argument.mention(), quantity);
        if (plain && quantity.low() > 0 && joint) {
          parts.add(quantity);
        }
      }
    }
    if (counted && parts.size() < 2) {
      parts = countsOfNamesakes(owner);
    }
    if (!counted || parts.size() < 2) {
      return Number.NONE;
    }
    double total = parts.stream().mapToDouble(Quantity::low).sum();
    String surface = String.join(" and ", parts.stream().map(Quantity::surface).toList());
    Quantity whole =
        new Quantity(total, total, false, false, Precision.EXACT, Dimension.COUNT, "", surface);
    Relation relation = QuantityComparison.relate(wanted, whole);
    return relation == Relation.EQUAL || relation == Relation.ENTAILS
        ? new Number(relation, Locality.FACT, surface)
        : Number.NONE;
  }

  /** "Seven customers and staff": seven of both together. */
  private boolean isJoint(Mention owner, Argument part) {
    List<Mention> all = claimFact.fillers(part.slot());
    return all.size() > 1
        && all.get(0).token() == owner.token()
        && all.stream().skip(1).allMatch(m -> m.quantities().isEmpty())
        && all.stream()
            .anyMatch(m -> ElementMatcher.holds(mentions.heads(m, claim, part.mention(), truth)));
  }

  /** "21 counts of theft and six counts of extortion": the counts of the sentence. */
  private List<Quantity> countsOfNamesakes(Mention owner) {
    return owner.kind() == Kind.NUMBER
        ? List.of()
        : around.inSentence().stream()
            .filter(m -> m.kind() == Kind.DESCRIPTION && m.head().equals(owner.head()))
            .filter(this::isListed)
            .filter(m -> m.quantities().size() == 1)
            .collect(
                Collectors.toMap(
                    Mention::token, m -> m.quantities().get(0), (a, b) -> a, TreeMap::new))
            .values()
            .stream()
            .filter(q -> q.dimension() == Dimension.COUNT && q.isPoint() && q.low() > 0)
            .toList();
  }

  /** Whether the phrase is joined to another one by "and". */
  private boolean isListed(Mention mention) {
    List<Token> tokens = source.sentence(mention.sentence()).tokens();
    Token own = tokens.get(mention.token());
    return own.relation().equals("conj")
        || tokens.stream().anyMatch(t -> t.head() == own.index() && t.relation().equals("conj"));
  }

  /** "nine in Haiti", for "nine people in Haiti". */
  private static boolean isOfSame(Mention claimed, Mention number) {
    return number.modifiers().isEmpty()
        || number.modifiers().stream()
            .anyMatch(
                m ->
                    claimed.modifiers().stream()
                        .anyMatch(c -> c.mention().text().equals(m.mention().text())));
  }

  private static String surface(Candidate candidate, boolean told) {
    return told ? candidate.quantity().surface() : "";
  }

  /** A number that agrees in the sentence or beside it. */
  private Number elsewhere(Quantity wanted, Mention owner, String marker, boolean answered) {
    for (Locality where : List.of(Locality.SENTENCE, Locality.NEARBY)) {
      for (Mention other : where == Locality.SENTENCE ? around.inSentence() : around.nearby()) {
        String before = before(other);
        for (Quantity quantity : other.quantities()) {
          Relation relation = relate(wanted, owner, "", quantity);
          boolean holds = relation == Relation.EQUAL || relation == Relation.ENTAILS;
          boolean old = NumberRoles.isCompared(before) && !NumberRoles.isCompared(marker);
          if (!holds
              || old
              || isAgeOfAnother(other)
              || quantity.dimension() == Quantity.Dimension.DURATION && isOfAnotherVerb(other)
              || NumberRoles.isAnotherLevel(marker, before)
              || Partitive.isWhole(source.sentence(other.sentence()), other.token())
              || !counts(owner, other, quantity)) {
            continue;
          }
          if (!answered || sameNoun(owner, other)) {
            return new Number(relation, where, quantity.surface());
          }
        }
      }
    }
    return Number.NONE;
  }

  /** "stitched boots for 31 years, said Ann Lee, who runs a bakery": not for so long. */
  private boolean isOfAnotherVerb(Mention number) {
    if (truthFact.form() != Fact.Form.CLAUSE || number.sentence() != truthFact.sentence()) {
      return false;
    }
    int verb = Paths.verbAbove(source.sentence(number.sentence()), number.token());
    return verb >= 0 && verb != truthFact.token();
  }

  /** "Ann Lee, 44, and Tom Reed, 31": not the age of Ann Lee. */
  private boolean isAgeOfAnother(Mention number) {
    int name = number.token() - 2;
    List<Token> tokens = source.sentence(number.sentence()).tokens();
    return number.kind() == Kind.NUMBER
        && name >= 0
        && tokens.get(name + 1).form().equals(",")
        && tokens.get(name).isProperNoun()
        && source.phrasesIn(number.sentence()).stream()
            .filter(m -> m.isName() && m.token() == name && m.entity() >= 0)
            .anyMatch(
                m ->
                    truthFact.arguments().stream()
                        .noneMatch(a -> a.mention().entity() == m.entity()));
  }

  /** The preposition before a phrase of the article. */
  private String before(Mention mention) {
    List<Token> tokens = source.sentence(mention.sentence()).tokens();
    Token head = tokens.get(mention.token());
    return head.relation().equals("pobj") && head.head() >= 0
        ? tokens.get(head.head()).lemma()
        : "";
  }

  private boolean sameNoun(Mention owner, Mention other) {
    return owner.kind() != Kind.NUMBER
        && other.kind() != Kind.NUMBER
        && mentions.heads(owner, claim, other, truth) == Relation.EQUAL;
  }

  /** Whether the two numbers count, or measure, one sort of thing. */
  private boolean counts(Mention owner, Mention other, Quantity quantity) {
    if (quantity.dimension() != Dimension.COUNT && quantity.dimension() != Dimension.ORDINAL) {
      return true;
    }
    if (owner.kind() == Kind.NUMBER || other.kind() == Kind.NUMBER) {
      return true;
    }
    Relation relation = mentions.heads(owner, claim, other, truth);
    return relation == Relation.EQUAL
        || relation == Relation.ENTAILS
        || relation == Relation.COMPATIBLE;
  }

  private Relation relate(Quantity wanted, Mention owner, String marker, Quantity quantity) {
    if (quantity.dimension() == Dimension.SCORE && wanted.dimension() == Dimension.COUNT) {
      return margin(wanted, owner, marker, quantity.unit());
    }
    boolean age =
        quantity.dimension() == Dimension.AGE
            && wanted.dimension() == Dimension.COUNT
            && owner.kind() == Kind.NUMBER;
    if (!age) {
      return QuantityComparison.relate(wanted, quantity);
    }
    Relation relation =
        QuantityComparison.relate(as(wanted, Dimension.AGE, quantity.unit()), quantity);
    // "Smith is 34" is an age; "injured 34" is none.
    boolean told = claimFact.form() == Fact.Form.STATE;
    return told || relation == Relation.EQUAL ? relation : Relation.UNKNOWN;
  }

  /** "by four votes" against "217 votes to 213". */
  private static Relation margin(Quantity wanted, Mention owner, String marker, String score) {
    Matcher result = RESULT.matcher(score);
    if (!marker.equals("by") || !POINTS.contains(owner.head()) || !result.matches()) {
      return Relation.UNKNOWN;
    }
    int won = Integer.parseInt(result.group(1));
    int lost = Integer.parseInt(result.group(2));
    int margin = Math.abs(won - lost);
    boolean some = wanted.isPoint() && (wanted.low() == won || wanted.low() == lost);
    boolean holds = wanted.low() <= margin && margin <= wanted.high();
    return some || holds ? Relation.ENTAILS : Relation.CONFLICTS;
  }

  private static Quantity as(Quantity q, Dimension dimension, String unit) {
    return new Quantity(
        q.low(), q.high(), q.openLow(), q.openHigh(), q.precision(), dimension, unit, q.surface());
  }

  /** "rose by 14", where the article has "from 27 to 41". */
  private static Number derived(Quantity wanted, NumberRoles.Role role, List<Candidate> inFact) {
    if (role != NumberRoles.Role.CHANGE) {
      return Number.NONE;
    }
    for (Candidate old : inFact) {
      for (Candidate now : inFact) {
        Quantity from = old.quantity();
        Quantity to = now.quantity();
        boolean change =
            NumberRoles.isCompared(old.marker())
                && (now.marker().equals("to") || now.marker().equals("of"))
                && from.isPoint()
                && to.isPoint()
                && from.dimension() == to.dimension();
        if (change) {
          for (Quantity difference : differences(from, to)) {
            Relation relation = QuantityComparison.relate(wanted, difference);
            if (relation == Relation.EQUAL || relation == Relation.ENTAILS) {
              return new Number(relation, Locality.FACT, difference.surface());
            }
          }
        }
      }
    }
    return Number.NONE;
  }

  private static List<Quantity> differences(Quantity from, Quantity to) {
    double by = Math.abs(to.low() - from.low());
    boolean share = from.dimension() == Dimension.PERCENT;
    String surface = from.surface() + " to " + to.surface();
    List<Quantity> found = new ArrayList<>();
    found.add(
        new Quantity(
            by,
            by,
            false,
            false,
            Precision.EXACT,
            share ? Dimension.PERCENTAGE_POINT : from.dimension(),
            share ? "percentage point" : from.unit(),
            surface));
    if (from.low() != 0) {
      double percent = by / Math.abs(from.low()) * 100;
      found.add(
          new Quantity(
              percent,
              percent,
              false,
              false,
              Precision.EXACT,
              Dimension.PERCENT,
              "percent",
              surface));
    }
    return found;
  }
}
