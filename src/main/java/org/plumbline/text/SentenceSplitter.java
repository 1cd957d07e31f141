package org.plumbline.text;

import java.util.ArrayList;
import java.util.List;

/** Groups the tokens of a block into sentences. */
final class SentenceSplitter {

  List<List<RawToken>> split(List<RawToken> tokens) {
    List<List<RawToken>> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).form().matches("[.!?]+")) {
        sentences.add(tokens.subList(from, i + 1));
        from = i + 1;
      }
    }
    if (from < tokens.size()) {
      sentences.add(tokens.subList(from, tokens.size()));
    }
    return sentences;
  }
}
