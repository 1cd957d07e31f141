package org.plumbline.cli;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.plumbline.fact.Evidence;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.text.Document;
import org.plumbline.text.ReadableText;
import org.plumbline.truth.GroundTruth;
import org.plumbline.truth.Source;
import org.plumbline.truth.SourceText;
import org.plumbline.verify.Correction;
import org.plumbline.verify.Explanation;
import org.plumbline.verify.Finding;
import org.plumbline.verify.Judge;
import org.plumbline.verify.Label;
import org.plumbline.verify.Reason;
import org.plumbline.verify.Verdict;
import org.plumbline.verify.pack.Severity;
import org.plumbline.verify.slip.Slips;

/** Decides by a word of the claim: "true", "false", "boom"; anything else is undecided. Counts its work. */
final class FakeJudge implements Judge {
  final AtomicInteger opened = new AtomicInteger();
  final AtomicInteger judged = new AtomicInteger();

  @Override
  public GroundTruth read(List<ReadableText> sources) {
    opened.incrementAndGet();
    return truth(sources);
  }

  @Override
  public GroundTruth gather(List<SourceText> sources) {
    opened.incrementAndGet();
    return truth(sources.stream().map(source -> source.text(null)).toList());
  }

  private static GroundTruth truth(List<ReadableText> sources) {
    return new GroundTruth(
        sources.stream()
            .map(
                text ->
                    new Source(
                        new Document(text, List.of()),
                        new Reading(List.of(), List.of(), List.of())))
            .toList(),
        "t1");
  }

  @Override
  public Slips slips(Source text) {
    throw new UnsupportedOperationException("a fake has no rules");
  }

  @Override
  public Hearing open(GroundTruth truth) {
    boolean none = truth.sources().isEmpty();
    String name = none ? "" : truth.sources().get(0).document().source().name();
    String text = none ? "" : truth.sources().get(0).document().source().original();
    Evidence evidence = new Evidence(name, 1, 0, text.length(), text);
    return new Hearing() {
      @Override
      public Verdict verify(String claim) {
        judged.incrementAndGet();
        return FakeJudge.verdict(claim, evidence);
      }

      @Override
      public Verdict verify(ReadableText claim) {
        return verify(claim.plain());
      }

      @Override
      public Explanation explain(String claim) {
        throw new UnsupportedOperationException("there is nothing behind a fake");
      }
    };
  }

  static Verdict verdict(String claim, Evidence evidence) {
    if (claim.contains("boom")) {
      throw new IllegalStateException("boom");
    }
    if (claim.contains("true")) {
      return decided(
          claim,
          Label.SUPPORTED,
          new Finding(
              "count/equal",
              "The numbers agree.",
              Slot.COUNT,
              Relation.EQUAL,
              "26",
              "26",
              evidence,
              Severity.NOTE),
          "");
    }
    if (claim.contains("false")) {
      return decided(
          claim,
          Label.CONTRADICTED,
          new Finding(
              "count/single-valued-differs",
              "An event has one toll.",
              Slot.COUNT,
              Relation.CONFLICTS,
              "28",
              "26",
              evidence,
              Severity.ERROR),
          claim.replace("28", "26"));
    }
    return new Verdict(
        claim,
        Label.NOT_ENOUGH_INFO,
        Reason.NOT_MENTIONED,
        "",
        List.of(new Verdict.Part(claim, Label.NOT_ENOUGH_INFO, Reason.NOT_MENTIONED, List.of())),
        List.of(),
        Correction.NONE,
        "r1",
        "t1");
  }

  private static Verdict decided(String claim, Label label, Finding finding, String correction) {
    List<Finding> findings = List.of(finding);
    return new Verdict(
        claim,
        label,
        Reason.NONE,
        "",
        List.of(new Verdict.Part(claim, label, Reason.NONE, findings)),
        findings,
        correction.isEmpty() ? Correction.NONE : Correction.between(claim, correction),
        "r1",
        "t1");
  }
}
