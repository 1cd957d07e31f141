package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.check.Baseline;
import org.plumbline.check.CheckResult;
import org.plumbline.check.Checker;
import org.plumbline.check.Config;
import org.plumbline.check.Draft;
import org.plumbline.check.DraftFiles;
import org.plumbline.check.FailOn;
import org.plumbline.check.Fixes;
import org.plumbline.check.GitHistory;
import org.plumbline.check.Ignores;
import org.plumbline.check.Problem;
import org.plumbline.check.VerdictCache;
import org.plumbline.truth.GroundTruth;
import org.plumbline.truth.SourceText;
import org.plumbline.verify.Judge;
import org.plumbline.verify.pack.RuleLibrary;
import org.plumbline.verify.pack.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline check}: does a draft agree with the truth, or at least with itself? */
@Command(
    name = "check",
    header = "Check drafts against a truth, or against themselves.",
    description = {
      "",
      "Every sentence of the drafts is judged, and what the truth contradicts is shown with its line and "
          + "column, the proof and, where there is one, the correction. Without a truth each draft is checked "
          + "against itself: the headline against the text, a toll against another. Settings come from the "
          + ".plumbline.yaml in the draft's folder or above it; see docs/check.md.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing was found that --fail-on is about",
      "1:something was",
      "2:could not run: bad options, no draft, no truth, unreadable input"
    },
    footer = {
      "",
      "Examples:",
      "  plumbline check draft.md --truth truth/",
      "  plumbline check stories/ --format text --format sarif=plumbline.sarif",
      "  plumbline check draft.md --truth truth/ --diff",
      "  plumbline check --changed-since origin/main --baseline plumbline-baseline.json"
    })
final class CheckCommand implements Callable<Integer> {
  private final Tools tools;
  private final Clock clock;

  @SuppressWarnings("unused") // read by picocli
  @Mixin
  private Common common;

