package org.plumbline.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.plumbline.fact.Relation;
import org.plumbline.text.ReadableText;
import org.plumbline.text.Sentence;
import org.plumbline.text.Span;
import org.plumbline.truth.GroundTruth;
import org.plumbline.truth.Source;
import org.plumbline.verify.Finding;
import org.plumbline.verify.Judge;
import org.plumbline.verify.Label;
import org.plumbline.verify.Reason;
import org.plumbline.verify.Verdict;
import org.plumbline.verify.pack.Severity;
import org.plumbline.verify.slip.Slips;

/** Judges every sentence of a draft, and tells what is wrong where. */
public final class Checker {
  /** Rule of a sentence that nothing decides. */
  public static final String UNDECIDED = "check/undecided";

  private final Judge judge;
  private final Predicate<String> wanted;
  private final VerdictCache cache;

  /**
   * @param wanted whether a sentence, as a person reads it, is to be checked
   */
  public Checker(Judge judge, Predicate<String> wanted) {
    this(judge, wanted, VerdictCache.NONE);
  }

  /**
   * @param cache verdicts of earlier runs
   */
  public Checker(Judge judge, Predicate<String> wanted, VerdictCache cache) {
    this.judge = judge;
    this.wanted = wanted;
    this.cache = cache;
  }

  /** What a check found in one draft. */
  public record Checked(Draft draft, int sentences, List<Problem> problems) {
    public Checked {
      problems = List.copyOf(problems);
    }
  }

  /** The problems of {@code draft} beside {@code truth}, in textual order. */
  public Checked against(GroundTruth truth, Draft draft) {
    Judge.Hearing hearing = cache.remembering(truth, "all", judge.open(truth));
    List<Span> sentences = sentences(draft);
    List<List<Problem>> found =
        IntStream.range(0, sentences.size())
            .parallel()
            .mapToObj(i -> problems(draft, sentences.get(i), hearing))
            .toList();
    return new Checked(draft, sentences.size(), found.stream().flatMap(List::stream).toList());
  }

  /** The problems of {@code draft} with itself: each sentence beside all the others. */
  public Checked againstItself(Draft draft) {
    GroundTruth whole = judge.read(List.of(draft.text()));
    Source source = whole.sources().get(0);
    List<Sentence> sentences = sentences(draft, source);
    List<List<Problem>> found =
        slips(draft, whole, sentences).stream()
            .map(slips -> slips.stream().map(SelfCheck.Found::problem).toList())
            .toList();
    return new Checked(draft, sentences.size(), new Disagreements(source.document()).once(found));
  }

  /** The slips of each sentence of {@code draft}. */
  List<List<SelfCheck.Found>> slips(Draft draft) {
    GroundTruth whole = judge.read(List.of(draft.text()));
    return slips(draft, whole, sentences(draft, whole.sources().get(0)));
  }

  private List<List<SelfCheck.Found>> slips(
      Draft draft, GroundTruth whole, List<Sentence> sentences) {
    Slips slips = judge.slips(whole.sources().get(0));
    return IntStream.range(0, sentences.size())
        .parallel()
        .mapToObj(
            i ->
                new SelfCheck(draft, slips, leftOut -> without(leftOut, whole))
                    .slips(sentences.get(i)))
        .toList();
  }

  private Judge.Hearing without(SortedSet<Integer> sentences, GroundTruth whole) {
    GroundTruth rest =
        new GroundTruth(List.of(whole.sources().get(0).without(sentences)), whole.hash());
    return cache.remembering(rest, "but " + sentences, judge.open(rest));
  }

  private List<Span> sentences(Draft draft) {
    return draft.sentences().stream()
        .filter(sentence -> wanted.test(draft.claim(sentence).plain()))
        .toList();
  }

  private List<Sentence> sentences(Draft draft, Source source) {
    Set<Span> spans = new HashSet<>(sentences(draft));
    return source.document().sentences().stream()
        .filter(sentence -> spans.contains(sentence.span()))
        .toList();
  }

  /** A contradiction, and the finding that it rests on. */
  record Contradiction(Problem problem, Finding finding) {}

