package org.plumbline.verify.compare;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Quantity;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.text.Token;
import org.plumbline.truth.Source;

/**
 * A fact of the claim beside a fact of the article that may speak of the same event. Rules read
 * its properties; identity is that of the object.
 */
public final class Pair {

  /** Prepositions that tell why something happened, and not in what respect: "fell on weak demand". */
  private static final Set<String> CAUSES =
      Set.of(
          "amid",
          "because",
          "because of",
          "despite",
          "due to",
          "following",
          "on",
          "over",
          "thanks to");

  private final int part;
  private final Fact claim;
  private final Fact truth;
  private final Source source;
  private PredicateMatch match;
  private boolean ofMainEvent;
  private boolean officeOfAnother;
  private boolean claimAlready;
  private boolean truthSaying;
  private final boolean contested;
  private final boolean truthListing;
  private List<Comparison> values = List.of();
  private final boolean sameDefinite;

  Pair(int part, Fact claim, Fact truth, Source source, PredicateMatch match, boolean contested) {
    this.contested = contested;
    this.part = part;
    this.claim = claim;
    this.truth = truth;
    this.source = source;
    this.match = match;
    this.truthListing =
        truth.fillers(Slot.ACTOR).size() > 1 || truth.fillers(Slot.TARGET).size() > 1;
    this.sameDefinite = shareDefinite(claim, truth, source, match);
  }

  /** Its values once they are compared. */
  void compared(List<Comparison> values) {
    this.values = List.copyOf(values);
  }

  /** Notes that the article has its event on the other side of another event of the claim. */
  void reorder() {
    match = new PredicateMatch(PredicateMatch.Kind.REORDERED, match.roles(), false);
  }

  /** Notes that the claim gives time or place of the event that the article is about. */
  void tellMainEvent() {
    ofMainEvent = true;
  }

  /** Whether the claim gives time or place of the event that the article is about. */
  public boolean isOfMainEvent() {
    return ofMainEvent;
  }

  /** Notes that the claim tells its event as done already. */
  void tellAlready() {
    claimAlready = true;
  }

  /** Whether the claim tells its event as done already: "has already signed it". */
  public boolean isClaimAlready() {
    return claimAlready;
  }

  /** Notes that who does what the article tells says something by it. */
  void tellSaying() {
    truthSaying = true;
  }

  /** Whether who does what the article tells says something by it: who calls for calm says that it is needed. */
  public boolean isTruthSaying() {
    return truthSaying;
  }

  /** Whether the article tells it as still to come when it is written: "plans to", and not "promised last year to". */
  public boolean isTruthDue() {
    return truth.parent() < 0
        || !Tenses.isPast(
            source.reading().facts().get(truth.parent()), source.sentence(truth.sentence()));
  }

  /** Notes that the article gives the office that the claim tells of to somebody else. */
  void tellHolder() {
    officeOfAnother = true;
  }

  /** Whether the article gives the office that the claim tells of, of which there is one, to somebody else. */
  public boolean isOfficeOfAnother() {
    return officeOfAnother;
  }

  /** The claim's values beside the article's. */
  public List<Comparison> getValues() {
    return values;
  }

  /** Number of the claim's part that this pair speaks to. */
  public int getPart() {
    return part;
  }

  public Fact getClaim() {
    return claim;
  }

  public Fact getTruth() {
    return truth;
  }

  public Source getSource() {
    return source;
  }

  public PredicateMatch.Kind getPredicate() {
    return match.kind();
  }

  public PredicateMatch getMatch() {
    return match;
  }

  public Fact.Form getClaimForm() {
    return claim.form();
  }

  public Fact.Form getTruthForm() {
    return truth.form();
  }

  /** Whether the article's fact has more to it, arguments and restrictions, than the claim's. */
  public boolean isTruthNarrower() {
    boolean done = truth.filler(Slot.TARGET).isPresent() && claim.filler(Slot.TARGET).isEmpty();
    boolean nobody =
        truth.fillers(Slot.ACTOR).stream()
            .map(Mention::determiner)
            .anyMatch(d -> d == Mention.Determiner.NO || d == Mention.Determiner.FEW);
    return done || weight(truth, nobody) > weight(claim, nobody);
  }

