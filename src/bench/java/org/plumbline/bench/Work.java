package org.plumbline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.text.ReadOptions;
import org.plumbline.text.SourceReader;
import org.plumbline.truth.GroundTruth;
import org.plumbline.verify.Engine;
import org.plumbline.verify.compare.Compared;
import tools.jackson.databind.json.JsonMapper;

/** The fixtures, read and compared: what the rules are given for each of their claims. */
final class Work {
  private Work() {}

  static List<Compared> load() throws IOException {
    Engine engine = Engine.load();
    JsonMapper mapper = new JsonMapper();
    List<Compared> work = new ArrayList<>();
    try (var files = Files.list(Path.of("fixtures/claims"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".jsonl", ".txt");
        Path article = Path.of("fixtures/articles", name);
        GroundTruth truth =
            engine.read(List.of(SourceReader.read(article, ReadOptions.defaults())));
        for (String line : Files.readAllLines(file)) {
          if (!line.isBlank()) {
            String claim = mapper.readTree(line).get("claim").asString();
            work.add(engine.explain(truth, claim).compared());
          }
        }
      }
    }
    return work;
  }

  static int pairs(List<Compared> work) {
    return work.stream().mapToInt(c -> c.pairs().size()).sum();
  }
}