  /** What of a sentence is contradicted. */
  static List<Contradiction> contradictions(Draft draft, Span sentence, Judge.Hearing hearing) {
    ReadableText claim = draft.claim(sentence);
    Verdict verdict = hearing.verify(claim);
    return verdict.label() == Label.CONTRADICTED
        ? contradictions(draft, sentence, claim, verdict)
        : List.of();
  }

  private static List<Problem> problems(Draft draft, Span sentence, Judge.Hearing hearing) {
    ReadableText claim = draft.claim(sentence);
    Verdict verdict = hearing.verify(claim);
    if (verdict.label() == Label.CONTRADICTED) {
      return contradictions(draft, sentence, claim, verdict).stream()
          .map(Contradiction::problem)
          .toList();
    }
    boolean open =
        verdict.label() == Label.NOT_ENOUGH_INFO && verdict.reason() != Reason.NOT_CHECKABLE;
    return open ? List.of(undecided(draft, sentence, claim)) : List.of();
  }

  private static Problem undecided(Draft draft, Span sentence, ReadableText claim) {
    Region region = draft.region(sentence);
    return new Problem(
        draft.name(),
        region,
        region,
        claim.plain(),
        UNDECIDED,
        Level.UNDECIDED,
        "The truth neither says this nor rules it out.",
        "A sentence that the truth does not decide.",
        List.of(),
        "",
        List.of(),
        Fingerprints.of(draft.name(), UNDECIDED, claim.plain(), ""),
        Suppression.NONE);
  }

  /** One problem for each value that is wrong. */
  private static List<Contradiction> contradictions(
      Draft draft, Span sentence, ReadableText claim, Verdict verdict) {
    Map<String, Finding> wrong = new LinkedHashMap<>();
    for (Finding finding : verdict.findings()) {
      if (finding.relation() == Relation.CONFLICTS) {
        wrong.putIfAbsent(finding.claimValue(), finding);
      }
    }
    Optional<Correction> correction = Correction.of(draft, claim, verdict.correction());
    List<Contradiction> problems = new ArrayList<>();
    Set<Region> seen = new HashSet<>();
    for (Finding finding : wrong.values()) {
      Region words = words(draft, sentence, claim, finding.claimValue());
      if (!seen.add(words)) {
        continue;
      }
      Optional<Correction> own = correction.filter(c -> wrong.size() == 1 || c.touches(words));
      Problem problem = problem(draft, sentence, claim, finding.claimValue(), finding);
      problems.add(
          new Contradiction(
              correction
                  .filter(c -> wrong.size() == 1 || c.touches(words))
                  .map(problem::with)
                  .orElse(problem),
              finding));
    }
    return problems;
  }

  /** The problem that a finding makes of some words of a sentence; nobody can tell yet how to mend it. */
  static Problem problem(
      Draft draft, Span sentence, ReadableText claim, String value, Finding finding) {
    return new Problem(
        draft.name(),
        words(draft, sentence, claim, value),
        draft.region(sentence),
        claim.plain(),
        finding.rule(),
        finding.severity() == Severity.ERROR ? Level.CONTRADICTED : Level.WARNING,
        message(finding, value, claim.plain()),
        finding.explanation(),
        List.of(finding.evidence()),
        "",
        List.of(),
        Fingerprints.of(draft.name(), finding.rule(), claim.plain(), value),
        Suppression.NONE);
  }

  private static String message(Finding finding, String value, String sentence) {
    String where = finding.evidence().source() + ":" + finding.evidence().line();
    boolean whole = value.isEmpty() || value.equals(sentence);
    if (whole || finding.truthValue().isEmpty()) {
      return where + " says otherwise.";
    }
    return "“" + value + "”, but " + where + " says “" + finding.truthValue() + "”.";
  }

  private static Region words(Draft draft, Span sentence, ReadableText claim, String value) {
    String text = claim.blocks().get(0).text();
    int at = value.isEmpty() ? -1 : text.indexOf(value);
    return at < 0 || claim.blocks().size() > 1
        ? draft.region(sentence)
        : draft.region(claim, at, at + value.length());
  }
}
