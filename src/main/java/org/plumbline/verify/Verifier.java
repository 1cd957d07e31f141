package org.plumbline.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.plumbline.extract.FactExtractor;
import org.plumbline.fact.Evidence;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.text.Document;
import org.plumbline.text.Parser;
import org.plumbline.text.PlainText;
import org.plumbline.text.ReadableText;
import org.plumbline.truth.GroundTruth;
import org.plumbline.truth.Source;
import org.plumbline.verify.compare.ClaimComparator;
import org.plumbline.verify.compare.Compared;
import org.plumbline.verify.compare.Comparison;
import org.plumbline.verify.compare.Part;
import org.plumbline.verify.compare.Passage;
import org.plumbline.verify.correct.Corrector;
import org.plumbline.verify.judge.PairFinding;
import org.plumbline.verify.judge.PartFinding;
import org.plumbline.verify.judge.PassageFinding;
import org.plumbline.verify.judge.RuleBook;
import org.plumbline.verify.judge.SlotFinding;
import org.plumbline.verify.judge.Stance;

/** Judges one claim: reads it, compares it, lets the rules judge, and writes down the verdict. */
final class Verifier {
  private final ClaimReadings claims;
  private final ClaimComparator comparator;
  private final RuleBook rules;
  private final PostText posts;
  private final Opinions opinions;
  private final Corrector corrector;
  private final ValueRules values;

  Verifier(
      Parser parser,
      FactExtractor extractor,
      ClaimComparator comparator,
      RuleBook rules,
      PostText posts,
      Opinions opinions,
      Corrector corrector,
      ValueRules values) {
    this.values = values;
    this.corrector = corrector;
    this.posts = posts;
    this.opinions = opinions;
    this.claims = new ClaimReadings(parser, extractor);
    this.comparator = comparator;
    this.rules = rules;
  }

  Verdict verify(GroundTruth truth, String claim) {
    return verify(truth, claim, PostText.isPost(claim));
  }

  Verdict verifyPost(GroundTruth truth, String post) {
    return verify(truth, post, true);
  }

  /** Judges a sentence as it was read out of a larger text. */
  Verdict verify(GroundTruth truth, ReadableText claim) {
    return corrected(truth, claim.plain(), false, judge(truth, claim.plain(), () -> claim));
  }

  private Verdict verify(GroundTruth truth, String claim, boolean post) {
    return corrected(truth, claim, post, judge(truth, claim, post));
  }

  /**
   * A verdict and how it came about.
   *
   * @param explanation none where the claim was set aside
   */
  private record Judged(Verdict verdict, Optional<Explanation> explanation) {}

  private Verdict corrected(GroundTruth truth, String claim, boolean post, Judged judged) {
    Verdict verdict = judged.verdict();
    if (verdict.label() != Label.CONTRADICTED) {
      return verdict;
    }
    Correction correction = corrector.mend(claim, new Trial(truth, post, judged.explanation()));
    return new Verdict(
        verdict.claim(),
        verdict.label(),
        verdict.reason(),
        verdict.note(),
        verdict.parts(),
        verdict.findings(),
        correction,
        verdict.rulesHash(),
        verdict.truthHash());
  }

  /** Judges mended claims. */
  private final class Trial implements Corrector.Trial {
    private final GroundTruth truth;
    private final boolean post;

    /** How the claim itself was judged: nothing of that is done again where it was read the same way. */
    private final Optional<Explanation> first;

    Trial(GroundTruth truth, boolean post, Optional<Explanation> first) {
      this.truth = truth;
      this.post = post;
      this.first = first;
    }

    @Override
    public Verdict judge(String claim) {
      return Verifier.this.judge(truth, claim, post || PostText.isPost(claim)).verdict();
    }

    @Override
    public Explanation explain(String claim) {
      Source said = claims.read(read(claim, truth, PostText.isPost(claim)));
      return first
          .filter(known -> known.claim().document() == said.document())
          .orElseGet(() -> Verifier.this.explain(truth, said, compared -> Map.of()));
    }
  }

  private Judged judge(GroundTruth truth, String claim, boolean post) {
    return judge(truth, claim, () -> read(claim, truth, post));
  }

