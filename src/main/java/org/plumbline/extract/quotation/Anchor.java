package org.plumbline.extract.quotation;

import org.plumbline.text.Span;

/**
 * A word of the document that matters to a quotation, with the phrase around it.
 *
 * @param sentence index of its sentence, or -1 when there is none
 * @param token index of the head token in that sentence, or -1 when there is none
 * @param span the whole phrase in the original; empty when there is none
 */
public record Anchor(int sentence, int token, Span span) {

  /** Nothing: the text does not say. */
  public static final Anchor NONE = new Anchor(-1, -1, new Span(0, 0));

  /** Whether there is such a word. */
  public boolean present() {
    return token >= 0;
  }
}
