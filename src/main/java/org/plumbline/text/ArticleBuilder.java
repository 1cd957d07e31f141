package org.plumbline.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the blocks of an article: datelines, stamps and bylines yield a date and are left out. */
final class ArticleBuilder {
  /** Stamps stand at the top; further down a line of a date is part of the text. */
  private static final int TOP = 6;

  private final List<ReadableText.Block> blocks = new ArrayList<>();
  // Null until a date is found.
  private LocalDate published;

  /** A date of publication; the first one given counts. */
  void published(LocalDate date) {
    if (published == null) {
      published = date;
    }
  }

  void add(ReadableText.Block block) {
    String text = block.text();
    if (blocks.size() < TOP) {
      Optional<LocalDate> date = Dateline.ofLine(text);
      if (date.isPresent()) {
        published(date.get());
        return;
      }
      if (Dateline.isByline(text)) {
        return;
      }
    }
    int prefix = Dateline.prefixLength(text);
    PublicationDate.find(text.substring(0, prefix)).ifPresent(this::published);
    blocks.add(block.from(prefix));
  }

  boolean isEmpty() {
    return blocks.isEmpty();
  }

  List<ReadableText.Block> blocks() {
    return blocks;
  }

  ReadableText build(String name, String original, ReadOptions options) {
    return new ReadableText(name, original, blocks, options.published().orElse(published));
  }
}
