package org.plumbline.text;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;

/** Splits a normalised block into tokens as NLP4J does, with offsets that hold. */
final class WordTokenizer {
  private final EnglishTokenizer tokenizer = new EnglishTokenizer();

  List<RawToken> tokenize(String text) {
    List<RawToken> tokens = new ArrayList<>();
    int from = 0;
    for (Token token : tokenizer.tokenize(text)) {
      // NLP4J's own offsets drift after some splits; its tokens always stand in the text in order.
      String form = token.getWordForm();
      int start = text.indexOf(form, from);
      if (start < 0) {
        throw new IllegalStateException("tokenizer returned '" + form + "', which is not in: " + text);
      }
      from = start + form.length();
      tokens.add(new RawToken(form, start, from));
    }
    return tokens;
  }
}
