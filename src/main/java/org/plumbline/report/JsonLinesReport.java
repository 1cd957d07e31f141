package org.plumbline.report;

import java.util.function.Consumer;
import org.plumbline.verify.Verdict;

/** One JSON record a line. */
public final class JsonLinesReport implements VerdictReport {
  private final Consumer<String> lines;

  /**
   * @param lines receives each line, without its line feed
   */
  public JsonLinesReport(Consumer<String> lines) {
    this.lines = lines;
  }

  @Override
  public void start() {}

  @Override
  public void add(String id, Verdict verdict) {
    lines.accept(Json.compact(json -> new VerdictJson(json).write(id, verdict)));
  }

  @Override
  public void end() {}
}
