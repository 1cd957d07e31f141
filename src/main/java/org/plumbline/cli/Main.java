package org.plumbline.cli;

import java.time.Clock;
import java.util.Optional;
import org.plumbline.audit.AuditException;
import org.plumbline.audit.articles.IndexException;
import org.plumbline.audit.input.InputException;
import org.plumbline.check.GitHistory;
import org.plumbline.evaluate.BadLineException;
import org.plumbline.lexicon.LexiconException;
import org.plumbline.text.UnreadableSourceException;
import org.plumbline.verify.pack.RuleException;
import org.plumbline.yaml.YamlException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The door of the program. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Printer printer = Printer.standard();
    Tools tools =
        new Tools(
            EarlyJudge.expectedBy(arguments),
            printer,
            Terminal.detect(System.getProperties(), System.getenv()),
            System.in);
    int code = commandLine(tools).execute(arguments);
    Optional<String> fault = printer.fault();
    fault.ifPresent(why -> printer.note("plumbline: cannot write the answer: " + why));
    System.exit(fault.isPresent() ? ExitCode.FAILED : code);
  }

  /** All commands, working with {@code tools}. */
  static CommandLine commandLine(Tools tools) {
    CommandLine line =
        new CommandLine(new Plumbline())
            .addSubcommand(new VerifyCommand(tools))
            .addSubcommand(new ExplainCommand(tools))
            .addSubcommand(new ExtractCommand(tools))
            .addSubcommand(new CheckCommand(tools, Clock.systemDefaultZone()))
            .addSubcommand(TruthCommand.line(tools, Clock.systemDefaultZone()))
            .addSubcommand(new EvaluateCommand(tools))
            .addSubcommand(new AuditCommand(tools))
            .addSubcommand(new IndexCommand(tools))
            .addSubcommand(new AuditSampleCommand(tools))
            .addSubcommand(RulesCommand.line(tools))
            .addSubcommand(new RehearseCommand(tools))
            .setOut(tools.printer().outWriter())
            .setErr(tools.printer().errWriter())
            .setColorScheme(
                CommandLine.Help.defaultColorScheme(
                    tools.terminal().colour()
                        ? CommandLine.Help.Ansi.ON
                        : CommandLine.Help.Ansi.OFF))
            .setUsageHelpWidth(100)
            .setExecutionStrategy(new CommandLine.RunLast());
    line.setParameterExceptionHandler((problem, args) -> usage(problem, tools.printer()));
    line.setExecutionExceptionHandler(
        (problem, command, parsed) -> failed(problem, parsed, tools.printer()));
    return line;
  }

  private static int usage(ParameterException problem, Printer printer) {
    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
    printer.note(command + ": " + oneLine(problem.getMessage()) + "; see " + command + " --help");
    return ExitCode.FAILED;
  }

  private static int failed(Throwable problem, ParseResult parsed, Printer printer) {
    if (problem instanceof RuleException rules) {
      rules.problems().forEach(printer::note);
    } else if (problem instanceof LexiconException lexicon) {
      lexicon.problems().forEach(printer::note);
    } else if (problem instanceof YamlException yaml) {
      yaml.problems().forEach(printer::note);
    } else if (isForUser(problem)) {
      printer.note("plumbline: " + oneLine(problem.getMessage()));
    } else {
      printer.note(
          "plumbline: a fault of the program, please report it: "
              + oneLine(problem.toString())
              + " (--debug shows where)");
    }
    if (isDebug(parsed)) {
      printer.trace(problem);
    }
    return ExitCode.FAILED;
  }

  /** Whether the message alone tells the user what to mend. */
  private static boolean isForUser(Throwable problem) {
    return problem instanceof UserError
        || problem instanceof BadLineException
        || problem instanceof UnreadableSourceException
        || problem instanceof AuditException
        || problem instanceof IndexException
        || problem instanceof InputException
        || problem instanceof GitHistory.GitException;
  }

  private static boolean isDebug(ParseResult parsed) {
    return parsed.asCommandLineList().stream()
        .anyMatch(line -> line.getParseResult().hasMatchedOption("--debug"));
  }

  private static String oneLine(String message) {
    return message.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
