package org.plumbline.report;

import org.plumbline.fact.Argument;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Evidence;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Slot;
import org.plumbline.truth.Source;
import tools.jackson.core.JsonGenerator;

/** The record of what was understood of one article. Its fields are described in {@code docs/json.md}. */
final class FactsRecord {
  private final JsonGenerator json;
  private final ValueRecord values;

  FactsRecord(JsonGenerator json) {
    this.json = json;
    this.values = new ValueRecord(json);
  }

  void write(Source source) {
    json.writeStartObject();
    json.writeStringProperty("source", source.document().source().name());
    source
        .document()
        .source()
        .publishedOn()
        .ifPresentOrElse(
            date -> json.writeStringProperty("published", date.toString()),
            () -> json.writeNullProperty("published"));
    json.writeArrayPropertyStart("entities");
    source.reading().entities().forEach(this::entity);
    json.writeEndArray();
    json.writeArrayPropertyStart("facts");
    source.facts().forEach(this::fact);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void entity(Entity entity) {
    json.writeStartObject();
    json.writeNumberProperty("id", entity.id());
    json.writeStringProperty("name", entity.name());
    json.writeStringProperty("kind", entity.kind().name());
    json.writeArrayPropertyStart("aliases");
    entity.aliases().forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("descriptions");
    entity.descriptions().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void fact(Fact fact) {
    json.writeStartObject();
    json.writeNumberProperty("id", fact.id());
    json.writeStringProperty("form", fact.form().name());
    json.writeStringProperty("predicate", fact.predicate());
    json.writeArrayPropertyStart("slots");
    fact.arguments().forEach(this::slot);
    json.writeEndArray();
    json.writeStringProperty("polarity", fact.polarity().name());
    json.writeStringProperty("modality", fact.modality().name());
    json.writeStringProperty("speaker", fact.filler(Slot.SPEAKER).map(Mention::text).orElse(""));
    json.writeBooleanProperty("quoted", fact.quoted());
    json.writeBooleanProperty("passing", fact.passing());
    number("parent", fact.parent());
    evidence(fact.evidence());
    json.writeEndObject();
  }

  private void slot(Argument argument) {
    Mention mention = argument.mention();
    json.writeStartObject();
    json.writeStringProperty("slot", argument.slot().name());
    json.writeStringProperty("marker", argument.marker());
    json.writeStringProperty("text", mention.text());
    json.writeStringProperty("head", mention.head());
    number("entity", mention.entity());
    json.writeArrayPropertyStart("quantities");
    mention.quantities().forEach(values::quantity);
    json.writeEndArray();
    json.writeArrayPropertyStart("moments");
    mention.moments().forEach(values::moment);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void evidence(Evidence evidence) {
    json.writeObjectPropertyStart("evidence");
    json.writeStringProperty("source", evidence.source());
    json.writeNumberProperty("line", evidence.line());
    json.writeNumberProperty("start", evidence.start());
    json.writeNumberProperty("end", evidence.end());
    json.writeStringProperty("quote", evidence.quote());
    json.writeEndObject();
  }

  private void number(String name, int value) {
    if (value < 0) {
      json.writeNullProperty(name);
    } else {
      json.writeNumberProperty(name, value);
    }
  }
}
