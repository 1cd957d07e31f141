package org.plumbline.check.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.plumbline.check.CheckResult;
import org.plumbline.check.Edit;
import org.plumbline.check.Level;
import org.plumbline.check.Problem;
import org.plumbline.check.Region;
import org.plumbline.check.Suppression;
import org.plumbline.fact.Evidence;
import org.plumbline.report.Json;
import org.plumbline.verify.pack.Rule;
import tools.jackson.core.JsonGenerator;

/** SARIF 2.1.0, within the limits of GitHub's code scanning. */
final class SarifReporter implements Reporter {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /** GitHub shows no more of one run, and takes the first. */
  private static final int MOST_RESULTS = 5000;

  private static final int LONGEST_TEXT = 1000;

  private final Supplier<List<Rule>> rules;

  SarifReporter(Supplier<List<Rule>> rules) {
    this.rules = rules;
  }

  @Override
  public String write(CheckResult result) {
    List<Problem> problems =
        result.problems().stream()
            .sorted(
                Comparator.comparing((Problem p) -> !p.counts())
                    .thenComparing(p -> -p.level().ordinal()))
            .limit(MOST_RESULTS)
            .toList();
    Map<String, Integer> indexes = new LinkedHashMap<>();
    problems.forEach(p -> indexes.putIfAbsent(p.rule(), indexes.size()));
    return Json.pretty(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("$schema", SCHEMA);
          json.writeStringProperty("version", "2.1.0");
          json.writeArrayPropertyStart("runs");
          json.writeStartObject();
          tool(json, problems, indexes);
          json.writeStringProperty("columnKind", "utf16CodeUnits");
          json.writeArrayPropertyStart("results");
          problems.forEach(problem -> result(json, problem, indexes.get(problem.rule())));
          json.writeEndArray();
          json.writeEndObject();
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private void tool(JsonGenerator json, List<Problem> problems, Map<String, Integer> indexes) {
    Map<String, Rule> known = new LinkedHashMap<>();
    if (!problems.isEmpty()) {
      rules.get().forEach(rule -> known.put(rule.id(), rule));
    }
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "Plumbline");
    json.writeArrayPropertyStart("rules");
    for (String id : indexes.keySet()) {
      Problem first = problems.stream().filter(p -> p.rule().equals(id)).findFirst().orElseThrow();
      rule(json, id, known.get(id), first);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  /**
   * @param rule the rule; null for what the check itself finds
   */
  private static void rule(JsonGenerator json, String id, Rule rule, Problem first) {
    String summary = rule == null ? first.explanation() : rule.summary();
    String why = rule == null || rule.rationale().isEmpty() ? summary : rule.rationale();
    json.writeStartObject();
    json.writeStringProperty("id", id);
    text(json, "shortDescription", summary);
    text(json, "fullDescription", why);
    json.writeObjectPropertyStart("help");
    json.writeStringProperty("text", summary + "\n" + why);
    json.writeStringProperty("markdown", "**" + id + "**\n\n" + summary + "\n\n" + why);
    json.writeEndObject();
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", level(first.level()));
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    json.writeArrayPropertyStart("tags");
    json.writeString("facts");
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", shortened(text));
    json.writeEndObject();
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
  }

  private static String level(Level level) {
    return switch (level) {
      case CONTRADICTED -> "error";
      case WARNING -> "warning";
      case UNDECIDED -> "note";
    };
  }

  private static void result(JsonGenerator json, Problem problem, int index) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", problem.rule());
    json.writeNumberProperty("ruleIndex", index);
    json.writeStringProperty("level", level(problem.level()));
    text(json, "message", message(problem));
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    artifact(json, problem.file());
    json.writeObjectPropertyStart("region");
    region(json, problem.region());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    related(json, problem.evidence());
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty("plumblineProblem/v1", problem.fingerprint());
    json.writeEndObject();
    if (problem.isMendable()) {
      fix(json, problem);
    }
    suppression(json, problem.suppression());
    json.writeEndObject();
  }

  private static String message(Problem problem) {
    String mended = problem.correction();
    return problem.message() + (mended.isEmpty() ? "" : "\nBetter: " + mended);
  }

  private static void related(JsonGenerator json, List<Evidence> evidence) {
    if (evidence.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("relatedLocations");
    for (int i = 0; i < evidence.size(); i++) {
      json.writeStartObject();
      json.writeNumberProperty("id", i + 1);
      json.writeObjectPropertyStart("physicalLocation");
      artifact(json, evidence.get(i).source());
      json.writeObjectPropertyStart("region");
      json.writeNumberProperty("startLine", Math.max(1, evidence.get(i).line()));
      json.writeEndObject();
      json.writeEndObject();
      text(json, "message", evidence.get(i).quote());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void fix(JsonGenerator json, Problem problem) {
    json.writeArrayPropertyStart("fixes");
    json.writeStartObject();
    text(json, "description", "Write “" + problem.correction() + "”");
    json.writeArrayPropertyStart("artifactChanges");
    json.writeStartObject();
    artifact(json, problem.file());
    json.writeArrayPropertyStart("replacements");
    for (Edit edit : problem.edits()) {
      json.writeStartObject();
      json.writeObjectPropertyStart("deletedRegion");
      region(json, edit.region());
      json.writeEndObject();
      json.writeObjectPropertyStart("insertedContent");
      json.writeStringProperty("text", edit.replacement());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void suppression(JsonGenerator json, Suppression suppression) {
    json.writeArrayPropertyStart("suppressions");
    if (suppression.kind() != Suppression.Kind.NONE) {
      boolean inSource = suppression.kind() == Suppression.Kind.IGNORED;
      json.writeStartObject();
      json.writeStringProperty("kind", inSource ? "inSource" : "external");
      json.writeStringProperty("justification", suppression.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void artifact(JsonGenerator json, String file) {
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", uri(file));
    json.writeEndObject();
  }

  private static String uri(String file) {
    String path = file.replace('\\', '/');
    boolean absolute = path.startsWith("/") || path.matches("[A-Za-z]:/.*");
    try {
      return absolute
          ? new URI("file", "", path.startsWith("/") ? path : "/" + path, null).toASCIIString()
          : new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      return path.replace(" ", "%20");
    }
  }

  private static void region(JsonGenerator json, Region region) {
    json.writeNumberProperty("startLine", region.startLine());
    json.writeNumberProperty("startColumn", region.startColumn());
    json.writeNumberProperty("endLine", region.endLine());
    json.writeNumberProperty("endColumn", region.endColumn());
  }
}
