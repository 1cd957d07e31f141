package org.plumbline.spark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.plumbline.audit.RecordJudge;
import org.plumbline.audit.input.Columns;
import org.plumbline.audit.input.PostParser;
import org.plumbline.audit.input.RawRecord;

/** Makes a row of {@link #SCHEMA} of each row of {@link Posts} that is not blank. */
final class JudgeRecords implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1;

  /** {@code verdict} and {@code reject} are the lines that a local audit writes; one of them is null. */
  static final StructType SCHEMA =
      new StructType()
          .add("file", DataTypes.StringType)
          .add("line", DataTypes.LongType)
          .add("id", DataTypes.StringType)
          .add("label", DataTypes.StringType)
          .add("reason", DataTypes.StringType)
          .add("verdict", DataTypes.StringType)
          .add("reject", DataTypes.StringType);

  private final Truth truth;
  private final String text;
  private final String id;
  private final String date;

  /** Columns by name; one of the usual names when empty. */
  JudgeRecords(Truth truth, String text, String id, String date) {
    this.truth = truth;
    this.text = text;
    this.id = id;
    this.date = date;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> posts) {
    RecordJudge judge = Desks.at(truth);
    PostParser parser = PostParser.ofJson(new Columns(named(text), named(id), named(date)));
    return new Iterator<>() {
      private final Deque<Row> ready = new ArrayDeque<>(1);

      @Override
      public boolean hasNext() {
        while (ready.isEmpty() && posts.hasNext()) {
          Row post = posts.next();
          RawRecord.ofLine(post.getLong(1), post.getAs(2))
              .map(raw -> row(post.getString(0), raw, judge.judge(parser, raw)))
              .ifPresent(ready::add);
        }
        return !ready.isEmpty();
      }

      @Override
      public Row next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return ready.removeFirst();
      }
    };
  }

  private static Optional<String> named(String column) {
    return column.isEmpty() ? Optional.empty() : Optional.of(column);
  }

  private static Row row(String file, RawRecord raw, RecordJudge.Ruled ruled) {
    return ruled
        .post()
        .map(
            post ->
                RowFactory.create(
                    file,
                    raw.line(),
                    post.id(),
                    post.label().name(),
                    post.reason(),
                    ruled.line(),
                    null))
        .orElseGet(() -> RowFactory.create(file, raw.line(), null, null, null, null, ruled.line()));
  }
}
