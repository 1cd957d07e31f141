package org.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Slot;

/** Chooses the facts that a claim asserts, and that must each be judged. */
final class ClaimParts {
  private ClaimParts() {}

  static List<Fact> of(Reading claim) {
    List<Fact> parts = new ArrayList<>();
    for (Fact fact : claim.facts()) {
      if (fact.quoted() || fact.passing()) {
        continue;
      }
      boolean content = fact.parent() >= 0;
      if (fact.form() == Fact.Form.NOMINAL && !(content && fact.modality() != Modality.ASSERTED)) {
        continue;
      }
      if (toldByItsContent(fact, claim) || isBare(fact) || isLeftOpen(fact, claim)) {
        continue;
      }
      parts.add(fact);
    }
    return parts;
  }

  /** "Rubio said that …": the content, with Rubio as its speaker, says it all. */
  private static boolean toldByItsContent(Fact fact, Reading claim) {
    boolean only =
        fact.arguments().stream()
            .allMatch(
                a ->
                    a.slot() == Slot.ACTOR
                        || a.slot() == Slot.TOPIC
                        || a.slot() == Slot.SPEAKER
                        || a.slot() == Slot.MANNER
                        || a.mention().kind() == Mention.Kind.CLAUSE
                        || a.slot() == Slot.TARGET);
    boolean quotes =
        claim.facts().stream()
            .anyMatch(
                f ->
                    f.form() == Fact.Form.QUOTATION
                        && f.sentence() == fact.sentence()
                        && f.fillers(Slot.SPEAKER).stream()
                            .anyMatch(
                                s ->
                                    fact.fillers(Slot.ACTOR).stream()
                                        .anyMatch(a -> a.token() == s.token())));
    return quotes
        || only
            && claim.facts().stream()
                .anyMatch(
                    f ->
                        f.parent() == fact.id()
                            && names(f, fact)
                            && keepsSpeakers(f, fact)
                            && !isMoreThanItsContent(fact, f)
                            && !isLeftOpen(f, claim)
                            && (f.form() == Fact.Form.CLAUSE
                                || f.form() == Fact.Form.STATE
                                || f.modality() != Modality.ASSERTED)
                            && !isBare(f));
  }

  /** "withdrew its motion": what is done to the motion says more than that there may be one. */
  private static boolean isLeftOpen(Fact fact, Reading claim) {
    if (fact.form() != Fact.Form.NOMINAL
        || fact.modality() != Modality.POSSIBLE
        || fact.parent() < 0) {
      return false;
    }
    Fact parent = claim.facts().get(fact.parent());
    return parent.form() == Fact.Form.CLAUSE
        && parent.modality() == Modality.ASSERTED
        && parent.isFilledBy(Slot.TARGET, fact.token());
  }

  /** "charged with causing a crash": that they were charged is more than that they may have caused it. */
  private static boolean isMoreThanItsContent(Fact fact, Fact content) {
    return content.modality() == Modality.POSSIBLE
        && fact.fillers(Slot.TARGET).stream()
            .filter(m -> m.kind() != Mention.Kind.CLAUSE)
            .anyMatch(t -> content.fillers(Slot.ACTOR).stream().anyMatch(a -> isSame(a, t)));
  }

  /** Whether the content says whose it is: of "the hole caused the roof to collapse" it does not have the hole. */
  private static boolean names(Fact content, Fact fact) {
    List<Mention> actors = fact.fillers(Slot.ACTOR);
    return actors.isEmpty()
        || isLight(fact.predicate())
        || content.arguments().stream()
            .map(Argument::mention)
            .anyMatch(m -> actors.stream().anyMatch(a -> isSame(a, m)));
  }

  /** Of "Berg confirmed that Alfa wanted to buy it", that Alfa wants to buy it does not have Berg. */
  private static boolean keepsSpeakers(Fact content, Fact fact) {
    return fact.fillers(Slot.SPEAKER).stream()
        .allMatch(
            speaker ->
                content.arguments().stream()
                    .map(Argument::mention)
                    .anyMatch(m -> isSame(speaker, m)));
  }

  /** "had it published", "let them shoot": hardly more than that it was done, or may be. */
  private static boolean isLight(String predicate) {
    return switch (predicate) {
      case "get", "have", "help", "let" -> true;
      default -> false;
    };
  }

  private static boolean isSame(Mention one, Mention other) {
    return one.token() == other.token() || one.entity() >= 0 && one.entity() == other.entity();
  }

  /** Without any participant a fact identifies no event. */
  private static boolean isBare(Fact fact) {
    // "No arrests were made", "A tsunami warning was issued": nobody is named, but an event is.
    boolean event =
        fact.form() == Fact.Form.CLAUSE
            && !fact.event().isEmpty()
            && (fact.polarity() == Polarity.NEGATIVE
                || fact.arguments().stream().anyMatch(a -> a.slot() == Slot.MANNER));
    return fact.form() != Fact.Form.QUOTATION
        && !event
        && fact.arguments().stream()
            .noneMatch(
                a ->
                    a.slot() != Slot.MANNER
                        && a.slot() != Slot.SPEAKER
                        && a.mention().kind() != Mention.Kind.CLAUSE);
  }
}
