package org.plumbline.audit.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.text.ReadOptions;

class IndexingTest {
  @TempDir private Path folder;

  private Indexing.Done index() throws InterruptedException {
    return new Indexing(folder.resolve("index"), ReadOptions.defaults(), 2, (done, total) -> {})
        .run(Articles.in(folder.resolve("articles")));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("articles").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> find(String claim) {
    try (ArticleIndex index = ArticleIndex.open(folder.resolve("index"), LocalDate.EPOCH)) {
      return index.candidates(claim, 3).stream()
          .map(a -> Path.of(a.name()).getFileName().toString())
          .toList();
    }
  }

  private String hash() {
    try (ArticleIndex index = ArticleIndex.open(folder.resolve("index"), LocalDate.EPOCH)) {
      return index.hash();
    }
  }

  @Test
  void onlyWhatIsNewOrChangedIsReadAgain() throws Exception {
    write("flood.txt", "Heavy floods struck the Sarun valley. The Sarun river rose by 4 metres.");
    write("cup/final.md", "# Valmora wins the cup\n\nElena Brandt scored the winning goal.");
    Indexing.Done first = index();
    assertEquals(List.of(2, 0, 0), List.of(first.read(), first.kept(), first.removed()));
    assertEquals(List.of("flood.txt"), find("The floods in Sarun killed 47"));
    assertEquals(List.of("final.md"), find("Brandt missed a penalty"));
    assertEquals(List.of(), find("my cat is hungry again"));
    String before = hash();

    Indexing.Done second = index();
    assertEquals(List.of(0, 2, 0), List.of(second.read(), second.kept(), second.removed()));
    assertEquals(before, hash());

    write("flood.txt", "A wildfire burned for days near Port Ansel.");
    Files.delete(folder.resolve("articles/cup/final.md"));
    write("binary.txt", "\0\0\0\0");
    Indexing.Done third = index();
    assertEquals(List.of(1, 0, 1), List.of(third.read(), third.kept(), third.removed()));
    assertEquals(1, third.problems().size());
    assertEquals(List.of("flood.txt"), find("Fire near Port Ansel, 3 dead"));
    assertEquals(List.of(), find("Brandt missed a penalty"));
    assertNotEquals(before, hash());
  }

  @Test
  void aClaimWithANumberAlsoFindsTheLatestOfManyArticles() throws Exception {
    for (int i = 1; i < 7; i++) {
      write(
          "early" + i + ".txt",
          "Dateline: 2026-08-1%d\nIn Sarun, floods killed 29 people. Report %d.".formatted(i, i));
    }
    write("late.txt", "Dateline: 2026-08-21\nThe Sarun floods have killed 47 people by now.");
    index();
    assertEquals("late.txt", find("The Sarun floods kill 29").get(2));
    assertEquals(3, find("The Sarun floods kill 29").size());
  }

  @Test
  void whatIsNoIndexSaysHowToMakeOne() {
    IndexException problem =
        assertThrows(
            IndexException.class, () -> ArticleIndex.open(folder.resolve("none"), LocalDate.EPOCH));
    assertTrue(problem.getMessage().contains("plumbline index ARTICLES -o"), problem.getMessage());
  }
}
