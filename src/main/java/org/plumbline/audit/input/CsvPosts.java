package org.plumbline.audit.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import org.plumbline.report.Json;

/** Each record of a table is a post; the header says what its fields are. */
final class CsvPosts implements PostParser {
  private final char separator;
  private final List<String> header;
  private final int text;
  private final int id;
  private final int date;

  CsvPosts(char separator, String header, Columns columns, String name) {
    this.separator = separator;
    try {
      this.header = fields(header);
    } catch (BadRecordException e) {
      throw new InputException(name + ": the header cannot be read: " + e.getMessage(), e);
    }
    Columns found = columns.in(name, this.header);
    this.text = found.text().map(this.header::indexOf).orElse(-1);
    this.id = found.id().map(this.header::indexOf).orElse(-1);
    this.date = found.date().map(this.header::indexOf).orElse(-1);
  }

  private List<String> fields(String record) throws BadRecordException {
    try {
      return CsvReader.builder()
          .fieldSeparator(separator)
          .skipEmptyLines(false)
          .ofSingleCsvRecord(record)
          .getFields();
    } catch (CsvParseException | IllegalArgumentException e) {
      throw new BadRecordException("The record cannot be read: " + firstCause(e) + ".");
    }
  }

  private static String firstCause(Throwable problem) {
    Throwable cause = problem.getCause() == null ? problem : problem.getCause();
    return String.valueOf(cause.getMessage()).replaceAll("[.\\s]+$", "");
  }

  @Override
  public Post parse(RawRecord raw) throws BadRecordException {
    List<String> fields = fields(PostParser.text(raw));
    if (fields.size() != header.size()) {
      throw new BadRecordException(
          "The record has " + fields.size() + " fields, the header has " + header.size() + ".");
    }
    String name = id < 0 ? "" : fields.get(id).strip();
    return new Post(
        name.isEmpty() ? String.valueOf(raw.line()) : name,
        raw.line(),
        fields.get(text).strip(),
        date < 0 ? "" : fields.get(date).strip(),
        carried(fields));
  }

  private String carried(List<String> fields) {
    int used = 1 + (id < 0 ? 0 : 1) + (date < 0 ? 0 : 1);
    if (fields.size() == used) {
      return "{}";
    }
    return Json.compact(
        json -> {
          json.writeStartObject();
          for (int i = 0; i < fields.size(); i++) {
            if (i != text && i != id && i != date) {
              json.writeStringProperty(header.get(i), fields.get(i));
            }
          }
          json.writeEndObject();
        });
  }
}