  /** Whether a verb of the article tells its event as past. */
  public boolean isTruthPast() {
    return Tenses.isPast(truth, source.sentence(truth.sentence()));
  }

  /** Whether some participant of the claim is any of its kind: "a novel". Such an event can happen again. */
  public boolean isClaimIndefinite() {
    return claim.arguments().stream()
        .anyMatch(
            a ->
                (a.slot() == Slot.ACTOR || a.slot() == Slot.TARGET)
                    && a.mention().determiner() == Mention.Determiner.INDEFINITE);
  }

  /** Whether the claim says of one known event when it was, and nothing else: "The strikes were on Friday". */
  public boolean isClaimOnlyTimed() {
    return claim.definite() && claim.arguments().stream().allMatch(a -> a.slot() == Slot.TIME);
  }

  /** Whether the article calls the event by the claim's noun: airstrikes are strikes. */
  public boolean isEventNamedAlike() {
    return !claim.event().isEmpty() && truth.event().endsWith(claim.event());
  }

  /** Whether the article tells it from the other side: who sells in the claim is sold to, or bought from, there. */
  public boolean isToldFromOtherSide() {
    return match.truthSlot(Slot.ACTOR) == Slot.RECIPIENT;
  }

  /** Whether of the other side of the article's event the opposite holds: who is beaten does not win. */
  public boolean isSided() {
    return match.sided();
  }

  /** Whether some participant of the claim has another role in the article's predicate: who loses is beaten. */
  public boolean isRolesMoved() {
    return !match.roles().isEmpty();
  }

  /** Whether the article has somebody else in a role of the claim's event. */
  public boolean isRolesFilledByOthers() {
    return values.stream()
        .filter(c -> c.slot() == Slot.ACTOR || c.slot() == Slot.TARGET)
        .anyMatch(c -> c.isSlotFilled() && c.slotRelation() == Relation.CONFLICTS);
  }

  /** Whether the article says of its event anything but when it was and who told of it. */
  public boolean isTruthRestricted() {
    return truth.arguments().stream()
        .anyMatch(a -> a.slot() != Slot.TIME && a.slot() != Slot.SPEAKER);
  }

  /** Whether the article says in what respect it holds, "cleared of fraud", and the claim does not. */
  public boolean isTruthOnAnotherTopic() {
    return truth.arguments().stream()
            .anyMatch(
                a ->
                    (a.slot() == Slot.TOPIC || a.slot() == Slot.RECIPIENT)
                        && !CAUSES.contains(a.marker())
                        && a.mention().kind() != Mention.Kind.CLAUSE)
        && claim.filler(Slot.TOPIC).isEmpty()
        && claim.filler(Slot.RECIPIENT).isEmpty();
  }

  /** Whether the article tells of the first who did it: then nobody had before. */
  public boolean isTruthFirst() {
    boolean first =
        truth.fillers(Slot.ACTOR).stream()
            .flatMap(actor -> actor.quantities().stream())
            .anyMatch(q -> q.dimension() == Quantity.Dimension.ORDINAL && q.low() == 1);
    return first || isOfTheFirst();
  }

  /** "the first woman to chair the court" */
  private boolean isOfTheFirst() {
    List<Token> tokens = source.sentence(truth.sentence()).tokens();
    int verb = truth.token();
    boolean clause =
        verb >= 0
            && verb < tokens.size()
            && (tokens.get(verb).relation().equals("acl")
                || tokens.get(verb).relation().equals("relcl"));
    int noun = clause ? tokens.get(verb).head() : -1;
    return noun >= 0
        && tokens.get(noun).isNoun()
        && tokens.stream().anyMatch(t -> t.head() == noun && t.form().equals("first"));
  }

  /** Whether the article's fact lists several who did it, or to whom it was done. */
  public boolean isTruthListing() {
    return truthListing;
  }

  /** Whether the article's fact only says what one of its states means: a founder founded. */
  public boolean isTruthRestated() {
    return truth.passing() && truth.form() == Fact.Form.CLAUSE;
  }

