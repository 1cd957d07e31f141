package org.plumbline.audit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads lines of verdicts, field by field: there may be a million. */
final class VerdictReader {
  private static final JsonFactory FACTORY = new JsonFactory();

  private VerdictReader() {}

  static PostLine read(String text) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      json.nextToken();
      Map<String, String> values = new TreeMap<>();
      List<PostLine.Claim> claims = new ArrayList<>();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (name.equals("claims")) {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            claims.add(claim(json));
          }
        } else if (value.isScalarValue()) {
          values.put(name, json.getString());
        } else {
          json.skipChildren();
        }
      }
      return new PostLine(
          values.get("id"),
          Long.parseLong(values.get("line")),
          values.get("label"),
          values.get("reason"),
          values.get("date"),
          values.get("text"),
          claims);
    }
  }

  private static PostLine.Claim claim(JsonParser json) {
    Map<String, String> values = new TreeMap<>();
    List<PostLine.Proof> proofs = new ArrayList<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (value == JsonToken.START_ARRAY) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          proofs.add(proof(json));
        }
      } else {
        values.put(name, json.getString());
      }
    }
    return new PostLine.Claim(
        values.get("text"), values.get("label"), values.get("correction"), proofs);
  }

  private static PostLine.Proof proof(JsonParser json) {
    Map<String, String> values = new TreeMap<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      values.put(name, json.getString());
    }
    return new PostLine.Proof(
        values.get("rule"),
        values.get("explanation"),
        values.get("slot"),
        values.get("claimValue"),
        values.get("truthValue"),
        values.get("source"),
        Long.parseLong(values.get("line")),
        Long.parseLong(values.get("start")),
        values.get("quote"),
        values.get("stance"),
        values.get("published"));
  }
}
