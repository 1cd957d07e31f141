package org.plumbline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.truth.Source;
import org.plumbline.verify.Explanation;
import org.plumbline.verify.NearMiss;
import org.plumbline.verify.Verdict;
import org.plumbline.verify.compare.Comparison;
import org.plumbline.verify.compare.Pair;
import org.plumbline.verify.compare.Part;
import org.plumbline.verify.compare.Passage;
import org.plumbline.verify.compare.Rival;
import tools.jackson.core.JsonGenerator;

/** Derivations as one JSON array. Its fields are described in {@code docs/json.md}. */
public final class ExplanationJson {
  private static final String INDENT = "  ";

  private final Consumer<String> lines;
  private final List<String> records = new ArrayList<>();

  /**
   * @param lines receives each line, without its line feed
   */
  public ExplanationJson(Consumer<String> lines) {
    this.lines = lines;
  }

  /** Opens the array. */
  public void start() {
    lines.accept("[");
  }

  /** Adds one derivation. */
  public void add(Verdict verdict, Explanation explanation, List<NearMiss> misses) {
    String id = String.valueOf(records.size() + 1);
    records.add(
        Json.pretty(json -> new Derivation(json, explanation, misses).write(id, verdict))
            .replace("\n", "\n" + INDENT));
  }

  /** Closes the array. */
  public void end() {
    if (!records.isEmpty()) {
      lines.accept(INDENT + String.join(",\n" + INDENT, records));
    }
    lines.accept("]");
  }

  /** One derivation. */
  private static final class Derivation {
    private final JsonGenerator json;
    private final Explanation explanation;
    private final List<NearMiss> misses;
    private final FactIds ids;

    Derivation(JsonGenerator json, Explanation explanation, List<NearMiss> misses) {
      this.json = json;
      this.explanation = explanation;
      this.misses = misses;
      this.ids = FactIds.of(explanation);
    }

    void write(String id, Verdict verdict) {
      json.writeStartObject();
      json.writeName("verdict");
      new VerdictJson(json).write(id, verdict);
      json.writeArrayPropertyStart("statements");
      explanation.compared().parts().forEach(this::statement);
      json.writeEndArray();
      json.writeArrayPropertyStart("pairs");
      explanation.compared().pairs().forEach(this::pair);
      json.writeEndArray();
      json.writeArrayPropertyStart("passages");
      explanation.compared().passages().forEach(this::passage);
      json.writeEndArray();
      json.writeEndObject();
    }

    private void statement(Part part) {
      json.writeStartObject();
      json.writeNumberProperty("number", part.number());
      json.writeStringProperty("label", explanation.label(part.number()).name());
      json.writeStringProperty("rule", rule(part.number()));
      json.writeBooleanProperty("ambiguous", part.ambiguous());
      json.writeName("notUnderstood");
      json.writeStartArray();
      for (String word : part.uncovered()) {
        json.writeString(word);
      }
      json.writeEndArray();
      json.writeName("fact");
      if (part.number() < explanation.parts().size()) {
        Fact fact = explanation.parts().get(part.number());
        fact(ids.claim(fact), explanation.claim(), fact);
      } else {
        json.writeNull();
      }
      json.writeName("nearestMiss");
      misses.stream()
          .filter(miss -> miss.part() == part.number())
          .findFirst()
          .ifPresentOrElse(this::miss, json::writeNull);
      json.writeEndObject();
    }

    private String rule(int part) {
      return explanation.judgement().parts().stream()
          .filter(found -> found.part() == part)
          .map(found -> found.rule())
          .findFirst()
          .orElse("");
    }

    private void miss(NearMiss miss) {
      json.writeStartObject();
      if (miss instanceof NearMiss.OfPair near) {
        json.writeStringProperty("pair", ids.pair(near.pair()));
        json.writeNumberProperty("line", near.pair().getTruth().evidence().line());
        json.writeStringProperty("missing", "");
        json.writeArrayPropertyStart("conditions");
        near.conditions().forEach(this::condition);
        json.writeEndArray();
      } else if (miss instanceof NearMiss.OfPassage near) {
        json.writeStringProperty("pair", "");
        json.writeNumberProperty(
            "line", near.passage().getSource().sentence(near.passage().getBest()).line());
        json.writeStringProperty("missing", near.passage().getMissing());
        json.writeArrayPropertyStart("conditions");
        json.writeEndArray();
      }
      json.writeEndObject();
    }

