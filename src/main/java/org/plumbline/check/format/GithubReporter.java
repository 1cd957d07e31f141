package org.plumbline.check.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.check.CheckResult;
import org.plumbline.check.Level;
import org.plumbline.check.Problem;
import org.plumbline.check.Region;

/** Workflow commands, which GitHub shows beside the lines: it takes ten of each type from one step. */
final class GithubReporter implements Reporter {
  private static final int MOST = 10;

  @Override
  public String write(CheckResult result) {
    List<String> lines = new ArrayList<>();
    Map<Level, Integer> written = new EnumMap<>(Level.class);
    for (Problem problem : result.shown()) {
      if (written.merge(problem.level(), 1, Integer::sum) <= MOST) {
        lines.add(annotation(problem));
      }
    }
    List<String> counts = new ArrayList<>();
    written.forEach(
        (level, count) ->
            counts.add(
                count
                    + " "
                    + level.written()
                    + (count > MOST ? " (the first " + MOST + " are shown)" : "")));
    lines.add(
        "Plumbline: "
            + result.sentences()
            + (result.sentences() == 1 ? " sentence checked, " : " sentences checked, ")
            + (counts.isEmpty() ? "nothing found" : String.join(", ", counts))
            + ".");
    return String.join("\n", lines);
  }

  private static String annotation(Problem problem) {
    Region region = problem.region();
    StringBuilder command = new StringBuilder("::" + type(problem.level()));
    command.append(" file=").append(property(problem.file()));
    command.append(",line=").append(region.startLine());
    command.append(",endLine=").append(region.endLine());
    if (region.startLine() == region.endLine()) {
      // Columns of several lines are refused.
      command.append(",col=").append(region.startColumn());
      command.append(",endColumn=").append(region.endColumn());
    }
    command.append(",title=").append(property(problem.rule())).append("::");
    String mended = problem.correction().isEmpty() ? "" : "\nBetter: " + problem.correction();
    return command.append(data(problem.message() + mended)).toString();
  }

  private static String type(Level level) {
    return switch (level) {
      case CONTRADICTED -> "error";
      case WARNING -> "warning";
      case UNDECIDED -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
