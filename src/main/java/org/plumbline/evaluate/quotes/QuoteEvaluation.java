package org.plumbline.evaluate.quotes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.extract.quotation.Quotation;
import org.plumbline.extract.quotation.QuotationReader;
import org.plumbline.text.Document;
import org.plumbline.text.Parser;
import org.plumbline.text.PlainText;

/**
 * Measures the reading of quotations on articles whose attributions are known.
 *
 * @param parser parses the articles
 * @param reader what is measured
 */
public record QuoteEvaluation(Parser parser, QuotationReader reader) {

  /**
   * Reads every article and compares.
   *
   * @param articles lines of {@code {"doc", "text"}}
   * @param quotes lines of {@code {"id", "doc", "source", "cue", "content", "direct"}}
   * @throws IOException when a file cannot be read
   */
  public QuoteScore run(Path articles, Path quotes) throws IOException {
    Map<String, String> texts = GoldReader.articles(articles);
    Map<String, List<GoldReader.Line>> gold = GoldReader.attributions(quotes);
    QuoteScore score = new QuoteScore();
    for (Map.Entry<String, String> article : texts.entrySet()) {
      AlignedText words = new AlignedText(article.getValue());
      List<Attribution> known =
          gold.getOrDefault(article.getKey(), List.of()).stream()
              .map(line -> Placement.of(line, words))
              .toList();
      score.add(known, predict(article.getKey(), article.getValue(), words));
    }
    return score;
  }

  List<Attribution> predict(String name, String text, AlignedText words) {
    Document document = parser.parse(PlainText.read(name, text));
    List<Attribution> predicted = new ArrayList<>();
    for (Quotation quotation : reader.read(document)) {
      predicted.add(
          new Attribution(
              name + "-" + predicted.size(),
              words.under(List.of(quotation.speaker().span())),
              words.under(List.of(quotation.cue().span())),
              words.under(quotation.words()),
              quotation.direct()));
    }
    return predicted;
  }
}
