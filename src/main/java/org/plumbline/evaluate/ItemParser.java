package org.plumbline.evaluate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads lines of an evaluation set. */
final class ItemParser {
  private static final String FORM = "{\"id\": …, \"evidence\": …, \"claim\": …, \"label\": …}";

  private final JsonMapper json =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private final String file;
  private final boolean hasCommonEvidence;

  /**
   * @param file how messages call the set
   * @param hasCommonEvidence whether lines need not bring evidence of their own
   */
  ItemParser(String file, boolean hasCommonEvidence) {
    this.file = file;
    this.hasCommonEvidence = hasCommonEvidence;
  }

  /** How messages call the set. */
  String file() {
    return file;
  }

  /**
   * Reads one line.
   *
   * @param line its number, from 1
   * @throws BadLineException when it is no line of an evaluation set
   */
  Item parse(byte[] content, int line) {
    JsonNode node = tree(content, line);
    if (!node.isObject()) {
      throw new BadLineException(file, line, "not a JSON object; a line reads " + FORM);
    }
    return new Item(
        node.path("id").isMissingNode() ? String.valueOf(line) : id(node.get("id"), line),
        evidence(node, line),
        published(node, line),
        unescaped(text(node, "claim", line)),
        gold(text(node, "label", line), line));
  }

  private JsonNode tree(byte[] content, int line) {
    try {
      return json.readTree(content);
    } catch (JacksonException e) {
      throw new BadLineException(
          file, line, "not JSON (" + e.getOriginalMessage() + "); a line reads " + FORM);
    }
  }

  private String id(JsonNode id, int line) {
    if (id.isString() || id.isNumber()) {
      return id.asString();
    }
    throw new BadLineException(file, line, "\"id\" must be a string or a number");
  }

  /** Sets made of treebanks or of parsed encyclopedias write brackets as their tags. */
  private static String unescaped(String text) {
    return text.replace("-LRB-", "(")
        .replace("-RRB-", ")")
        .replace("-LSB-", "[")
        .replace("-RSB-", "]");
  }

  private String evidence(JsonNode node, int line) {
    if (node.has("evidence")) {
      return unescaped(text(node, "evidence", line));
    }
    if (hasCommonEvidence) {
      return null;
    }
    throw new BadLineException(
        file, line, "has no \"evidence\"; write it, or name --truth or --article for such lines");
  }

  private String text(JsonNode node, String field, int line) {
    JsonNode value = node.path(field);
    if (value.isString()) {
      return value.asString();
    }
    String problem = value.isMissingNode() ? "has no \"" : "holds no string in \"";
    throw new BadLineException(file, line, problem + field + "\"; a line reads " + FORM);
  }

  private LocalDate published(JsonNode node, int line) {
    if (!node.hasNonNull("published")) {
      return null;
    }
    String date = text(node, "published", line);
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw new BadLineException(
          file, line, "\"published\" is \"" + date + "\"; write a date as 2025-05-08");
    }
  }

  private Gold gold(String label, int line) {
    return Arrays.stream(Gold.values())
        .filter(gold -> gold.name().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new BadLineException(
                    file,
                    line,
                    "\"label\" is \"" + label + "\"; it must be one of " + goldNames()));
  }

  private static String goldNames() {
    return Arrays.stream(Gold.values()).map(Gold::name).collect(Collectors.joining(", "));
  }
}
