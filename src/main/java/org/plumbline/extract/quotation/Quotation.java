package org.plumbline.extract.quotation;

import java.util.List;
import org.plumbline.text.Span;

/**
 * What a text reports somebody to have said, written, thought or wanted.
 *
 * @param form whose words they are
 * @param words where the content stands in the original, in order, without quotation marks around it
 * @param verbatim the parts of the content that stand between quotation marks; for a direct quotation the same
 *     as {@code words}, for an indirect one nothing
 * @param speaker whose words or thoughts, as the text names them there: a pronoun stays a pronoun
 * @param cue the verb, noun or "according" that reports; none for a quotation that stands alone
 * @param addressee to whom
 * @param content head of the clause or phrase that is the content
 * @param text the content's words, pieces joined by a space
 */
public record Quotation(
    Form form,
    List<Span> words,
    List<Span> verbatim,
    Anchor speaker,
    Anchor cue,
    Anchor addressee,
    Anchor content,
    String text) {

  /** Whose words a quotation gives. */
  public enum Form {
    /** The speaker's own, all between quotation marks or after the speaker's label. */
    DIRECT,
    /** The writer's, with some of the speaker's between quotation marks. */
    MIXED,
    /** The writer's. */
    INDIRECT
  }

  public Quotation {
    words = List.copyOf(words);
    verbatim = List.copyOf(verbatim);
  }

  /** Whether any of the content is given word for word. */
  public boolean direct() {
    return form != Form.INDIRECT;
  }
}
