package org.plumbline.audit.report;

import java.util.Map;
import org.plumbline.report.Json;
import tools.jackson.core.JsonGenerator;

/** The counts for programs. Its fields are described in {@code docs/audit.md}. */
final class Summary {
  private static final int MOST_CLAIMS = 100;

  private Summary() {}

  static String write(Tally tally, long rejects, String setting, int articles) {
    return Json.pretty(
            json -> {
              json.writeStartObject();
              json.writeNumberProperty("input", tally.all() + rejects);
              json.writeNumberProperty("posts", tally.all());
              json.writeNumberProperty("rejects", rejects);
              json.writeNumberProperty("claims", tally.claims());
              json.writeNumberProperty("articles", articles);
              json.writeStringProperty("setting", setting);
              counts(json, "labels", tally.labels());
              counts(json, "reasons", tally.reasons());
              counts(json, "slots", tally.slots());
              json.writeObjectPropertyStart("days");
              tally.days().forEach((day, labels) -> counts(json, day, labels));
              json.writeEndObject();
              json.writeNumberProperty("falseClaimsDropped", tally.cards().dropped());
              json.writeArrayPropertyStart("falseClaims");
              cards(json, tally.cards());
              json.writeEndArray();
              json.writeArrayPropertyStart("disputedClaims");
              cards(json, tally.disputed());
              json.writeEndArray();
              json.writeArrayPropertyStart("outdatedClaims");
              cards(json, tally.outdated());
              json.writeEndArray();
              json.writeEndObject();
            })
        + "\n";
  }

  private static void counts(JsonGenerator json, String name, Map<String, Long> counts) {
    json.writeObjectPropertyStart(name);
    counts.forEach(json::writeNumberProperty);
    json.writeEndObject();
  }

  private static void cards(JsonGenerator json, Cards cards) {
    cards.sorted().stream().limit(MOST_CLAIMS).forEach(card -> card(json, card));
  }

  private static void card(JsonGenerator json, Card card) {
    json.writeStartObject();
    json.writeStringProperty("claim", card.claim());
    json.writeNumberProperty("count", card.count());
    json.writeStringProperty("first", card.first());
    json.writeStringProperty("last", card.last());
    json.writeNumberProperty("wordings", card.byFrequency().size());
    json.writeStringProperty("correction", card.correction());
    json.writeStringProperty("slot", card.proof().slot());
    json.writeStringProperty("claimValue", card.proof().claimValue());
    json.writeStringProperty("truthValue", card.proof().truthValue());
    json.writeStringProperty("rule", card.proof().rule());
    json.writeStringProperty("source", card.proof().source());
    json.writeNumberProperty("line", card.proof().line());
    json.writeStringProperty("quote", card.proof().quote());
    card.other()
        .ifPresent(
            other -> {
              json.writeStringProperty("forSource", other.source());
              json.writeNumberProperty("forLine", other.line());
              json.writeStringProperty("forQuote", other.quote());
            });
    json.writeEndObject();
  }
}
