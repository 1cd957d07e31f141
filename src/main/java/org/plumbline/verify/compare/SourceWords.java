package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.plumbline.lexicon.WordClass;
import org.plumbline.text.Token;
import org.plumbline.truth.Source;

/**
 * The words of a source by what they can mean, and its multiword expressions: what a claim's words are
 * looked up in. A text says the same word many times; each is compared once.
 */
final class SourceWords {
  /** Words of claims; of each a byte is kept for each word of the source. */
  private static final int MOST_SHARES = 1_000;

  /**
   * @param weighs whether it says anything by itself
   */
  record Term(String lemma, WordClass wordClass, boolean weighs) {}

  private final MultiwordReader reader;
  private final Source source;
  private final List<Term> terms = new ArrayList<>();
  private final List<int[]> termsOfSentences = new ArrayList<>();
  private final AtomicReferenceArray<List<Multiword>> multiwords;
  private final Map<Word, Shares> shares = new ConcurrentHashMap<>();

  /** A word of a claim, as far as it matters to what says it. */
  record Word(String lemma, WordClass wordClass) {
    static Word of(Token token) {
      return new Word(token.lemma(), WordComparator.classOf(token.tag()));
    }
  }

  SourceWords(MultiwordReader reader, ContentWeights weights, Source source) {
    this.reader = reader;
    this.source = source;
    this.multiwords = new AtomicReferenceArray<>(source.size());
    Map<Term, Integer> numbers = new HashMap<>();
    for (int s = 0; s < source.size(); s++) {
      List<Token> tokens = source.sentence(s).tokens();
      int[] own = new int[tokens.size()];
      for (Token token : tokens) {
        Term term =
            new Term(token.lemma(), WordComparator.classOf(token.tag()), weights.of(token) > 0);
        own[token.index()] =
            numbers.computeIfAbsent(
                term,
                t -> {
                  terms.add(t);
                  return terms.size() - 1;
                });
      }
      termsOfSentences.add(own);
    }
  }

  /**
   * How far each word of the source says {@code word}. Claims about one article use the same words again and
   * again; what they rarely use is not kept.
   */
  Shares sharesOf(Word word) {
    Shares known = shares.get(word);
    if (known == null) {
      known = new Shares(terms.size());
      if (shares.size() < MOST_SHARES) {
        Shares other = shares.putIfAbsent(word, known);
        return other == null ? known : other;
      }
    }
    return known;
  }

  Term term(int number) {
    return terms.get(number);
  }

  /** Number of the term of each token. */
  int[] termsOf(int sentence) {
    return termsOfSentences.get(sentence);
  }

  /** Each sentence is read when it is first asked for. */
  List<Multiword> multiwords(int sentence) {
    List<Multiword> found = multiwords.get(sentence);
    if (found == null) {
      found = List.copyOf(reader.read(source.sentence(sentence)));
      multiwords.set(sentence, found);
    }
    return found;
  }
}
