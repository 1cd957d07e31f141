package org.plumbline.check.format;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.check.CheckResult;
import org.plumbline.check.Checker;
import org.plumbline.check.Problem;

/** JUnit's XML, as GitLab and Jenkins read it: a suite for each draft, a failed case for each problem. */
final class JunitReporter implements Reporter {

  @Override
  public String write(CheckResult result) {
    List<String> lines = new ArrayList<>(List.of(Xml.HEAD));
    List<String> suites = new ArrayList<>();
    int tests = 0;
    int failures = 0;
    for (Checker.Checked checked : result.drafts()) {
      List<Problem> problems =
          result.problems().stream().filter(p -> p.file().equals(checked.draft().name())).toList();
      int failed = (int) problems.stream().filter(Problem::counts).count();
      int cases = Math.max(1, problems.size());
      suite(checked.draft().name(), problems, cases, failed, suites);
      tests += cases;
      failures += failed;
    }
    lines.add(
        "<testsuites"
            + Xml.attribute("name", "plumbline")
            + Xml.attribute("tests", tests)
            + Xml.attribute("failures", failures)
            + ">");
    lines.addAll(suites);
    lines.add("</testsuites>");
    return String.join("\n", lines);
  }

  private static void suite(
      String file, List<Problem> problems, int cases, int failed, List<String> lines) {
    lines.add(
        "  <testsuite"
            + Xml.attribute("name", file)
            + Xml.attribute("tests", cases)
            + Xml.attribute("failures", failed)
            + Xml.attribute("skipped", problems.size() - failed)
            + ">");
    if (problems.isEmpty()) {
      lines.add(
          "    <testcase"
              + Xml.attribute("classname", file)
              + Xml.attribute("name", "agrees")
              + Xml.attribute("file", file)
              + "/>");
    }
    for (Problem problem : problems) {
      lines.add(
          "    <testcase"
              + Xml.attribute("classname", file)
              + Xml.attribute(
                  "name", "line " + problem.region().startLine() + ": " + problem.text())
              + Xml.attribute("file", file)
              + Xml.attribute("line", problem.region().startLine())
              + ">");
      lines.add(problem.counts() ? failure(problem) : skipped(problem));
      lines.add("    </testcase>");
    }
    lines.add("  </testsuite>");
  }

  private static String failure(Problem problem) {
    StringBuilder text = new StringBuilder();
    text.append(problem.file())
        .append(':')
        .append(problem.region().startLine())
        .append(':')
        .append(problem.region().startColumn())
        .append(": ")
        .append(problem.message())
        .append('\n');
    problem
        .evidence()
        .forEach(
            e ->
                text.append("evidence: ")
                    .append(e.quote())
                    .append(" (")
                    .append(e.source())
                    .append(':')
                    .append(e.line())
                    .append(")\n"));
    if (!problem.correction().isEmpty()) {
      text.append("correction: ").append(problem.correction()).append('\n');
    }
    return "      <failure"
        + Xml.attribute("type", problem.rule())
        + Xml.attribute("message", problem.message())
        + ">"
        + Xml.escaped(text.toString())
        + "</failure>";
  }

  private static String skipped(Problem problem) {
    return "      <skipped" + Xml.attribute("message", problem.suppression().reason()) + "/>";
  }
}
