package org.plumbline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Polarity;
import org.plumbline.text.Sentence;
import org.plumbline.truth.Source;
import org.plumbline.verify.Explanation;
import org.plumbline.verify.Label;
import org.plumbline.verify.NearMiss;
import org.plumbline.verify.compare.Comparison;
import org.plumbline.verify.compare.Pair;
import org.plumbline.verify.compare.Part;
import org.plumbline.verify.compare.Passage;
import org.plumbline.verify.judge.Stance;

/** The derivation of a verdict, for people: facts of the claim, facts of the article beside them, values. */
public final class ExplanationReport {
  /** So many facts of the article are shown beside a statement unless all are wanted. */
  private static final int FEW = 4;

  private final Consumer<String> lines;
  private final boolean all;

  /**
   * @param lines receives each line, without its line feed
   * @param all whether to show every fact that was looked at
   */
  public ExplanationReport(Consumer<String> lines, boolean all) {
    this.lines = lines;
    this.all = all;
  }

  /** Writes one derivation. */
  public void write(Explanation explanation, List<NearMiss> misses) {
    FactIds ids = FactIds.of(explanation);
    for (Part part : explanation.compared().parts()) {
      part(part, explanation, misses, ids);
    }
  }

  private void part(Part part, Explanation explanation, List<NearMiss> misses, FactIds ids) {
    int number = part.number();
    lines.accept("");
    if (number < explanation.parts().size()) {
      Fact fact = explanation.parts().get(number);
      lines.accept(
          "  statement    " + fact(explanation.claim(), fact) + "   [" + ids.claim(fact) + "]");
    } else {
      Sentence sentence = explanation.claim().document().sentences().get(part.sentence());
      String text = explanation.claim().document().original(sentence.span());
      lines.accept("  statement    \"" + text + "\" (no fact was understood of it)");
    }
    String rules =
        explanation.judgement().parts().stream()
            .filter(found -> found.part() == number)
            .map(found -> " by " + found.rule())
            .collect(Collectors.joining());
    Label label = explanation.label(number);
    String why =
        part.ambiguous()
            ? "it does not say who or what it speaks of"
            : part.uncovered().isEmpty()
                ? "no rule decides it"
                : "not all of the claim was understood: " + String.join(", ", part.uncovered());
    lines.accept("  answer       " + label + (rules.isEmpty() ? ": " + why : rules));
    if (label == Label.NOT_ENOUGH_INFO && misses.stream().noneMatch(m -> m.part() == number)) {
      lines.accept("  nearest      nothing in the article comes near it");
    }
    misses.stream().filter(m -> m.part() == number).forEach(m -> miss(m, explanation, ids));
    pairs(number, explanation, ids);
    // Several of the article's sentences may read the same: one line for all of them.
    explanation.compared().passages().stream()
        .filter(p -> p.getSentence() == part.sentence())
        .filter(p -> all || decided(p, explanation))
        .map(p -> passage(p, explanation))
        .distinct()
        .forEach(lines);
  }

  private static boolean decided(Passage passage, Explanation explanation) {
    return explanation.judgement().passages().stream().anyMatch(p -> p.passage() == passage);
  }

  private void miss(NearMiss miss, Explanation explanation, FactIds ids) {
    if (miss instanceof NearMiss.OfPassage near) {
      Passage passage = near.passage();
      lines.accept(
          "  nearest      "
              + place(passage)
              + ": no fact there speaks of such an event; of the claim's words it lacks "
              + passage.getMissing());
      lines.accept("    " + quote(passage));
    } else if (miss instanceof NearMiss.OfPair near) {
      Pair pair = near.pair();
      lines.accept(
          "  nearest      line "
              + pair.getTruth().evidence().line()
              + ": "
              + fact(pair.getSource(), pair.getTruth())
              + "   ["
              + ids.pair(pair)
              + "]");
      near.conditions().forEach(condition -> lines.accept("    but " + words(condition)));
      if (near.conditions().isEmpty()) {
        lines.accept("    but " + against(pair, explanation));
      }
    }
  }

