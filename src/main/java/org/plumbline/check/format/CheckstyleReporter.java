package org.plumbline.check.format;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.check.CheckResult;
import org.plumbline.check.Checker;
import org.plumbline.check.Level;
import org.plumbline.check.Problem;

/** Checkstyle's XML, which most review tools read. */
final class CheckstyleReporter implements Reporter {

  @Override
  public String write(CheckResult result) {
    List<String> lines = new ArrayList<>(List.of(Xml.HEAD));
    lines.add("<checkstyle" + Xml.attribute("version", "4.3") + ">");
    for (Checker.Checked checked : result.drafts()) {
      String name = checked.draft().name();
      lines.add("  <file" + Xml.attribute("name", name) + ">");
      result.shown().stream().filter(p -> p.file().equals(name)).forEach(p -> lines.add(error(p)));
      lines.add("  </file>");
    }
    lines.add("</checkstyle>");
    return String.join("\n", lines);
  }

  private static String error(Problem problem) {
    return "    <error"
        + Xml.attribute("line", problem.region().startLine())
        + Xml.attribute("column", problem.region().startColumn())
        + Xml.attribute("severity", severity(problem.level()))
        + Xml.attribute("message", problem.message())
        + Xml.attribute("source", "plumbline." + problem.rule().replace('/', '.'))
        + "/>";
  }

  private static String severity(Level level) {
    return switch (level) {
      case CONTRADICTED -> "error";
      case WARNING -> "warning";
      case UNDECIDED -> "info";
    };
  }
}
