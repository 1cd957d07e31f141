package org.plumbline.text.model;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads back what {@link ModelOutput} wrote. Arrays are filled through one small buffer, so that loading a
 * model takes hardly more heap than the model.
 */
public final class ModelInput implements Closeable {
  private static final int BUFFER_SIZE = 1 << 18;

  private final InputStream in;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_SIZE).order(ByteOrder.LITTLE_ENDIAN);

  public ModelInput(InputStream in) {
    this.in = in;
  }

  public int readInt() throws IOException {
    return fill(Integer.BYTES).getInt();
  }

  public byte[] readBytes() throws IOException {
    byte[] bytes = new byte[readInt()];
    readFully(bytes, bytes.length);
    return bytes;
  }

  public int[] readInts() throws IOException {
    int[] values = new int[readInt()];
    for (int from = 0; from < values.length; ) {
      int count = Math.min(values.length - from, BUFFER_SIZE / Integer.BYTES);
      fill(count * Integer.BYTES).asIntBuffer().get(values, from, count);
      from += count;
    }
    return values;
  }

  public List<String> readStrings() throws IOException {
    int count = readInt();
    List<String> strings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      strings.add(new String(readBytes(), StandardCharsets.UTF_8));
    }
    return strings;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private ByteBuffer fill(int size) throws IOException {
    readFully(buffer.array(), size);
    return buffer.clear().limit(size);
  }

  private void readFully(byte[] target, int size) throws IOException {
    if (in.readNBytes(target, 0, size) < size) {
      throw new EOFException(
          "parser model file is cut short: remove it and run `mvn process-classes`");
    }
  }
}
