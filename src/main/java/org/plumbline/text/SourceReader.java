package org.plumbline.text;

import java.nio.file.Path;
import java.util.Locale;

/** Reads files into text: plain, Markdown or HTML, by their name or their first characters. */
public final class SourceReader {
  private SourceReader() {}

  /**
   * Reads an article.
   *
   * @throws UnreadableSourceException if there is no English text in it to be read
   */
  public static ReadableText read(Path file, ReadOptions options) {
    String name = file.toString();
    return read(name, SourceFile.read(file, options), options);
  }

  /** The characters of a file, without a byte order mark. */
  public static String characters(Path file, ReadOptions options) {
    return SourceFile.read(file, options);
  }

  /**
   * Reads an article that was in a file called {@code name}.
   *
   * @throws UnreadableSourceException if there is no English text in it to be read
   */
  public static ReadableText read(String name, String text, ReadOptions options) {
    ReadableText read = readAs(name, text, options);
    if (read.blocks().isEmpty()) {
      throw new UnreadableSourceException(name, "holds no text to read", "give an article");
    }
    LanguageGuess.otherThanEnglish(read.plain())
        .ifPresent(
            language -> {
              throw new UnreadableSourceException(
                  name, "looks like " + language, "only English is understood: give a translation");
            });
    return read;
  }

  /** Whether a text of this name has comments of its own: Markdown or HTML. */
  public static boolean isMarkup(String name, String text) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown") || isHtml(lower, text);
  }

  private static ReadableText readAs(String name, String text, ReadOptions options) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".md") || lower.endsWith(".markdown")) {
      return MarkdownText.read(name, text, options);
    }
    return isHtml(lower, text)
        ? HtmlText.read(name, text, options)
        : PlainText.read(name, text, options);
  }

  private static boolean isHtml(String name, String text) {
    if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
      return true;
    }
    String start = text.stripLeading();
    String head = start.substring(0, Math.min(start.length(), 200)).toLowerCase(Locale.ROOT);
    return head.startsWith("<!doctype html")
        || head.startsWith("<html")
        || head.startsWith("<?xml") && head.contains("<html");
  }
}
