package org.plumbline.verify;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.extract.FactExtractor;
import org.plumbline.text.Document;
import org.plumbline.text.Parser;
import org.plumbline.text.ReadableText;
import org.plumbline.truth.Source;

/**
 * Reads claims. A claim that was just read is not read again: one claim is judged against several articles,
 * one after the other, with the mended wordings that were tried between. Each thread remembers its own.
 */
final class ClaimReadings {
  private static final int REMEMBERED = 64;

  private final Parser parser;
  private final FactExtractor extractor;
  private final ThreadLocal<Map<String, Source>> recent =
      ThreadLocal.withInitial(() -> new LinkedHashMap<>(REMEMBERED, 0.75f, true));

  ClaimReadings(Parser parser, FactExtractor extractor) {
    this.parser = parser;
    this.extractor = extractor;
  }

  /** What {@code claim} says. */
  Source read(ReadableText claim) {
    Map<String, Source> known = recent.get();
    String key = claim.original() + '\0' + claim.plain();
    Source source = known.get(key);
    if (source == null) {
      Document document = parser.parse(claim);
      source = new Source(document, extractor.read(document));
      if (known.size() >= REMEMBERED) {
        known.remove(known.keySet().iterator().next());
      }
      known.put(key, source);
    }
    return source;
  }
}
