package org.plumbline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Plain text as paragraphs.
 *
 * <p>A paragraph is a line, or, where lines are wrapped at a width, what stands between blank lines. Lines at
 * the top that do not end like a sentence are the headline.
 */
public final class PlainText {
  private static final int LONGEST_HEADLINE = 220;
  private static final int MOST_HEADLINES = 3;
  private static final String SENTENCE_ENDS = ".!?:;…";
  private static final String CLOSERS = "\"'”’»)]";

  private PlainText() {}

  /** An article or other evidence that is at hand as a string. */
  public static ReadableText read(String name, String text) {
    return read(name, text, ReadOptions.defaults());
  }

  /** An article or other evidence that is at hand as a string. */
  public static ReadableText read(String name, String text, ReadOptions options) {
    FrontMatter head = FrontMatter.of(text);
    ArticleBuilder article = new ArticleBuilder();
    head.published().ifPresent(article::published);
    paragraphs(text, head.end()).forEach(article::add);
    markHeadlines(article.blocks());
    head.title().ifPresent(title -> article.blocks().add(0, headline(text, title)));
    return article.build(name, text, options);
  }

  /** A claim: every line of it counts, none is a headline. */
  public static ReadableText readClaim(String text) {
    return new ReadableText("claim", text, paragraphs(text, 0), null);
  }

  /** The characters under {@code span} as a headline. */
  static ReadableText.Block headline(String text, Span span) {
    BlockBuilder block = new BlockBuilder();
    block.append(text, span.start(), span.end());
    return block.finish(Sentence.Kind.HEADLINE).orElseThrow();
  }

  private static List<ReadableText.Block> paragraphs(String text, int from) {
    List<ReadableText.Block> blocks = new ArrayList<>();
    BlockBuilder block = new BlockBuilder();
    for (Span paragraph : Paragraphs.of(text, from)) {
      block.append(text, paragraph.start(), paragraph.end());
      block.finish(Sentence.Kind.BODY).ifPresent(blocks::add);
    }
    return blocks;
  }

  private static void markHeadlines(List<ReadableText.Block> blocks) {
    int headlines = 0;
    while (headlines < Math.min(MOST_HEADLINES, blocks.size() - 1)
        && isHeadline(blocks.get(headlines).text())) {
      blocks.set(headlines, blocks.get(headlines).as(Sentence.Kind.HEADLINE));
      headlines++;
    }
  }

  private static boolean isHeadline(String text) {
    return text.length() <= LONGEST_HEADLINE && !endsLikeSentence(text);
  }

  /** Whether {@code text} ends with the punctuation of a sentence, perhaps inside a quote or bracket. */
  static boolean endsLikeSentence(String text) {
    int end = text.length();
    while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
  }
}
