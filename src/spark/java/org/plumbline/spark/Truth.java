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
import org.plumbline.truth.file.TruthFile;
import org.plumbline.truth.file.TruthReader;

/**
 * What posts are checked against, as it travels to the executors: an index that each of them can open, else
 * the articles and truth files themselves.
 *
 * @param key a name of its own for each run
 * @param index folder of the index; empty when the texts travel
 * @param articles name, text and date of publication of each article; plain strings, which any serializer of
 *     Spark understands
 * @param facts name and text of each truth file
 * @param day the day on which facts of truth files must hold to count: the same for all executors
 * @param perClaim how many articles may be asked about one claim
 */
record Truth(
    String key,
    String index,
    Broadcast<String[][]> articles,
    Broadcast<String[][]> facts,
    LocalDate day,
    int perClaim)
    implements Serializable {

  /** Articles as strings. */
  static String[][] articles(List<ReadableText> articles) {
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

  /** Truth files as strings. */
  static String[][] facts(List<TruthFile> facts) {
    return facts.stream()
        .map(file -> new String[] {file.name(), file.original()})
        .toArray(String[][]::new);
  }

  /** Opens the index, or makes one of the texts. */
  ArticleIndex open() {
    if (!index.isEmpty()) {
      return ArticleIndex.open(Path.of(index), day);
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
    List<TruthFile> truths = new ArrayList<>();
    for (String[] file : facts.value()) {
      truths.add(TruthReader.read(file[0], file[1]));
    }
    return ArticleIndex.of(texts, truths, day);
  }
}
