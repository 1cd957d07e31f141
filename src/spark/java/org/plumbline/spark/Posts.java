package org.plumbline.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.udf;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.Tuple2;

/** Reads posts as rows: {@code file}, {@code line} (from 1, in that file) and {@code record}, a JSON object. */
final class Posts {
  private static final long MOST_BYTES = 32L << 20;
  private static final long LEAST_BYTES = 64L << 10;
  private static final int TASKS_A_CORE = 8;

  private static final StructType SCHEMA =
      new StructType()
          .add("file", DataTypes.StringType)
          .add("line", DataTypes.LongType)
          .add("record", DataTypes.BinaryType);

  private final SparkSession spark;

  Posts(SparkSession spark) {
    this.spark = spark;
  }

  /** How many lines one split of a file has. */
  private record Count(String file, long start, long lines) {}

  /** Posts of JSON Lines. The lines are counted first, since a line has the number that it has in its file. */
  Dataset<Row> jsonLines(String path) throws IOException {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Configuration settings = new Configuration(context.hadoopConfiguration());
    // Not the carriage return, which other readers of lines take for an end too.
    settings.set("textinputformat.record.delimiter", "\n");
    settings.setLong(FileInputFormat.SPLIT_MAXSIZE, bytesATask(path, settings));
    JavaNewHadoopRDD<LongWritable, Text> lines =
        (JavaNewHadoopRDD<LongWritable, Text>)
            context.newAPIHadoopFile(
                path, TextInputFormat.class, LongWritable.class, Text.class, settings);
    List<Row> counts = lines.mapPartitionsWithInputSplit(Posts::count, true).collect();
    Map<String, Long> before = linesBefore(counts);
    JavaRDD<Row> rows =
        lines.mapPartitionsWithInputSplit((split, each) -> numbered(split, each, before), true);
    return spark.createDataFrame(rows, SCHEMA);
  }

  /** Enough tasks that no core waits long for the last of them, but none for a handful of posts. */
  private long bytesATask(String path, Configuration settings) throws IOException {
    Path files = new Path(path);
    FileSystem system = files.getFileSystem(settings);
    long bytes = system.getContentSummary(files).getLength();
    long share = bytes / ((long) spark.sparkContext().defaultParallelism() * TASKS_A_CORE) + 1;
    return Math.max(LEAST_BYTES, Math.min(MOST_BYTES, share));
  }

  private static Iterator<Row> count(InputSplit split, Iterator<Tuple2<LongWritable, Text>> lines) {
    long number = 0;
    while (lines.hasNext()) {
      lines.next();
      number++;
    }
    FileSplit part = (FileSplit) split;
    return List.of(RowFactory.create(part.getPath().toString(), part.getStart(), number))
        .iterator();
  }

  private static Map<String, Long> linesBefore(List<Row> counted) {
    List<Count> counts = new ArrayList<>();
    counted.forEach(row -> counts.add(new Count(row.getString(0), row.getLong(1), row.getLong(2))));
    counts.sort(Comparator.comparing(Count::file).thenComparing(Count::start));
    Map<String, Long> before = new HashMap<>();
    String file = "";
    long lines = 0;
    for (Count count : counts) {
      lines = count.file().equals(file) ? lines : 0;
      file = count.file();
      before.put(key(file, count.start()), lines);
      lines += count.lines();
    }
    return before;
  }

  private static String key(String file, long start) {
    return start + " " + file;
  }

  private static Iterator<Row> numbered(
      InputSplit split, Iterator<Tuple2<LongWritable, Text>> lines, Map<String, Long> before) {
    FileSplit part = (FileSplit) split;
    String file = part.getPath().toString();
    long first = before.get(key(file, part.getStart()));
    return new Iterator<>() {
      private long line = first;

      @Override
      public boolean hasNext() {
        return lines.hasNext();
      }

      @Override
      public Row next() {
        line++;
        return RowFactory.create(file, line, lines.next()._2().copyBytes());
      }
    };
  }

  /** Posts of Parquet: each row is the JSON object of its columns, times as the local audit writes them. */
  Dataset<Row> parquet(String path) {
    Dataset<Row> rows = spark.read().parquet(path);
    UserDefinedFunction moment =
        udf(
            (UDF1<Timestamp, String>) at -> at == null ? null : at.toInstant().toString(),
            DataTypes.StringType);
    UserDefinedFunction clock =
        udf(
            (UDF1<LocalDateTime, String>) at -> at == null ? null : at.toString(),
            DataTypes.StringType);
    Column[] columns =
        Arrays.stream(rows.schema().fields())
            .map(
                field -> {
                  Column column = rows.col("`" + field.name().replace("`", "``") + "`");
                  if (field.dataType().equals(DataTypes.TimestampType)) {
                    return moment.apply(column).as(field.name());
                  }
                  return field.dataType().equals(DataTypes.TimestampNTZType)
                      ? clock.apply(column).as(field.name())
                      : column;
                })
            .toArray(Column[]::new);
    Map<String, String> json = Map.of("ignoreNullFields", "false", "timeZone", "UTC");
    return rows.select(
        col("_metadata.file_path").as("file"),
        col("_metadata.row_index").plus(lit(1L)).as("line"),
        to_json(struct(columns), json).cast("binary").as("record"));
  }
}
