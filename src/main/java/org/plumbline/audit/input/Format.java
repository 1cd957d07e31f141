package org.plumbline.audit.input;

import java.util.Locale;
import java.util.Optional;

/** How posts are written down. */
public enum Format {
  /** One JSON object a line. */
  JSONL,
  /** Comma-separated, with a header. */
  CSV,
  /** Tab-separated, with a header. */
  TSV,
  /** One post a line. */
  LINES,
  /** Rows of Parquet. */
  PARQUET;

  /** What the name of a file tells, its compression aside. */
  static Optional<Format> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|zst)$", "");
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson") || lower.endsWith(".json")) {
      return Optional.of(JSONL);
    }
    if (lower.endsWith(".csv")) {
      return Optional.of(CSV);
    }
    if (lower.endsWith(".tsv") || lower.endsWith(".tab")) {
      return Optional.of(TSV);
    }
    if (lower.endsWith(".parquet")) {
      return Optional.of(PARQUET);
    }
    return lower.endsWith(".txt") ? Optional.of(LINES) : Optional.empty();
  }

  /** What the first line tells. */
  static Format ofFirstLine(String line) {
    return line.startsWith("{") ? JSONL : LINES;
  }
}
