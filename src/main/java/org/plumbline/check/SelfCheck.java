package org.plumbline.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.Relation;
import org.plumbline.text.ReadableText;
import org.plumbline.text.Sentence;
import org.plumbline.verify.Finding;
import org.plumbline.verify.Judge;
import org.plumbline.verify.pack.Severity;
import org.plumbline.verify.slip.Slip;
import org.plumbline.verify.slip.Slips;
import org.plumbline.verify.slip.Title;

/**
 * A sentence of a draft beside all others of it.
 *
 * @param slips what tells a slip from what may stand
 * @param others the draft without the sentence
 */
record SelfCheck(Draft draft, Slips slips, Judge.Hearing others) {

  /** A slip of the draft, and the rule by which it is one. */
  record Found(Problem problem, String rule) {}

  /** The slips of {@code sentence}: what it says, else by what titles it calls people. */
  List<Found> slips(Sentence sentence) {
    List<Found> found = new ArrayList<>();
    for (Checker.Contradiction each : Checker.contradictions(draft, sentence.span(), others)) {
      Problem problem = each.problem();
      slips
          .of(sentence, each.finding(), problem.text(), problem.isMendable())
          .ifPresent(slip -> found.add(found(problem.withoutFix(), slip)));
    }
    return found.isEmpty() ? titles(sentence) : found;
  }

  /** Titles that another sentence's title of the same person excludes: each is put to the rules as a statement. */
  private List<Found> titles(Sentence sentence) {
    List<Found> found = new ArrayList<>();
    Set<String> told = new HashSet<>();
    ReadableText claim = draft.claim(sentence.span());
    for (Title title : slips.titles(sentence)) {
      if (!told.contains(title.statement())) {
        title(sentence, claim, title)
            .ifPresent(
                slip -> {
                  told.add(title.statement());
                  found.add(slip);
                });
      }
    }
    return found;
  }

  private Optional<Found> title(Sentence sentence, ReadableText claim, Title title) {
    for (Finding finding : others.verify(title.statement()).findings()) {
      Optional<Slip> slip =
          finding.relation() == Relation.CONFLICTS ? slips.of(title, finding) : Optional.empty();
      if (slip.isPresent()) {
        Problem problem = Checker.problem(draft, sentence.span(), claim, title.text(), finding);
        return slip.map(s -> found(problem, s));
      }
    }
    return Optional.empty();
  }

  /** The problem is that of the rule which found the values at odds; it weighs no more than the slip. */
  private static Found found(Problem problem, Slip slip) {
    boolean weighty = slip.severity() == Severity.ERROR;
    return new Found(weighty ? problem : problem.with(Level.WARNING), slip.rule());
  }
}
