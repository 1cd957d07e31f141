package org.plumbline.audit;

import java.util.List;
import org.plumbline.report.FindingJson;
import org.plumbline.report.Json;
import tools.jackson.core.JsonGenerator;

/**
 * What was made of a post, as it will be written: copies of the post share it.
 *
 * @param label the outcome
 * @param reason why it is undecided; {@code NONE} when it is decided
 * @param claims the claims as a JSON array
 */
record Judgement(Outcome label, String reason, String claims) {

  /** A post that was set aside as a whole. */
  static Judgement aside(String reason) {
    return new Judgement(Outcome.NOT_ENOUGH_INFO, reason, "[]");
  }

  /** A post of these pieces: as bad as its worst claim, and supported only if every claim is. */
  static Judgement of(List<Ruling> rulings) {
    Outcome label = label(rulings);
    return new Judgement(
        label,
        label == Outcome.NOT_ENOUGH_INFO ? reason(rulings) : Ruling.NONE,
        Json.compact(json -> write(json, rulings)));
  }

  private static Outcome label(List<Ruling> rulings) {
    for (Outcome worst : List.of(Outcome.CONTRADICTED, Outcome.DISPUTED, Outcome.OUTDATED)) {
      if (rulings.stream().anyMatch(r -> r.outcome() == worst)) {
        return worst;
      }
    }
    List<Ruling> claims =
        rulings.stream().filter(r -> !r.reason().equals(Ruling.NOT_CHECKABLE)).toList();
    return !claims.isEmpty() && claims.stream().allMatch(r -> r.outcome() == Outcome.SUPPORTED)
        ? Outcome.SUPPORTED
        : Outcome.NOT_ENOUGH_INFO;
  }

  /** Of the undecided pieces the reason of the first that could have been decided. */
  private static String reason(List<Ruling> rulings) {
    List<String> reasons =
        rulings.stream()
            .filter(r -> r.outcome() == Outcome.NOT_ENOUGH_INFO)
            .map(Ruling::reason)
            .toList();
    if (reasons.contains(Ruling.NOT_MENTIONED)) {
      return Ruling.NOT_MENTIONED;
    }
    return reasons.stream()
        .filter(r -> !r.equals(Ruling.NOT_CHECKABLE))
        .findFirst()
        .orElse(Ruling.NOT_CHECKABLE);
  }

  private static void write(JsonGenerator json, List<Ruling> rulings) {
    json.writeStartArray();
    for (Ruling ruling : rulings) {
      json.writeStartObject();
      json.writeStringProperty("text", ruling.text());
      json.writeStringProperty("label", ruling.outcome().name());
      json.writeStringProperty("reason", ruling.reason());
      json.writeStringProperty("note", ruling.note());
      json.writeStringProperty("correction", ruling.correction());
      json.writeArrayPropertyStart("findings");
      for (Ruling.Proof proof : ruling.proofs()) {
        json.writeStartObject();
        FindingJson.fields(json, proof.finding());
        json.writeStringProperty("stance", proof.supports() ? "FOR" : "AGAINST");
        json.writeStringProperty("published", proof.published());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
