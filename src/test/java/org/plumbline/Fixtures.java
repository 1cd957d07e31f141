package org.plumbline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.text.ReadOptions;
import org.plumbline.text.ReadableText;
import org.plumbline.text.SourceReader;
import org.plumbline.verify.Engine;
import org.plumbline.verify.Label;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The articles and claims of {@code fixtures/}, and one engine for all tests that need the real one. */
public final class Fixtures {
  private static final Path FOLDER = Path.of("fixtures");

  private Fixtures() {}

  /**
   * One claim with its right answer.
   *
   * @param gold the right answer
   */
  public record GoldClaim(String id, String text, Label gold) {}

  /**
   * An article and the claims about it.
   *
   * @param name file name without its ending
   */
  public record ClaimSet(String name, List<GoldClaim> claims) {}

  /** Loading takes a second: tests share one. */
  public static Engine engine() {
    return Loaded.ENGINE;
  }

  private static final class Loaded {
    private static final Engine ENGINE = Engine.load();
  }

  /** The article {@code name}, read as the commands read it. */
  public static ReadableText article(String name) {
    return SourceReader.read(articleFile(name), ReadOptions.defaults());
  }

  /** Where the article {@code name} stands. */
  public static Path articleFile(String name) {
    return FOLDER.resolve("articles").resolve(name + ".txt");
  }

  /** Every set of claims, by name. */
  public static List<ClaimSet> claimSets() {
    try (Stream<Path> files = Files.list(FOLDER.resolve("claims"))) {
      return files
          .filter(file -> file.toString().endsWith(".jsonl"))
          .sorted()
          .map(Fixtures::claims)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClaimSet claims(Path file) {
    JsonMapper mapper = new JsonMapper();
    List<GoldClaim> claims = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          JsonNode node = mapper.readTree(line);
          claims.add(
              new GoldClaim(
                  node.required("id").stringValue(),
                  node.required("claim").stringValue(),
                  Label.valueOf(node.required("label").stringValue())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ClaimSet(file.getFileName().toString().replaceFirst("\\.jsonl$", ""), claims);
  }
}
