package org.plumbline.audit.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Makes posts of records. Safe for use by many threads. */
public interface PostParser {

  /**
   * Reads one record.
   *
   * @throws BadRecordException if it is no post
   */
  Post parse(RawRecord raw) throws BadRecordException;

  /** Understands records of JSON Lines: each is a JSON object. */
  static PostParser ofJson(Columns columns) {
    return new JsonPosts(columns);
  }

  /** The record as text. */
  static String text(RawRecord raw) throws BadRecordException {
    if (!raw.fault().isEmpty()) {
      throw new BadRecordException(raw.fault());
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw.bytes())).toString();
    } catch (CharacterCodingException e) {
      throw new BadRecordException("The line is not UTF-8.");
    }
  }
}
