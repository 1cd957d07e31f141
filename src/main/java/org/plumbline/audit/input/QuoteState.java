package org.plumbline.audit.input;

/** Whether a record of a table goes on in the next line: a quoted field may hold line breaks. */
final class QuoteState {
  private final char separator;
  private boolean open;
  private boolean broken;
  private boolean atFieldStart = true;

  QuoteState(char separator) {
    this.separator = separator;
  }

  void read(byte[] line) {
    for (int i = 0; i < line.length; i++) {
      if (open) {
        if (line[i] == '"') {
          if (i + 1 < line.length && line[i + 1] == '"') {
            i++;
          } else {
            open = false;
            broken |= i + 1 < line.length && line[i + 1] != separator;
          }
        }
      } else if (atFieldStart && line[i] == '"') {
        open = true;
        atFieldStart = false;
      } else {
        atFieldStart = line[i] == separator;
      }
    }
  }

  boolean isOpen() {
    return open;
  }

  /** Whether a quoted field ended, and there was more of it. */
  boolean isBroken() {
    return broken;
  }
}
