package org.plumbline.cli;

import java.util.Locale;
import org.plumbline.audit.Progress;

/** Progress of an audit: a line that overwrites itself on a terminal, one line a minute in a log. */
final class AuditProgress implements Progress {
  private static final long ON_TERMINAL = 250_000_000L;
  private static final long IN_LOG = 60_000_000_000L;
  private static final double LEAST_SHARE = 0.002;

  private final Printer printer;
  private final boolean terminal;
  private final long start = System.nanoTime();
  private double firstShare = -1;
  private long last = start;

  AuditProgress(Printer printer, boolean terminal) {
    this.printer = printer;
    this.terminal = terminal;
  }

  @Override
  public void report(Counts counts) {
    if (firstShare < 0) {
      firstShare = Math.max(0, counts.share());
    }
    long now = System.nanoTime();
    if (now - last < (terminal ? ON_TERMINAL : IN_LOG)) {
      return;
    }
    last = now;
    String line = line(counts, (now - start) / 1e9);
    if (terminal) {
      printer.status(line);
    } else {
      printer.note(line);
    }
  }

  /** Clears the line. */
  void end() {
    if (terminal) {
      printer.status("");
    }
  }

  private String line(Counts counts, double seconds) {
    String line =
        String.format(
            Locale.ROOT,
            "%,d posts, %,.0f/s, %,d decided, %,d contradicted",
            counts.posts(),
            (counts.posts() - counts.resumed()) / Math.max(1e-3, seconds),
            counts.decided(),
            counts.contradicted());
    if (counts.rejects() > 0) {
      line += String.format(Locale.ROOT, ", %,d rejected", counts.rejects());
    }
    double gone = counts.share() - firstShare;
    if (counts.share() >= 0 && gone > LEAST_SHARE) {
      line += ", " + left(seconds * (1 - counts.share()) / gone) + " left";
    }
    return line;
  }

  private static String left(double seconds) {
    long whole = Math.round(seconds);
    return whole >= 3600
        ? "%d:%02d h".formatted(whole / 3600, whole / 60 % 60)
        : "%d:%02d min".formatted(whole / 60, whole % 60);
  }
}
