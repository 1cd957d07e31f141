package org.plumbline.evaluate;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * A file of lines, read front to back once and then any line again by its place. Keeps nothing in memory.
 * What cannot be read twice (a pipe) is copied to a temporary file first.
 */
final class LineFile implements Closeable {

  /** Where a line stands: offset and length in bytes, without its line break. */
  record Place(long offset, int length) {}

  /** Receives the lines in order. */
  @FunctionalInterface
  interface Visitor {
    void line(int number, Place place, byte[] content);
  }

  private final FileChannel channel;

  private LineFile(FileChannel channel) {
    this.channel = channel;
  }

  static LineFile open(Path file) throws IOException {
    if (Files.isRegularFile(file)) {
      return new LineFile(FileChannel.open(file, StandardOpenOption.READ));
    }
    Path copy = Files.createTempFile("plumbline", ".jsonl");
    try (InputStream in = Files.newInputStream(file)) {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      return new LineFile(
          FileChannel.open(copy, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE));
    } catch (IOException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }

  /** Shows every line that is not blank to {@code visitor}; a byte-order mark is no part of the first. */
  void forEach(Visitor visitor) throws IOException {
    channel.position(0);
    // Not closed: closing the stream would close the channel.
    InputStream in = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long offset = 0;
    int number = 1;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b != '\n') {
        line.write(b);
        continue;
      }
      visit(visitor, number++, offset, line);
      offset += line.size() + 1L;
      line.reset();
    }
    visit(visitor, number, offset, line);
  }

  private static void visit(Visitor visitor, int number, long offset, ByteArrayOutputStream line) {
    byte[] content = line.toByteArray();
    int start = number == 1 && hasMark(content) ? 3 : 0;
    for (int i = start; i < content.length; i++) {
      if (content[i] > ' ' || content[i] < 0) {
        byte[] bare = Arrays.copyOfRange(content, start, content.length);
        visitor.line(number, new Place(offset + start, bare.length), bare);
        return;
      }
    }
  }

  private static boolean hasMark(byte[] content) {
    return content.length >= 3
        && content[0] == (byte) 0xEF
        && content[1] == (byte) 0xBB
        && content[2] == (byte) 0xBF;
  }

  /** The bytes at {@code place}. Safe for use by many threads. */
  byte[] read(Place place) {
    ByteBuffer buffer = ByteBuffer.allocate(place.length());
    try {
      while (buffer.hasRemaining()) {
        if (channel.read(buffer, place.offset() + buffer.position()) < 0) {
          throw new EOFException("the file became shorter while it was read");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return buffer.array();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
