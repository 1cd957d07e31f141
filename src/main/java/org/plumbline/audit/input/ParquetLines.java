package org.plumbline.audit.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.io.SeekableInputStream;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.plumbline.report.Json;

/**
 * The rows of a Parquet file, or of all such files in a folder, as lines of JSON: so a row is a post as any
 * line is, and gets the same verdict.
 */
final class ParquetLines extends InputStream {
  /** What Parquet files begin and end with. */
  static final String MAGIC = "PAR1";

  private static final String ENDING = ".parquet";
  private static final byte[] NONE = {};

  private final List<Path> files;
  private final long all;
  private final List<String> columns;
  private int file;
  private ParquetFileReader reader;
  private RecordReader<Group> rows;
  private long left;
  private long done;
  private InputStream line = new ByteArrayInputStream(NONE);

  /**
   * Opens the first of {@code files} and looks at the others.
   *
   * @throws InputException if one of them is no whole Parquet file
   */
  ParquetLines(List<Path> files) {
    this.files = List.copyOf(files);
    List<String> names = new ArrayList<>();
    long count = 0;
    for (Path each : files) {
      try (ParquetFileReader look = open(each)) {
        count += look.getRecordCount();
        look.getFileMetaData().getSchema().getFields().stream()
            .map(Type::getName)
            .filter(name -> !names.contains(name))
            .forEach(names::add);
      } catch (IOException e) {
        throw new InputException("cannot read " + each + ": " + e.getMessage(), e);
      }
    }
    this.all = count;
    this.columns = names;
  }

  /** The Parquet files that {@code input} stands for: itself, or as Spark writes them, those in the folder. */
  static List<Path> files(Path input) throws IOException {
    if (!Files.isDirectory(input)) {
      return isParquet(input) ? List.of(input) : List.of();
    }
    try (Stream<Path> inside = Files.list(input)) {
      return inside.filter(f -> f.getFileName().toString().endsWith(ENDING)).sorted().toList();
    }
  }

  private static boolean isParquet(Path file) throws IOException {
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
      return true;
    }
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return isMagic(in.readNBytes(MAGIC.length()));
    }
  }

  static boolean isMagic(byte[] start) {
    return new String(start, StandardCharsets.ISO_8859_1).equals(MAGIC);
  }

  /** Names of the columns, in their order. */
  List<String> columns() {
    return List.copyOf(columns);
  }

  /** Share of the rows that was read, 0 to 1. */
  double share() {
    return all == 0 ? 1 : (double) done / all;
  }

  private static ParquetFileReader open(Path file) {
    try {
      ParquetReadOptions options =
          ParquetReadOptions.builder(new PlainParquetConfiguration())
              .withCodecFactory(new ParquetCodecs())
              .usePageChecksumVerification(true)
              .build();
      return ParquetFileReader.open(new Named(file), options);
    } catch (IOException | RuntimeException | LinkageError e) {
      throw new InputException(
          file + " is no whole Parquet file, or a damaged one: " + problem(e), e);
    }
  }

  private static String problem(Throwable e) {
    if (e instanceof LinkageError) {
      return "it needs parts of Hadoop that do not ship: " + e.getMessage();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  /** A file that messages call "it", since they name it anyway. */
  private record Named(InputFile file) implements InputFile {
    Named(Path path) {
      this(new LocalInputFile(path));
    }

    @Override
    public long getLength() throws IOException {
      return file.getLength();
    }

    @Override
    public SeekableInputStream newStream() throws IOException {
      return file.newStream();
    }

    @Override
    public String toString() {
      return "it";
    }
  }

  /** Moves to the next row; false at the end. */
  private boolean nextLine() throws IOException {
    try {
      while (left == 0) {
        if (reader == null) {
          if (file == files.size()) {
            return false;
          }
          reader = open(files.get(file++));
        }
        PageReadStore pages = reader.readNextRowGroup();
        if (pages == null) {
          reader.close();
          reader = null;
        } else {
          MessageType schema = reader.getFileMetaData().getSchema();
          left = pages.getRowCount();
          rows =
              new ColumnIOFactory()
                  .getColumnIO(schema)
                  .getRecordReader(pages, new GroupRecordConverter(schema));
        }
      }
      Group row = rows.read();
      left--;
      done++;
      String json = Json.compact(out -> ParquetRow.write(row, out));
      line = new ByteArrayInputStream((json + "\n").getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (RuntimeException | LinkageError e) {
      // A damaged page may surprise its decoder in any way.
      throw new IOException(problem(e), e);
    }
  }

  @Override
  public int read() throws IOException {
    int next = line.read();
    while (next < 0) {
      if (!nextLine()) {
        return -1;
      }
      next = line.read();
    }
    return next;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int count = length == 0 ? 0 : line.read(buffer, from, length);
    while (count < 0) {
      if (!nextLine()) {
        return -1;
      }
      count = line.read(buffer, from, length);
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    if (reader != null) {
      reader.close();
    }
  }
}
