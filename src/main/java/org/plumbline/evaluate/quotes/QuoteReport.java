package org.plumbline.evaluate.quotes;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plumbline.report.Json;
import org.plumbline.report.Table;
import tools.jackson.core.JsonGenerator;

/** Scores of quotations for people and for programs. */
public final class QuoteReport {
  private QuoteReport() {}

  /** A table of speakers of direct quotations, and one of all attributions. */
  public static List<String> lines(QuoteScore score) {
    Table direct =
        new Table()
            .row("direct quotations", "right", "of", "share")
            .row(row("speaker, precision", score.directPrecision()))
            .row(row("speaker, precision where gold has the quotation", score.matchedPrecision()))
            .row(row("speaker, recall", score.directRecall()));
    Table all =
        new Table()
            .row("all attributions", "P", "R", "F1")
            .row(row("speaker (words)", score.source()))
            .row(row("cue (words)", score.cue()))
            .row(row("content (words)", score.content()))
            .row(
                "content and speaker overlap",
                number(score.precision().value()),
                number(score.recall().value()),
                "");
    return Stream.of(direct.lines(), List.of(""), all.lines()).flatMap(List::stream).toList();
  }

  private static List<String> row(String name, Ratio ratio) {
    return List.of(
        name, String.valueOf(ratio.hits()), String.valueOf(ratio.total()), number(ratio.value()));
  }

  private static List<String> row(String name, Overlap overlap) {
    return List.of(
        name, number(overlap.precision()), number(overlap.recall()), number(overlap.f1()));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /** One JSON object with the same numbers. */
  public static String json(QuoteScore score) {
    return Json.pretty(
        json -> {
          json.writeStartObject();
          ratio(json, "directSpeakerPrecision", score.directPrecision());
          ratio(json, "directSpeakerPrecisionMatched", score.matchedPrecision());
          ratio(json, "directSpeakerRecall", score.directRecall());
          overlap(json, "speaker", score.source());
          overlap(json, "cue", score.cue());
          overlap(json, "content", score.content());
          ratio(json, "attributionPrecision", score.precision());
          ratio(json, "attributionRecall", score.recall());
          json.writeEndObject();
        });
  }

  private static void ratio(JsonGenerator json, String name, Ratio ratio) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("right", ratio.hits());
    json.writeNumberProperty("of", ratio.total());
    json.writeNumberProperty("share", ratio.value());
    json.writeEndObject();
  }

  private static void overlap(JsonGenerator json, String name, Overlap overlap) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("precision", overlap.precision());
    json.writeNumberProperty("recall", overlap.recall());
    json.writeNumberProperty("f1", overlap.f1());
    json.writeEndObject();
  }
}