    private void condition(NearMiss.Condition condition) {
      json.writeStartObject();
      json.writeStringProperty("slot", condition.slot().name());
      json.writeStringProperty("failure", condition.failure().name());
      json.writeStringProperty("claimValue", condition.claimValue());
      json.writeStringProperty("truthValue", condition.truthValue());
      json.writeStringProperty("mended", condition.mended());
      json.writeStringProperty("mendedLabel", condition.mendedLabel().name());
      json.writeEndObject();
    }

    private void pair(Pair pair) {
      json.writeStartObject();
      json.writeStringProperty("id", ids.pair(pair));
      json.writeNumberProperty("statement", pair.getPart());
      json.writeName("fact");
      fact(ids.article(pair.getSource(), pair.getTruth()), pair.getSource(), pair.getTruth());
      json.writeStringProperty("predicate", pair.getPredicate().name());
      json.writeArrayPropertyStart("findings");
      explanation.judgement().pairs().stream()
          .filter(found -> found.pair() == pair)
          .forEach(found -> finding(found.rule(), found.stance().name()));
      json.writeEndArray();
      json.writeArrayPropertyStart("values");
      explanation.compared().comparisons().stream()
          .filter(comparison -> comparison.pair() == pair)
          .forEach(this::value);
      json.writeEndArray();
      json.writeEndObject();
    }

    private void value(Comparison comparison) {
      json.writeStartObject();
      json.writeStringProperty("slot", comparison.slot().name());
      json.writeStringProperty("claimValue", comparison.claimValue());
      json.writeStringProperty("truthValue", comparison.truthValue());
      json.writeStringProperty("relation", comparison.relation().name());
      json.writeStringProperty("locality", comparison.locality().name());
      json.writeStringProperty("slotValue", comparison.slotValue());
      json.writeStringProperty("slotRelation", comparison.slotRelation().name());
      json.writeBooleanProperty("core", comparison.core());
      json.writeBooleanProperty("specific", comparison.specific());
      json.writeBooleanProperty("singleValued", comparison.singleValued());
      json.writeArrayPropertyStart("singleValuedBy");
      explanation.onlyValues(comparison).forEach(json::writeString);
      json.writeEndArray();
      json.writeArrayPropertyStart("findings");
      explanation.judgement().slots().stream()
          .filter(found -> found.comparison() == comparison)
          .forEach(found -> finding(found.rule(), found.stance().name()));
      json.writeEndArray();
      json.writeEndObject();
    }

    private void passage(Passage passage) {
      json.writeStartObject();
      json.writeStringProperty("source", passage.getSource().document().source().name());
      json.writeNumberProperty("line", passage.getSource().sentence(passage.getBest()).line());
      json.writeStringProperty("quote", ExplanationReport.quote(passage));
      json.writeNumberProperty("coverage", Math.round(passage.getCoverage() * 1000) / 1000.0);
      json.writeStringProperty("missing", passage.getMissing());
      json.writeArrayPropertyStart("rivals");
      explanation.compared().rivals().stream()
          .filter(rival -> rival.passage() == passage)
          .forEach(this::rival);
      json.writeEndArray();
      json.writeBooleanProperty("agreeing", passage.isAgreeing());
      json.writeBooleanProperty("committed", passage.isCommitted());
      json.writeArrayPropertyStart("findings");
      explanation.judgement().passages().stream()
          .filter(found -> found.passage() == passage)
          .forEach(found -> finding(found.rule(), found.stance().name()));
      json.writeEndArray();
      json.writeEndObject();
    }

    private void rival(Rival rival) {
      json.writeStartObject();
      json.writeStringProperty("slot", rival.slot().name());
      json.writeStringProperty("claimValue", rival.claimValue());
      json.writeStringProperty("truthValue", rival.truthValue());
      json.writeEndObject();
    }

    private void finding(String rule, String stance) {
      json.writeStartObject();
      json.writeStringProperty("rule", rule);
      json.writeStringProperty("stance", stance);
      json.writeEndObject();
    }

    private void fact(String id, Source source, Fact fact) {
      json.writeStartObject();
      json.writeStringProperty("id", id);
      json.writeStringProperty("source", source.document().source().name());
      json.writeNumberProperty("line", fact.evidence().line());
      json.writeStringProperty("form", fact.form().name());
      json.writeStringProperty("predicate", fact.predicate());
      json.writeStringProperty("polarity", fact.polarity().name());
      json.writeStringProperty("modality", fact.modality().name());
      json.writeArrayPropertyStart("slots");
      for (Argument argument : fact.arguments()) {
        json.writeStartObject();
        json.writeStringProperty("slot", argument.slot().name());
        json.writeStringProperty("text", argument.mention().text());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }
}
