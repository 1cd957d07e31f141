package org.plumbline.text.model;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes primitive arrays to a model file, little-endian. {@link ModelInput} reads them back. */
public final class ModelOutput implements Closeable {
  private final OutputStream out;

  public ModelOutput(OutputStream out) {
    this.out = out;
  }

  public void writeInt(int value) throws IOException {
    out.write(buffer(Integer.BYTES).putInt(value).array());
  }

  /** Writes the length of {@code bytes}, then the bytes. */
  public void writeBytes(byte[] bytes) throws IOException {
    writeInt(bytes.length);
    out.write(bytes);
  }

  /** Writes the length of {@code values}, then the values. */
  public void writeInts(int[] values) throws IOException {
    writeInt(values.length);
    ByteBuffer bytes = buffer(values.length * Integer.BYTES);
    bytes.asIntBuffer().put(values);
    out.write(bytes.array());
  }

  /** Writes how many {@code strings} there are, then each. */
  public void writeStrings(List<String> strings) throws IOException {
    writeInt(strings.size());
    for (String string : strings) {
      writeBytes(string.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
