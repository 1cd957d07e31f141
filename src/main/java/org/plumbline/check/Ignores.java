package org.plumbline.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comments in a draft that let a problem stand, with a reason and perhaps a last day:
 * {@code <!-- plumbline: ignore count/single-valued-differs until 2026-12-31 because the wires differ -->}.
 */
public final class Ignores {
  private static final Pattern COMMENT =
      Pattern.compile(
          "<!--\\s*plumbline:\\s*(ignore-start|ignore-end|ignore)\\b(.*?)-->", Pattern.DOTALL);
  private static final Pattern TERMS =
      Pattern.compile(
          "(?s)(?:\\s+([\\w-]+/[\\w-]+))?(?:\\s+until\\s+(\\S+))?(?:\\s+because\\s+(.*))?");
  private static final String FORM =
      "write <!-- plumbline: ignore RULE until 2026-12-31 because REASON -->; RULE and date may be left out";

  private final Draft draft;
  private final LocalDate today;
  private final List<Ignore> ignores = new ArrayList<>();
  private final List<Problem> faults = new ArrayList<>();

  private Ignores(Draft draft, LocalDate today) {
    this.draft = draft;
    this.today = today;
    read();
  }

  /**
   * One ignore.
   *
   * @param from first line that it is about
   * @param to last line
   * @param rule the one rule that it is about; empty for every rule
   * @param until its last day
   */
  private record Ignore(
      Region comment, int from, int to, String rule, LocalDate until, String reason) {
    boolean covers(Problem problem) {
      return (rule.isEmpty() || rule.equals(problem.rule()))
          && problem.sentence().startLine() <= to
          && from <= problem.sentence().endLine();
    }
  }

  /**
   * Marks the problems that a comment of the draft lets stand, and adds those of the comments.
   *
   * @param whole whether every sentence was checked: else nobody can tell that an ignore is unused
   */
  public static List<Problem> apply(
      Draft draft, List<Problem> problems, LocalDate today, boolean whole) {
    return new Ignores(draft, today).apply(problems, whole);
  }

  private void read() {
    Matcher matcher = COMMENT.matcher(draft.original());
    Region start = null;
    Matcher startTerms = null;
    while (matcher.find()) {
      Region comment = draft.places().region(matcher.start(), matcher.end());
      Matcher terms = TERMS.matcher(matcher.group(2).stripTrailing());
      if (matcher.group(1).equals("ignore-end")) {
        if (start == null) {
          fault(comment, "There is no ignore-start before this ignore-end.");
        } else {
          add(start, start.startLine(), comment.endLine(), startTerms);
          start = null;
        }
      } else if (!terms.matches()) {
        fault(comment, "This ignore cannot be understood; " + FORM + ".");
      } else if (matcher.group(1).equals("ignore-start")) {
        start = comment;
        startTerms = terms;
      } else {
        int line = isAlone(comment) ? next(comment.endLine()) : comment.startLine();
        add(comment, line, line, terms);
      }
    }
    if (start != null) {
      fault(start, "There is no ignore-end after this ignore-start.");
    }
  }

  private boolean isAlone(Region comment) {
    String before =
        draft.places().textOf(comment.startLine()).substring(0, comment.startColumn() - 1);
    String line = draft.places().textOf(comment.endLine());
    return before.isBlank()
        && line.substring(Math.min(line.length(), comment.endColumn() - 1)).isBlank();
  }

  private int next(int line) {
    int next = line + 1;
    while (next < draft.places().lines() && draft.places().textOf(next).isBlank()) {
      next++;
    }
    return next;
  }

  private void add(Region comment, int from, int to, Matcher terms) {
    String rule = terms.group(1) == null ? "" : terms.group(1);
    String reason = terms.group(3) == null ? "" : terms.group(3).strip().replaceAll("\\s+", " ");
    if (reason.isEmpty()) {
      fault(comment, "This ignore gives no reason, so it ignores nothing; " + FORM + ".");
      return;
    }
    LocalDate until = LocalDate.MAX;
    if (terms.group(2) != null) {
      try {
        until = LocalDate.parse(terms.group(2));
      } catch (DateTimeParseException e) {
        fault(comment, "“" + terms.group(2) + "” is no date; write it as 2026-12-31.");
        return;
      }
    }
    ignores.add(new Ignore(comment, from, to, rule, until, reason));
  }

  private List<Problem> apply(List<Problem> problems, boolean whole) {
    List<Problem> result = new ArrayList<>();
    List<Ignore> used = new ArrayList<>();
    for (Problem problem : problems) {
      Problem marked = problem;
      for (Ignore ignore : ignores) {
        if (ignore.covers(problem)) {
          used.add(ignore);
          if (!today.isAfter(ignore.until())) {
            marked = marked.with(new Suppression(Suppression.Kind.IGNORED, ignore.reason()));
          }
        }
      }
      result.add(marked);
    }
    for (Ignore ignore : ignores) {
      if (today.isAfter(ignore.until())) {
        result.add(
            problem(
                ignore.comment(),
                "check/ignore-expired",
                "This ignore ended on " + ignore.until() + "; mend the text or give a later day.",
                "An ignore whose last day has passed."));
      } else if (whole && !used.contains(ignore)) {
        result.add(
            problem(
                ignore.comment(),
                "check/ignore-unused",
                "This ignore ignores nothing; take it out.",
                "An ignore without a problem to ignore."));
      }
    }
    result.addAll(faults);
    return result;
  }

  private void fault(Region comment, String message) {
    faults.add(
        problem(
            comment, "check/ignore-malformed", message, "An ignore that cannot be understood."));
  }

  private Problem problem(Region comment, String rule, String message, String explanation) {
    String text = draft.original().substring(comment.start(), comment.end());
    return new Problem(
        draft.name(),
        comment,
        comment,
        text,
        rule,
        Level.WARNING,
        message,
        explanation,
        List.of(),
        "",
        List.of(),
        Fingerprints.of(draft.name(), rule, text, ""),
        Suppression.NONE);
  }
}
