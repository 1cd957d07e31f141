package org.plumbline.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of a file, or a clear word on why there are none. */
final class SourceFile {
  private static final long LARGEST = 20L << 20;
  private static final int SNIFFED = 4096;
  private static final double MOST_CONTROLS = 0.05;
  private static final Map<String, String> MAGIC =
      Map.of(
          "%PDF", "a PDF",
          "PK\u0003\u0004", "a ZIP or office file",
          "\u00D0\u00CF\u0011\u00E0", "an office file",
          "\u0089PNG", "a picture",
          "\u00FF\u00D8\u00FF", "a picture",
          "GIF8", "a picture",
          "\u001F\u008B", "a compressed file",
          "{\\rtf", "an RTF file");
  private static final Pattern HTML_CHARSET =
      Pattern.compile(
          "<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  private SourceFile() {}

  static String read(Path file, ReadOptions options) {
    byte[] bytes = bytes(file);
    String name = file.toString();
    Optional<Mark> mark = Mark.of(bytes);
    if (mark.isEmpty()) {
      requireText(name, bytes, options.encoding().isPresent());
    }
    Charset charset =
        options.encoding().or(() -> mark.map(Mark::charset)).orElseGet(() -> declared(bytes));
    String text = decode(name, bytes, mark.map(Mark::length).orElse(0), charset);
    if (text.isBlank()) {
      throw new UnreadableSourceException(name, "the file is empty", "give a file with text in it");
    }
    return text;
  }

  private static byte[] bytes(Path file) {
    String name = file.toString();
    if (Files.notExists(file)) {
      throw new UnreadableSourceException(name, "no such file", "check the path");
    }
    if (Files.isDirectory(file)) {
      throw new UnreadableSourceException(name, "is a directory", "give the files in it");
    }
    try {
      long size = Files.size(file);
      if (size > LARGEST) {
        double megabytes = size / 1048576.0;
        String problem =
            "%.1f MB, more than the %d MB that are read".formatted(megabytes, LARGEST >> 20);
        throw new UnreadableSourceException(
            name, problem, "split it or cut it down to the article");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UnreadableSourceException(
          name, "cannot be read (" + e.getClass().getSimpleName() + ")", "check its permissions");
    }
  }

  private static void requireText(String name, byte[] bytes, boolean encodingGiven) {
    String start = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> kind : MAGIC.entrySet()) {
      if (start.startsWith(kind.getKey())) {
        throw new UnreadableSourceException(
            name, "is " + kind.getValue() + ", not text", "save its text as .txt, .md or .html");
      }
    }
    int sniffed = Math.min(SNIFFED, bytes.length);
    int controls = 0;
    for (int i = 0; i < sniffed; i++) {
      boolean control = bytes[i] >= 0 && bytes[i] < ' ' && "\t\n\r\f\u001B".indexOf(bytes[i]) < 0;
      controls += control ? 1 : 0;
      if (bytes[i] == 0 && !encodingGiven) {
        throw binary(name, i);
      }
    }
    if (controls > MOST_CONTROLS * sniffed && !encodingGiven) {
      throw binary(name, 0);
    }
  }

  private static UnreadableSourceException binary(String name, int at) {
    return new UnreadableSourceException(
        name,
        "is binary, not text (byte " + at + ")",
        "give plain text, Markdown or HTML, or its --encoding if it is UTF-16");
  }

  /** The encoding that an HTML page declares, if there is such an encoding, else UTF-8. */
  private static Charset declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(SNIFFED, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher matcher = HTML_CHARSET.matcher(head);
    try {
      return matcher.find() ? Charset.forName(matcher.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }

  private static String decode(String name, byte[] bytes, int from, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
    CoderResult result =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    if (result.isError()) {
      int at = in.position();
      String problem =
          "not valid %s at byte %d (0x%02X)".formatted(charset.name(), at, bytes[at] & 0xFF);
      throw new UnreadableSourceException(
          name, problem, "give its encoding, for example --encoding windows-1252");
    }
    return out.flip().toString();
  }

  /** A byte order mark. */
  private enum Mark {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16_LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16_BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

    private final Charset charset;
    private final int[] bytes;

    Mark(Charset charset, int... bytes) {
      this.charset = charset;
      this.bytes = bytes;
    }

    Charset charset() {
      return charset;
    }

    int length() {
      return bytes.length;
    }

    static Optional<Mark> of(byte[] file) {
      for (Mark mark : values()) {
        boolean found = file.length >= mark.bytes.length;
        for (int i = 0; found && i < mark.bytes.length; i++) {
          found = (file[i] & 0xFF) == mark.bytes[i];
        }
        if (found) {
          return Optional.of(mark);
        }
      }
      return Optional.empty();
    }
  }
}
