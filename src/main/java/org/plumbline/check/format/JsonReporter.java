package org.plumbline.check.format;

import java.util.Locale;
import org.plumbline.check.CheckResult;
import org.plumbline.check.Edit;
import org.plumbline.check.Problem;
import org.plumbline.check.Region;
import org.plumbline.fact.Evidence;
import org.plumbline.report.Json;
import tools.jackson.core.JsonGenerator;

/** One object with every problem, suppressed ones too. Its fields are described in {@code docs/json.md}. */
final class JsonReporter implements Reporter {

  @Override
  public String write(CheckResult result) {
    return Json.pretty(
        json -> {
          json.writeStartObject();
          json.writeNumberProperty("drafts", result.drafts().size());
          json.writeNumberProperty("sentences", result.sentences());
          json.writeNumberProperty("undecided", result.undecided());
          json.writeBooleanProperty("fails", result.fails());
          json.writeArrayPropertyStart("problems");
          result.problems().forEach(problem -> problem(json, problem));
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void problem(JsonGenerator json, Problem problem) {
    json.writeStartObject();
    json.writeStringProperty("file", problem.file());
    region(json, problem.region());
    json.writeStringProperty("rule", problem.rule());
    json.writeStringProperty("level", problem.level().written());
    json.writeStringProperty("message", problem.message());
    json.writeStringProperty("explanation", problem.explanation());
    json.writeStringProperty("sentence", problem.text());
    json.writeArrayPropertyStart("evidence");
    for (Evidence evidence : problem.evidence()) {
      json.writeStartObject();
      json.writeStringProperty("source", evidence.source());
      json.writeNumberProperty("line", evidence.line());
      json.writeNumberProperty("start", evidence.start());
      json.writeNumberProperty("end", evidence.end());
      json.writeStringProperty("quote", evidence.quote());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringProperty("correction", problem.correction());
    json.writeArrayPropertyStart("fix");
    for (Edit edit : problem.edits()) {
      json.writeStartObject();
      region(json, edit.region());
      json.writeStringProperty("replacement", edit.replacement());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringProperty("fingerprint", problem.fingerprint());
    json.writeStringProperty(
        "suppression", problem.suppression().kind().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("reason", problem.suppression().reason());
    json.writeEndObject();
  }

  private static void region(JsonGenerator json, Region region) {
    json.writeNumberProperty("line", region.startLine());
    json.writeNumberProperty("column", region.startColumn());
    json.writeNumberProperty("endLine", region.endLine());
    json.writeNumberProperty("endColumn", region.endColumn());
    json.writeNumberProperty("start", region.start());
    json.writeNumberProperty("end", region.end());
  }
}
