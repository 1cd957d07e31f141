package org.plumbline.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.text.Document;
import org.plumbline.text.ReadableText;
import org.plumbline.text.Span;

/** Lays what stands between quotation marks onto the words of a page. */
final class Passages {
  private final Page page;
  private final ReadableText source;
  private final List<Passage> found = new ArrayList<>();

  private Passages(ReadableText source, Page page) {
    this.source = source;
    this.page = page;
  }

  static List<Passage> of(Document document, Page page) {
    Passages passages = new Passages(document.source(), page);
    passages.read();
    return List.copyOf(passages.found);
  }

  private void read() {
    int word = 0;
    int unclosed = -1;
    for (int p = 0; p < source.blocks().size(); p++) {
      ReadableText.Block block = source.blocks().get(p);
      int firstWord = word;
      while (word < page.size() && page.paragraph(word) == p) {
        word++;
      }
      int open = -1;
      for (Quoted quoted : MarkReader.read(block.text())) {
        int continued = isAtStart(block, quoted) && quoted.depth() == 0 ? unclosed : -1;
        if (add(block, quoted, p, firstWord, word, continued)
            && !quoted.closed()
            && quoted.depth() == 0) {
          open = found.size() - 1;
        }
      }
      unclosed = open;
    }
  }

  private static boolean isAtStart(ReadableText.Block block, Quoted quoted) {
    return block.text().substring(0, quoted.from() - quoted.width()).isBlank();
  }

  /** Adds a passage unless it holds no word. */
  private boolean add(
      ReadableText.Block block, Quoted quoted, int paragraph, int from, int to, int continues) {
    String text = block.text();
    int start = quoted.from();
    int end = quoted.to();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return false;
    }
    Span inner = source.span(block, start, end);
    int first = -1;
    int last = -1;
    for (int i = from; i < to; i++) {
      Span span = page.word(i).span();
      if (span.end() > inner.start() && span.start() < inner.end()) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0 || isNickname(first, last)) {
      return false;
    }
    found.add(
        new Passage(
            first,
            last,
            quoted.depth(),
            inner,
            paragraph,
            continues,
            isAtStart(block, quoted),
            before(text, quoted.from() - quoted.width()),
            lastCharacter(text, start, end),
            quoted.closed() ? after(text, quoted.to() + quoted.width()) : ' '));
    return true;
  }

  /** Marcia “Cia” Price */
  private boolean isNickname(int first, int last) {
    return last - first < 3
        && first > 1
        && last + 2 < page.size()
        && page.word(first - 2).isProperNoun()
        && page.word(last + 2).isProperNoun()
        && page.isMark(first - 1)
        && page.isMark(last + 1);
  }

  /** The last one that is not the end of a quotation inside. */
  private static char lastCharacter(String text, int start, int end) {
    int at = end - 1;
    while (at > start && "\"'\u2019\u201D\u00BB ".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return text.charAt(at);
  }

  private static char before(String text, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (!isSpace(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return ' ';
  }

  private static char after(String text, int at) {
    for (int i = at; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return ' ';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
