package org.plumbline.audit.input;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.MapLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import tools.jackson.core.JsonGenerator;

/** A row of a Parquet file as a JSON object: what is a date or a time there is one as ISO 8601 writes it. */
final class ParquetRow {
  private static final long JULIAN_EPOCH = 2_440_588;
  private static final int INT96_BYTES = 12;

  private ParquetRow() {}

  static void write(Group row, JsonGenerator json) {
    json.writeStartObject();
    fields(row, json);
    json.writeEndObject();
  }

  private static void fields(Group row, JsonGenerator json) {
    GroupType type = row.getType();
    for (int i = 0; i < type.getFieldCount(); i++) {
      json.writeName(type.getFieldName(i));
      int count = row.getFieldRepetitionCount(i);
      if (type.getType(i).isRepetition(Type.Repetition.REPEATED)) {
        json.writeStartArray();
        for (int j = 0; j < count; j++) {
          value(row, i, j, json);
        }
        json.writeEndArray();
      } else if (count == 0) {
        json.writeNull();
      } else {
        value(row, i, 0, json);
      }
    }
  }

  private static void value(Group row, int field, int index, JsonGenerator json) {
    Type type = row.getType().getType(field);
    if (type.isPrimitive()) {
      primitive(row, field, index, type.asPrimitiveType(), json);
      return;
    }
    Group group = row.getGroup(field, index);
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    boolean wraps =
        group.getType().getFieldCount() == 1
            && group.getType().getType(0).isRepetition(Type.Repetition.REPEATED);
    if (wraps && meaning instanceof ListLogicalTypeAnnotation) {
      list(group, json);
    } else if (wraps && meaning instanceof MapLogicalTypeAnnotation) {
      map(group, json);
    } else {
      write(group, json);
    }
  }

  /** A list is a group around a repeated one; most writers wrap its elements a second time. */
  private static void list(Group group, JsonGenerator json) {
    Type repeated = group.getType().getType(0);
    boolean wraps =
        !repeated.isPrimitive()
            && repeated.asGroupType().getFieldCount() == 1
            && !repeated.getName().equals("array");
    json.writeStartArray();
    for (int i = 0; i < group.getFieldRepetitionCount(0); i++) {
      Group element = wraps ? group.getGroup(0, i) : group;
      if (!wraps) {
        value(group, 0, i, json);
      } else if (element.getFieldRepetitionCount(0) == 0) {
        json.writeNull();
      } else {
        value(element, 0, 0, json);
      }
    }
    json.writeEndArray();
  }

  private static void map(Group group, JsonGenerator json) {
    json.writeStartObject();
    for (int i = 0; i < group.getFieldRepetitionCount(0); i++) {
      Group entry = group.getGroup(0, i);
      json.writeName(entry.getValueToString(0, 0));
      if (entry.getType().getFieldCount() < 2 || entry.getFieldRepetitionCount(1) == 0) {
        json.writeNull();
      } else {
        value(entry, 1, 0, json);
      }
    }
    json.writeEndObject();
  }

  private static void primitive(
      Group row, int field, int index, PrimitiveType type, JsonGenerator json) {
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    boolean isPlain =
        meaning == null || meaning instanceof IntLogicalTypeAnnotation i && i.isSigned();
    switch (type.getPrimitiveTypeName()) {
      case BOOLEAN -> json.writeBoolean(row.getBoolean(field, index));
      case FLOAT -> json.writeNumber(row.getFloat(field, index));
      case DOUBLE -> json.writeNumber(row.getDouble(field, index));
      case INT32 -> {
        int number = row.getInteger(field, index);
        if (isPlain) {
          json.writeNumber(number);
        } else {
          meant(type.stringifier().stringify(number), meaning, json);
        }
      }
      case INT64 -> {
        long number = row.getLong(field, index);
        if (meaning instanceof TimestampLogicalTypeAnnotation timestamp) {
          json.writeString(written(number, timestamp));
        } else if (isPlain) {
          json.writeNumber(number);
        } else {
          meant(type.stringifier().stringify(number), meaning, json);
        }
      }
      case INT96 -> json.writeString(int96(row.getInt96(field, index)));
      case BINARY, FIXED_LEN_BYTE_ARRAY -> {
        Binary bytes = row.getBinary(field, index);
        boolean isText =
            meaning == null
                || meaning.equals(LogicalTypeAnnotation.stringType())
                || meaning.equals(LogicalTypeAnnotation.enumType())
                || meaning.equals(LogicalTypeAnnotation.jsonType());
        if (isText) {
          json.writeString(text(bytes));
        } else {
          meant(type.stringifier().stringify(bytes), meaning, json);
        }
      }
    }
  }

  private static void meant(String written, LogicalTypeAnnotation meaning, JsonGenerator json) {
    if (meaning instanceof DecimalLogicalTypeAnnotation
        || meaning instanceof IntLogicalTypeAnnotation) {
      json.writeNumber(new BigDecimal(written));
    } else {
      json.writeString(written);
    }
  }

  /** What is no text stands in Base64, as no JSON can hold it otherwise. */
  private static String text(Binary bytes) {
    ByteBuffer buffer = bytes.toByteBuffer();
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(buffer.duplicate()).toString();
    } catch (CharacterCodingException e) {
      return Base64.getEncoder().encodeToString(bytes.getBytes());
    }
  }

  private static String written(long number, TimestampLogicalTypeAnnotation type) {
    TimeUnit unit =
        switch (type.getUnit()) {
          case MILLIS -> TimeUnit.MILLISECONDS;
          case MICROS -> TimeUnit.MICROSECONDS;
          case NANOS -> TimeUnit.NANOSECONDS;
        };
    long second = unit.convert(1, TimeUnit.SECONDS);
    long nanos = unit.toNanos(Math.floorMod(number, second));
    Instant moment = Instant.ofEpochSecond(Math.floorDiv(number, second), nanos);
    return type.isAdjustedToUTC()
        ? moment.toString()
        : moment.atOffset(ZoneOffset.UTC).toLocalDateTime().toString();
  }

  /** The old way to write a moment: nanoseconds of a day, and the day. */
  private static String int96(Binary bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes.getBytes()).order(ByteOrder.LITTLE_ENDIAN);
    if (buffer.remaining() != INT96_BYTES) {
      return Base64.getEncoder().encodeToString(bytes.getBytes());
    }
    long nanos = buffer.getLong();
    long day = buffer.getInt() - JULIAN_EPOCH;
    return Instant.ofEpochSecond(TimeUnit.DAYS.toSeconds(day), nanos).toString();
  }
}
