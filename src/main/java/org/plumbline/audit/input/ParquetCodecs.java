package org.plumbline.audit.input;

import io.airlift.compress.Decompressor;
import io.airlift.compress.lz4.Lz4Decompressor;
import io.airlift.compress.snappy.SnappyDecompressor;
import io.airlift.compress.zstd.ZstdDecompressor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Unpacks the pages of Parquet files in pure Java; what Parquet brings for it needs Hadoop. */
final class ParquetCodecs implements CompressionCodecFactory {

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
    return switch (codec) {
      case UNCOMPRESSED -> (Page) (packed, size) -> packed;
      case GZIP -> (Page) ParquetCodecs::gunzip;
      case SNAPPY -> new Block(new SnappyDecompressor());
      case ZSTD -> new Block(new ZstdDecompressor());
      case LZ4_RAW -> new Block(new Lz4Decompressor());
      default ->
          throw new IllegalArgumentException(
              "its pages are packed by %s, which is not read; use Zstandard, Snappy or gzip"
                  .formatted(codec));
    };
  }

  /** Unpacks one page. */
  @FunctionalInterface
  private interface Page extends BytesInputDecompressor {
    byte[] unpack(byte[] packed, int size) throws IOException;

    @Override
    default BytesInput decompress(BytesInput packed, int size) throws IOException {
      byte[] bytes = unpack(packed.toByteArray(), size);
      if (bytes.length != size) {
        throw new IOException("a page has " + bytes.length + " bytes instead of " + size);
      }
      return BytesInput.from(bytes);
    }

    @Override
    default void decompress(ByteBuffer packed, int packedSize, ByteBuffer into, int size)
        throws IOException {
      byte[] bytes = new byte[packedSize];
      packed.get(bytes);
      into.put(unpack(bytes, size));
    }

    @Override
    default void release() {}
  }

  private record Block(Decompressor decompressor) implements Page {
    @Override
    public byte[] unpack(byte[] packed, int size) throws IOException {
      byte[] bytes = new byte[size];
      int length = decompressor.decompress(packed, 0, packed.length, bytes, 0, size);
      if (length != size) {
        throw new IOException("a page has " + length + " bytes instead of " + size);
      }
      return bytes;
    }
  }

  private static byte[] gunzip(byte[] packed, int size) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readNBytes(size);
    }
  }

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName codec) {
    throw new UnsupportedOperationException("nothing is written");
  }

  @Override
  public void release() {}
}
