package org.plumbline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.report.RuleReport;
import org.plumbline.verify.pack.Rule;
import org.plumbline.verify.pack.RuleLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code plumbline rules show}. */
@Command(name = "show", header = "Show a rule: its text, why it is as it is, and its examples.")
final class RulesShowCommand implements Callable<Integer> {
  private final Tools tools;

  @SuppressWarnings("unused") // read by picocli
  @Mixin
  private Common common;

  @Mixin private RuleOptions ruleOptions;

  @Parameters(paramLabel = "ID", arity = "1..*", description = "Rules to show: count/agrees.")
  private List<String> ids;

  RulesShowCommand(Tools tools) {
    this.tools = tools;
  }

  @Override
  public Integer call() {
    RuleLibrary library = RuleLibrary.read(ruleOptions.set());
    for (String id : ids) {
      Rule rule =
          library
              .rule(id)
              .orElseThrow(
                  () ->
                      new UserError(
                          "no rule is called \"" + id + "\"; plumbline rules list names them all"));
      RuleReport.show(rule, library).forEach(tools.printer()::line);
    }
    return ExitCode.OK;
  }
}
