package org.plumbline.audit.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.Locale;
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
    this.text = find(columns.texts());
    this.id = find(columns.ids());
    this.date = find(columns.dates());
    require(name, text, columns.texts(), "--text-column");
    if (columns.id().isPresent()) {
      require(name, id, columns.ids(), "--id-column");
    }
    if (columns.date().isPresent()) {
      require(name, date, columns.dates(), "--date-column");
    }
  }

  private void require(String name, int column, List<String> wanted, String option) {
    if (column < 0) {
      throw new InputException(
          name
              + " has no column "
              + wanted.get(0)
              + "; it has "
              + String.join(", ", header)
              + ": name one with "
              + option);
    }
  }

  private int find(List<String> names) {
    for (String name : names) {
      for (int i = 0; i < header.size(); i++) {
        if (header.get(i).strip().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
          return i;
        }
      }
    }
    return -1;
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
