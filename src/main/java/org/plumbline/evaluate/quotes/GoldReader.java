package org.plumbline.evaluate.quotes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.plumbline.evaluate.BadLineException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads articles and the attributions in them from JSON Lines. */
final class GoldReader {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private GoldReader() {}

  /** An attribution as the file gives it: strings without their places. */
  record Line(String id, String source, String cue, String content, boolean direct) {}

  /** Texts by the name of their document, in the order of the file. */
  static Map<String, String> articles(Path file) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    read(
        file,
        "{\"doc\": …, \"text\": …}",
        node -> texts.put(text(node, "doc"), text(node, "text")));
    return texts;
  }

  /** Attributions by the name of their document. */
  static Map<String, List<Line>> attributions(Path file) throws IOException {
    Map<String, List<Line>> lines = new LinkedHashMap<>();
    read(
        file,
        "{\"id\": …, \"doc\": …, \"source\": […], \"cue\": […], \"content\": […], \"direct\": …}",
        node ->
            lines
                .computeIfAbsent(text(node, "doc"), doc -> new ArrayList<>())
                .add(
                    new Line(
                        text(node, "id"),
                        joined(node, "source"),
                        joined(node, "cue"),
                        joined(node, "content"),
                        node.path("direct").asBoolean())));
    return lines;
  }

  private interface LineVisitor {
    void line(JsonNode node);
  }

  private static void read(Path file, String form, LineVisitor visitor) throws IOException {
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        visitor.line(JSON.readTree(line));
      } catch (JacksonException | IllegalArgumentException e) {
        throw new BadLineException(
            file.toString(), number, e.getMessage() + "; a line reads " + form);
      }
    }
  }

  private static String text(JsonNode node, String field) {
    if (!node.path(field).isString()) {
      throw new IllegalArgumentException("holds no string in \"" + field + "\"");
    }
    return node.path(field).asString();
  }

  private static String joined(JsonNode node, String field) {
    if (!node.path(field).isArray()) {
      throw new IllegalArgumentException("holds no list in \"" + field + "\"");
    }
    return StreamSupport.stream(node.path(field).spliterator(), false)
        .map(JsonNode::asString)
        .collect(Collectors.joining(" "));
  }
}
