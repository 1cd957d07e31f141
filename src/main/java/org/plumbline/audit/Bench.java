package org.plumbline.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.audit.Ruling.Proof;
import org.plumbline.audit.articles.Article;
import org.plumbline.fact.Slot;
import org.plumbline.verify.Finding;
import org.plumbline.verify.Label;
import org.plumbline.verify.Reason;
import org.plumbline.verify.Verdict;

/** Makes one ruling of what several articles say, each judged by itself. */
final class Bench {
  /** What changes as an event goes on: a later report revises an earlier one. */
  private static final Set<Slot> FIGURES = Set.of(Slot.COUNT, Slot.VALUE);

  private Bench() {}

  /** What one article says of a claim. */
  record Opinion(Article article, Verdict verdict) {
    boolean says(Label label) {
      return verdict.label() == label;
    }

    /** The claim as this article would have it; empty when it does not say. */
    private String mended() {
      return verdict.correction().text();
    }

    private Optional<LocalDate> date() {
      return article.published().isEmpty()
          ? Optional.empty()
          : Optional.of(LocalDate.parse(article.published()));
    }
  }

  /** What {@code opinions}, the nearest article's first, come to. */
  static Ruling rule(String claim, List<Opinion> opinions) {
    List<Opinion> supporting = opinions.stream().filter(o -> o.says(Label.SUPPORTED)).toList();
    List<Opinion> against = opinions.stream().filter(o -> o.says(Label.CONTRADICTED)).toList();
    if (supporting.isEmpty() && against.isEmpty()) {
      return undecided(claim, opinions);
    }
    if (against.isEmpty()) {
      return decided(claim, Outcome.SUPPORTED, supporting, List.of(), "");
    }
    if (supporting.isEmpty()) {
      return decided(claim, Outcome.CONTRADICTED, List.of(), latestFirst(against), "");
    }
    Opinion newest = latestFirst(supporting).get(0);
    if (against.stream().allMatch(o -> revises(newest, o))) {
      return decided(
          claim,
          Outcome.SUPPORTED,
          List.of(newest),
          List.of(),
          "Earlier articles have other figures, which a later one revises.");
    }
    List<Opinion> revising =
        latestFirst(against).stream()
            .filter(o -> supporting.stream().allMatch(s -> revises(o, s, o)))
            .toList();
    return revising.isEmpty()
        ? decided(claim, Outcome.DISPUTED, supporting, against, "The sources disagree.")
        : decided(
            claim,
            Outcome.OUTDATED,
            supporting,
            revising,
            "It was so reported; a later article has another figure.");
  }

  private static boolean revises(Opinion later, Opinion earlier) {
    return revises(later, earlier, earlier);
  }

  /** Whether the figure of {@code earlier} gave way to that of {@code later}. */
  private static boolean revises(Opinion later, Opinion earlier, Opinion contradicting) {
    boolean figures =
        !contradicting.verdict().findings().isEmpty()
            && contradicting.verdict().findings().stream()
                .allMatch(f -> FIGURES.contains(f.slot()));
    return figures
        && later.date().isPresent()
        && earlier.date().isPresent()
        && later.date().get().isAfter(earlier.date().get());
  }

  private static List<Opinion> latestFirst(List<Opinion> opinions) {
    List<Opinion> sorted = new ArrayList<>(opinions);
    sorted.sort((a, b) -> b.date().orElse(LocalDate.MIN).compareTo(a.date().orElse(LocalDate.MIN)));
    return sorted;
  }

  private static Ruling decided(
      String claim, Outcome outcome, List<Opinion> supporting, List<Opinion> against, String note) {
    List<Proof> proofs = new ArrayList<>();
    against.forEach(o -> proofs(o, false, proofs));
    supporting.forEach(o -> proofs(o, true, proofs));
    if (outcome == Outcome.DISPUTED) {
      return new Ruling(claim, outcome, Ruling.NONE, note, "", proofs);
    }
    List<Opinion> mending = against.stream().filter(o -> !o.mended().isEmpty()).toList();
    boolean agreed = agree(mending);
    String told =
        agreed
            ? note
            : (note + " The sources that rule it out do not say the same instead.").strip();
    String correction = agreed && !mending.isEmpty() ? mending.get(0).mended() : "";
    return new Ruling(claim, outcome, Ruling.NONE, told, correction, proofs);
  }

  /** Whether all mend the claim as the first does, or gave way to it. */
  private static boolean agree(List<Opinion> mending) {
    return mending.stream()
        .allMatch(o -> o.mended().equals(mending.get(0).mended()) || revises(mending.get(0), o));
  }

  private static void proofs(Opinion opinion, boolean supports, List<Proof> into) {
    for (Finding finding : opinion.verdict().findings()) {
      into.add(new Proof(supports, opinion.article().published(), finding));
    }
  }

  /** Of several reasons the one that says most: what was understood and is not there, then what was not. */
  private static Ruling undecided(String claim, List<Opinion> opinions) {
    if (opinions.isEmpty()) {
      return Ruling.undecided(claim, Ruling.OFF_TOPIC, "");
    }
    Verdict best = opinions.get(0).verdict();
    for (Opinion opinion : opinions) {
      if (opinion.verdict().reason() == Reason.NOT_MENTIONED) {
        best = opinion.verdict();
        break;
      }
    }
    return Ruling.undecided(claim, best.reason().name(), best.note());
  }
}
