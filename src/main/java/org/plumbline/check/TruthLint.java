package org.plumbline.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.extract.Names;
import org.plumbline.fact.Evidence;
import org.plumbline.fact.Slot;
import org.plumbline.text.PlainText;
import org.plumbline.text.ReadOptions;
import org.plumbline.text.ReadableText;
import org.plumbline.text.Sentence;
import org.plumbline.text.SourceReader;
import org.plumbline.text.UnreadableSourceException;
import org.plumbline.truth.GroundTruth;
import org.plumbline.truth.Source;
import org.plumbline.truth.SourceText;
import org.plumbline.truth.file.Change;
import org.plumbline.truth.file.TruthEntity;
import org.plumbline.truth.file.TruthFact;
import org.plumbline.truth.file.TruthFile;
import org.plumbline.truth.file.TruthText;
import org.plumbline.verify.Finding;
import org.plumbline.verify.Judge;
import org.plumbline.verify.Label;
import org.plumbline.verify.Verdict;
import org.plumbline.verify.pack.Severity;
import org.plumbline.verify.slip.Slips;

/** Finds what is wrong with truth files themselves. */
public final class TruthLint {
  private final Judge judge;
  private final List<TruthFile> files;
  private final LocalDate today;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * A claim of which it is known what the truth says of it.
   *
   * @param where file and line, for messages
   * @param label the right answer; null when only the evidence matters
   */
  public record ClaimTest(String where, String claim, Label label) {}

  public TruthLint(Judge judge, List<TruthFile> files, LocalDate today) {
    this.judge = judge;
    this.files = List.copyOf(files);
    this.today = today;
    for (TruthFile file : files) {
      drafts.put(
          file.name(),
          new Draft(
              file.name(),
              file.original(),
              PlainText.read(file.name(), file.original()),
              new Places(file.original())));
    }
  }

