package org.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.Fixtures;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Evidence;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Determiner;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Moment;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Quantity;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Slot;
import org.plumbline.fact.When;
import org.plumbline.text.Document;
import org.plumbline.text.ReadableText;
import org.plumbline.text.Sentence;
import org.plumbline.text.Span;
import org.plumbline.text.Token;
import org.plumbline.truth.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The three forms of {@code extract}, on a reading of two sentences made by hand. */
class FactsReportTest {
  private static final String FIRST =
      "General Ada Zorn said at least 26\npeople died on Wednesday.";
  private static final String SECOND = "She did not resign.";
  private static final String THIRD = "Silence.";
  private static final String TEXT = FIRST + "\n" + SECOND + "\n\n" + THIRD;

  private static Sentence sentence(int index, int line, String text) {
    int start = TEXT.indexOf(text);
    Span span = new Span(start, start + text.length());
    Token token = new Token(0, text, text, "NN", -1, "root", span);
    return new Sentence(index, 0, line, Sentence.Kind.BODY, span, List.of(token));
  }

  private static Evidence evidence(int line, String text) {
    int start = TEXT.indexOf(text);
    return new Evidence("a.txt", line, start, start + text.length(), text);
  }

  private static Mention mention(
      String text,
      String head,
      Mention.Kind kind,
      int entity,
      List<Quantity> quantities,
      List<Moment> moments) {
    return new Mention(
        text,
        head,
        kind,
        "",
        Determiner.BARE,
        List.of(),
        quantities,
        moments,
        entity,
        0,
        0,
        0,
        text.length());
  }

  private static Source source() {
    Mention zorn = mention("General Ada Zorn", "zorn", Mention.Kind.NAME, 0, List.of(), List.of());
    Quantity toll =
        new Quantity(
            26,
            Double.POSITIVE_INFINITY,
            false,
            false,
            Quantity.Precision.EXACT,
            Quantity.Dimension.COUNT,
            "",
            "at least 26");
    LocalDateTime day = LocalDate.of(2025, 5, 7).atStartOfDay();
    Moment wednesday =
        new Moment(
            new When.Interval(day, day.plusDays(1)),
            Moment.Granularity.DAY,
            Moment.Direction.ON,
            false,
            "",
            "on Wednesday");
    Mention people =
        mention(
            "at least 26\npeople",
            "people",
            Mention.Kind.DESCRIPTION,
            -1,
            List.of(toll),
            List.of());
    Mention time =
        mention("Wednesday", "wednesday", Mention.Kind.TIME, -1, List.of(), List.of(wednesday));
    Mention she = mention("She", "she", Mention.Kind.PRONOUN, 0, List.of(), List.of());
    Fact say = fact(0, "say", List.of(new Argument(Slot.ACTOR, "", zorn)), -1, 1, FIRST);
    Fact die =
        fact(
            1,
            "die",
            List.of(
                new Argument(Slot.ACTOR, "", people),
                new Argument(Slot.TIME, "on", time),
                new Argument(Slot.SPEAKER, "", zorn)),
            0,
            1,
            FIRST);
    Fact resign =
        new Fact(
            2,
            Fact.Form.CLAUSE,
            "resign",
            List.of(new Argument(Slot.ACTOR, "", she)),
            Polarity.NEGATIVE,
            Modality.POSSIBLE,
            -1,
            true,
            false,
            1,
            0,
            "",
            false,
            evidence(3, SECOND));
    List<Entity> entities =
        List.of(
            new Entity(
                0,
                "Ada Zorn",
                List.of("Ada Zorn", "Zorn"),
                Entity.Kind.PERSON,
                List.of("general"),
                Entity.Sex.UNKNOWN),
            new Entity(
                1, "people", List.of(), Entity.Kind.GROUP, List.of("people"), Entity.Sex.UNKNOWN));
    int[] offsets = IntStream.rangeClosed(0, TEXT.length()).toArray();
    ReadableText.Block block = new ReadableText.Block(Sentence.Kind.BODY, TEXT, offsets);
    ReadableText text = new ReadableText("a.txt", TEXT, List.of(block), LocalDate.of(2025, 5, 8));
    Document document =
        new Document(
            text, List.of(sentence(0, 1, FIRST), sentence(1, 3, SECOND), sentence(2, 5, THIRD)));
    return new Source(document, new Reading(entities, List.of(say, die, resign), List.of()));
  }

  private static Fact fact(
      int id, String predicate, List<Argument> arguments, int parent, int line, String text) {
    return new Fact(
        id,
        Fact.Form.CLAUSE,
        predicate,
        arguments,
        Polarity.POSITIVE,
        Modality.ASSERTED,
        parent,
        false,
        false,
        0,
        0,
        "",
        false,
        evidence(line, text));
  }

