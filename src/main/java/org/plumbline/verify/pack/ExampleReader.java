package org.plumbline.verify.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.verify.Label;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads a file of examples, and knows the line of each. */
final class ExampleReader {
  private static final Set<String> RULE_KEYS = Set.of("rule", "fires", "near-misses");
  private static final Set<String> CLAIM_KEYS = Set.of("truth", "claim", "expect");
  private static final String DRAFT = "draft";
  private static final Set<String> EXAMPLE_KEYS = Set.of("truth", "claim", "expect", DRAFT);

  private final RuleFile file;
  private final RuleProblems problems;
  private final List<Example> examples = new ArrayList<>();

  private ExampleReader(RuleFile file, RuleProblems problems) {
    this.file = file;
    this.problems = problems;
  }

  static List<Example> read(RuleFile file, RuleProblems problems) {
    ExampleReader reader = new ExampleReader(file, problems);
    try (JsonParser yaml =
        YAMLFactory.builder().build().createParser(ObjectReadContext.empty(), file.text())) {
      reader.file(yaml);
    } catch (JacksonException e) {
      problems.add(
          file.name(),
          e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
          "not readable as YAML",
          "check indentation, brackets and quotes near this line");
    }
    return reader.examples;
  }

  private void file(JsonParser yaml) {
    if (yaml.nextToken() == null) {
      return;
    }
    if (yaml.currentToken() != JsonToken.START_ARRAY) {
      problem(yaml, "is not a list of rules", "begin with \"- rule: …\"");
      return;
    }
    while (yaml.nextToken() != JsonToken.END_ARRAY) {
      rule(yaml);
    }
  }

  /** What was read of one rule; its id may stand after its examples. */
  private record Draft(int line, boolean fires, Map<String, String> texts) {}

  private void rule(JsonParser yaml) {
    int line = line(yaml);
    String id = "";
    List<Draft> drafts = new ArrayList<>();
    if (yaml.currentToken() != JsonToken.START_OBJECT) {
      problem(yaml, "is not an entry", "write \"- rule: …\", \"  fires:\" and \"  near-misses:\"");
      yaml.skipChildren();
      return;
    }
    while (yaml.nextToken() != JsonToken.END_OBJECT) {
      String key = known(yaml, RULE_KEYS);
      yaml.nextToken();
      if (key.equals("rule")) {
        id = text(yaml, key);
      } else if (yaml.currentToken() == JsonToken.START_ARRAY) {
        while (yaml.nextToken() != JsonToken.END_ARRAY) {
          drafts.add(example(yaml, key.equals("fires")));
        }
      } else if (yaml.currentToken() != JsonToken.VALUE_NULL) {
        problem(yaml, key + " is not a list", "write one \"- truth: …\" for each example");
        yaml.skipChildren();
      }
    }
    if (id.isBlank()) {
      problems.add(file.name(), line, "\"rule\" is missing", "name the rule that these are of");
      return;
    }
    for (Draft draft : drafts) {
      add(id, draft);
    }
  }

  private Draft example(JsonParser yaml, boolean fires) {
    Draft draft = new Draft(line(yaml), fires, new LinkedHashMap<>());
    if (yaml.currentToken() != JsonToken.START_OBJECT) {
      problem(yaml, "is not an example", "write truth, claim and expect, or draft");
      yaml.skipChildren();
      return draft;
    }
    while (yaml.nextToken() != JsonToken.END_OBJECT) {
      String key = known(yaml, EXAMPLE_KEYS);
      yaml.nextToken();
      draft.texts().put(key, text(yaml, key));
    }
    return draft;
  }

  private void add(String id, Draft draft) {
    if (draft.texts().containsKey(DRAFT)) {
      addDraft(id, draft);
    } else {
      addClaim(id, draft);
    }
  }

  private void addDraft(String id, Draft draft) {
    String text = draft.texts().get(DRAFT);
    if (text.isBlank() || draft.texts().size() > 1) {
      problems.add(
          file.name(),
          draft.line(),
          text.isBlank() ? "\"draft\" is empty" : "has \"draft\" and more",
          "write a draft alone, or truth, claim and expect");
      return;
    }
    examples.add(new Example.OfDraft(file.name(), draft.line(), id, draft.fires(), text));
  }

  private void addClaim(String id, Draft draft) {
    boolean whole = true;
    for (String key : new TreeSet<>(CLAIM_KEYS)) {
      if (draft.texts().getOrDefault(key, "").isBlank()) {
        problems.add(
            file.name(), draft.line(), "\"" + key + "\" is missing", "an example needs all three");
        whole = false;
      }
    }
    if (!whole) {
      return;
    }
    String label = draft.texts().get("expect").toUpperCase(Locale.ROOT);
    for (Label known : Label.values()) {
      if (known.name().equals(label)) {
        examples.add(
            new Example.OfClaim(
                file.name(),
                draft.line(),
                id,
                draft.fires(),
                draft.texts().get("truth"),
                draft.texts().get("claim"),
                known));
        return;
      }
    }
    problems.add(
        file.name(),
        draft.line(),
        "expect: " + label + " is no verdict",
        "use one of " + List.of(Label.values()));
  }

  private String known(JsonParser yaml, Set<String> keys) {
    String key = yaml.currentName();
    if (!keys.contains(key)) {
      problem(yaml, "unknown key \"" + key + "\"", "use one of " + new TreeSet<>(keys));
    }
    return key;
  }

  private String text(JsonParser yaml, String key) {
    if (yaml.currentToken().isStructStart()) {
      problem(yaml, key + " is not a text", "write \"" + key + ": …\" on one line");
      yaml.skipChildren();
      return "";
    }
    return yaml.currentToken() == JsonToken.VALUE_NULL ? "" : yaml.getString();
  }

  private void problem(JsonParser yaml, String what, String mend) {
    problems.add(file.name(), line(yaml), what, mend);
  }

  private static int line(JsonParser yaml) {
    return yaml.currentTokenLocation().getLineNr();
  }
}
