package org.plumbline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.check.ExampleRunner;
import org.plumbline.verify.Engine;
import org.plumbline.verify.pack.Example;
import org.plumbline.verify.pack.ExampleRun;
import org.plumbline.verify.pack.Rule;
import org.plumbline.verify.pack.RuleLibrary;
import org.plumbline.verify.pack.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code plumbline rules test}. */
@Command(
    name = "test",
    header = "Run the examples of the rules, or of the rules in a folder of your own.",
    description = {
      "",
      "Each example must get its verdict, and its rule must fire, or not fire where it is a near miss. A rule "
          + "without an example or without a near miss is a failure too.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:every example came out as it says", "1:some did not", "2:could not run"})
final class RulesTestCommand implements Callable<Integer> {
  private static final int FAILURES = 1;

  private final Tools tools;

  @SuppressWarnings("unused") // read by picocli
  @Mixin
  private Common common;

  @Mixin private RuleOptions ruleOptions;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "A folder of your own rules; all rules unless told.")
  private Path folder;

  RulesTestCommand(Tools tools) {
    this.tools = tools;
  }

  @Override
  public Integer call() {
    Optional<Path> own = Optional.ofNullable(folder);
    RuleSet set = ruleOptions.set(own.stream().toList());
    RuleLibrary all = RuleLibrary.read(set);
    RuleLibrary tested = own.isPresent() ? RuleLibrary.read(own.get()) : all;
    List<String> faults = new ArrayList<>();
    // Whoever is off cannot fire: its examples say nothing.
    List<Example> examples =
        tested.examples().stream().filter(e -> !set.settings().off().contains(e.rule())).toList();
    for (Rule rule : tested.rules()) {
      unproven(rule, tested, faults);
    }
    for (Example example : examples) {
      if (all.rule(example.rule()).isEmpty()) {
        faults.add(example.file() + ":" + example.line() + ": there is no rule " + example.rule());
      }
    }
    if (examples.isEmpty()) {
      throw new UserError(
          own.map(Path::toString).orElse("the rules")
              + " has no examples; write NAME.examples.yaml beside NAME.drl, see docs/packs.md");
    }
    Engine engine = Engine.load(set);
    int failed = 0;
    for (Example example : examples) {
      ExampleRun run = ExampleRunner.run(engine, example);
      if (!run.passed()) {
        failed++;
        run.difference().forEach(tools.printer()::line);
        tools.printer().line("");
      }
    }
    faults.forEach(tools.printer()::line);
    tools
        .printer()
        .line(
            "%d rules, %d examples, %d failed%s"
                .formatted(
                    tested.rules().size(),
                    examples.size(),
                    failed,
                    faults.isEmpty() ? "" : ", " + faults.size() + " faults"));
    return failed > 0 || !faults.isEmpty() ? FAILURES : ExitCode.OK;
  }

  private static void unproven(Rule rule, RuleLibrary library, List<String> faults) {
    String where = rule.file() + ":" + rule.line() + ": " + rule.id();
    if (library.examples(rule.id(), true).isEmpty()) {
      faults.add(where + " has no example in which it fires");
    }
    if (library.examples(rule.id(), false).isEmpty()) {
      faults.add(where + " has no near miss");
    }
    if (rule.summary().isBlank()) {
      faults.add(where + " has no @summary");
    }
  }
}
