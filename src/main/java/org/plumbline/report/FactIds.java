package org.plumbline.report;

import java.util.List;
import org.plumbline.fact.Fact;
import org.plumbline.truth.Source;
import org.plumbline.verify.Explanation;
import org.plumbline.verify.compare.Pair;

/**
 * Names of facts and pairs: {@code c3} is the claim's fact 3, {@code a0.14} fact 14 of the first article, {@code
 * c3~a0.14} the two beside each other. They are numbered by the text alone, so they stay for the same texts.
 */
record FactIds(List<Source> articles) {
  static FactIds of(Explanation explanation) {
    return new FactIds(explanation.truth().sources());
  }

  String claim(Fact fact) {
    return "c" + fact.id();
  }

  String article(Source source, Fact fact) {
    int number = 0;
    while (number < articles.size() && articles.get(number) != source) {
      number++;
    }
    return "a" + number + "." + fact.id();
  }

  String pair(Pair pair) {
    return claim(pair.getClaim()) + "~" + article(pair.getSource(), pair.getTruth());
  }
}