  /** The same, leaving aside what is only there for its number: "a magnitude of 7.1". */
  public boolean isClaimOpen() {
    return claim.arguments().stream()
        .anyMatch(
            a ->
                (a.slot() == Slot.ACTOR || a.slot() == Slot.TARGET)
                    && a.mention().determiner() == Mention.Determiner.INDEFINITE
                    && !(a.slot() == Slot.TARGET && isMeasured(a.mention())));
  }

  private static boolean isMeasured(Mention mention) {
    return mention.modifiers().stream()
            .anyMatch(m -> m.marker().equals("of") && m.mention().kind() == Mention.Kind.NUMBER)
        || mention.quantities().stream()
            .anyMatch(
                q ->
                    switch (q.dimension()) {
                      case MAGNITUDE, DURATION, MONEY, PERCENT -> true;
                      default -> false;
                    });
  }

  /** Whether the claim tells what somebody wishes to do, "Petrov wants to scrap the treaty", or has to. */
  public boolean isClaimIntended() {
    return claim.modality() == Modality.DESIRED && isSaidByActor(claim);
  }

  /** Whether somebody says in the article not to be going to do it: "Vanags said he would not resign". */
  public boolean isTruthRefused() {
    return isTruthNegative()
        && truth.modality() == Modality.PLANNED
        && truth.filler(Slot.SPEAKER).isPresent()
        && truth.filler(Slot.ACTOR).isPresent()
        && isSaidByActor(truth);
  }

  /** Whether the claim states it outright, and not in what somebody says, plans or leaves. */
  public boolean isClaimUnembedded() {
    return claim.parent() < 0;
  }

  private static boolean isSaidByActor(Fact fact) {
    return fact.fillers(Slot.SPEAKER).stream().allMatch(speaker -> Agents.isDoer(speaker, fact));
  }

  /** Whether the article tells what becomes of a thing, the claim what somebody does to it: stays open, is closed. */
  public boolean isTruthUncaused() {
    return claim.filler(Slot.TARGET).isPresent()
        && match.truthSlot(Slot.TARGET) == Slot.ACTOR
        && truth.filler(Slot.TARGET).isEmpty();
  }

  /** Whether what the claim's event is done to is one definite thing: what was built was built once. */
  public boolean isClaimDefinite() {
    return claim.fillers(Slot.TARGET).stream()
        .anyMatch(
            m ->
                m.kind() == Mention.Kind.DESCRIPTION
                    && m.determiner() == Mention.Determiner.DEFINITE);
  }

  /**
   * Whether both speak of one definite thing in the same words and role, the actor where the claim has one: "the bridge",
   * "its offer"; or of all that there is of it: "unemployment".
   */
  public boolean isSameDefinite() {
    return sameDefinite;
  }

  /**
   * Whether to what it was done, and who did it where the claim says so, or else who alone, is named in the claim or
   * described as known and by the article's own words, "the drivers rejected the contract", "the captain died", and the
   * article is a whole one: it has told who they are.
   */
  public boolean isClaimKnown() {
    return !source.isExcerpt()
        && (claim.fillers(Slot.TARGET).isEmpty()
            ? isKnown(Slot.ACTOR)
            : isKnown(Slot.TARGET) && (claim.fillers(Slot.ACTOR).isEmpty() || isKnown(Slot.ACTOR)));
  }

  private boolean isKnown(Slot slot) {
    List<Mention> fillers = claim.fillers(slot);
    return !fillers.isEmpty()
        && fillers.stream()
            .allMatch(
                m ->
                    m.isName()
                        || m.determiner() == Mention.Determiner.DEFINITE
                            && truth.fillers(match.truthSlot(slot)).stream()
                                .anyMatch(t -> t.head().equals(m.head()) || isAlsoCalled(t, m)));
  }

  /** "The suspect, Ben Lee": he is called so elsewhere. */
  private boolean isAlsoCalled(Mention there, Mention description) {
    return there.entity() >= 0
        && source.entity(there.entity()).descriptions().contains(description.head());
  }

