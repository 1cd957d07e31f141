package org.plumbline.audit;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file of lines that grows, and can be cut back to a length that it had. */
final class OutFile implements Closeable {
  private static final int BUFFER = 1 << 18;

  private final FileChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
  private long length;

  /**
   * @param length what is kept of a file that is there already
   */
  OutFile(Path file, long length) throws IOException {
    this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.size() < length) {
      long size = channel.size();
      channel.close();
      throw new AuditException(
          file + " has " + size + " bytes, but had " + length + "; start anew with --overwrite");
    }
    cutTo(length);
  }

  void write(byte[] bytes) throws IOException {
    int at = 0;
    while (at < bytes.length) {
      if (!buffer.hasRemaining()) {
        flush();
      }
      int part = Math.min(buffer.remaining(), bytes.length - at);
      buffer.put(bytes, at, part);
      at += part;
    }
    length += bytes.length;
  }

  private void flush() throws IOException {
    buffer.flip();
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    buffer.clear();
  }

  /** Hands all that was written to the disk; answers the length of the file. */
  long settle() throws IOException {
    flush();
    channel.force(false);
    return length;
  }

  /** Takes back what came after {@code kept} bytes. */
  void cutTo(long kept) throws IOException {
    buffer.clear();
    channel.truncate(kept);
    channel.position(kept);
    length = kept;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
