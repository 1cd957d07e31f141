package org.plumbline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceReaderTest {
  private static final String ENGLISH = "The café was closed on Monday, the council said.";

  @TempDir Path directory;

  @Test
  void readsByName() throws IOException {
    assertEquals(List.of("BODY The *café*."), Texts.outline(read("a.txt", "The *café*.")));
    assertEquals(List.of("BODY The café."), Texts.outline(read("a.md", "The *café*.")));
    assertEquals(List.of("BODY The café."), Texts.outline(read("a.html", "<p>The <i>café</i>.")));
    assertEquals(
        List.of("BODY One came."), Texts.outline(read("page", "<!DOCTYPE html><p>One came.")));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void readsByteOrderMarks(String charset) throws IOException {
    ReadableText read = read("a.txt", ("\uFEFF" + ENGLISH).getBytes(Charset.forName(charset)));
    assertEquals(ENGLISH, read.original());
  }

  @Test
  void readsTheEncodingThatIsGivenOrDeclared() throws IOException {
    Path file = write("a.txt", ENGLISH.getBytes(StandardCharsets.ISO_8859_1));
    ReadOptions latin = ReadOptions.defaults().withEncoding(StandardCharsets.ISO_8859_1);
    assertEquals(ENGLISH, SourceReader.read(file, latin).original());
    String page =
        "<html><head><meta charset=\"iso-8859-1\"></head><body><p>" + ENGLISH + "</body></html>";
    ReadableText read = read("a.html", page.getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(List.of("BODY " + ENGLISH), Texts.outline(read));
  }

  @Test
  void saysWhereUtf8Breaks() throws IOException {
    String message = failure("a.txt", ENGLISH.getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(message.contains("not valid UTF-8 at byte 7 (0xE9)"), message);
    assertTrue(message.contains("--encoding"), message);
  }

  @Test
  void saysThatNothingIsThere() throws IOException {
    assertTrue(failure("a.txt", new byte[0]).contains("the file is empty"));
    assertTrue(failure("b.txt", utf8(" \n\t\r\n")).contains("the file is empty"));
    assertTrue(failure("c.html", utf8("<script>x</script>")).contains("no text to read"));
    assertTrue(message(directory.resolve("missing.txt")).contains("no such file"));
    assertTrue(message(directory).contains("is a directory"));
  }

  @Test
  void saysThatItIsNotText() throws IOException {
    assertTrue(failure("a.pdf", utf8("%PDF-1.7\nstream")).contains("is a PDF"));
    assertTrue(
        failure("a.bin", new byte[] {'a', 'b', 0, 'c'}).contains("is binary, not text (byte 2)"));
    assertTrue(failure("b.bin", new byte[] {1, 2, 3, 4, 5, 6, 7}).contains("is binary"));
  }

  @Test
  void saysThatItIsTooLarge() throws IOException {
    Path file = directory.resolve("large.txt");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(50L << 20);
    }
    assertTrue(message(file).contains("50.0 MB, more than the 20 MB that are read"), message(file));
  }

  @Test
  void saysThatItIsInAnotherLanguage() throws IOException {
    String german =
        "Der Bürgermeister ist am Montag nach einer Sitzung des Rates zurückgetreten. Er sagte, dass er"
            + " nicht mehr mit dem Stadtrat arbeiten wolle und dass die Brücke geschlossen werde.";
    assertTrue(failure("a.txt", utf8(german)).contains("looks like German"));
  }

  @Test
  void messagesAreOneLine() throws IOException {
    assertFalse(failure("a.txt", new byte[0]).contains("\n"));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private ReadableText read(String name, String text) throws IOException {
    return read(name, utf8(text));
  }

  private ReadableText read(String name, byte[] bytes) throws IOException {
    return SourceReader.read(write(name, bytes), ReadOptions.defaults());
  }

  private String failure(String name, byte[] bytes) throws IOException {
    return message(write(name, bytes));
  }

  private static String message(Path file) {
    return assertThrows(
            UnreadableSourceException.class, () -> SourceReader.read(file, ReadOptions.defaults()))
        .getMessage();
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(directory.resolve(name), bytes);
  }
}
