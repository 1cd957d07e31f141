package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.plumbline.evaluate.quotes.QuoteEvaluation;
import org.plumbline.evaluate.quotes.QuoteReport;
import org.plumbline.evaluate.quotes.QuoteScore;
import org.plumbline.extract.quotation.QuotationReader;
import org.plumbline.text.Nlp4jParser;

/** {@code plumbline evaluate --quotes}: how well quotations and their speakers are found. */
final class QuoteMeasure {
  private final Tools tools;

  QuoteMeasure(Tools tools) {
    this.tools = tools;
  }

  /** Prints the scores and returns the exit status. */
  int run(Path articles, Path quotes, boolean json) {
    QuoteEvaluation evaluation = new QuoteEvaluation(Nlp4jParser.load(), new QuotationReader());
    try {
      QuoteScore score = evaluation.run(articles, quotes);
      if (json) {
        tools.printer().line(QuoteReport.json(score));
      } else {
        QuoteReport.lines(score).forEach(tools.printer()::line);
      }
      return ExitCode.OK;
    } catch (IOException e) {
      throw new UserError("cannot read: " + e, e);
    }
  }
}
