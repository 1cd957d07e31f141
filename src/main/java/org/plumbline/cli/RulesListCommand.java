package org.plumbline.cli;

import java.util.concurrent.Callable;
import org.plumbline.report.RuleReport;
import org.plumbline.verify.pack.RuleLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code plumbline rules list}. */
@Command(
    name = "list",
    header = "List all rules: id, severity, number of examples and near misses, summary.")
final class RulesListCommand implements Callable<Integer> {
  private final Tools tools;

  @SuppressWarnings("unused") // read by picocli
  @Mixin
  private Common common;

  @Mixin private RuleOptions ruleOptions;

  RulesListCommand(Tools tools) {
    this.tools = tools;
  }

  @Override
  public Integer call() {
    var set = ruleOptions.set();
    RuleReport.list(RuleLibrary.read(set), set.settings()).forEach(tools.printer()::line);
    return ExitCode.OK;
  }
}