  private Judged judge(GroundTruth truth, String claim, Supplier<ReadableText> reader) {
    Optional<ClaimScreen.Refusal> refusal =
        ClaimScreen.beforeReading(claim).or(() -> ClaimScreen.article(truth));
    if (refusal.isPresent()) {
      return refused(truth, claim, refusal.get());
    }
    Source said = claims.read(reader.get());
    Document document = said.document();
    Reading reading = said.reading();
    refusal = opinions.refuse(document, reading, ClaimParts.of(reading));
    if (refusal.isPresent() && Opinions.isEmpty(reading)) {
      return refused(truth, claim, refusal.get());
    }
    // Which rows of the table made a value the only one is told to whoever asks, not to every
    // claim.
    Explanation explanation = explain(truth, said, compared -> Map.of());
    List<Verdict.Part> parts = new ArrayList<>();
    for (Part part : explanation.compared().parts()) {
      parts.add(part(part, document, explanation.judgement()));
    }
    Verdict verdict = whole(truth, claim, parts.stream().distinct().toList());
    // What the article itself says of it, it may say; only what it leaves open is called an
    // opinion.
    return refusal.isPresent() && verdict.label() == Label.NOT_ENOUGH_INFO
        ? refused(truth, claim, refusal.get())
        : new Judged(verdict, Optional.of(explanation));
  }

  /** Everything that was understood and compared on the way to a verdict. */
  Explanation explain(GroundTruth truth, String claim) {
    return explain(
        truth, claims.read(read(claim, truth, PostText.isPost(claim))), values::onlyValues);
  }

  private ReadableText read(String claim, GroundTruth truth, boolean post) {
    return post ? posts.read(claim, truth) : PlainText.readClaim(claim);
  }

  private Explanation explain(
      GroundTruth truth,
      Source said,
      Function<Compared, Map<Comparison, List<String>>> onlyValues) {
    Source claim = Protagonist.meant(said, truth);
    List<Fact> facts = ClaimParts.of(claim.reading());
    Compared compared = comparator.compare(claim.document(), claim.reading(), facts, truth);
    return new Explanation(
        claim, truth, facts, compared, rules.judge(compared), onlyValues.apply(compared));
  }

  private Verdict.Part part(Part part, Document claim, RuleBook.Judgement judgement) {
    String text = claim.original(claim.sentences().get(part.sentence()).span());
    Label label =
        judgement.parts().stream()
            .filter(p -> p.part() == part.number())
            .map(PartFinding::label)
            .findFirst()
            .orElse(Label.NOT_ENOUGH_INFO);
    if (label == Label.NOT_ENOUGH_INFO) {
      return new Verdict.Part(
          text, label, part.ambiguous() ? Reason.AMBIGUOUS : Reason.NOT_MENTIONED, List.of());
    }
    Stance stance = label == Label.SUPPORTED ? Stance.FOR : Stance.AGAINST;
    List<Finding> findings = new ArrayList<>();
    judgement.pairs().stream()
        .filter(p -> p.getPart() == part.number() && p.stance() == stance)
        .min(
            Comparator.comparingInt((PairFinding p) -> p.pair().getTruth().sentence())
                .thenComparingInt(p -> p.pair().getTruth().id())
                .thenComparing(PairFinding::rule))
        .ifPresent(p -> findings.addAll(findings(p, judgement)));
    if (findings.isEmpty()) {
      judgement.passages().stream()
          .filter(p -> p.getSentence() == part.sentence() && p.stance() == stance)
          .min(
              Comparator.comparingDouble((PassageFinding p) -> -p.passage().getCoverage())
                  .thenComparingInt(p -> p.passage().getLength())
                  .thenComparingInt(p -> p.passage().getBest())
                  .thenComparing(PassageFinding::rule))
          .ifPresent(p -> findings.add(finding(p, text)));
    }
    return new Verdict.Part(text, label, Reason.NONE, findings);
  }

