package org.plumbline.report;

import java.util.function.Consumer;
import org.plumbline.verify.Verdict;

/** One JSON array of records, written record by record. */
public final class JsonReport implements VerdictReport {
  private static final String INDENT = "  ";

  private final Consumer<String> lines;
  private String waiting = "";

  /**
   * @param lines receives each line, without its line feed
   */
  public JsonReport(Consumer<String> lines) {
    this.lines = lines;
  }

  @Override
  public void start() {
    lines.accept("[");
  }

  @Override
  public void add(String id, Verdict verdict) {
    // A record waits for the next one: only then is it known whether a comma follows.
    send(",");
    String record = Json.pretty(json -> new VerdictJson(json).write(id, verdict));
    waiting = INDENT + record.replace("\n", "\n" + INDENT);
  }

  @Override
  public void end() {
    send("");
    lines.accept("]");
  }

  private void send(String separator) {
    if (!waiting.isEmpty()) {
      lines.accept(waiting + separator);
      waiting = "";
    }
  }
}
