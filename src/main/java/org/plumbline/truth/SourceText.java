package org.plumbline.truth;

import org.plumbline.fact.Reading;
import org.plumbline.lexicon.Lexicon;
import org.plumbline.text.Document;
import org.plumbline.text.ReadableText;

/** What becomes a source once it is read: an article, or a file of facts. */
public interface SourceText {

  /** The text that is to be parsed. */
  ReadableText text(Lexicon lexicon);

  /** The source, once {@link #text} was read. */
  default Source source(Document document, Reading reading) {
    return new Source(document, reading);
  }

  /** An article as it stands. */
  static SourceText of(ReadableText article) {
    return lexicon -> article;
  }
}
