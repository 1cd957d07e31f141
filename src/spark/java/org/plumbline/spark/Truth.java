package org.plumbline.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.plumbline.audit.articles.ArticleIndex;
import org.plumbline.text.ReadOptions;
import org.plumbline.text.ReadableText;
import org.plumbline.text.SourceReader;

/**
 * What posts are checked against, as it travels to the executors: an index that each of them can open, else
 * the articles themselves.
 *
 * @param key a name of its own for each run
 * @param index folder of the index; empty when the articles travel
 * @param articles name, text and date of publication of each article; plain strings, which any serializer of
 *     Spark understands
 * @param perClaim how many articles may be asked about one claim
 */
record Truth(String key, String index, Broadcast<String[][]> articles, int perClaim)
    implements Serializable {

  /** Articles as strings. */
  static String[][] strings(List<ReadableText> articles) {
    return articles.stream()
        .map(
            article ->
                new String[] {
                  article.name(),
                  article.original(),
                  article.publishedOn().map(LocalDate::toString).orElse("")
                })
        .toArray(String[][]::new);
  }

  /** Opens the index, or makes one of the articles. */
  ArticleIndex open() {
    if (!index.isEmpty()) {
      return ArticleIndex.open(Path.of(index));
    }
    List<ReadableText> texts = new ArrayList<>();
    for (String[] article : articles.value()) {
      ReadOptions options = ReadOptions.defaults();
      texts.add(
          SourceReader.read(
              article[0],
              article[1],
              article[2].isEmpty() ? options : options.withPublished(LocalDate.parse(article[2]))));
    }
    return ArticleIndex.of(texts);
  }
}
