package org.plumbline.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.plumbline.report.Table;
import org.plumbline.verify.Label;

/** Scores as tables for people. */
public final class ScoreTable {
  private ScoreTable() {}

  /** Lines of one table of scores over all sets, and of one confusion table a set. */
  public static List<String> lines(List<SetResult> results) {
    List<String> lines = new ArrayList<>(scores(results).lines());
    lines.add("");
    lines.add(
        "Cov: share decided; Dec: precision of the decided; S, C: precision, recall, F1 of SUPPORTED and of");
    lines.add(
        "CONTRADICTED (binary sets: against UNSUPPORTED); Acc, Macro: accuracy, macro-F1 of three-way sets;");
    lines.add(
        "BAcc: balanced accuracy of binary sets. –: nothing to divide by, or not for this kind of set.");
    for (SetResult result : results) {
      lines.add("");
      lines.addAll(confusion(result).lines());
    }
    return lines;
  }

  private static Table scores(List<SetResult> results) {
    Table table =
        new Table()
            .row(
                "set", "kind", "n", "Cov", "Dec", "S-P", "S-R", "S-F1", "C-P", "C-R", "C-F1", "Acc",
                "Macro", "BAcc");
    for (SetResult result : results) {
      Confusion c = result.confusion();
      table.row(
          result.set(),
          kind(c),
          String.valueOf(c.total()),
          number(c.coverage()),
          number(c.precisionOfDecided()),
          number(c.precision(Label.SUPPORTED)),
          number(c.recall(Label.SUPPORTED)),
          number(c.f1(Label.SUPPORTED)),
          number(c.precision(Label.CONTRADICTED)),
          number(c.recall(Label.CONTRADICTED)),
          number(c.f1(Label.CONTRADICTED)),
          number(c.accuracy()),
          number(c.macroF1()),
          number(c.balancedAccuracy()));
    }
    return table;
  }

  private static Table confusion(SetResult result) {
    Table table = new Table();
    List<String> heading = new ArrayList<>(List.of(result.set() + ": gold ↓ answer →"));
    Arrays.stream(Label.values()).map(Label::name).forEach(heading::add);
    table.row(heading);
    for (Gold gold : Gold.values()) {
      if (result.confusion().total(gold) > 0) {
        List<String> row = new ArrayList<>(List.of(gold.name()));
        for (Label answer : Label.values()) {
          row.add(String.valueOf(result.confusion().count(gold, answer)));
        }
        table.row(row);
      }
    }
    return table;
  }

  /** Lines on how long the sets took. */
  public static List<String> speed(List<SetResult> results) {
    Table table =
        new Table()
            .row(
                "speed",
                "texts",
                "claims",
                "wall s",
                "claims/s",
                "reading s",
                "texts/s/core",
                "judging s",
                "claims/s/core");
    for (SetResult result : results) {
      Speed speed = result.speed();
      table.row(
          result.set(),
          String.valueOf(speed.texts()),
          String.valueOf(speed.claims()),
          seconds(speed.wallNanos()),
          rate(speed.claimsPerSecond()),
          seconds(speed.readingNanos()),
          rate(speed.textsPerCoreSecond()),
          seconds(speed.judgingNanos()),
          rate(speed.claimsPerCoreSecond()));
    }
    return table.lines();
  }

  private static String kind(Confusion confusion) {
    return switch (confusion.kind()) {
      case THREE_WAY -> "3-way";
      case BINARY -> "binary";
      case DECIDABLE -> "decidable";
    };
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "–";
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.2f", nanos / 1e9);
  }

  private static String rate(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
  }
}
