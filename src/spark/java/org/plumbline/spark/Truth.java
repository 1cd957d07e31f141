package org.plumbline.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.broadcast.Broadcast;
import org.plumbline.audit.articles.ArticleIndex;
import org.plumbline.text.ReadOptions;
import org.plumbline.text.ReadableText;
import org.plumbline.text.SourceReader;
import org.plumbline.truth.file.TruthFile;
import org.plumbline.truth.file.TruthReader;

/**
 * What posts are checked against, as it travels to the executors: an index that each of them can open, else
 * the articles and truth files themselves.
 *
 * @param key a name of its own for each run
 * @param index folder of the index; empty when the articles travel
 * @param articles name, text and date of publication of each article, name and text of each truth file; plain
 *     strings, which any serializer of Spark understands
 * @param day the day on which facts of truth files must hold, as 2025-05-08
 * @param perClaim how many articles may be asked about one claim
 */
record Truth(String key, String index, Broadcast<String[][]> articles, String day, int perClaim)
    implements Serializable {

  /** Articles and truth files as strings. */
  static String[][] strings(List<ReadableText> articles, List<TruthFile> truths) {
    return Stream.concat(
            articles.stream()
                .map(
                    article ->
                        new String[] {
                          article.name(),
                          article.original(),
                          article.publishedOn().map(LocalDate::toString).orElse("")
                        }),
            truths.stream().map(truth -> new String[] {truth.name(), truth.original()}))
        .toArray(String[][]::new);
  }

  /** Opens the index, or makes one of the articles. */
  ArticleIndex open() {
    if (!index.isEmpty()) {
      return ArticleIndex.open(Path.of(index), LocalDate.parse(day));
    }
    List<ReadableText> texts = new ArrayList<>();
    List<TruthFile> truths = new ArrayList<>();
    for (String[] article : articles.value()) {
      if (article.length == 2) {
        truths.add(TruthReader.read(article[0], article[1]));
        continue;
      }
      ReadOptions options = ReadOptions.defaults();
      texts.add(
          SourceReader.read(
              article[0],
              article[1],
              article[2].isEmpty() ? options : options.withPublished(LocalDate.parse(article[2]))));
    }
    return ArticleIndex.of(texts, truths, LocalDate.parse(day));
  }
}