  private static String against(Pair pair, Explanation explanation) {
    return explanation.judgement().slots().stream()
        .filter(f -> f.getPair() == pair && f.stance() == Stance.AGAINST)
        .map(
            f ->
                "the rule " + f.rule() + " speaks against it (" + f.comparison().claimValue() + ")")
        .findFirst()
        .orElse("no rule decides by it: its values agree, and a rule for the pair asks for more");
  }

  private static String words(NearMiss.Condition condition) {
    String slot = Wording.slot(condition.slot());
    String claim = "\"" + condition.claimValue() + "\"";
    String truth = "\"" + condition.truthValue() + "\"";
    return switch (condition.failure()) {
      case ABSENT ->
          slot
              + " "
              + claim
              + " has no counterpart: the article would have to say "
              + claim
              + " there";
      case DIFFERS ->
          slot
              + " is "
              + claim
              + " in the claim and "
              + truth
              + " in the article: "
              + (condition.mended().isEmpty()
                  ? "the two neither agree nor exclude each other"
                  : "with "
                      + truth
                      + " in its place the claim would be "
                      + condition.mendedLabel());
      case ELSEWHERE ->
          slot + " " + claim + " is told, but not of this event: the article has it elsewhere";
      case OTHER_EVENT ->
          "what happens is "
              + claim
              + " in the claim and "
              + truth
              + " in the article, from which it does not follow";
      case DENIED -> "one affirms what the other denies";
      case UNCOMMITTED -> "the article tells it as " + condition.truthValue() + ", not as a fact";
    };
  }

  /** What decided first, then in the order of the article. */
  private void pairs(int part, Explanation explanation, FactIds ids) {
    List<Pair> pairs =
        new ArrayList<>(
            explanation.compared().pairs().stream().filter(p -> p.getPart() == part).toList());
    pairs.sort(
        Comparator.comparing((Pair p) -> judged(p, explanation).isEmpty())
            .thenComparing(
                p ->
                    -explanation.judgement().slots().stream()
                        .filter(f -> f.getPair() == p && f.stance() == Stance.FOR)
                        .count()));
    int shown = all ? pairs.size() : Math.min(FEW, pairs.size());
    pairs.subList(0, shown).forEach(pair -> pair(pair, explanation, ids));
    if (shown < pairs.size()) {
      lines.accept(
          "  beside       "
              + (pairs.size() - shown)
              + " more facts of the article; --all shows them");
    }
  }

  private static List<String> judged(Pair pair, Explanation explanation) {
    return explanation.judgement().pairs().stream()
        .filter(p -> p.pair() == pair)
        .map(p -> stance(p.stance()) + " by " + p.rule())
        .toList();
  }

  private void pair(Pair pair, Explanation explanation, FactIds ids) {
    lines.accept(
        "  beside       line %d: %s   [%s]"
            .formatted(
                pair.getTruth().evidence().line(),
                fact(pair.getSource(), pair.getTruth()),
                ids.article(pair.getSource(), pair.getTruth())));
    judged(pair, explanation).forEach(line -> lines.accept("    " + line));
    lines.accept("    %-12s %s".formatted("what", event(pair)));
    explanation.compared().comparisons().stream()
        .filter(c -> c.pair() == pair)
        .forEach(c -> comparison(c, explanation));
  }

  private static String event(Pair pair) {
    String claim = pair.getClaim().predicate();
    String truth = pair.getTruth().predicate();
    return switch (pair.getPredicate()) {
      case SAME -> claim.equals(truth) ? claim : claim + ": the article's " + truth + " says so";
      case ENTAILS -> claim + ": follows from the article's " + truth;
      case BROADER -> claim + ": more than the article's " + truth + " says";
      case REORDERED -> claim + ": on the other side of another event of the claim in the article";
      case OPPOSITE -> claim + ": excluded by the article's " + truth;
      case UNDOES -> claim + ": reversed by the article's " + truth + ", at another time";
      case RELATED -> claim + ": only akin to the article's " + truth;
      case NONE -> claim + ": another thing than the article's " + truth;
    };
  }

