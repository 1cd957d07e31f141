package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Fixtures;
import org.plumbline.verify.Judge;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a verdict came about, for a fact-checker and for a program. */
class ExplainCommandTest {
  private static final String ARTICLE =
      """
      The storm destroyed homes in Brindle on Monday. Mayor Ann Lee visited the harbour.
      The council will open a shelter. Firefighters rescued 12 miners from a shaft.
      A school opened its doors, and families waited there.
      """;

  @TempDir private Path folder;

  private String explain(String... arguments) throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), ARTICLE);
    String[] all = new String[arguments.length + 3];
    all[0] = "explain";
    all[1] = "--article";
    all[2] = article.toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    Run run = Run.plumbline(Judge.of(Fixtures.engine()), all);
    assertEquals(0, run.code(), run.err());
    return run.out();
  }

  private JsonNode json(String claim) throws IOException {
    return new JsonMapper().readTree(explain("--format=json", claim)).get(0);
  }

  @Test
  void aDecidedClaimShowsTheFactAndTheRules() throws IOException {
    String out = explain("Firefighters rescued 15 miners.");
    assertTrue(out.startsWith("CONTRADICTED     Firefighters rescued 15 miners.\n"), out);
    assertTrue(out.contains("  answer       CONTRADICTED by part/contradicted\n"), out);
    assertTrue(
        out.contains("15: excluded by 12   speaks against it by count/single-valued-differs"), out);
  }

  @Test
  void aValueOfWhichThereIsOneNamesTheRowOfTheTable() throws IOException {
    Path article =
        Files.writeString(
            folder.resolve("b.txt"), "The Red Front claimed responsibility for the Kelby blast.\n");
    String claim = "The Blue Army claimed responsibility for the Kelby blast.";
    Run run =
        Run.plumbline(
            Judge.of(Fixtures.engine()), "explain", "--article", article.toString(), claim);
    assertTrue(run.out().contains("there is one, by single-valued/responsibility\n"), run.out());
  }

  @Test
  void anUndecidedClaimNamesTheValueWithoutCounterpart() throws IOException {
    String out = explain("The storm destroyed homes and cars in Kelby.");
    assertTrue(out.contains("  nearest      line 1: destroy: who = The storm"), out);
    JsonNode miss = json("Ann Lee visited the harbour in Kelby.").at("/statements/0/nearestMiss");
    assertEquals(1, miss.get("conditions").size(), miss.toString());
    assertEquals("PLACE", miss.at("/conditions/0/slot").asString());
    assertEquals("ABSENT", miss.at("/conditions/0/failure").asString());
    assertEquals("Kelby", miss.at("/conditions/0/claimValue").asString());
  }

  @Test
  void itNamesTheValueThatWouldHaveDecided() throws IOException {
    JsonNode miss = json("Ann Lee visited the hospital.").at("/statements/0/nearestMiss");
    JsonNode condition = miss.at("/conditions/0");
    assertEquals("DIFFERS", condition.get("failure").asString(), miss.toString());
    assertEquals("Ann Lee visited the harbour.", condition.get("mended").asString());
    assertEquals("SUPPORTED", condition.get("mendedLabel").asString());
    assertTrue(
        explain("Ann Lee visited the hospital.")
            .contains("with \"the harbour\" in its place the claim would be SUPPORTED"));
  }

  @Test
  void aPlanIsNoFact() throws IOException {
    assertTrue(
        explain("The council opened a shelter.").contains("the article tells it as planned"));
  }

  @Test
  void whatNothingComesNearIsSaid() throws IOException {
    assertTrue(
        explain("Penguins cannot fly.").contains("nearest      nothing in the article comes near"));
  }

  @Test
  void idsOfFactsAndPairsStayWhenOtherClaimsAreAskedToo() throws IOException {
    String claim = "Firefighters rescued 15 miners.";
    JsonNode alone = json(claim);
    JsonNode second =
        new JsonMapper()
            .readTree(explain("--format=json", "The storm destroyed homes.", claim))
            .get(1);
    assertEquals(alone.get("pairs"), second.get("pairs"));
    assertEquals(alone.get("statements"), second.get("statements"));
    String pair = alone.at("/pairs/0/id").asString();
    assertTrue(pair.matches("c\\d+~a0\\.\\d+"), pair);
  }
}