  private Finding finding(PassageFinding decided, String text) {
    Passage passage = decided.passage();
    Document document = passage.getSource().document();
    var first = document.sentences().get(passage.getBest());
    var last = document.sentences().get(passage.getBest() + passage.getLength() - 1);
    var span = first.span().cover(last.span());
    String quote = document.quote(span).replaceAll("\\s+", " ");
    boolean against = decided.stance() == Stance.AGAINST;
    return finding(
        decided.rule(),
        decided.slot(),
        against ? Relation.CONFLICTS : Relation.ENTAILS,
        decided.claimValue().isEmpty() ? text : decided.claimValue(),
        decided.truthValue().isEmpty() ? quote : decided.truthValue(),
        new Evidence(document.source().name(), first.line(), span.start(), span.end(), quote));
  }

  private Finding finding(
      String rule,
      Slot slot,
      Relation relation,
      String claimValue,
      String truthValue,
      Evidence evidence) {
    return new Finding(
        rule,
        rules.explain(rule, claimValue, truthValue),
        slot,
        relation,
        claimValue,
        truthValue,
        evidence,
        rules.severity(rule));
  }

  private List<Finding> findings(PairFinding decided, RuleBook.Judgement judgement) {
    List<Finding> findings = new ArrayList<>();
    Evidence evidence = decided.pair().getTruth().evidence();
    boolean told = false;
    for (SlotFinding slot : judgement.slots()) {
      if (slot.getPair() == decided.pair()
          && slot.stance() == decided.stance()
          && (decided.stance() == Stance.FOR || slot.comparison().slot() == decided.slot())) {
        Comparison comparison = slot.comparison();
        findings.add(
            finding(
                slot.rule(),
                comparison.slot(),
                decided.stance() == Stance.FOR ? comparison.relation() : Relation.CONFLICTS,
                comparison.claimValue(),
                decided.stance() == Stance.FOR
                    ? comparison.truthValue()
                    : comparison.slotValue().isEmpty()
                        ? comparison.truthValue()
                        : comparison.slotValue(),
                evidence));
        told |= decided.stance() == Stance.AGAINST || slot.rule().equals(decided.rule());
      }
    }
    if (!told) {
      findings.add(
          0,
          finding(
              decided.rule(),
              decided.slot(),
              decided.stance() == Stance.FOR ? Relation.ENTAILS : Relation.CONFLICTS,
              decided.pair().getClaim().predicate(),
              decided.pair().getTruth().predicate(),
              evidence));
    }
    return findings;
  }

  private Verdict whole(GroundTruth truth, String claim, List<Verdict.Part> parts) {
    Label label = Label.SUPPORTED;
    if (parts.isEmpty()) {
      label = Label.NOT_ENOUGH_INFO;
    }
    for (Verdict.Part part : parts) {
      if (part.label() == Label.CONTRADICTED) {
        label = Label.CONTRADICTED;
      } else if (part.label() == Label.NOT_ENOUGH_INFO && label != Label.CONTRADICTED) {
        label = Label.NOT_ENOUGH_INFO;
      }
    }
    Label decided = label;
    List<Finding> findings =
        parts.stream()
            .filter(p -> p.label() == decided)
            .flatMap(p -> p.findings().stream())
            .toList();
    boolean ambiguous =
        label == Label.NOT_ENOUGH_INFO
            && parts.stream().anyMatch(p -> p.reason() == Reason.AMBIGUOUS);
    Reason reason =
        label != Label.NOT_ENOUGH_INFO
            ? Reason.NONE
            : ambiguous ? Reason.AMBIGUOUS : Reason.NOT_MENTIONED;
    String note =
        ambiguous ? "The claim does not say who \"he\", \"she\", \"it\" or \"they\" is." : "";
    return new Verdict(
        claim, label, reason, note, parts, findings, Correction.NONE, rules.hash(), truth.hash());
  }

  private Judged refused(GroundTruth truth, String claim, ClaimScreen.Refusal refusal) {
    Verdict verdict =
        new Verdict(
            claim,
            Label.NOT_ENOUGH_INFO,
            refusal.reason(),
            refusal.note(),
            List.of(),
            List.of(),
            Correction.NONE,
            rules.hash(),
            truth.hash());
    return new Judged(verdict, Optional.empty());
  }
}
