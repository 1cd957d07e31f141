package org.plumbline.text;

import java.util.List;

/**
 * A parsed sentence.
 *
 * @param index position in the document, from 0
 * @param paragraph index of the paragraph (text block) that it stands in, from 0
 * @param line line of the original text on which it starts, from 1
 * @param kind headline, body, caption ... of the article
 * @param span where it stands in the original text
 * @param tokens its tokens in order; never empty
 */
public record Sentence(
    int index, int paragraph, int line, Kind kind, Span span, List<Token> tokens) {

  /** What part of an article a sentence belongs to. */
  public enum Kind {
    HEADLINE,
    BODY,
    /** Beside a picture, where the reader asked for captions. */
    CAPTION
  }

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** The tokens whose head is {@code token}, in order. */
  public List<Token> children(Token token) {
    return tokens.stream().filter(t -> t.head() == token.index()).toList();
  }
}
