package org.plumbline.audit.report;

import static org.plumbline.audit.report.Markup.escaped;
import static org.plumbline.audit.report.Markup.name;
import static org.plumbline.audit.report.Markup.number;
import static org.plumbline.audit.report.Markup.percent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Plots as inline SVG, coloured by the style of the page. */
final class Plots {
  private static final int WIDTH = 640;
  private static final int ROW = 34;
  private static final int LABEL_WIDTH = 280;
  private static final int NUMBER_WIDTH = 110;
  private static final int TIME_HEIGHT = 190;
  private static final int TIME_WIDTH = 1040;
  private static final int LEFT = 64;
  private static final int MOST_DAYS = 92;

  private Plots() {}

  /** One bar for all, in the share of each label. */
  static String shares(Map<String, Long> labels, long all) {
    StringBuilder svg = new StringBuilder();
    svg.append("<svg viewBox=\"0 0 ")
        .append(TIME_WIDTH)
        .append(" 46\" role=\"img\" aria-label=\"Share of each answer\">");
    double x = 0;
    for (Map.Entry<String, Long> each : labels.entrySet()) {
      double width = all == 0 ? 0 : (double) TIME_WIDTH * each.getValue() / all;
      if (width > 0) {
        svg.append(
            String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"4\" width=\"%.1f\" height=\"38\"><title>%s: %s</title></rect>",
                each.getKey(),
                x,
                Math.max(1, width - 1),
                name(each.getKey()),
                percent(each.getValue(), all)));
      }
      x += width;
    }
    return svg.append("</svg>").append(legend(labels.keySet())).toString();
  }

  private static String legend(Iterable<String> labels) {
    StringBuilder html = new StringBuilder("<div class=\"legend\">");
    for (String label : labels) {
      html.append("<span class=\"")
          .append(label)
          .append("\"><i></i>")
          .append(name(label))
          .append("</span>");
    }
    return html.append("</div>").toString();
  }

  /** A bar for each, the longest first. */
  static String bars(String title, Map<String, Long> counts) {
    List<Map.Entry<String, Long>> sorted = new ArrayList<>(counts.entrySet());
    sorted.sort(
        Comparator.comparingLong((Map.Entry<String, Long> e) -> -e.getValue())
            .thenComparing(Map.Entry::getKey));
    long most = sorted.isEmpty() ? 1 : sorted.get(0).getValue();
    StringBuilder svg = new StringBuilder();
    svg.append("<svg viewBox=\"0 0 ")
        .append(WIDTH)
        .append(' ')
        .append(Math.max(1, sorted.size()) * ROW);
    svg.append("\" role=\"img\" aria-label=\"").append(escaped(title)).append("\">");
    int y = 0;
    for (Map.Entry<String, Long> each : sorted) {
      double width = (double) (WIDTH - LABEL_WIDTH - NUMBER_WIDTH) * each.getValue() / most;
      svg.append(
          String.format(
              Locale.ROOT,
              "<text x=\"0\" y=\"%d\">%s</text><rect class=\"bar\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"18\" rx=\"2\"/>"
                  + "<text x=\"%.1f\" y=\"%d\">%s</text>",
              y + 20,
              escaped(name(each.getKey())),
              LABEL_WIDTH,
              y + 6,
              Math.max(1.5, width),
              LABEL_WIDTH + Math.max(1.5, width) + 8,
              y + 20,
              number(each.getValue())));
      y += ROW;
    }
    return svg.append("</svg>").toString();
  }

  /** Columns of decided posts by day, or by month when there are many days. */
  static String time(Map<String, Map<String, Long>> byDay) {
    Map<String, Map<String, Long>> columns = byDay.size() > MOST_DAYS ? byMonth(byDay) : byDay;
    List<String> labels = Tally.LABELS.subList(0, Tally.LABELS.size() - 1);
    long most = 1;
    for (Map<String, Long> counts : columns.values()) {
      most = Math.max(most, labels.stream().mapToLong(l -> counts.getOrDefault(l, 0L)).sum());
    }
    double step = (double) (TIME_WIDTH - LEFT) / Math.max(1, columns.size());
    StringBuilder svg = new StringBuilder();
    svg.append("<svg viewBox=\"0 0 ").append(TIME_WIDTH).append(' ').append(TIME_HEIGHT + 40);
    svg.append("\" role=\"img\" aria-label=\"Decided posts over time\">");
    svg.append(
        String.format(
            Locale.ROOT,
            "<line class=\"axis\" x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/><line class=\"axis\" x1=\"%d\" x2=\"%d\" y1=\"10\" y2=\"10\"/>"
                + "<text class=\"soft\" x=\"%d\" y=\"14\" text-anchor=\"end\">%s</text>"
                + "<text class=\"soft\" x=\"%d\" y=\"%d\" text-anchor=\"end\">0</text>",
            LEFT,
            TIME_WIDTH,
            TIME_HEIGHT,
            TIME_HEIGHT,
            LEFT,
            TIME_WIDTH,
            LEFT - 8,
            number(most),
            LEFT - 8,
            TIME_HEIGHT + 4));
    double x = LEFT;
    int number = 0;
    int every = (int) Math.ceil(columns.size() / 9.0);
    for (Map.Entry<String, Map<String, Long>> column : columns.entrySet()) {
      double y = TIME_HEIGHT;
      for (String label : labels) {
        long count = column.getValue().getOrDefault(label, 0L);
        double height = (double) (TIME_HEIGHT - 10) * count / most;
        if (count > 0) {
          y -= height;
          svg.append(
              String.format(
                  Locale.ROOT,
                  "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"><title>%s: %s %s</title></rect>",
                  label,
                  x + step * 0.1,
                  y,
                  Math.min(step * 0.8, 60),
                  height,
                  column.getKey(),
                  number(count),
                  name(label)));
        }
      }
      if (number++ % every == 0) {
        svg.append(
            String.format(
                Locale.ROOT,
                "<text class=\"soft\" x=\"%.1f\" y=\"%d\">%s</text>",
                x + step * 0.1,
                TIME_HEIGHT + 22,
                column.getKey()));
      }
      x += step;
    }
    return svg.append("</svg>").append(legend(labels)).toString();
  }

  private static Map<String, Map<String, Long>> byMonth(Map<String, Map<String, Long>> days) {
    Map<String, Map<String, Long>> months = new TreeMap<>();
    days.forEach(
        (day, counts) -> {
          Map<String, Long> month =
              months.computeIfAbsent(day.substring(0, 7), m -> new TreeMap<>());
          counts.forEach((label, count) -> month.merge(label, count, Long::sum));
        });
    return months;
  }
}
