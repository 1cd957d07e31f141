package org.plumbline.report;

import org.plumbline.verify.Finding;
import tools.jackson.core.JsonGenerator;

/** The JSON record of a finding. Its fields are described in {@code docs/json.md}. */
public final class FindingJson {
  private FindingJson() {}

  /** Writes {@code finding} as an object. */
  public static void write(JsonGenerator json, Finding finding) {
    json.writeStartObject();
    fields(json, finding);
    json.writeEndObject();
  }

  /** Writes the fields of {@code finding} into an object that has others too. */
  public static void fields(JsonGenerator json, Finding finding) {
    json.writeStringProperty("rule", finding.rule());
    json.writeStringProperty("explanation", finding.explanation());
    json.writeStringProperty("slot", finding.slot().name());
    json.writeStringProperty("relation", finding.relation().name());
    json.writeStringProperty("claimValue", finding.claimValue());
    json.writeStringProperty("truthValue", finding.truthValue());
    json.writeStringProperty("source", finding.evidence().source());
    json.writeNumberProperty("line", finding.evidence().line());
    json.writeNumberProperty("start", finding.evidence().start());
    json.writeNumberProperty("end", finding.evidence().end());
    json.writeStringProperty("quote", finding.evidence().quote());
    json.writeStringProperty("severity", finding.severity().written());
  }
}
