package org.plumbline.report;

import java.util.Map;
import java.util.TreeMap;
import org.plumbline.fact.Moment;
import org.plumbline.fact.Quantity;
import org.plumbline.fact.When;
import tools.jackson.core.JsonGenerator;

/** The records of numbers and times. Their fields are described in {@code docs/json.md}. */
final class ValueRecord {
  private final JsonGenerator json;

  ValueRecord(JsonGenerator json) {
    this.json = json;
  }

  void quantity(Quantity quantity) {
    json.writeStartObject();
    json.writeStringProperty("surface", quantity.surface());
    json.writeStringProperty("value", Values.quantity(quantity));
    end("low", quantity.low());
    end("high", quantity.high());
    json.writeBooleanProperty("openLow", quantity.openLow());
    json.writeBooleanProperty("openHigh", quantity.openHigh());
    json.writeStringProperty("precision", quantity.precision().name());
    json.writeStringProperty("dimension", quantity.dimension().name());
    json.writeStringProperty("unit", quantity.unit());
    json.writeEndObject();
  }

  private void end(String name, double value) {
    if (Double.isInfinite(value)) {
      json.writeNullProperty(name);
    } else {
      json.writeNumberProperty(name, Values.number(value));
    }
  }

  void moment(Moment moment) {
    json.writeStartObject();
    json.writeStringProperty("surface", moment.surface());
    json.writeStringProperty("value", Values.moment(moment));
    interval(moment.when());
    fields(moment.when());
    offset(moment.when());
    json.writeStringProperty("granularity", moment.granularity().name());
    json.writeStringProperty("direction", moment.direction().name());
    json.writeBooleanProperty("recurring", moment.recurring());
    json.writeStringProperty("zone", moment.zone());
    json.writeEndObject();
  }

  private void interval(When when) {
    if (when instanceof When.Interval interval) {
      json.writeStringProperty("start", interval.start().toString());
      json.writeStringProperty("end", interval.end().toString());
    } else {
      json.writeNullProperty("start");
      json.writeNullProperty("end");
    }
  }

  private void fields(When when) {
    Map<When.Field, Integer> fields =
        when instanceof When.Fields known ? new TreeMap<>(known.values()) : Map.of();
    json.writeObjectPropertyStart("fields");
    fields.forEach((field, value) -> json.writeNumberProperty(field.name(), value));
    json.writeEndObject();
  }

  private void offset(When when) {
    if (when instanceof When.Offset offset) {
      json.writeObjectPropertyStart("offset");
      json.writeNumberProperty("amount", offset.amount());
      json.writeStringProperty("unit", offset.unit().name());
      json.writeStringProperty("anchor", offset.anchor().name());
      json.writeEndObject();
    } else {
      json.writeNullProperty("offset");
    }
  }
}
