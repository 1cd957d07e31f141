package org.plumbline.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
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
 * @param without the draft without sentences of these numbers
 */
record SelfCheck(Draft draft, Slips slips, Function<SortedSet<Integer>, Judge.Hearing> without) {
  /** So many sentences that say otherwise are looked at, before it is taken that none of them makes a slip. */
  private static final int MOST_PROOFS = 5;

  /** A slip of the draft, and the rule by which it is one. */
  record Found(Problem problem, String rule) {}

  /** The slips of {@code sentence}: what it says, else by what titles it calls people. */
  List<Found> slips(Sentence sentence) {
    List<Found> found = values(sentence);
    return found.isEmpty() ? titles(sentence) : found;
  }

  /**
   * What another sentence contradicts. A verdict names one sentence that does, and it may be the flood of 2009, or a
   * headline that is wrong itself: what is left of the text is asked again, until a sentence of the body makes a slip.
   */
  private List<Found> values(Sentence sentence) {
    SortedSet<Integer> leftOut = new TreeSet<>(Set.of(sentence.index()));
    List<Found> found = List.of();
    for (int asked = 0; asked < MOST_PROOFS; asked++) {
      List<Checker.Contradiction> told =
          Checker.contradictions(draft, sentence.span(), without.apply(leftOut));
      List<Found> these = told.stream().flatMap(each -> slip(sentence, each).stream()).toList();
      found = found.isEmpty() ? these : found;
      List<Sentence> proofs =
          told.stream().flatMap(each -> slips.proof(each.finding()).stream()).toList();
      if (!these.isEmpty() && proofs.stream().allMatch(SelfCheck::isBody)) {
        return these;
      }
      if (!leftOut.addAll(proofs.stream().map(Sentence::index).toList())) {
        return found;
      }
    }
    return found;
  }

  private Optional<Found> slip(Sentence sentence, Checker.Contradiction told) {
    Problem problem = told.problem();
    return slips
        .of(sentence, told.finding(), problem.text(), problem.isMendable())
        .map(slip -> found(problem.withoutFix(), slip));
  }

  private static boolean isBody(Sentence sentence) {
    return sentence.kind() == Sentence.Kind.BODY;
  }

  /** Titles that another sentence's title of the same person excludes: each is put to the rules as a statement. */
  private List<Found> titles(Sentence sentence) {
    List<Found> found = new ArrayList<>();
    Judge.Hearing others = without.apply(new TreeSet<>(Set.of(sentence.index())));
    Set<String> told = new HashSet<>();
    ReadableText claim = draft.claim(sentence.span());
    for (Title title : slips.titles(sentence)) {
      if (!told.contains(title.statement())) {
        title(sentence, claim, title, others)
            .ifPresent(
                slip -> {
                  told.add(title.statement());
                  found.add(slip);
                });
      }
    }
    return found;
  }

  private Optional<Found> title(
      Sentence sentence, ReadableText claim, Title title, Judge.Hearing others) {
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
