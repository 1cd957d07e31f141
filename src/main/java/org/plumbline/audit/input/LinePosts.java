package org.plumbline.audit.input;

/** Each line is a post, and its number its name. */
final class LinePosts implements PostParser {
  @Override
  public Post parse(RawRecord raw) throws BadRecordException {
    return new Post(String.valueOf(raw.line()), raw.line(), PostParser.text(raw).strip(), "", "{}");
  }
}
