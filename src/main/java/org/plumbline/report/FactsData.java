package org.plumbline.report;

import java.util.List;
import java.util.function.Consumer;
import org.plumbline.truth.Source;
import tools.jackson.core.JsonGenerator;

/** What was understood, for programs: one list with a record for each article. */
public final class FactsData implements FactsReport {
  private final Consumer<String> out;
  private final Writer writer;

  private FactsData(Consumer<String> out, Writer writer) {
    this.out = out;
    this.writer = writer;
  }

  /**
   * Writes JSON.
   *
   * @param out receives the whole text, without its last line feed
   */
  public static FactsReport json(Consumer<String> out) {
    return new FactsData(out, Json::pretty);
  }

  /**
   * Writes YAML.
   *
   * @param out receives the whole text, without its last line feed
   */
  public static FactsReport yaml(Consumer<String> out) {
    return new FactsData(out, Yaml::write);
  }

  @Override
  public void write(List<Source> sources) {
    out.accept(
        writer.write(
            json -> {
              json.writeStartArray();
              sources.forEach(new FactsRecord(json)::write);
              json.writeEndArray();
            }));
  }

  /** Gives what is written field by field its form. */
  @FunctionalInterface
  private interface Writer {
    String write(Consumer<JsonGenerator> content);
  }
}
