package org.plumbline.audit.input;

import io.airlift.compress.Compressor;
import io.airlift.compress.lz4.Lz4Compressor;
import io.airlift.compress.snappy.SnappyCompressor;
import io.airlift.compress.zstd.ZstdCompressor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** Writes Parquet files for tests. */
public final class ParquetFiles {
  /** An id, a text and a count. */
  public static final MessageType POSTS =
      MessageTypeParser.parseMessageType(
          "message post { optional int64 id; optional binary text (STRING); optional int32 likes; }");

  private ParquetFiles() {}

  /** Rows of {@link #POSTS} with these texts, ids from 1; of an empty text there is none. */
  public static Path posts(Path file, CompressionCodecName codec, int rowsInGroup, String... texts)
      throws IOException {
    List<Group> rows =
        java.util.stream.IntStream.range(0, texts.length)
            .mapToObj(
                i -> {
                  SimpleGroup row = new SimpleGroup(POSTS);
                  row.append("id", i + 1L).append("likes", 7 * i);
                  return texts[i].isEmpty() ? row : row.append("text", texts[i]);
                })
            .toList();
    return write(file, POSTS, codec, rowsInGroup, rows);
  }

  static Path write(
      Path file, MessageType type, CompressionCodecName codec, int rowsInGroup, List<Group> rows)
      throws IOException {
    Files.deleteIfExists(file);
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withConf(new PlainParquetConfiguration())
            .withCodecFactory(new Packing())
            .withCompressionCodec(codec)
            .withRowGroupRowCountLimit(rowsInGroup)
            .withType(type)
            .build()) {
      for (Group row : rows) {
        writer.write(row);
      }
    }
    return file;
  }

  /** Packs pages without Hadoop. */
  private static final class Packing implements CompressionCodecFactory {
    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
      UnaryOperator<byte[]> packing =
          switch (codec) {
            case GZIP -> Packing::gzip;
            case SNAPPY -> bytes -> block(new SnappyCompressor(), bytes);
            case ZSTD -> bytes -> block(new ZstdCompressor(), bytes);
            case LZ4_RAW -> bytes -> block(new Lz4Compressor(), bytes);
            default -> bytes -> bytes;
          };
      return new BytesInputCompressor() {
        @Override
        public BytesInput compress(BytesInput bytes) throws IOException {
          return BytesInput.from(packing.apply(bytes.toByteArray()));
        }

        @Override
        public CompressionCodecName getCodecName() {
          return codec;
        }

        @Override
        public void release() {}
      };
    }

    private static byte[] block(Compressor compressor, byte[] bytes) {
      byte[] packed = new byte[compressor.maxCompressedLength(bytes.length)];
      int length = compressor.compress(bytes, 0, bytes.length, packed, 0, packed.length);
      return Arrays.copyOf(packed, length);
    }

    private static byte[] gzip(byte[] bytes) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
        out.write(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return packed.toByteArray();
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
      throw new UnsupportedOperationException("nothing is read");
    }

    @Override
    public void release() {}
  }
}
