package org.plumbline.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.text.ReadOptions;
import org.plumbline.text.ReadableText;
import org.plumbline.text.Sentence;
import org.plumbline.text.SentenceCutter;
import org.plumbline.text.SourceReader;
import org.plumbline.text.Span;

/**
 * A text that is to be checked, with the places of its sentences.
 *
 * @param name how messages call it
 * @param original its characters
 * @param text what a person reads of it
 * @param places lines and columns of {@code original}
 */
public record Draft(String name, String original, ReadableText text, Places places) {
  private static final int FEWEST_WORDS = 3;
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern QUOTED_LINE = Pattern.compile("^>.*$", Pattern.MULTILINE);

  /**
   * Reads a draft.
   *
   * @param skipped what is no part of the text that its author answers for
   */
  public static Draft read(
      Path file, String name, Set<ReadOptions.Part> skipped, ReadOptions options) {
    String original = SourceReader.characters(file, options);
    return of(name, original, skipped, options);
  }

  /** A draft that is at hand as a string. */
  public static Draft of(
      String name, String original, Set<ReadOptions.Part> skipped, ReadOptions options) {
    Set<ReadOptions.Part> parts = EnumSet.allOf(ReadOptions.Part.class);
    parts.removeAll(skipped);
    ReadOptions reading = options.withParts(parts);
    String readable = original;
    if (!SourceReader.isMarkup(name, original)) {
      readable = skipped.contains(ReadOptions.Part.COMMENTS) ? blank(readable, COMMENT) : readable;
      readable =
          skipped.contains(ReadOptions.Part.QUOTES) ? blank(readable, QUOTED_LINE) : readable;
    }
    ReadableText text = SourceReader.read(name, readable, reading);
    return new Draft(name, original, text, new Places(original));
  }

  /** Spaces in the place of what is no text, so that everything else stays where it is. */
  private static String blank(String text, Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    StringBuilder blanked = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(blanked, matcher.group().replaceAll("[^\\r\\n]", " "));
    }
    return matcher.appendTail(blanked).toString();
  }

  /** One sentence of the draft, as a claim of its own with the draft's date. */
  ReadableText claim(Span span) {
    List<ReadableText.Block> blocks = new ArrayList<>();
    for (ReadableText.Block block : text.blocks()) {
      int from = first(block, span.start());
      int to = first(block, span.end());
      if (from < to) {
        blocks.add(cut(block, from, to));
      }
    }
    return new ReadableText(name, text.original(), blocks, text.published());
  }

  private static ReadableText.Block cut(ReadableText.Block block, int from, int to) {
    int[] offsets = new int[to - from + 1];
    System.arraycopy(block.offsets(), from, offsets, 0, offsets.length);
    return new ReadableText.Block(Sentence.Kind.BODY, block.text().substring(from, to), offsets);
  }

  private static int first(ReadableText.Block block, int offset) {
    int at = 0;
    while (at < block.text().length() && block.offsets()[at] < offset) {
      at++;
    }
    return at;
  }

  /** Where a stretch of a claim's only block stands in the file. */
  Region region(ReadableText claim, int from, int to) {
    Span span = claim.span(claim.blocks().get(0), from, to);
    return places.region(span.start(), span.end());
  }

  /** Where a sentence stands in the file. */
  Region region(Span sentence) {
    return places.region(sentence.start(), sentence.end());
  }

  /** Where the sentences stand that may state anything. */
  public List<Span> sentences() {
    return new SentenceCutter().cut(text, FEWEST_WORDS);
  }
}
