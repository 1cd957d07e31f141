package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Modifier;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.Lexicon;
import org.plumbline.lexicon.Role;
import org.plumbline.lexicon.Usage;

/** Compares offices with the portfolio and the body that belong to them: "Norway's energy minister". */
final class OfficeComparator {
  /** Words of somebody who holds the office no more, or not yet, or in another's place. */
  private static final Set<String> NOT_NOW =
      Set.of(
          "former",
          "ex",
          "late",
          "outgoing",
          "incoming",
          "new",
          "next",
          "acting",
          "interim",
          "deputy",
          "vice",
          "assistant",
          "elect",
          "designate",
          "then",
          "first",
          "previous");

  private static final Set<String> BODY_MARKERS = Set.of("'s", "of", "at", "for", "with", "nn");

  /** Length of ", ". */
  private static final int COMMA = 2;

  /** One thing that a state says that somebody is. */
  private record Holding(Fact fact, Mention office) {}

  private final Lexicon lexicon;
  private final NameComparator names;

  OfficeComparator(Lexicon lexicon, NameComparator names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  /** The offices that the phrase names, with as much of its portfolio as the lexicon knows. */
  List<Role> of(Mention mention) {
    if (mention.kind() != Mention.Kind.DESCRIPTION) {
      return List.of();
    }
    List<String> words =
        Arrays.stream(mention.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’.-]+"))
            .filter(w -> !w.isEmpty())
            .toList();
    int head = words.indexOf(mention.head());
    if (head < 0) {
      return List.of();
    }
    for (int end = Math.min(words.size(), head + 4); end > head; end--) {
      for (int start = Math.max(0, head - 3); start <= head; start++) {
        List<Role> roles = lexicon.roles(String.join(" ", words.subList(start, end)));
        if (!roles.isEmpty()) {
          return roles;
        }
      }
    }
    return List.of();
  }

  /** Whether who has the article's office has the claim's, if by another title: the CEO is the chief executive, and its head. */
  boolean areSame(Mention claim, Mention truth) {
    List<Role> there = of(truth);
    return !isNotNow(claim)
        && !isNotNow(truth)
        && of(claim).stream()
            .anyMatch(
                c -> there.stream().anyMatch(t -> t.id().equals(c.id()) || lexicon.implies(t, c)));
  }

  /** Whether it names an office of which a body has one. */
  boolean isOneOf(Mention mention) {
    return isExclusive(of(mention)) && !isNotNow(mention);
  }

  /** Whether nobody has the office without a body of which it is one: a founder, a head. */
  boolean isOfBody(Mention mention) {
    return lexicon.belongsToOne(mention.head()) && !of(mention).isEmpty() && !isNotNow(mention);
  }

  /** Whether nobody holds both: ministers of finance and of agriculture are two. */
  boolean exclude(Mention claim, Mention truth) {
    // Who is the new minister of the one is not the new minister of the other.
    boolean soon = isNew(claim) || isNew(truth);
    if (!claim.head().equals(truth.head()) || !soon && (isNotNow(claim) || isNotNow(truth))) {
      return false;
    }
    List<Role> here = of(claim);
    List<Role> there = of(truth);
    return isExclusive(here)
        && isExclusive(there)
        && here.stream()
            .noneMatch(
                h ->
                    there.stream()
                        .anyMatch(
                            t ->
                                t.id().equals(h.id())
                                    || lexicon.implies(t, h)
                                    || lexicon.implies(h, t)));
  }

  /**
   * A body of the article's phrase that excludes the claim's: an analyst at one bank is none at another.
   *
   * @param body the claim's body, a restriction of {@code claim}
   * @return empty where there is none, or the claim's may be among those that the article has
   */
  Optional<Mention> otherBody(
      Mention claim, Modifier body, Mention truth, Reading claimReading, Reading truthReading) {
    if (!body.mention().isName()
        || !BODY_MARKERS.contains(body.marker())
        || !claim.head().equals(truth.head())
        || isNotNow(claim)
        || isNotNow(truth)
        || !belongs(claim)) {
      return Optional.empty();
    }
    List<String> wanted = MentionComparator.names(body.mention(), claimReading);
    Mention found = null;
    for (Modifier other : truth.modifiers()) {
      List<String> there = namesOf(other.mention(), truthReading);
      if (there.isEmpty()
          || !BODY_MARKERS.contains(other.marker())
          || isPartOfOffice(other.mention(), truth)) {
        continue;
      }
      // "her oil minister" is her country's as well.
      if (other.mention().kind() == Mention.Kind.PRONOUN
          && Referents.isOfPerson(other.mention(), truthReading)) {
        return Optional.empty();
      }
      boolean sure =
          other.mention().kind() != Mention.Kind.PRONOUN
              || Referents.isCertain(other.mention(), truthReading);
      if (!sure
          || names.relate(wanted, there) != Relation.CONFLICTS
          || wanted.stream().anyMatch(w -> there.stream().anyMatch(t -> Spelling.near(w, t)))) {
        return Optional.empty();
      }
      found = found == null ? other.mention() : found;
    }
    return Optional.ofNullable(found);
  }

  /** The prime of "Prime Minister" is no body that has one. */
  boolean isPartOfOffice(Mention modifier, Mention office) {
    String title = modifier.text() + " " + office.head();
    return !lexicon.roles(title.toLowerCase(Locale.ROOT)).isEmpty();
  }

  /** "the Alfa group": named by what stands before the noun. */
  private static List<String> namesOf(Mention mention, Reading reading) {
    List<String> own = MentionComparator.names(mention, reading);
    return own.isEmpty()
        ? mention.modifiers().stream()
            .filter(m -> m.marker().equals("nn") && m.mention().isName())
            .flatMap(m -> MentionComparator.names(m.mention(), reading).stream())
            .toList()
        : own;
  }

  private boolean belongs(Mention mention) {
    return !of(mention).isEmpty() || lexicon.belongsToOne(mention.head());
  }

  /**
   * Whether the article gives the claim's office, of which there is one, to somebody else than {@code subject}.
   *
   * @param office what the claim says that the subject is
   * @param subject the entity that the claim speaks of, in the article
   */
  boolean isHeldByAnother(
      Mention office, Reading claim, int subject, Reading truth, MentionComparator mentions) {
    List<Role> wanted = of(office);
    if (!isExclusive(wanted) || isNotNow(office)) {
      return false;
    }
    List<Integer> holders = new ArrayList<>();
    for (Holding holding : holdings(truth)) {
      Mention held = holding.office();
      if (sharesRole(held, wanted)
          && (isNotNow(held) || bodiesAgree(office, claim, held, truth, mentions))) {
        boolean unclear = isNotNow(held) || isRightBehind(subject, held, truth);
        holding
            .fact()
            .fillers(Slot.ACTOR)
            .forEach(a -> holders.add(unclear ? subject : a.entity()));
      }
    }
    return !holders.isEmpty() && !holders.contains(subject) && !holders.contains(-1);
  }

  /**
   * The facts by which the article gives an office, of which there is one, to others than {@code subject}; none when one of
   * them may be the subject, or no more or not yet in office.
   *
   * @param now whether the claim speaks of who holds it now
   */
  List<Fact> holders(
      Mention office,
      Mention subject,
      boolean now,
      Reading claim,
      Reading truth,
      MentionComparator mentions) {
    boolean ofStory =
        lexicon.is(office.head(), Usage.SOLE)
            && office.determiner() == Mention.Determiner.DEFINITE
            && office.modifiers().isEmpty();
    List<Role> wanted = of(office);
    if (!ofStory && !(now && isExclusive(wanted)) || isNotNow(office)) {
      return List.of();
    }
    List<Fact> holders = new ArrayList<>();
    for (Holding holding : holdings(truth)) {
      Mention held = holding.office();
      boolean same =
          ofStory
              ? held.head().equals(office.head())
              : sharesRole(held, wanted) && bodiesAgree(office, claim, held, truth, mentions);
      if (!same) {
        continue;
      }
      boolean other =
          !isNotNow(held)
              && holding.fact().fillers(Slot.ACTOR).stream()
                  .allMatch(
                      a ->
                          !MentionComparator.names(a, truth).isEmpty()
                              && mentions
                                      .heads(subject, claim, a, truth)
                                      .compareTo(Relation.COMPATIBLE)
                                  > 0);
      if (!other) {
        return List.of();
      }
      holders.add(holding.fact());
    }
    return holders;
  }

  /** What the article's states say that somebody is. */
  private static List<Holding> holdings(Reading truth) {
    List<Holding> holdings = new ArrayList<>();
    for (Fact fact : truth.facts()) {
      // "The city's police chief said": it has one, but is none.
      if (fact.form() == Fact.Form.STATE
          && !fact.predicate().equals("have")
          && fact.polarity() == Polarity.POSITIVE) {
        fact.fillers(Slot.TARGET).forEach(office -> holdings.add(new Holding(fact, office)));
        fact.fillers(Slot.ROLE).forEach(office -> holdings.add(new Holding(fact, office)));
      }
    }
    return holdings;
  }

  private boolean sharesRole(Mention held, List<Role> wanted) {
    return of(held).stream().anyMatch(t -> wanted.stream().anyMatch(w -> w.id().equals(t.id())));
  }

  /** "Ann Lee, whose son Tom, the captain": the parser may take who is named before for the captain. */
  private static boolean isRightBehind(int subject, Mention office, Reading truth) {
    return truth.mentions().stream()
        .filter(m -> m.isName() && m.sentence() == office.sentence() && m.entity() == subject)
        .anyMatch(m -> m.end() < office.start() && office.start() <= m.end() + COMMA);
  }

  /** Whether the article's office may be that of the claim's body; an article need not say it each time. */
  private boolean bodiesAgree(
      Mention office, Reading claim, Mention held, Reading truth, MentionComparator mentions) {
    for (Modifier body : office.modifiers()) {
      for (Modifier other : held.modifiers()) {
        boolean names = body.mention().isName() && other.mention().isName();
        // The Chief of "Chief Executive Ana Ruiz" is no body.
        if (names
            && !isPartOfOffice(other.mention(), held)
            && !ElementMatcher.holds(
                mentions.heads(body.mention(), claim, other.mention(), truth))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isExclusive(List<Role> roles) {
    return !roles.isEmpty() && roles.stream().allMatch(Role::exclusive);
  }

  private static boolean isNew(Mention mention) {
    return mention.modifiers().stream().anyMatch(m -> m.mention().head().equals("new"));
  }

  private static boolean isNotNow(Mention mention) {
    return Arrays.stream(mention.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .anyMatch(NOT_NOW::contains);
  }
}
