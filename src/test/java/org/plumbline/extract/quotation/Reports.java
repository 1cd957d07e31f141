package org.plumbline.extract.quotation;

import java.util.List;
import org.plumbline.text.Document;
import org.plumbline.text.Nlp4jParser;
import org.plumbline.text.Parser;
import org.plumbline.text.PlainText;

/** Reads quotations from texts in tests, and shows them. */
final class Reports {
  private static final Parser PARSER = Nlp4jParser.load();

  private Reports() {}

  static List<String> of(String text) {
    Document document = PARSER.parse(PlainText.read("test", text));
    return new QuotationReader().read(document).stream().map(q -> show(document, q)).toList();
  }

  static String show(Document document, Quotation quotation) {
    return quotation.form()
        + " ["
        + document.quote(quotation.speaker().span())
        + "] "
        + document.quote(quotation.cue().span())
        + (quotation.addressee().present()
            ? " to " + document.quote(quotation.addressee().span())
            : "")
        + ": "
        + quotation.text();
  }
}
