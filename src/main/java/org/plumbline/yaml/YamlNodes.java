package org.plumbline.yaml;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.yaml.Node.Items;
import org.plumbline.yaml.Node.Position;
import org.plumbline.yaml.Node.Table;
import org.plumbline.yaml.Node.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads a YAML file into nodes that know their line. */
public final class YamlNodes {
  private final String file;
  private final Problems problems;

  private YamlNodes(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * Reads one file. Faults go to {@code problems}.
   *
   * @return the table at the top; empty when the file holds none
   */
  public static Table read(Path path, Problems problems) throws IOException {
    String file = path.getFileName().toString();
    try (Reader reader = Files.newBufferedReader(path)) {
      return read(file, reader, problems);
    }
  }

  public static Table read(String file, Reader reader, Problems problems) {
    YamlNodes yaml = new YamlNodes(file, problems);
    try (JsonParser parser =
        YAMLFactory.builder().build().createParser(ObjectReadContext.empty(), reader)) {
      if (parser.nextToken() == null) {
        return yaml.emptyTable(1);
      }
      Node node = yaml.node(parser);
      if (node instanceof Table table) {
        return table;
      }
      problems.add(
          node.at(), "", "the file is not a table", "begin with a section name and a colon");
      return yaml.emptyTable(1);
    } catch (JacksonException e) {
      TokenStreamLocation where = e.getLocation();
      int line = where == null ? 0 : where.getLineNr();
      problems.add(
          new Position(file, line, 0),
          "",
          "not readable as YAML: " + inOneLine(e.getOriginalMessage()),
          "check indentation, brackets and quotes near this line");
      return yaml.emptyTable(line);
    }
  }

  /** Without the excerpts and positions that YAML's own message puts on lines of their own. */
  private static String inOneLine(String message) {
    return message
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith(" "))
        .collect(Collectors.joining(", "));
  }

  private Table emptyTable(int line) {
    return new Table(Map.of(), new Position(file, line, 0));
  }

  private Position here(JsonParser parser) {
    TokenStreamLocation start = parser.currentTokenLocation();
    return new Position(file, start.getLineNr(), (int) Math.max(0, start.getCharOffset()));
  }

  private Node node(JsonParser parser) {
    Position at = here(parser);
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Node> entries = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        Position keyAt = here(parser);
        parser.nextToken();
        if (entries.put(key, node(parser)) != null) {
          problems.add(keyAt, key, "stands twice in one entry", "join the two");
        }
      }
      return new Table(entries, at);
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Node> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(node(parser));
      }
      return new Items(items, at);
    }
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return new Text("", at);
    }
    return new Text(parser.getString().strip().replaceAll("\\s+", " "), at);
  }
}
