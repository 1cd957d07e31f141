package org.plumbline.audit.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Posts in Parquet: a row is a post, whatever it is packed with. */
class ParquetPostsTest {
  @TempDir private Path folder;

  private static List<String> read(PostFile file) {
    List<String> posts = new ArrayList<>();
    for (Optional<RawRecord> raw = file.next(); raw.isPresent(); raw = file.next()) {
      try {
        Post post = file.parser().parse(raw.get());
        posts.add(
            post.line() + " " + post.id() + " " + post.date() + post.text() + " " + post.carried());
      } catch (BadRecordException e) {
        posts.add(raw.get().line() + " " + e.getMessage());
      }
    }
    file.close();
    return posts;
  }

  private static PostFile open(Path file) {
    return PostFile.open(file, Optional.empty(), Columns.USUAL);
  }

  @ParameterizedTest
  @EnumSource(
      value = CompressionCodecName.class,
      names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD", "LZ4_RAW"})
  void rowsArePostsWhateverTheyArePackedWith(CompressionCodecName codec) throws IOException {
    Path file =
        ParquetFiles.posts(
            folder.resolve("posts.parquet"), codec, 2, "One “post”.", "", "Three.\nLines");
    PostFile posts = open(file);
    assertEquals(
        List.of(
            "1 1 One “post”. {\"likes\":0}",
            "2 There is no string in \"text\".",
            "3 3 Three.\nLines {\"likes\":14}"),
        read(posts));
    assertEquals(1.0, posts.share());
  }

  @Test
  void aFolderOfPartsIsReadAsSparkWritesIt() throws IOException {
    Path parts = Files.createDirectory(folder.resolve("posts"));
    ParquetFiles.posts(parts.resolve("part-1.parquet"), CompressionCodecName.SNAPPY, 9, "Two.");
    ParquetFiles.posts(parts.resolve("part-0.parquet"), CompressionCodecName.SNAPPY, 9, "One.");
    Files.createFile(parts.resolve("_SUCCESS"));
    assertEquals(List.of("1 1 One. {\"likes\":0}", "2 1 Two. {\"likes\":0}"), read(open(parts)));
  }

  @Test
  void theNameNeedNotTellAndColumnsMayBeNamed() throws IOException {
    Path file =
        ParquetFiles.posts(folder.resolve("posts"), CompressionCodecName.ZSTD, 9, "It rained.");
    Columns columns = new Columns(Optional.of("TEXT"), Optional.of("likes"), Optional.empty());
    assertEquals(
        List.of("1 0 It rained. {\"id\":1}"), read(PostFile.open(file, Optional.empty(), columns)));
    Columns missing = new Columns(Optional.of("words"), Optional.empty(), Optional.empty());
    InputException problem =
        assertThrows(InputException.class, () -> PostFile.open(file, Optional.empty(), missing));
    assertEquals(
        file + " has no column words; it has id, text, likes: name one with --text-column",
        problem.getMessage());
  }

  @Test
  void everyTypeOfColumnIsCarriedThrough() throws IOException {
    MessageType type =
        MessageTypeParser.parseMessageType(
            """
            message post {
              required binary text (STRING);
              optional int64 posted (TIMESTAMP(MICROS,true));
              optional int64 local (TIMESTAMP(MILLIS,false));
              optional int96 old;
              optional int32 day (DATE);
              optional int32 price (DECIMAL(9,2));
              optional int32 unsigned (INTEGER(32,false));
              optional double score;
              optional boolean shared;
              optional binary bytes;
              optional binary nothing (STRING);
              repeated int32 years;
              optional group tags (LIST) { repeated group list { optional binary element (STRING); } }
              optional group old_tags (LIST) { repeated binary array (STRING); }
              optional group counts (MAP) { repeated group key_value {
                required binary key (STRING); optional int32 value; } }
              optional group author { optional binary name (STRING); optional int32 age; }
            }""");
    Group row = new SimpleGroup(type).append("text", "It rained.");
    row.append("posted", 1746698400000001L).append("local", 1746698400000L);
    ByteBuffer old = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
    old.putLong(3_600_000_000_000L).putInt(2_440_588);
    row.append("old", Binary.fromConstantByteArray(old.array()));
    row.append("day", 20216).append("price", 1234).append("unsigned", -1);
    row.append("score", 0.5).append("shared", true);
    row.append("bytes", Binary.fromConstantByteArray(new byte[] {(byte) 0xFF, 0}));
    row.append("years", 2025).append("years", 2026);
    Group tags = row.addGroup("tags");
    tags.addGroup("list").append("element", "a");
    tags.addGroup("list");
    row.addGroup("old_tags").append("array", "b");
    row.addGroup("counts").addGroup("key_value").append("key", "x").append("value", 1);
    row.addGroup("author").append("name", "Edda");
    Path file =
        ParquetFiles.write(
            folder.resolve("all.parquet"), type, CompressionCodecName.SNAPPY, 9, List.of(row));
    assertEquals(
        List.of(
            "1 1 2025-05-08T10:00:00.000001ZIt rained. "
                + "{\"local\":\"2025-05-08T10:00\",\"old\":\"1970-01-01T01:00:00Z\","
                + "\"day\":\"2025-05-08\",\"price\":12.34,\"unsigned\":4294967295,\"score\":0.5,"
                + "\"shared\":true,\"bytes\":\"/wA=\",\"nothing\":null,\"years\":[2025,2026],"
                + "\"tags\":[\"a\",null],\"old_tags\":[\"b\"],\"counts\":{\"x\":1},"
                + "\"author\":{\"name\":\"Edda\",\"age\":null}}"),
        read(open(file)));
  }

  private String problem(byte[] bytes) throws IOException {
    Path file = folder.resolve("broken.parquet");
    Files.write(file, bytes);
    InputException problem = assertThrows(InputException.class, () -> read(open(file)));
    assertTrue(problem.getMessage().startsWith(file.toString()), problem.getMessage());
    return problem.getMessage().substring(file.toString().length());
  }

  @Test
  void whatIsBrokenSaysSo() throws IOException {
    Path file =
        ParquetFiles.posts(folder.resolve("p.parquet"), CompressionCodecName.SNAPPY, 1, "A.", "B.");
    byte[] whole = Files.readAllBytes(file);
    String cut = " is no whole Parquet file, or a damaged one: it is not a Parquet file";
    assertTrue(problem(Arrays.copyOf(whole, whole.length - 9)).startsWith(cut));
    assertTrue(problem(new byte[0]).startsWith(cut));
    assertTrue(problem("text\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)).startsWith(cut));
    byte[] damaged = whole.clone();
    int at = new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("B.");
    damaged[at] = 'X';
    String after = problem(damaged);
    assertTrue(after.startsWith(" cannot be read after line 1: "), after);
    InputException piped =
        assertThrows(
            InputException.class,
            () ->
                PostFile.read(
                    "standard input",
                    new ByteArrayInputStream(whole),
                    Optional.empty(),
                    Columns.USUAL));
    assertTrue(piped.getMessage().endsWith("name a file"), piped.getMessage());
  }
}
