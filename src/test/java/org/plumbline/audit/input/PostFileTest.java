package org.plumbline.audit.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Every line of the input becomes a post, or a problem with its number. */
class PostFileTest {
  private static List<String> read(String name, byte[] bytes, Columns columns) {
    List<String> read = new ArrayList<>();
    try (PostFile file =
        PostFile.read(name, new ByteArrayInputStream(bytes), Optional.empty(), columns)) {
      for (Optional<RawRecord> raw = file.next(); raw.isPresent(); raw = file.next()) {
        try {
          Post post = file.parser().parse(raw.get());
          read.add(
              post.line()
                  + "|"
                  + post.id()
                  + "|"
                  + post.text()
                  + "|"
                  + post.date()
                  + "|"
                  + post.carried());
        } catch (BadRecordException e) {
          read.add(raw.get().line() + "!" + e.getMessage());
        }
      }
    }
    return read;
  }

  private static List<String> read(String name, String text) {
    return read(name, text.getBytes(StandardCharsets.UTF_8), Columns.USUAL);
  }

  @Test
  void jsonLinesKeepTheirOtherColumns() {
    assertEquals(
        List.of(
            "1|7|Hello|2025-05-08|{\"likes\":3,\"tags\":[\"a\",{\"b\":null}]}", "3|3|Another.||{}"),
        read(
            "a.jsonl",
            "\uFEFF{\"id\":7,\"likes\":3,\"text\":\" Hello \",\"date\":\"2025-05-08\",\"tags\":[\"a\",{\"b\":null}]}\n\n{\"text\":\"Another.\"}"));
  }

  @Test
  void theBestOfSeveralColumnsIsTheText() {
    assertEquals(
        List.of("1|1|right||{\"content\":\"left\",\"body\":\"other\"}"),
        read("a.jsonl", "{\"content\":\"left\",\"text\":\"right\",\"body\":\"other\"}"));
  }

  @Test
  void brokenLinesAreReportedByNumberAndTheRestIsRead() {
    assertEquals(
        List.of(
            "1!The line is not JSON: Unexpected end-of-input: expected close marker for Object.",
            "2!The line is no JSON object.",
            "3!There is no string in \"text\".",
            "4!There is more after the JSON object.",
            "5|5|Fine.||{}"),
        read(
            "a.jsonl",
            "{\"text\":\"x\"\n[1]\n{\"text\":5}\n{\"text\":\"a\"} {}\n{\"text\":\"Fine.\"}\n"));
  }

  @Test
  void whatIsNotUtf8IsRejected() {
    byte[] bytes = "good\nb\u00E4d\ngood".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        List.of("1|1|good||{}", "2!The line is not UTF-8.", "3|3|good||{}"),
        read("a.txt", bytes, Columns.USUAL));
  }

  @Test
  void tablesHaveQuotesLineBreaksAndAHeader() {
    assertEquals(
        List.of(
            "2|a|He said \"no\", then\nleft||{\"likes\":\"4\"}",
            "4!The record has 2 fields, the header has 3.",
            "5|b|5\" pipe||{\"likes\":\"\"}"),
        read(
            "posts.csv",
            "id,likes,body\na,4,\"He said \"\"no\"\", then\nleft\"\nx,y\nb,,5\" pipe\n"));
    assertEquals(
        List.of("2|2|one, two||{\"n\":\"1\"}"), read("posts.tsv", "n\ttext\r\n1\tone, two\r\n"));
  }

  @Test
  void aQuoteThatNeverEndsSpoilsItsOwnLineOnly() {
    List<String> read = read("posts.csv", "text\n\"open\nfine\n\"fine, too\"\nlast\n");
    assertEquals(
        List.of(
            "2!A quotation mark is opened and never closed.",
            "3|3|fine||{}",
            "4|4|fine, too||{}",
            "5|5|last||{}"),
        read);
  }

  @Test
  void columnsCanBeNamedAndMissingOnesAreNamed() {
    Columns columns = new Columns(Optional.of("Words"), Optional.of("Key"), Optional.of("When"));
    assertEquals(
        List.of("2|k|t|w|{}"),
        read("a.csv", "key,WORDS,when\nk,t,w\n".getBytes(StandardCharsets.UTF_8), columns));
    InputException problem = assertThrows(InputException.class, () -> read("a.csv", "a,b\n1,2\n"));
    assertEquals(
        "a.csv has no column text; it has a, b: name one with --text-column", problem.getMessage());
  }

  @Test
  void compressedFilesAreReadWhateverTheirName() throws IOException {
    String text = "{\"text\":\"one\"}\n{\"text\":\"two\"}\n";
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(gzip)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    ByteArrayOutputStream zstd = new ByteArrayOutputStream();
    try (OutputStream out = new ZstdOutputStream(zstd)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    List<String> posts = List.of("1|1|one||{}", "2|2|two||{}");
    assertEquals(posts, read("a.jsonl.gz", gzip.toByteArray(), Columns.USUAL));
    assertEquals(posts, read("-", gzip.toByteArray(), Columns.USUAL));
    assertEquals(posts, read("a.jsonl.zst", zstd.toByteArray(), Columns.USUAL));
  }

  @Test
  void aFileThatIsCutShortSaysWhere() throws IOException {
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(gzip)) {
      for (int i = 0; i < 20_000; i++) {
        out.write(("post " + i * 7919L % 10007 + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    byte[] whole = gzip.toByteArray();
    InputException problem =
        assertThrows(
            InputException.class,
            () -> read("a.txt.gz", Arrays.copyOf(whole, whole.length / 2), Columns.USUAL));
    assertTrue(
        problem
            .getMessage()
            .matches("a.txt.gz breaks off after line \\d+: the compressed file is cut short"),
        problem.getMessage());
  }

  @Test
  void aLineWithoutEndIsNoPost() {
    List<String> read = read("a.txt", "x".repeat(3 << 20) + "\nfine\n");
    assertEquals(List.of("1!The line is longer than 1 MiB.", "2|2|fine||{}"), read);
  }
}
