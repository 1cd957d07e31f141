package org.plumbline.audit.input;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Each line is a JSON object. What is no text, id or date is carried through as it is. */
final class JsonPosts implements PostParser {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final List<String> texts;
  private final List<String> ids;
  private final List<String> dates;

  JsonPosts(Columns columns) {
    this.texts = columns.texts();
    this.ids = columns.ids();
    this.dates = columns.dates();
  }

  /** The best of several columns that could hold a value: the first of the list. */
  private static final class Choice {
    private final List<String> names;
    private int rank = Integer.MAX_VALUE;
    private String value = "";

    Choice(List<String> names) {
      this.names = names;
    }

    /** Takes a column that fits better than the one before, which is then carried through like others. */
    boolean takes(String name, JsonGenerator rest) {
      int at = names.indexOf(name);
      if (at < 0 || at > rank) {
        return false;
      }
      if (rank < names.size() && at < rank) {
        rest.writeStringProperty(names.get(rank), value);
      }
      rank = at;
      return true;
    }
  }

  @Override
  public Post parse(RawRecord raw) throws BadRecordException {
    String line = PostParser.text(raw);
    Choice text = new Choice(texts);
    Choice id = new Choice(ids);
    Choice date = new Choice(dates);
    StringWriter carried = new StringWriter();
    boolean isText = false;
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line);
        JsonGenerator rest = FACTORY.createGenerator(ObjectWriteContext.empty(), carried)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new BadRecordException("The line is no JSON object.");
      }
      rest.writeStartObject();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (!value.isScalarValue()) {
          rest.writeName(name);
          rest.copyCurrentStructure(json);
        } else if (text.takes(name, rest)) {
          isText = value == JsonToken.VALUE_STRING;
          text.value = isText ? json.getString() : "";
        } else if (id.takes(name, rest)) {
          id.value = value == JsonToken.VALUE_NULL ? "" : json.getString();
        } else if (date.takes(name, rest)) {
          date.value = value == JsonToken.VALUE_NULL ? "" : json.getString();
        } else {
          rest.writeName(name);
          rest.copyCurrentEvent(json);
        }
      }
      rest.writeEndObject();
      if (json.nextToken() != null) {
        throw new BadRecordException("There is more after the JSON object.");
      }
    } catch (JacksonException e) {
      throw new BadRecordException(
          "The line is not JSON: " + shortened(e.getOriginalMessage()) + ".");
    }
    if (!isText) {
      throw new BadRecordException("There is no string in \"" + texts.get(0) + "\".");
    }
    return new Post(
        id.value.isBlank() ? String.valueOf(raw.line()) : id.value,
        raw.line(),
        text.value.strip(),
        date.value.strip(),
        carried.toString());
  }

  /** Jackson goes on to list what it would have liked instead. */
  private static String shortened(String message) {
    String line = message.lines().findFirst().orElse("");
    int more = line.indexOf(" (");
    return (more > 0 ? line.substring(0, more) : line).replaceAll("[:.\\s]+$", "");
  }
}