  private void comparison(Comparison comparison, Explanation explanation) {
    String rules =
        explanation.judgement().slots().stream()
            .filter(s -> s.comparison() == comparison)
            .map(s -> "   " + stance(s.stance()) + " by " + s.rule())
            .collect(Collectors.joining());
    lines.accept(
        "    %-12s %s: %s%s%s"
            .formatted(
                Wording.slot(comparison.slot()),
                comparison.claimValue(),
                found(comparison),
                rules,
                comparison.core() ? "" : "   (a detail)"));
    explanation
        .onlyValues(comparison)
        .forEach(rule -> lines.accept("    %-12s there is one, by %s".formatted("", rule)));
  }

  private static String found(Comparison comparison) {
    if (comparison.truthValue().isEmpty()) {
      return comparison.slotFilled() && !comparison.slotValue().isEmpty()
          ? "the article has " + comparison.slotValue() + " there"
          : "the article has nothing there";
    }
    String truth = comparison.truthValue();
    String relation =
        switch (comparison.relation()) {
          case EQUAL -> "the same as " + truth;
          case ENTAILS -> "follows from " + truth;
          case COMPATIBLE -> "left open by " + truth;
          case CONFLICTS -> "excluded by " + truth;
          case UNKNOWN -> "not comparable with " + truth;
        };
    String where =
        switch (comparison.locality()) {
          case SLOT -> "";
          case FACT -> ", elsewhere in the fact";
          case ENTITY -> ", told of it elsewhere";
          case SENTENCE -> ", in the sentence";
          case NEARBY -> ", in the next sentence";
          case CROSSED -> ", in the opposite role";
          case ABSENT -> ", nowhere near";
        };
    boolean other =
        comparison.slotFilled()
            && !comparison.slotValue().isEmpty()
            && !comparison.slotValue().equals(truth);
    return relation + where + (other ? " (there: " + comparison.slotValue() + ")" : "");
  }

  private static String passage(Passage passage, Explanation explanation) {
    String rules =
        explanation.judgement().passages().stream()
            .filter(p -> p.passage() == passage)
            .map(p -> "   " + stance(p.stance()) + " by " + p.rule())
            .collect(Collectors.joining());
    StringBuilder line = new StringBuilder("  passage      " + place(passage));
    line.append(": %.0f %% of the claim's words".formatted(100 * passage.getCoverage()));
    if (!passage.getMissing().isEmpty()) {
      line.append(", not ").append(passage.getMissing());
    }
    explanation.compared().rivals().stream()
        .filter(r -> r.passage() == passage)
        .forEach(r -> line.append(", but %s for %s".formatted(r.truthValue(), r.claimValue())));
    line.append(passage.isAgreeing() ? "" : ", with something denied");
    line.append(passage.isCrossed() ? ", crosswise" : "");
    line.append(passage.isDisplaced() ? ", of something else" : "");
    line.append(passage.getUnlinked() + passage.getApart() > 0 ? ", joined otherwise" : "");
    line.append(passage.isCommitted() ? "" : ", without committing itself");
    return line + rules;
  }

  private static String place(Passage passage) {
    int first = passage.getSource().sentence(passage.getBest()).line();
    int last = passage.getSource().sentence(passage.getLast()).line();
    return first == last ? "line " + first : "lines " + first + " and " + last;
  }

  static String quote(Passage passage) {
    var document = passage.getSource().document();
    var first = document.sentences().get(passage.getBest()).span();
    var last = document.sentences().get(passage.getLast()).span();
    return document.quote(first.cover(last)).replaceAll("\\s+", " ");
  }

  private static String stance(Stance stance) {
    return stance == Stance.FOR ? "speaks for it" : "speaks against it";
  }

  private static String fact(Source source, Fact fact) {
    String slots =
        fact.arguments().stream()
            .map(a -> Wording.slot(a.slot()) + " = " + a.mention().text())
            .collect(Collectors.joining(", "));
    String denied = fact.polarity() == Polarity.NEGATIVE ? "not " : "";
    String modality =
        fact.modality() == Modality.ASSERTED
            ? ""
            : " (" + fact.modality().name().toLowerCase(Locale.ROOT) + ")";
    String within =
        fact.parent() < 0
            ? ""
            : ", told by " + source.reading().facts().get(fact.parent()).predicate();
    return denied + fact.predicate() + modality + (slots.isEmpty() ? "" : ": " + slots) + within;
  }
}
