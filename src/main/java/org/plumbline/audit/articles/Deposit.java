package org.plumbline.audit.articles;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plumbline.text.ReadableText;
import org.plumbline.truth.file.TruthFact;
import org.plumbline.truth.file.TruthFile;
import org.plumbline.truth.file.Validity;

/**
 * What is laid down of an article or a truth file.
 *
 * @param name what it is called
 * @param original the file as it was read
 * @param published its date, as 2025-05-08; empty when unknown
 * @param kind how it is read
 * @param isDated whether the day decides what of it counts
 * @param terms what it is found by
 */
record Deposit(
    String name,
    String original,
    String published,
    Kind kind,
    boolean isDated,
    ArticleTerms terms) {

  /** How a text is read. */
  enum Kind {
    ARTICLE,
    TRUTH
  }

  Deposit {
    Objects.requireNonNull(name);
    Objects.requireNonNull(original);
    Objects.requireNonNull(published);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(terms);
  }

  static Deposit of(ReadableText article, Set<String> common) {
    return new Deposit(
        article.name(),
        article.original(),
        written(article.publishedOn()),
        Kind.ARTICLE,
        false,
        ArticleTerms.of(article, common));
  }

  static Deposit of(TruthFile truth, Set<String> common) {
    return new Deposit(
        truth.name(),
        truth.original(),
        written(truth.origin().publishedOn()),
        Kind.TRUTH,
        truth.facts().stream().map(TruthFact::validity).anyMatch(v -> !v.equals(Validity.ALWAYS)),
        TruthTerms.of(truth, common));
  }

  private static String written(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
