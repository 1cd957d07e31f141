package org.plumbline.evaluate;

import java.util.List;
import java.util.OptionalDouble;
import org.plumbline.report.Json;
import org.plumbline.verify.Label;
import tools.jackson.core.JsonGenerator;

/** Scores as JSON for programs. Fields and their order are described in {@code docs/json.md}. */
public final class ScoreJson {
  private final JsonGenerator json;
  private final boolean withSpeed;

  private ScoreJson(JsonGenerator json, boolean withSpeed) {
    this.json = json;
    this.withSpeed = withSpeed;
  }

  /**
   * One JSON object.
   *
   * @param withSpeed whether times are written too; with them no two runs are the same
   */
  public static String write(List<SetResult> results, boolean withSpeed) {
    return Json.pretty(json -> new ScoreJson(json, withSpeed).write(results));
  }

  private void write(List<SetResult> results) {
    json.writeStartObject();
    json.writeArrayPropertyStart("sets");
    results.forEach(this::write);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(SetResult result) {
    Confusion c = result.confusion();
    json.writeStartObject();
    json.writeStringProperty("set", result.set());
    json.writeStringProperty("kind", c.kind().name());
    json.writeNumberProperty("n", c.total());
    json.writeNumberProperty("decided", c.decided());
    number("coverage", c.coverage());
    number("precisionOfDecided", c.precisionOfDecided());
    label(c, Label.SUPPORTED);
    label(c, Label.CONTRADICTED);
    number("accuracy", c.accuracy());
    number("macroF1", c.macroF1());
    number("balancedAccuracy", c.balancedAccuracy());
    json.writeNumberProperty("failures", result.failures());
    confusion(c);
    if (withSpeed) {
      speed(result.speed());
    }
    json.writeEndObject();
  }

  private void label(Confusion c, Label label) {
    json.writeObjectPropertyStart(label.name());
    number("precision", c.precision(label));
    number("recall", c.recall(label));
    number("f1", c.f1(label));
    json.writeEndObject();
  }

  private void confusion(Confusion c) {
    json.writeObjectPropertyStart("confusion");
    for (Gold gold : Gold.values()) {
      if (c.total(gold) > 0) {
        json.writeObjectPropertyStart(gold.name());
        for (Label answer : Label.values()) {
          json.writeNumberProperty(answer.name(), c.count(gold, answer));
        }
        json.writeEndObject();
      }
    }
    json.writeEndObject();
  }

  private void speed(Speed speed) {
    json.writeObjectPropertyStart("speed");
    json.writeNumberProperty("texts", speed.texts());
    json.writeNumberProperty("claims", speed.claims());
    json.writeNumberProperty("wallSeconds", speed.wallNanos() / 1e9);
    json.writeNumberProperty("claimsPerSecond", speed.claimsPerSecond());
    json.writeNumberProperty("readingSeconds", speed.readingNanos() / 1e9);
    json.writeNumberProperty("textsPerCoreSecond", speed.textsPerCoreSecond());
    json.writeNumberProperty("judgingSeconds", speed.judgingNanos() / 1e9);
    json.writeNumberProperty("claimsPerCoreSecond", speed.claimsPerCoreSecond());
    json.writeEndObject();
  }

  private void number(String name, OptionalDouble value) {
    if (value.isPresent()) {
      json.writeNumberProperty(name, value.getAsDouble());
    } else {
      json.writeNullProperty(name);
    }
  }
}
