package org.plumbline.audit.input;

import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A file of posts, read front to back once. Blank lines are no records; every other line belongs to one
 * record, good or bad.
 */
public final class PostFile implements Closeable {
  private static final int MOST_LINES = 500;

  /** A line that waits for its turn. */
  private record Line(long number, byte[] bytes, boolean tooLong) {}

  private final String name;
  private final ByteLines lines;
  private final Format format;
  private final Deque<Line> waiting = new ArrayDeque<>();
  private final PostParser parser;
  private final DoubleSupplier share;

  private PostFile(
      String name, InputStream in, DoubleSupplier share, Optional<Format> told, Columns columns)
      throws IOException {
    this.name = name;
    this.share = share;
    this.lines = new ByteLines(in);
    Optional<Line> first = nextLine();
    this.format =
        told.or(() -> Format.ofName(name))
            .orElseGet(() -> first.map(l -> Format.ofFirstLine(text(l))).orElse(Format.LINES));
    if (format == Format.CSV || format == Format.TSV) {
      String header = first.map(PostFile::text).orElse("");
      this.parser = new CsvPosts(format == Format.CSV ? ',' : '\t', header, columns, name);
    } else {
      first.ifPresent(waiting::addFirst);
      this.parser = format == Format.JSONL ? new JsonPosts(columns) : new LinePosts();
    }
  }

  /**
   * Opens a file, plain or compressed.
   *
   * @throws InputException if it cannot be read
   */
  public static PostFile open(Path file, Optional<Format> format, Columns columns) {
    if (!Files.isReadable(file)) {
      throw new InputException(
          file
              + (Files.exists(file)
                  ? " cannot be read; check its permissions"
                  : " does not exist"));
    }
    try {
      List<Path> parquet = ParquetLines.files(file);
      if (!parquet.isEmpty() || format.equals(Optional.of(Format.PARQUET))) {
        return rows(file.toString(), parquet.isEmpty() ? List.of(file) : parquet, columns);
      }
      if (Files.isDirectory(file)) {
        throw new InputException(file + " is a directory; name a file of posts");
      }
      // What is no regular file, as a pipe, has no size to tell the way by.
      long size = Files.isRegularFile(file) ? Files.size(file) : 0;
      Counted counted = new Counted(Files.newInputStream(file));
      DoubleSupplier share = () -> size == 0 ? -1 : Math.min(1, (double) counted.count() / size);
      return new PostFile(file.toString(), unpacked(counted), share, format, columns);
    } catch (IOException e) {
      throw new InputException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static PostFile rows(String name, List<Path> files, Columns columns) throws IOException {
    ParquetLines rows = new ParquetLines(files);
    Columns found = columns.in(name, rows.columns());
    return new PostFile(name, rows, rows::share, Optional.of(Format.JSONL), found);
  }

  /** Reads posts from a stream. */
  public static PostFile read(
      String name, InputStream in, Optional<Format> format, Columns columns) {
    try {
      BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
      buffered.mark(4);
      boolean isParquet = ParquetLines.isMagic(buffered.readNBytes(4));
      buffered.reset();
      if (isParquet || format.equals(Optional.of(Format.PARQUET))) {
        throw new InputException(
            name + " cannot be Parquet, which is read from its end; name a file");
      }
      return new PostFile(name, unpacked(buffered), () -> -1, format, columns);
    } catch (IOException e) {
      throw new InputException("cannot read " + name + ": " + e.getMessage(), e);
    }
  }

  /** Compression is told by the first bytes: names can lie, and standard input has none. */
  private static InputStream unpacked(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    buffered.mark(4);
    byte[] start = buffered.readNBytes(4);
    buffered.reset();
    if (start.length >= 2 && start[0] == 0x1F && start[1] == (byte) 0x8B) {
      return new GZIPInputStream(buffered, 1 << 16);
    }
    boolean zstd =
        start.length == 4
            && start[0] == 0x28
            && start[1] == (byte) 0xB5
            && start[2] == 0x2F
            && start[3] == (byte) 0xFD;
    return zstd ? new ZstdInputStream(buffered) : buffered;
  }

  /** Share of the input that was read, 0 to 1; negative when its length is unknown. */
  public double share() {
    return share.getAsDouble();
  }

  /** Understands the records. Safe for use by many threads. */
  public PostParser parser() {
    return parser;
  }

  /**
   * The next record; none at the end.
   *
   * @throws InputException when the input breaks off
   */
  public Optional<RawRecord> next() {
    Optional<Line> line = nextLine();
    if (line.isEmpty()) {
      return Optional.empty();
    }
    Line first = line.get();
    if (first.tooLong()) {
      return Optional.of(new RawRecord(first.number(), first.bytes(), ByteLines.TOO_LONG));
    }
    return Optional.of(
        format == Format.CSV || format == Format.TSV
            ? quoted(first)
            : new RawRecord(first.number(), first.bytes(), ""));
  }

  /** A record of a table may hold line breaks in quotes. A quote that never ends spoils its own line only. */
  private RawRecord quoted(Line first) {
    QuoteState state = new QuoteState(format == Format.CSV ? ',' : '\t');
    state.read(first.bytes());
    if (!state.isOpen()) {
      return new RawRecord(first.number(), first.bytes(), "");
    }
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.writeBytes(first.bytes());
    Deque<Line> taken = new ArrayDeque<>();
    while (state.isOpen() && !state.isBroken() && taken.size() < MOST_LINES) {
      Optional<Line> line = anyLine();
      if (line.isEmpty()) {
        break;
      }
      taken.add(line.get());
      record.write('\n');
      record.writeBytes(line.get().bytes());
      state.read(line.get().bytes());
    }
    if (state.isOpen() || state.isBroken()) {
      taken.descendingIterator().forEachRemaining(waiting::addFirst);
      return new RawRecord(
          first.number(), first.bytes(), "A quotation mark is opened and never closed.");
    }
    return new RawRecord(first.number(), record.toByteArray(), "");
  }

  private Optional<Line> nextLine() {
    while (true) {
      Optional<Line> line = anyLine();
      if (line.isEmpty() || !ByteLines.isBlank(line.get().bytes())) {
        return line;
      }
    }
  }

  private Optional<Line> anyLine() {
    if (!waiting.isEmpty()) {
      return Optional.of(waiting.removeFirst());
    }
    try {
      return lines.next()
          ? Optional.of(new Line(lines.number(), lines.bytes(), lines.isTooLong()))
          : Optional.empty();
    } catch (EOFException e) {
      throw new InputException(
          name + " breaks off after line " + lines.number() + ": the compressed file is cut short",
          e);
    } catch (ZipException | MalformedInputException e) {
      throw new InputException(
          name + " is damaged after line " + lines.number() + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new InputException(
          name + " cannot be read after line " + lines.number() + ": " + e.getMessage(), e);
    }
  }

  private static String text(Line line) {
    return new String(line.bytes(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    try {
      lines.close();
    } catch (IOException e) {
      throw new InputException("cannot close " + name + ": " + e.getMessage(), e);
    }
  }
}