  private static boolean shareDefinite(
      Fact claim, Fact truth, Source source, PredicateMatch match) {
    Slot slot = claim.filler(Slot.ACTOR).isPresent() ? Slot.ACTOR : Slot.TARGET;
    boolean dated =
        claim.form() == Fact.Form.STATE
            && truth.filler(Slot.TIME).isPresent()
            && claim.filler(Slot.TIME).isEmpty();
    return !dated
        && claim.fillers(slot).stream()
            .filter(Pair::isDefinite)
            .anyMatch(
                mine ->
                    truth.fillers(match.truthSlot(slot)).stream()
                        .anyMatch(
                            theirs ->
                                isDefinite(theirs)
                                    && theirs.head().equals(mine.head())
                                    && theirs.determiner() == mine.determiner()
                                    && (words(theirs).equals(words(mine))
                                        || isOnlyOne(mine, theirs, source))));
  }

  /** "the barriers", of an article that tells of "the barriers at the crossing" and of no others. */
  private static boolean isOnlyOne(Mention plain, Mention full, Source source) {
    return plain.determiner() == Mention.Determiner.DEFINITE
        && words(plain).isEmpty()
        && words(full).stream().noneMatch(word -> word.startsWith("'s "))
        && full.entity() >= 0
        && !source.isExcerpt()
        && IntStream.range(0, source.size())
            .mapToObj(source::phrasesIn)
            .flatMap(List::stream)
            .filter(m -> m.head().equals(plain.head()))
            .allMatch(m -> m.entity() == full.entity());
  }

  /** The words that tell which one is meant. */
  private static Set<String> words(Mention mention) {
    return mention.modifiers().stream()
        .map(m -> m.marker() + " " + m.mention().head())
        .collect(Collectors.toSet());
  }

  private static boolean isDefinite(Mention mention) {
    boolean mass =
        mention.determiner() == Mention.Determiner.BARE
            && mention.quantities().isEmpty()
            && mention.text().toLowerCase(Locale.ROOT).endsWith(mention.head());
    return mention.kind() == Mention.Kind.DESCRIPTION
        && (mention.determiner() == Mention.Determiner.DEFINITE || mass);
  }

  /** Whether the claim's event is done to something. */
  public boolean isClaimTransitive() {
    return claim.filler(Slot.TARGET).isPresent();
  }

  private int weight(Fact fact, boolean nobody) {
    int weight = 0;
    for (Argument argument : fact.arguments()) {
      if (argument.slot() != Slot.SPEAKER
          && argument.slot() != Slot.MANNER
          && argument.mention().kind() != Mention.Kind.CLAUSE) {
        weight += 1 + restrictions(argument, nobody);
      }
    }
    return weight;
  }

  /**
   * How many words narrow the phrase: "no British citizens"; what is said of a name, or of who acts, is so anyway.
   *
   * @param nobody whether it is denied of all who might act
   */
  private int restrictions(Argument argument, boolean nobody) {
    Mention mention = argument.mention();
    boolean known =
        mention.isName()
            || argument.slot() == Slot.ACTOR && !nobody
            // "in an earlier fire in 2021": tells which fire, and narrows nothing.
            || argument.slot() == Slot.PLACE && isSamePlace();
    return known
        ? 0
        : (int) mention.modifiers().stream().filter(m -> !m.marker().equals("neg")).count();
  }

  private boolean isSamePlace() {
    return values.stream()
        .anyMatch(v -> v.slot() == Slot.PLACE && v.isHolding() && v.getLocality() == Locality.SLOT);
  }

  /** Whether the article's fact is only what somebody argues or alleges. */
  public boolean isTruthContested() {
    return contested;
  }

  /** Whether the claim says who says so. */
  public boolean isClaimAttributed() {
    return claim.filler(Slot.SPEAKER).isPresent();
  }

  /** What happens in the article's fact, as the lexicon names it. */
  public String getTruthPredicate() {
    return truth.predicate();
  }

  /** Index of the claim's sentence. */
  public int getClaimSentence() {
    return claim.sentence();
  }

  /** Index of the article's sentence. */
  public int getTruthSentence() {
    return truth.sentence();
  }

  public boolean isSamePolarity() {
    return claim.polarity() == truth.polarity();
  }

  public boolean isClaimNegative() {
    return claim.polarity() == org.plumbline.fact.Polarity.NEGATIVE;
  }

  public boolean isTruthNegative() {
    return truth.polarity() == org.plumbline.fact.Polarity.NEGATIVE;
  }

  public Modality getClaimModality() {
    return claim.modality();
  }

  public Modality getTruthModality() {
    return truth.modality();
  }
}
