package org.plumbline.report;

import java.util.List;
import org.plumbline.verify.Correction;
import org.plumbline.verify.Finding;
import org.plumbline.verify.Verdict;
import tools.jackson.core.JsonGenerator;

/** The JSON record of a verdict. Its fields are described in {@code docs/json.md}. */
final class VerdictJson {
  private final JsonGenerator json;

  VerdictJson(JsonGenerator json) {
    this.json = json;
  }

  void write(String id, Verdict verdict) {
    json.writeStartObject();
    json.writeStringProperty("id", id);
    json.writeStringProperty("claim", verdict.claim());
    json.writeStringProperty("label", verdict.label().name());
    json.writeStringProperty("reason", verdict.reason().name());
    json.writeStringProperty("note", verdict.note());
    json.writeStringProperty("correction", verdict.correction().text());
    findings(verdict.findings());
    json.writeArrayPropertyStart("parts");
    verdict.parts().forEach(this::part);
    json.writeEndArray();
    json.writeStringProperty("rulesHash", verdict.rulesHash());
    json.writeStringProperty("truthHash", verdict.truthHash());
    json.writeArrayPropertyStart("replacements");
    verdict.correction().replacements().forEach(this::replacement);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void replacement(Correction.Replacement replacement) {
    json.writeStartObject();
    json.writeNumberProperty("start", replacement.start());
    json.writeNumberProperty("end", replacement.end());
    json.writeStringProperty("old", replacement.before());
    json.writeStringProperty("new", replacement.after());
    json.writeEndObject();
  }

  private void part(Verdict.Part part) {
    json.writeStartObject();
    json.writeStringProperty("text", part.text());
    json.writeStringProperty("label", part.label().name());
    json.writeStringProperty("reason", part.reason().name());
    findings(part.findings());
    json.writeEndObject();
  }

  private void findings(List<Finding> findings) {
    json.writeArrayPropertyStart("findings");
    findings.forEach(finding -> FindingJson.write(json, finding));
    json.writeEndArray();
  }
}
