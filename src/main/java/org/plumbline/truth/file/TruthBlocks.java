package org.plumbline.truth.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.text.ReadableText;
import org.plumbline.text.Sentence;

/**
 * The sentences of a truth file as paragraphs, each character traceable to the file. Sentences that the file
 * does not hold follow behind its end.
 */
final class TruthBlocks {
  /** How far YAML's escapes may push a character behind the one before. */
  private static final int LONGEST_ESCAPE = 12;

  private final StringBuilder original;
  private final int length;
  private final List<ReadableText.Block> blocks = new ArrayList<>();

  TruthBlocks(String original) {
    this.original = new StringBuilder(original).append('\n');
    this.length = original.length();
  }

  /** Appends a paragraph of quotes, in their order in the article. */
  void quote(List<Citation> sentences) {
    // Offsets ascend within a paragraph: a quote that was moved up in the file begins another one.
    for (int i = 1; i < sentences.size(); i++) {
      if (sentences.get(i).at().start() < sentences.get(i - 1).at().start()) {
        quote(sentences.subList(0, i));
        quote(sentences.subList(i, sentences.size()));
        return;
      }
    }
    StringBuilder text = new StringBuilder();
    int[] offsets = new int[256];
    for (Citation sentence : sentences) {
      int place = Math.min(sentence.at().start(), length);
      String words = (text.isEmpty() ? "" : " ") + sentence.quote();
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        int found = original.indexOf(String.valueOf(c), place);
        if (found >= 0 && found - place <= LONGEST_ESCAPE && c != ' ') {
          place = found;
        }
        if (text.length() + 1 >= offsets.length) {
          offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[text.length()] = place++;
        text.append(c);
      }
    }
    boolean headline = sentences.get(0).headline();
    add(text.toString(), offsets, headline ? Sentence.Kind.HEADLINE : Sentence.Kind.BODY);
  }

  /** Appends a sentence that the file does not hold, as a paragraph. */
  void write(String sentence) {
    int[] offsets = new int[sentence.length() + 1];
    Arrays.setAll(offsets, i -> original.length() + i);
    original.append(sentence).append('\n');
    add(sentence, offsets, Sentence.Kind.BODY);
  }

  private void add(String text, int[] offsets, Sentence.Kind kind) {
    int[] all = Arrays.copyOf(offsets, text.length() + 1);
    all[text.length()] = all[text.length() - 1] + 1;
    blocks.add(new ReadableText.Block(kind, text, all));
  }

  ReadableText text(String name, Origin origin) {
    return new ReadableText(name, original.toString(), blocks, origin.publishedOn().orElse(null));
  }
}
