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
      int start = input.starts()[sentence.get(0).start()];
      int end = input.ends()[sentence.get(sentence.size() - 1).end() - 1];
      spans.add(new Span(start, end));
    }
    return spans;
  }
}