  /**
   * Everything that is wrong.
   *
   * @param tests claims that try the truth; facts that none of them rests on are told, where there are any
   */
  public CheckResult run(List<ClaimTest> tests, FailOn failOn) {
    List<SourceText> texts = new ArrayList<>();
    files.forEach(file -> texts.add(new TruthText(file, today)));
    GroundTruth truth = judge.gather(texts);
    contradictions(truth);
    files.forEach(this::evidence);
    aliases();
    if (!tests.isEmpty()) {
      exercise(truth, tests);
    }
    List<Checker.Checked> checked = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      checked.add(
          new Checker.Checked(
              drafts.get(files.get(i).name()), truth.sources().get(i).size(), List.of()));
    }
    return new CheckResult(checked, Problem.distinct(problems), failOn);
  }

  /** Each sentence beside all others, of its own file and the rest. */
  private void contradictions(GroundTruth truth) {
    Set<String> told = new HashSet<>();
    for (int s = 0; s < truth.sources().size(); s++) {
      Source source = truth.sources().get(s);
      Slips slips = judge.slips(source);
      for (Sentence sentence : source.document().sentences()) {
        if (source.isMuted(sentence.index())) {
          continue;
        }
        List<Source> others = new ArrayList<>(truth.sources());
        others.set(s, source.without(Set.of(sentence.index())));
        ReadableText text = source.document().source();
        String claim = source.document().quote(sentence.span());
        Verdict verdict =
            judge
                .open(new GroundTruth(others, truth.hash()))
                .verify(PlainText.read(text.name(), claim, dated(text)));
        if (verdict.label() == Label.CONTRADICTED && !verdict.findings().isEmpty()) {
          Finding finding = verdict.findings().get(0);
          boolean sameArticle =
              finding.evidence().source().equals(text.name())
                  && isQuoted(source, sentence.span().start())
                  && isQuoted(source, finding.evidence().start());
          String pair = pair(text.name() + sentence.line(), where(finding.evidence()));
          if ((!sameArticle || isSlip(slips, sentence, finding, claim)) && told.add(pair)) {
            contradiction(text.name(), sentence.line(), claim, finding);
          }
        }
      }
    }
  }

  /** An article may well quote people who disagree: of what it says itself, only two numbers for one thing count. */
  private static boolean isSlip(Slips slips, Sentence sentence, Finding finding, String claim) {
    return finding.slot() == Slot.COUNT && slips.of(sentence, finding, claim, false).isPresent();
  }

  private static ReadOptions dated(ReadableText text) {
    return text.publishedOn()
        .map(ReadOptions.defaults()::withPublished)
        .orElse(ReadOptions.defaults());
  }

  /** Whether the sentence stands in the file, and was not made of a fact. */
  private boolean isQuoted(Source source, int offset) {
    Draft draft = drafts.get(source.document().source().name());
    int line = draft.places().line(Math.min(offset, draft.original().length() - 1));
    return draft.places().textOf(line).stripLeading().startsWith("quote:");
  }

  private static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
  }

  private static String where(Evidence evidence) {
    return evidence.source() + evidence.line();
  }

  private void contradiction(String file, int line, String text, Finding finding) {
    Evidence evidence = finding.evidence();
    add(
        file,
        line,
        finding.rule(),
        finding.severity() == Severity.ERROR ? Level.CONTRADICTED : Level.WARNING,
        "“" + text + "” is contradicted by " + evidence.source() + ":" + evidence.line() + ".",
        finding.explanation(),
        List.of(evidence));
  }

  private void evidence(TruthFile file) {
    Path folder = Path.of(file.name()).toAbsolutePath().getParent();
    String plain = null;
    if (!file.origin().source().isEmpty()) {
      Path article = folder.resolve(file.origin().source());
      if (Files.exists(article)) {
        try {
          plain = oneLine(SourceReader.read(article, ReadOptions.defaults()).plain());
        } catch (UnreadableSourceException e) {
          warn(file, 1, "truth/article-unreadable", e.getMessage(), "The article cannot be read.");
        }
      } else {
        warn(
            file,
            1,
            "truth/article-missing",
            "The article " + file.origin().source() + " is not there.",
            "The article that the facts come from cannot be found.");
      }
    }
    for (TruthFact fact : file.facts()) {
      boolean lost =
          plain != null
              && fact.citation().isPresent()
              && !plain.contains(oneLine(fact.citation().quote()));
      if (fact.change().kind() == Change.Kind.GONE || lost) {
        warn(
            file,
            fact.at().line(),
            "truth/evidence-gone",
            "The article no longer says this; extract it again, then confirm or delete the fact.",
            "A fact whose evidence is not in the article.");
      } else if (fact.change().kind() == Change.Kind.NOW) {
        warn(
            file,
            fact.at().line(),
            "truth/article-changed",
            "The article says something else now; take its values, or delete \"now\" to keep yours.",
            "A fact that a person decided on and the article changed.");
      }
    }
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private void aliases() {
    Map<String, String> owners = new HashMap<>();
    for (TruthFile file : files) {
      for (TruthEntity entity : file.entities()) {
        for (String name : entity.aliases()) {
          String owner = owners.putIfAbsent(Names.fold(name), entity.name());
          if (owner != null && !Names.compatible(owner, entity.name())) {
            warn(
                file,
                entity.at().line(),
                "truth/alias-collides",
                "“" + name + "” is an alias of both " + owner + " and " + entity.name() + ".",
                "One name for two.");
          }
        }
      }
    }
  }

  private void exercise(GroundTruth truth, List<ClaimTest> tests) {
    Judge.Hearing hearing = judge.open(truth);
    Set<String> used = new HashSet<>();
    for (ClaimTest test : tests) {
      Verdict verdict = hearing.verify(test.claim());
      verdict.findings().forEach(f -> used.add(where(f.evidence())));
      if (test.label() != null && verdict.label() != test.label()) {
        warn(
            files.get(0),
            1,
            "truth/claim-fails",
            test.where()
                + ": “"
                + test.claim()
                + "” should be "
                + test.label()
                + " and is "
                + verdict.label()
                + ".",
            "A claim test that does not come out as it says.");
      }
    }
    for (TruthFile file : files) {
      Set<String> quotes = new HashSet<>();
      for (TruthFact fact : file.facts()) {
        boolean counts = fact.holdsOn(today);
        String key = fact.citation().isPresent() ? fact.citation().quote() : fact.at().toString();
        if (counts && quotes.add(key)) {
          int quote = fact.citation().isPresent() ? fact.citation().at().line() : -1;
          boolean isUsed =
              used.contains(file.name() + quote) || used.contains(file.name() + fact.at().line());
          if (!isUsed) {
            warn(
                file,
                fact.at().line(),
                "truth/not-exercised",
                "No claim test rests on this.",
                "A fact that no claim test exercises.");
          }
        }
      }
    }
  }

  private void warn(TruthFile file, int line, String rule, String message, String explanation) {
    add(file.name(), line, rule, Level.WARNING, message, explanation, List.of());
  }

  private void add(
      String file,
      int line,
      String rule,
      Level level,
      String message,
      String explanation,
      List<Evidence> evidence) {
    Draft draft = drafts.get(file);
    String text = draft.places().textOf(line);
    int start = draft.places().startOf(line) + text.length() - text.stripLeading().length();
    int end = draft.places().startOf(line) + text.length();
    Region region = draft.places().region(start, Math.max(start, end));
    problems.add(
        new Problem(
            file,
            region,
            region,
            text.strip(),
            rule,
            level,
            message,
            explanation,
            evidence,
            "",
            List.of(),
            Fingerprints.of(file, rule, text.strip(), message),
            Suppression.NONE));
  }
}
