package org.plumbline.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences without parsing them, at the same places as the parser does. */
public final class SentenceCutter {
  private final WordTokenizer tokenizer;
  private final SentenceSplitter splitter;

  public SentenceCutter() {
    Abbreviations abbreviations = new Abbreviations();
    SentenceStarters starters = new SentenceStarters();
    this.tokenizer = new WordTokenizer(abbreviations, starters);
    this.splitter = new SentenceSplitter(abbreviations, starters);
  }

  /** Where the sentences of {@code text} stand in it. */
  public List<Span> cut(String text) {
    ParserInput input = ParserInput.of(text);
    List<Span> spans = new ArrayList<>();
    for (List<RawToken> sentence : splitter.split(tokenizer.tokenize(input.text()))) {
      spans.add(new Span(start(input, sentence, 0), end(input, sentence, sentence.size() - 1)));
    }
    return spans;
  }

  /**
   * Where the sentences of {@code text} stand in its original.
   *
   * @param fewest sentences of fewer words and signs are left out
   */
  public List<Span> cut(ReadableText text, int fewest) {
    List<Span> spans = new ArrayList<>();
    for (ReadableText.Block block : text.blocks()) {
      ParserInput input = ParserInput.of(block.text());
      for (List<RawToken> sentence : splitter.split(tokenizer.tokenize(input.text()))) {
        if (sentence.size() >= fewest) {
          int last = sentence.size() - 1;
          Span from = text.span(block, start(input, sentence, 0), end(input, sentence, 0));
          Span to = text.span(block, start(input, sentence, last), end(input, sentence, last));
          spans.add(from.cover(to));
        }
      }
    }
    return spans;
  }

  private static int start(ParserInput input, List<RawToken> sentence, int token) {
    return input.starts()[sentence.get(token).start()];
  }

  private static int end(ParserInput input, List<RawToken> sentence, int token) {
    return input.ends()[sentence.get(token).end() - 1];
  }
}
