package org.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Slot;

/** Chooses the facts that a claim asserts, and that must each be judged. */
final class ClaimParts {
  private ClaimParts() {}

  static List<Fact> of(Reading claim) {
    List<Fact> parts = new ArrayList<>();
    for (Fact fact : claim.facts()) {
      if (fact.quoted() && !reachesOutOfQuotes(fact, claim) || fact.passing()) {
        continue;
      }
      boolean content = fact.parent() >= 0;
      if (fact.form() == Fact.Form.NOMINAL && !(content && fact.modality() != Modality.ASSERTED)) {
        continue;
      }
      if (toldByItsContent(fact, claim) || isBare(fact)) {
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
    return quotes && (only && !tellsOfAnother(fact, claim))
        || only
            && claim.facts().stream()
                .anyMatch(
                    f ->
                        f.parent() == fact.id()
                            && (f.form() == Fact.Form.CLAUSE
                                || f.form() == Fact.Form.STATE
                                || f.modality() != Modality.ASSERTED)
                            && !isBare(f));
  }

  /** Said Hallam had "sold the harbor": that it was Hallam stands outside the quotation, and is claimed. */
  private static boolean reachesOutOfQuotes(Fact fact, Reading claim) {
    return fact.form() == Fact.Form.CLAUSE
        && fact.arguments().stream()
            .filter(a -> a.slot() == Slot.ACTOR || a.slot() == Slot.TARGET)
            .anyMatch(
                a -> a.mention().kind() == Mention.Kind.NAME && !isQuoted(a.mention(), claim));
  }

  /** Called the closure "a painful decision": that it was the closure is claimed. */
  private static boolean tellsOfAnother(Fact fact, Reading claim) {
    return fact.arguments().stream()
        .filter(a -> a.slot() == Slot.TARGET || a.slot() == Slot.TOPIC)
        .anyMatch(
            a ->
                (a.mention().kind() == Mention.Kind.NAME
                        || a.mention().kind() == Mention.Kind.DESCRIPTION)
                    && !isQuoted(a.mention(), claim)
                    && !isAddressed(a.mention(), claim));
  }

  private static boolean isAddressed(Mention mention, Reading claim) {
    return claim.facts().stream()
        .flatMap(f -> f.fillers(Slot.ADDRESSEE).stream())
        .anyMatch(m -> m.sentence() == mention.sentence() && m.token() == mention.token());
  }

  private static boolean isQuoted(Mention mention, Reading claim) {
    return claim.facts().stream()
        .flatMap(f -> f.fillers(Slot.QUOTATION).stream())
        .anyMatch(q -> mention.start() < q.end() && q.start() < mention.end());
  }

  /** Without any participant a fact identifies no event. */
  private static boolean isBare(Fact fact) {
    return fact.form() != Fact.Form.QUOTATION
        && fact.arguments().stream()
            .noneMatch(
                a ->
                    a.slot() != Slot.MANNER
                        && a.slot() != Slot.SPEAKER
                        && a.mention().kind() != Mention.Kind.CLAUSE);
  }
}
