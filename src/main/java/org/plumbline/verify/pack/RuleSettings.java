package org.plumbline.verify.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * What a configuration file says of single rules.
 *
 * @param off ids of rules that are switched off
 * @param severities other severities than the rules' own, by id
 */
public record RuleSettings(Set<String> off, Map<String, Severity> severities) {
  /** The file that is read without being named, where it exists. */
  public static final String FILE = ".plumbline.yaml";

  /** Every rule as its author meant it. */
  public static final RuleSettings NONE = new RuleSettings(Set.of(), Map.of());

  private static final String RULES = "rules";

  /** What the file says of checks of drafts; not read here. */
  private static final Set<String> OF_CHECKS =
      Set.of("truth", "files", "exclude", "packs", "skip", "fail-on");

  private static final String OFF = "off";

  public RuleSettings {
    off = Set.copyOf(off);
    severities = Map.copyOf(severities);
  }

  /** The same settings give the same text. */
  public String canonical() {
    return new TreeSet<>(off) + " " + new TreeMap<>(severities);
  }

  /**
   * Reads a configuration file.
   *
   * @throws RuleException naming every fault by file and line
   */
  public static RuleSettings read(Path file) {
    RuleProblems problems = new RuleProblems();
    Set<String> off = new TreeSet<>();
    Map<String, Severity> severities = new TreeMap<>();
    try (JsonParser yaml =
        YAMLFactory.builder()
            .build()
            .createParser(ObjectReadContext.empty(), Files.readString(file))) {
      if (yaml.nextToken() == JsonToken.START_OBJECT) {
        while (yaml.nextToken() != JsonToken.END_OBJECT) {
          section(file, yaml, off, severities, problems);
        }
      } else if (yaml.currentToken() != null) {
        problems.add(file.toString(), 1, "is not a table", "begin with \"rules:\"");
      }
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      problems.add(file.toString(), line, "not readable as YAML", "check indentation and colons");
    } catch (java.io.IOException e) {
      throw new RuleException("cannot read " + file + ": " + e.getMessage());
    }
    problems.throwIfAny();
    return new RuleSettings(off, severities);
  }

  private static void section(
      Path file,
      JsonParser yaml,
      Set<String> off,
      Map<String, Severity> severities,
      RuleProblems problems) {
    String key = yaml.currentName();
    int line = yaml.currentTokenLocation().getLineNr();
    yaml.nextToken();
    if (OF_CHECKS.contains(key)) {
      yaml.skipChildren();
      return;
    }
    if (!key.equals(RULES) || yaml.currentToken() == JsonToken.START_ARRAY) {
      problems.add(
          file.toString(), line, "unknown entry \"" + key + "\"", "write \"rules:\" and a table");
      yaml.skipChildren();
      return;
    }
    if (yaml.currentToken() != JsonToken.START_OBJECT) {
      return;
    }
    while (yaml.nextToken() != JsonToken.END_OBJECT) {
      String rule = yaml.currentName();
      int at = yaml.currentTokenLocation().getLineNr();
      yaml.nextToken();
      String value = yaml.currentToken().isStructStart() ? "a table" : yaml.getString();
      yaml.skipChildren();
      if (value.equals(OFF) || value.equals("false")) {
        off.add(rule);
      } else if (Severity.of(value).isPresent()) {
        severities.put(rule, Severity.of(value).orElseThrow());
      } else {
        problems.add(
            file.toString(),
            at,
            rule + ": " + value + " is not known",
            "use off or one of " + Severity.NAMES);
      }
    }
  }
}
