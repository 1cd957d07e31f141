package org.plumbline.verify.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.Gazetteer;
import org.plumbline.text.Sentence;
import org.plumbline.text.Span;
import org.plumbline.text.Token;
import org.plumbline.verify.Correction;
import org.plumbline.verify.Explanation;
import org.plumbline.verify.Label;
import org.plumbline.verify.Verdict;
import org.plumbline.verify.compare.Comparison;
import org.plumbline.verify.compare.Pair;
import org.plumbline.verify.compare.Part;
import org.plumbline.verify.compare.Passage;
import org.plumbline.verify.compare.Rival;
import org.plumbline.verify.judge.PairFinding;
import org.plumbline.verify.judge.PassageFinding;
import org.plumbline.verify.judge.SlotFinding;
import org.plumbline.verify.judge.Stance;

/**
 * Mends a contradicted claim with the smallest edit of its own wording.
 *
 * <p>Each finding suggests edits; an edit counts only if the mended claim is judged again and found supported. Where several
 * statements of a claim are contradicted they are mended one after the other.
 */
public final class Corrector {
  private static final int LONGEST_CLAIM = 2_000;
  private static final int ROUNDS = 4;
  private static final int TRIALS = 16;

  private final Inflection inflection = new Inflection();
  private final Gazetteer gazetteer;

