package org.plumbline.cli;

import java.util.Locale;
import org.plumbline.evaluate.Progress;

/** Progress on a terminal: one line that overwrites itself a few times a second. */
final class StatusLine implements Progress {
  private static final long PAUSE_NANOS = 200_000_000;
  private static final int BAR = 30;

  private final Printer printer;
  private long lastShown;

  StatusLine(Printer printer) {
    this.printer = printer;
  }

  @Override
  public synchronized void report(String set, int done, int total) {
    if (done == total) {
      printer.status("");
      return;
    }
    long now = System.nanoTime();
    if (now - lastShown >= PAUSE_NANOS) {
      lastShown = now;
      int full = (int) ((long) BAR * done / total);
      printer.status(
          String.format(
              Locale.ROOT,
              "%s [%s%s] %d/%d",
              set,
              "#".repeat(full),
              ".".repeat(BAR - full),
              done,
              total));
    }
  }
}
