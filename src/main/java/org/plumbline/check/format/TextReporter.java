package org.plumbline.check.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.check.CheckResult;
import org.plumbline.check.Draft;
import org.plumbline.check.Level;
import org.plumbline.check.Problem;
import org.plumbline.check.Region;
import org.plumbline.check.Suppression;
import org.plumbline.fact.Evidence;

/** For people: the place, what is wrong, the words with a caret under them, the proof and the correction. */
final class TextReporter implements Reporter {
  private static final String INDENT = "    ";

  private final boolean colour;
  private final List<String> lines = new ArrayList<>();

  TextReporter(boolean colour) {
    this.colour = colour;
  }

  @Override
  public String write(CheckResult result) {
    for (Problem problem : result.shown()) {
      problem(problem, result.draft(problem.file()));
    }
    lines.add(summary(result));
    return String.join("\n", lines);
  }

  private void problem(Problem problem, Optional<Draft> draft) {
    Region region = problem.region();
    lines.add(
        "%s:%d:%d: %s: %s  [%s]"
            .formatted(
                problem.file(),
                region.startLine(),
                region.startColumn(),
                painted(problem.level()),
                problem.message(),
                problem.rule()));
    draft.ifPresent(d -> excerpt(problem, d));
    for (Evidence evidence : problem.evidence()) {
      lines.add(
          INDENT
              + "evidence    "
              + evidence.quote().replaceAll("\\s+", " ")
              + "   "
              + evidence.source()
              + ":"
              + evidence.line());
    }
    if (!problem.correction().isEmpty()) {
      lines.add(INDENT + "correction  " + problem.correction());
    }
    lines.add("");
  }

  private String painted(Level level) {
    String name = level.written();
    if (!colour) {
      return name;
    }
    String code = level == Level.CONTRADICTED ? "31;1" : level == Level.WARNING ? "33;1" : "2";
    return "\u001b[" + code + "m" + name + "\u001b[0m";
  }

  /** The sentence as far as it stands on the line of the words, and carets under them. */
  private void excerpt(Problem problem, Draft draft) {
    Region words = problem.region();
    int line = words.startLine();
    int lineStart = draft.places().startOf(line);
    String text = draft.places().textOf(line);
    int from = Math.max(lineStart, problem.sentence().start());
    int to = Math.min(lineStart + text.length(), problem.sentence().end());
    if (to <= words.start()) {
      return;
    }
    String shown = draft.original().substring(from, to).replace('\t', ' ');
    int end = Math.min(words.end(), to);
    int before = shown.codePointCount(0, words.start() - from);
    int length = Math.max(1, draft.original().codePointCount(words.start(), end));
    lines.add(INDENT + shown);
    lines.add(INDENT + " ".repeat(before) + "^".repeat(length));
  }

  private static String summary(CheckResult result) {
    int contradicted = result.counting(Level.CONTRADICTED).size();
    int warnings = result.counting(Level.WARNING).size();
    int undecided = result.undecided();
    long ignored = count(result, Suppression.Kind.IGNORED);
    long old = count(result, Suppression.Kind.BASELINE);
    return number(result.drafts().size(), "draft")
        + ", "
        + number(result.sentences(), "sentence")
        + ": "
        + contradicted
        + " contradicted"
        + (warnings > 0 ? ", " + number(warnings, "warning") : "")
        + (undecided > 0 ? ", " + undecided + " undecided" : "")
        + (ignored > 0 ? ", " + ignored + " ignored" : "")
        + (old > 0 ? ", " + old + " in the baseline" : "");
  }

  private static long count(CheckResult result, Suppression.Kind kind) {
    return result.problems().stream().filter(p -> p.suppression().kind() == kind).count();
  }

  private static String number(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
