package org.plumbline.audit.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.Fixtures;
import org.plumbline.text.ReadOptions;
import org.plumbline.text.ReadableText;
import org.plumbline.text.SourceReader;

/** Which articles are asked, when there are many. */
class ArticleIndexTest {
  private static final int MANY = 2000;

  /** Short articles, each about a village of its own. */
  private static ArticleIndex villages() {
    List<ReadableText> articles = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      articles.add(
          SourceReader.read(
              "a" + i + ".txt",
              "Talks about the road to %s ended without a result.".formatted(village(i)),
              ReadOptions.defaults()));
    }
    return ArticleIndex.of(articles);
  }

  private static String village(int number) {
    String digits = Integer.toString(number, 8);
    StringBuilder name = new StringBuilder("K");
    digits.chars().forEach(c -> name.append("bcdfghjk".charAt(c - '0')));
    return name.toString();
  }

  @Test
  void amongManyArticlesACommonWordIsNoReasonToAskOne() {
    try (ArticleIndex index = villages()) {
      assertEquals(List.of(), index.candidates("My sister never stops talking.", 3));
    }
  }

  @Test
  void amongManyArticlesARareNameIsEnough() {
    try (ArticleIndex index = villages()) {
      List<Article> found =
          index.candidates("Somebody was seen near %s.".formatted(village(1235)), 3);
      assertEquals(List.of("a1235.txt"), found.stream().map(Article::name).toList());
    }
  }

  @Test
  void aWordAndANumberOfALongClaimAreChance() {
    ReadableText flood =
        SourceReader.read(
            "flood.txt", Fixtures.article("flood-sarun-valley").original(), ReadOptions.defaults());
    try (ArticleIndex index = ArticleIndex.of(List.of(flood))) {
      assertEquals(
          List.of(),
          index.candidates(
              "The bridge on my crossword puzzle kept a sleepy kitten busy for 36 minutes.", 3));
      assertEquals(1, index.candidates("The bridge was damaged by water.", 3).size());
    }
  }
}