  private static String render(Function<Consumer<String>, FactsReport> form, Source... sources) {
    List<String> lines = new ArrayList<>();
    form.apply(lines::add).write(List.of(sources));
    return String.join("\n", lines) + "\n";
  }

  @Test
  void tableListsEachSentenceWithItsFactsAndThenTheNames() {
    assertEquals(
        """
        a.txt   3 sentences, 3 facts, published 2025-05-08

           1  General Ada Zorn said at least 26 people died on Wednesday.
                say  actor=General Ada Zorn
                die  actor=at least 26 people (= at least 26)  time=Wednesday (= 2025-05-07)  \
        speaker=General Ada Zorn  within=say

           3  She did not resign.
                resign  actor=She (= Ada Zorn)  polarity=negative  modality=possible  quoted=yes

           5  Silence.
                (no facts)

        names
          Ada Zorn  person; also Zorn; described as general
        """,
        render(lines -> new FactsTable(lines, Style.PLAIN), source()));
  }

  @Test
  void tableWrapsIntoTheColumnOfANarrowTerminal() {
    String table = render(lines -> new FactsTable(lines, new Style(false, 60)), source());
    assertTrue(table.lines().allMatch(line -> line.length() <= 60), table);
    assertTrue(table.contains("\n             time="), table);
  }

  @Test
  void jsonIsAnArrayWithARecordForEachArticle() {
    String json = render(FactsData::json, source(), source());
    JsonNode articles = new JsonMapper().readTree(json);
    assertEquals(2, articles.size());
    JsonNode article = articles.get(0);
    assertEquals(
        List.of("source", "published", "entities", "facts"), List.copyOf(article.propertyNames()));
    assertEquals("2025-05-08", article.get("published").stringValue());
    JsonNode die = article.get("facts").get(1);
    assertEquals(
        List.of(
            "id",
            "form",
            "predicate",
            "slots",
            "polarity",
            "modality",
            "speaker",
            "quoted",
            "passing",
            "parent",
            "evidence"),
        List.copyOf(die.propertyNames()));
    assertEquals("General Ada Zorn", die.get("speaker").stringValue());
    assertEquals(0, die.get("parent").intValue());
    assertTrue(article.get("facts").get(0).get("parent").isNull());
    JsonNode slot = die.get("slots").get(0);
    assertEquals(
        List.of("slot", "marker", "text", "head", "entity", "quantities", "moments"),
        List.copyOf(slot.propertyNames()));
    assertTrue(slot.get("entity").isNull());
    assertEquals(
        "{\"surface\":\"at least 26\",\"value\":\"at least 26\",\"low\":26,\"high\":null,\"openLow\":false,"
            + "\"openHigh\":false,\"precision\":\"EXACT\",\"dimension\":\"COUNT\",\"unit\":\"\"}",
        slot.get("quantities").get(0).toString());
    assertEquals(
        "{\"surface\":\"on Wednesday\",\"value\":\"2025-05-07\",\"start\":\"2025-05-07T00:00\","
            + "\"end\":\"2025-05-08T00:00\",\"fields\":{},\"offset\":null,\"granularity\":\"DAY\","
            + "\"direction\":\"ON\",\"recurring\":false,\"zone\":\"\"}",
        die.get("slots").get(1).get("moments").get(0).toString());
    JsonNode evidence = die.get("evidence");
    assertEquals(
        FIRST, TEXT.substring(evidence.get("start").intValue(), evidence.get("end").intValue()));
  }

  @Test
  void yamlHoldsWhatJsonHolds() {
    JsonNode json = new JsonMapper().readTree(render(FactsData::json, source()));
    String yaml = render(FactsData::yaml, source());
    assertEquals(json, new YAMLMapper().readTree(yaml), yaml);
    assertTrue(yaml.startsWith("- source: a.txt\n  published: \"2025-05-08\"\n"), yaml);
  }

  @Test
  void yamlOfRealArticlesHoldsWhatJsonHolds() {
    for (Fixtures.ClaimSet set : Fixtures.claimSets()) {
      Source[] sources = read(set.name());
      JsonNode json = new JsonMapper().readTree(render(FactsData::json, sources));
      assertEquals(json, new YAMLMapper().readTree(render(FactsData::yaml, sources)), set.name());
    }
  }

  @Test
  void theSeedArticleTellsOfTheKilling() {
    String table = render(lines -> new FactsTable(lines, Style.PLAIN), read("rubio-deescalation"));
    List<String> kill = table.lines().filter(line -> line.startsWith("        kill ")).toList();
    assertEquals(1, kill.size(), table);
    assertTrue(kill.get(0).contains("target=26 people"), kill.get(0));
    assertTrue(kill.get(0).contains("(= 26)"), kill.get(0));
  }

  private static Source[] read(String article) {
    return Fixtures.engine()
        .read(List.of(Fixtures.article(article)))
        .sources()
        .toArray(Source[]::new);
  }
}