  @Mixin private SourceOptions sourceOptions;
  @Mixin private RuleOptions ruleOptions;
  @Mixin private FormatOptions formatOptions;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DRAFT",
      arity = "0..*",
      description =
          "Texts, Markdown or HTML files, or folders of them; what the configuration names unless told.")
  private List<Path> drafts = List.of();

  @Option(
      names = "--only-configured",
      description =
          "Leave out named drafts that \"files:\" of the configuration does not match; with none left all is well. "
              + "For hooks that name every file of a commit.")
  private boolean onlyConfigured;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "What makes the run fail: contradicted (unless told), warning, undecided or never.")
  private String failOn;

  @Option(names = "--fix", description = "Write the corrections into the drafts.")
  private boolean fix;

  @Option(names = "--diff", description = "Show what --fix would change, and change nothing.")
  private boolean diff;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Problems that were there before and do not count.")
  private Path baseline;

  @Option(
      names = "--update-baseline",
      description = "Write what is found now to the file of --baseline.")
  private boolean updateBaseline;

  @Option(
      names = "--changed-since",
      paramLabel = "REF",
      description = "Check only sentences that are not in this git revision of the draft.")
  private String changedSince;

  @Option(
      names = "--no-cache",
      description =
          "Judge every sentence, also those that an earlier run judged by the same truth.")
  private boolean noCache;

  CheckCommand(Tools tools, Clock clock) {
    this.tools = tools;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    formatOptions.check(List.of());
    if (updateBaseline && baseline == null) {
      throw new ParameterException(spec.commandLine(), "--update-baseline needs --baseline FILE");
    }
    Optional<Baseline> known =
        baseline == null || updateBaseline
            ? Optional.empty()
            : Optional.of(Baseline.read(baseline));
    List<Checker.Checked> checked = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<Group> groups = groups();
    spareInputs(groups);
    for (Group group : groups) {
      check(group, checked, problems);
    }
    if (!checked.isEmpty() && checked.stream().allMatch(CheckCommand::holdsNothing)) {
      throw new UserError(
          "there is nothing to check: " + checked.get(0).draft().name() + " has no sentence");
    }
    List<Problem> all = Problem.distinct(problems);
    List<Problem> marked = known.map(b -> b.apply(all)).orElse(all);
    if (updateBaseline) {
      write(baseline, marked.stream().filter(Problem::counts).toList());
      marked = Baseline.of(marked).apply(marked);
    }
    CheckResult result = new CheckResult(checked, marked, failOn(groups.get(0).config()));
    if (diff || fix) {
      result = mend(result);
    }
    if (!diff) {
      formatOptions.write(result, tools, () -> RuleLibrary.read(groups.get(0).rules()).rules());
    }
    return result.fails() ? ExitCode.FOUND : ExitCode.OK;
  }

  private static boolean holdsNothing(Checker.Checked checked) {
    return checked.sentences() == 0 && checked.draft().sentences().isEmpty();
  }

  /** What is read must not be overwritten by what is found in it. */
  private void spareInputs(List<Group> groups) {
    List<Path> inputs = new ArrayList<>();
    for (Group group : groups) {
      inputs.addAll(group.drafts());
      inputs.addAll(sourceOptions.paths(group.config().truth()));
      group.config().source().ifPresent(inputs::add);
    }
    formatOptions.check(inputs);
    if (updateBaseline) {
      Inputs.spare(baseline, inputs);
    }
  }

  /** Drafts that share a configuration. */
  private record Group(Config config, RuleSet rules, List<Path> drafts) {}

  private List<Group> groups() {
    Map<Optional<Path>, Config> configs = new LinkedHashMap<>();
    Map<Config, List<Path>> drafts = new LinkedHashMap<>();
    Config here = config(Path.of(""), configs);
    List<Path> named = this.drafts;
    for (Path start : named.isEmpty() ? List.of(Path.of("")) : named) {
      Config config = named.isEmpty() ? here : config(start, configs);
      List<Path> starts = named.isEmpty() ? List.of() : List.of(start);
      for (Path file : DraftFiles.find(starts, config, onlyConfigured)) {
        List<Path> files = drafts.computeIfAbsent(config(file, configs), c -> new ArrayList<>());
        if (files.stream().noneMatch(known -> name(known).equals(name(file)))) {
          files.add(file);
        }
      }
    }
    if (drafts.isEmpty() && onlyConfigured && !named.isEmpty()) {
      drafts.put(here, List.of());
    }
    if (drafts.isEmpty()) {
      throw new UserError(
          "there is no draft to check; name one, or write \"files:\" into .plumbline.yaml");
    }
    List<Group> groups = new ArrayList<>();
    drafts.forEach(
        (config, files) ->
            groups.add(new Group(config, ruleOptions.set(config.packs(), config.source()), files)));
    return groups;
  }

  private Config config(Path path, Map<Optional<Path>, Config> known) {
    Optional<Path> file = ruleOptions.config().or(() -> Config.find(path));
    return known.computeIfAbsent(
        file, f -> f.map(Config::read).orElseGet(() -> Config.none(Path.of("").toAbsolutePath())));
  }

  private void check(Group group, List<Checker.Checked> checked, List<Problem> problems) {
    Config config = group.config();
    Map<Draft, String> read = new LinkedHashMap<>();
    for (Path file : group.drafts()) {
      Draft draft = Draft.read(file, name(file), config.skip(), sourceOptions.reading());
      read.put(draft, changedSince == null ? "" : before(draft, file, config));
    }
    SourceOptions.Named sources = sourceOptions.named(config.truth(), LocalDate.now(clock));
    VerdictCache cache =
        noCache ? VerdictCache.NONE : ProgramCache.of(group.rules(), sourceOptions, clock);
    Bench bench = new Bench(group.rules(), sources.texts());
    read.forEach(
        (draft, before) -> {
          Checker.Checked one =
              cache.draft(
                  draft,
                  sources.identity() + '\0' + before,
                  () -> bench.check(draft, before, cache));
          checked.add(one);
          FailOn failOn = failOn(config);
          List<Problem> weighty = one.problems().stream().filter(failOn::concerns).toList();
          problems.addAll(
              Ignores.apply(draft, weighty, LocalDate.now(clock), changedSince == null));
        });
    cache.save();
  }

  /** The engine and the truth, which are read once some draft needs them. */
  private final class Bench {
    private final RuleSet rules;
    private final List<SourceText> sources;
    private Judge judge;
    private Optional<GroundTruth> truth = Optional.empty();

    Bench(RuleSet rules, List<SourceText> sources) {
      this.rules = rules;
      this.sources = sources;
    }

    Checker.Checked check(Draft draft, String before, VerdictCache cache) {
      open();
      Checker checker = new Checker(judge, sentence -> !before.contains(sentence), cache);
      return truth.isPresent() ? checker.against(truth.get(), draft) : checker.againstItself(draft);
    }

    private void open() {
      if (judge != null) {
        return;
      }
      judge = ruleOptions.judge(tools, rules);
      truth = sources.isEmpty() ? Optional.empty() : Optional.of(judge.gather(sources));
      truth
          .flatMap(GroundTruth::fault)
          .ifPresent(
              fault -> {
                String name = truth.get().sources().get(0).document().source().name();
                throw new UserError("there is no truth to check against: " + name + ": " + fault);
              });
    }
  }

  /** What a person read of the draft at the revision; empty when it was not there. */
  private String before(Draft draft, Path file, Config config) {
    return GitHistory.before(changedSince, file)
        .filter(text -> !text.isBlank())
        .map(text -> Draft.of(draft.name(), text, config.skip(), sourceOptions.reading()))
        .map(old -> old.text().plain())
        .orElse("");
  }

  /** The path from here with slashes on every system, so that reports are the same everywhere. */
  private static String name(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path path = file.toAbsolutePath().normalize();
    return (path.startsWith(here) ? here.relativize(path) : path).toString().replace('\\', '/');
  }

  private FailOn failOn(Config config) {
    if (failOn == null) {
      return config.failsOn().orElse(FailOn.CONTRADICTED);
    }
    try {
      return FailOn.valueOf(failOn.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(),
          "--fail-on " + failOn + " is not known; use contradicted, warning, undecided or never");
    }
  }

  /** Applies or shows corrections; the result is that of the drafts as they are then. */
  private CheckResult mend(CheckResult result) {
    List<Problem> left = new ArrayList<>(result.problems());
    int mended = 0;
    for (Checker.Checked checked : result.drafts()) {
      Fixes fixes = new Fixes(checked.draft(), result.problems());
      if (diff) {
        fixes.diff().forEach(tools.printer()::line);
      } else if (!fixes.fixed().isEmpty()) {
        save(Path.of(checked.draft().name()), fixes.text());
        left.removeAll(fixes.fixed());
        mended += fixes.fixed().size();
      }
    }
    if (fix && !diff) {
      tools.printer().note(mended + (mended == 1 ? " problem" : " problems") + " corrected");
    }
    return new CheckResult(result.drafts(), left, result.failOn());
  }

  private void save(Path file, String text) {
    try {
      Files.write(file, sourceOptions.encoded(file, text));
    } catch (IOException e) {
      throw UserError.unwritable(file, e);
    }
  }

  private static void write(Path file, List<Problem> problems) {
    try {
      Baseline.write(file, problems);
    } catch (IOException e) {
      throw UserError.unwritable(file, e);
    }
  }
}
