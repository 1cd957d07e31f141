package org.plumbline.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
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

  /** Reads {@code files}. */
  List<ReadableText> read(List<Path> files) {
    ReadOptions options = reading();
    List<ReadableText> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(SourceReader.read(file, options));
    }
    return texts;
  }

  /** How texts are read. */
  ReadOptions reading() {
    ReadOptions options = ReadOptions.defaults();
    options = encoding == null ? options : options.withEncoding(encoding);
    return published == null ? options : options.withPublished(published);
  }

  /** The bytes of a text that was read from {@code file}: in its encoding, with its byte order mark. */
  byte[] encoded(Path file, String text) throws IOException {
    Charset charset = encoding == null ? StandardCharsets.UTF_8 : encoding;
    byte[] old = Files.readAllBytes(file);
    boolean marked =
        old.length > 2 && old[0] == (byte) 0xEF && old[1] == (byte) 0xBB && old[2] == (byte) 0xBF;
    boolean kept =
        new String(old, charset)
            .replaceFirst("^\uFEFF", "")
            .equals(SourceReader.characters(file, reading()));
    if (!kept) {
      throw new UserError(
          file + " is in an encoding of its own; name it with --encoding to mend the file");
    }
    return ((marked ? "\uFEFF" : "") + text).getBytes(charset);
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
