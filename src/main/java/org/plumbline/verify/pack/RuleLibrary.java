package org.plumbline.verify.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rules as texts, with their examples.
 *
 * @param rules in the order of their files
 * @param examples likewise
 */
public record RuleLibrary(List<Rule> rules, List<Example> examples) {
  public RuleLibrary {
    rules = List.copyOf(rules);
    examples = List.copyOf(examples);
  }

  /** The rules that ship with the program. */
  public static RuleLibrary shipped() {
    return read(RuleSet.SHIPPED);
  }

  /**
   * The shipped rules, and behind them those of the packs.
   *
   * @throws RuleException naming every fault by file and line
   */
  public static RuleLibrary read(RuleSet set) {
    RuleProblems problems = new RuleProblems();
    List<RuleFile> files = new ArrayList<>(ShippedRules.files());
    for (Path folder : set.packs()) {
      files.addAll(Pack.read(folder).files());
    }
    RuleLibrary library = read(files, problems);
    problems.throwIfAny();
    return library;
  }

  /** The rules of one pack alone. */
  public static RuleLibrary read(Path folder) {
    RuleProblems problems = new RuleProblems();
    RuleLibrary library = read(Pack.read(folder).files(), problems);
    problems.throwIfAny();
    return library;
  }

  private static RuleLibrary read(List<RuleFile> files, RuleProblems problems) {
    List<Rule> rules = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    for (RuleFile file : files) {
      if (file.isRules()) {
        RuleReader.read(file, problems).ifPresent(read -> rules.addAll(read.rules()));
      } else {
        examples.addAll(ExampleReader.read(file, problems));
      }
    }
    checkIds(rules, problems);
    return new RuleLibrary(rules, examples);
  }

  /** An id names one rule: also where several packs meet. */
  static void checkIds(List<Rule> rules, RuleProblems problems) {
    Map<String, Rule> known = new HashMap<>();
    for (Rule rule : rules) {
      Rule first = known.putIfAbsent(rule.id(), rule);
      if (first != null) {
        problems.add(
            rule.file(),
            rule.line(),
            "there is a rule " + rule.id() + " already, in " + first.file() + ":" + first.line(),
            "give yours a name of its own, and switch the other off in the configuration");
      }
    }
  }

  /** The rule with an id. */
  public Optional<Rule> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** The examples of a rule in which it fires, or its near misses. */
  public List<Example> examples(String rule, boolean fires) {
    return examples.stream().filter(e -> e.rule().equals(rule) && e.fires() == fires).toList();
  }
}
