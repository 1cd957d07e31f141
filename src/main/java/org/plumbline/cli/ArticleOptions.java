package org.plumbline.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.text.ReadOptions;
import org.plumbline.text.ReadableText;
import org.plumbline.text.SourceReader;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options on how articles are read. */
final class ArticleOptions {
  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description =
          "When the articles were published, as 2025-05-08; needed to understand \"on Thursday\".")
  private LocalDate published;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = CharsetConverter.class,
      description =
          "Encoding of the articles, as windows-1252; UTF-8 or what an HTML page declares, unless told.")
  private Charset encoding;

  /** What these options come to. */
  ReadOptions options() {
    ReadOptions options = ReadOptions.defaults();
    options = encoding == null ? options : options.withEncoding(encoding);
    return published == null ? options : options.withPublished(published);
  }

  /** Reads {@code files}. */
  List<ReadableText> read(List<Path> files) {
    ReadOptions options = options();
    List<ReadableText> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(SourceReader.read(file, options));
    }
    return texts;
  }

  /** Reads dates and says how to write them. */
  static final class DateConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("\"" + value + "\" is no date; write it as 2025-05-08");
      }
    }
  }

  /** Reads names of encodings. */
  static final class CharsetConverter implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String value) {
      try {
        return Charset.forName(value);
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        throw new TypeConversionException(
            "no encoding is called \"" + value + "\"; try UTF-8, windows-1252 or ISO-8859-1");
      }
    }
  }
}
