package org.plumbline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a list of claims, one a line: plain text, or JSON objects when the first line begins like one. */
final class ClaimReader {
  private static final String FORM = "a line reads {\"claim\": …} or {\"id\": …, \"claim\": …}";

  private final String source;

  /**
   * @param source how messages call the list
   */
  ClaimReader(String source) {
    this.source = source;
  }

  /**
   * Hands every claim to {@code visitor} until it wants no more. Blank lines are no claims.
   *
   * @param first number of the first claim, when it has no name
   */
  void forEach(InputStream in, int first, Predicate<Claim> visitor) {
    // Decoding by a decoder of our own reports malformed input, where a charset would hide it.
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    int line = 0;
    int number = first;
    boolean isJson = false;
    try {
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        line++;
        String bare = line == 1 ? text.replaceFirst("^\uFEFF", "").strip() : text.strip();
        if (bare.isEmpty()) {
          continue;
        }
        isJson |= number == first && bare.startsWith("{");
        String id = String.valueOf(number++);
        if (!visitor.test(isJson ? json(bare, id, line) : new Claim(id, bare))) {
          return;
        }
      }
    } catch (CharacterCodingException e) {
      throw new UserError(
          source + " is not UTF-8 somewhere after line " + line + "; save it as UTF-8", e);
    } catch (IOException e) {
      throw new UserError(
          "cannot read " + source + " after line " + line + ": " + e.getMessage(), e);
    }
  }

  private Claim json(String text, String number, int line) {
    String where = source + ":" + line + ": ";
    JsonNode node;
    try {
      node = Mapper.JSON.readTree(text);
    } catch (JacksonException e) {
      throw new UserError(where + "not JSON (" + e.getOriginalMessage() + "); " + FORM, e);
    }
    if (!node.path("claim").isString()) {
      throw new UserError(where + "has no string in \"claim\"; " + FORM);
    }
    JsonNode id = node.path("id");
    return new Claim(
        id.isString() || id.isNumber() ? id.asString() : number, node.path("claim").asString());
  }

  /** Loaded only when there is JSON to read. */
  private static final class Mapper {
    static final JsonMapper JSON = new JsonMapper();
  }
}
