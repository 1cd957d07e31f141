package org.plumbline.audit.articles;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.truth.file.TruthEntity;
import org.plumbline.truth.file.TruthFact;
import org.plumbline.truth.file.TruthFile;

/**
 * What a truth file can be found by: the quotes of its facts, the words that people wrote, and every name that
 * its entities go by. All of its facts, also those that do not hold today: the index serves any day.
 */
final class TruthTerms {
  private final Set<String> all = new HashSet<>();
  private final Set<String> topics = new HashSet<>();

  private TruthTerms() {}

  static ArticleTerms of(TruthFile truth, Set<String> common) {
    TruthTerms terms = new TruthTerms();
    for (TruthEntity entity : truth.entities()) {
      terms.name(entity.name());
      entity.aliases().forEach(terms::name);
    }
    truth.facts().forEach(terms::fact);
    return ArticleTerms.of(terms.all, terms.topics, common);
  }

  private void name(String name) {
    all.addAll(Terms.of(name));
    topics.addAll(Terms.of(name));
  }

  private void fact(TruthFact fact) {
    if (fact.citation().isPresent()) {
      all.addAll(Terms.of(fact.citation().quote()));
      if (!fact.citation().headline()) {
        ArticleTerms.names(fact.citation().quote(), topics);
      }
    }
    write(fact.says());
    write(fact.statement().predicate().replace('-', ' '));
    fact.statement().slots().values().stream().flatMap(List::stream).forEach(this::write);
  }

  /** Takes words of a person. A fact in one sentence may begin with the only mention of a name. */
  private void write(String words) {
    all.addAll(Terms.of(words));
    for (String word : words.split("\\s+")) {
      int first = word.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(' ');
      if (Character.isUpperCase(first)) {
        topics.addAll(Terms.of(word));
      }
    }
  }
}