  public Corrector(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The way to try a mended claim. */
  public interface Trial {
    Verdict judge(String claim);

    Explanation explain(String claim);
  }

  /** The correction of a contradicted claim, {@link Correction#NONE} when no edit is found supported. */
  public Correction mend(String claim, Trial trial) {
    if (claim.length() > LONGEST_CLAIM) {
      return Correction.NONE;
    }
    String current = claim;
    Set<String> seen = new LinkedHashSet<>(Set.of(claim));
    for (int round = 0; round < ROUNDS; round++) {
      Explanation explanation = trial.explain(current);
      int wrong = contradicted(explanation).size();
      String better = "";
      for (String edit : edits(explanation).stream().distinct().limit(TRIALS).toList()) {
        if (!seen.add(edit)) {
          continue;
        }
        Verdict verdict = trial.judge(edit);
        if (verdict.label() == Label.SUPPORTED) {
          return Correction.between(claim, edit);
        }
        long left = verdict.parts().stream().filter(p -> p.label() == Label.CONTRADICTED).count();
        if (better.isEmpty() && left > 0 && left < wrong) {
          better = edit;
        }
      }
      if (better.isEmpty()) {
        return Correction.NONE;
      }
      current = better;
    }
    return Correction.NONE;
  }

  private static List<Part> contradicted(Explanation explanation) {
    return explanation.compared().parts().stream()
        .filter(part -> explanation.label(part.number()) == Label.CONTRADICTED)
        .toList();
  }

  private List<String> edits(Explanation explanation) {
    Run run = new Run(explanation);
    for (Part part : contradicted(explanation)) {
      explanation.judgement().pairs().stream()
          .filter(f -> f.getPart() == part.number() && f.stance() == Stance.AGAINST)
          .sorted(
              Comparator.comparingInt((PairFinding f) -> f.pair().getTruth().sentence())
                  .thenComparingInt(f -> f.pair().getTruth().id()))
          .forEach(run::pair);
      explanation.judgement().passages().stream()
          .filter(f -> f.getSentence() == part.sentence() && f.stance() == Stance.AGAINST)
          .forEach(run::passage);
    }
    return run.edits;
  }

  /** The edits that the findings about one wording of the claim suggest. */
  private final class Run {
    private final Explanation explanation;
    private final Wording claim;
    private final ValueEdits values;
    private final PolarityEdits polarity;
    private final PredicateEdits predicates;
    private final List<String> edits = new ArrayList<>();

    Run(Explanation explanation) {
      this.explanation = explanation;
      this.claim = new Wording(explanation.claim().document());
      this.values = new ValueEdits(claim, explanation.claim(), inflection, gazetteer);
      this.polarity = new PolarityEdits(claim, inflection);
      this.predicates = new PredicateEdits(claim, inflection);
    }

    void pair(PairFinding finding) {
      Pair pair = finding.pair();
      switch (finding.slot()) {
        case POLARITY -> polarity(pair);
        case PREDICATE -> predicates.event(pair).ifPresent(edits::add);
        default -> {
          List<Comparison> against = comparisons(pair, finding.slot(), Stance.AGAINST);
          List<Comparison> agreeing = comparisons(pair, finding.slot(), Stance.FOR);
          // A rule of pairs may speak of a value that no rule of values finds different.
          (against.isEmpty()
                  ? explanation.compared().comparisons().stream()
                      .filter(c -> c.pair() == pair && c.slot() == finding.slot())
                      .filter(c -> !agreeing.contains(c))
                  : against.stream())
              .forEach(this::comparison);
        }
      }
    }

    private List<Comparison> comparisons(Pair pair, Slot slot, Stance stance) {
      return explanation.judgement().slots().stream()
          .filter(f -> f.getPair() == pair && f.stance() == stance)
          .map(SlotFinding::comparison)
          .filter(c -> c.slot() == slot)
          .toList();
    }

    private void polarity(Pair pair) {
      Fact fact = pair.getClaim();
      Sentence sentence = claim.sentence(fact.sentence());
      Token token = sentence.tokens().get(fact.token());
      edits.addAll(
          fact.polarity() == Polarity.NEGATIVE
              ? polarity.affirm(sentence, token)
              : polarity.deny(sentence, token));
    }

    private void comparison(Comparison comparison) {
      Span range = new Span(comparison.claimStart(), comparison.claimEnd());
      String said =
          comparison.slotValue().isEmpty() ? comparison.truthValue() : comparison.slotValue();
      if (said.isEmpty()) {
        return;
      }
      if (comparison.slot() == Slot.QUOTATION) {
        QuotationEdits.of(claim, range, comparison.claimValue(), said).ifPresent(edits::add);
        return;
      }
      exchange(comparison);
      Pair pair = comparison.pair();
      int sentence = pair.getTruth().sentence();
      value(
          comparison.slot(),
          new ValueEdits.Value(
              range, comparison.claimValue(), said, pair.getSource(), sentence, sentence));
    }

    /** Where the article's value is named in the claim as well, the two may stand the wrong way round. */
    private void exchange(Comparison comparison) {
      boolean event = comparison.pair().getClaimForm() == Fact.Form.CLAUSE;
      if (!event || comparison.slot() != Slot.ACTOR && comparison.slot() != Slot.TARGET) {
        return;
      }
      explanation.compared().comparisons().stream()
          .filter(c -> c.pair() == comparison.pair() && c != comparison)
          .filter(
              c ->
                  c.slot() == Slot.ACTOR
                      || c.slot() == Slot.TARGET
                      || c.slot() == Slot.RECIPIENT
                      || c.slot() == Slot.PLACE)
          .forEach(
              c ->
                  claim
                      .exchange(
                          new Span(comparison.claimStart(), comparison.claimEnd()),
                          new Span(c.claimStart(), c.claimEnd()))
                      .ifPresent(edits::add));
    }

    void passage(PassageFinding finding) {
      Passage passage = finding.passage();
      if (finding.slot() == Slot.POLARITY) {
        Sentence sentence = claim.sentence(passage.getSentence());
        for (Token token : sentence.tokens()) {
          if (token.isVerb()) {
            edits.addAll(
                passage.isClaimNegative()
                    ? polarity.affirm(sentence, token)
                    : polarity.deny(sentence, token));
          }
        }
        return;
      }
      for (Rival rival : explanation.compared().rivals()) {
        if (rival.passage() == passage
            && rival.slot() == finding.slot()
            && rival.claimValue().equals(finding.claimValue())
            && rival.truthValue().equals(finding.truthValue())) {
          rival(rival);
        }
      }
    }

    private void rival(Rival rival) {
      Passage passage = rival.passage();
      Span range = new Span(rival.claimStart(), rival.claimEnd());
      if (rival.slot() == Slot.PREDICATE || rival.slot() == Slot.PROPERTY) {
        token(range)
            .ifPresent(
                claimed ->
                    said(passage, rival.truthValue())
                        .ifPresent(said -> edits.add(predicates.word(claimed, said))));
        return;
      }
      value(
          rival.slot(),
          new ValueEdits.Value(
              range,
              rival.claimValue(),
              rival.truthValue(),
              passage.getSource(),
              passage.getBest(),
              passage.getLast()));
    }

    private Optional<Token> token(Span span) {
      return explanation.claim().document().sentences().stream()
          .flatMap(s -> s.tokens().stream())
          .filter(t -> t.span().equals(span))
          .findFirst();
    }

    private Optional<Token> said(Passage passage, String form) {
      for (int s = passage.getBest(); s <= passage.getLast(); s++) {
        for (Token token : passage.getSource().sentence(s).tokens()) {
          if (token.form().equals(form)) {
            return Optional.of(token);
          }
        }
      }
      return Optional.empty();
    }

    private void value(Slot slot, ValueEdits.Value value) {
      switch (slot) {
        case COUNT, VALUE -> edits.addAll(values.number(value));
        case TIME -> edits.addAll(values.time(value));
        default ->
            values.phrase(value).stream().filter(edit -> !repeats(value, edit)).forEach(edits::add);
      }
    }

    /** "India struck India": a name that the claim has already is not put in once more. */
    private boolean repeats(ValueEdits.Value value, String edit) {
      String rest =
          claim.text().substring(0, value.range().start())
              + " "
              + claim.text().substring(value.range().end());
      for (Correction.Replacement replacement :
          Correction.between(claim.text(), edit).replacements()) {
        for (String word : replacement.after().split("[^\\p{L}\\p{N}]+")) {
          boolean name = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
          if (name
              && word.length() > 3
              && (" " + rest.toLowerCase(Locale.ROOT) + " ")
                  .matches("(?s).*\\b" + word.toLowerCase(Locale.ROOT) + "\\b.*")) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
