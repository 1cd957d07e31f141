package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.fact.Reading;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;
import org.plumbline.truth.Source;

/** Where the sentences of one source say the elements of one sentence of the claim; each looked for once. */
final class ElementPlaces {
  private final ElementMatcher matcher;
  private final SourceWords words;
  private final Sentence said;
  private final List<Multiword> saidMultiwords;
  private final List<Element> elements;
  private final Reading reading;
  private final Source source;
  private final Map<Integer, List<List<Match>>> places = new HashMap<>();

  /** For each element that is a word how far each word of the source says it. */
  private final Shares[] shares;

  ElementPlaces(
      ElementMatcher matcher,
      SourceWords words,
      Sentence said,
      List<Multiword> saidMultiwords,
      List<Element> elements,
      Reading reading,
      Source source) {
    this.matcher = matcher;
    this.words = words;
    this.said = said;
    this.saidMultiwords = saidMultiwords;
    this.elements = elements;
    this.reading = reading;
    this.source = source;
    this.shares = new Shares[elements.size()];
  }

  /** Every place in the sentence where it says the element, in textual order. */
  List<Match> in(int element, int sentence) {
    List<List<Match>> known =
        places.computeIfAbsent(
            sentence, s -> new ArrayList<>(Collections.nCopies(elements.size(), null)));
    if (known.get(element) == null) {
      known.set(element, look(element, sentence));
    }
    return known.get(element);
  }

  private List<Match> look(int number, int sentence) {
    Element element = elements.get(number);
    if (element.kind() != Element.Kind.WORD) {
      return matcher.phrases(element, said, reading, source, sentence);
    }
    List<Match> found = new ArrayList<>();
    List<Match> literal = new ArrayList<>();
    int[] terms = words.termsOf(sentence);
    for (Token token : source.sentence(sentence).tokens()) {
      float share = share(number, terms[token.index()]);
      if (share > 0) {
        Optional<Match> match =
            matcher.match(element, said, source.sentence(sentence), token, share);
        match.ifPresent(found::add);
        if (isSameVerb(element.token(), token)) {
          match.ifPresent(literal::add);
        }
      }
    }
    return matcher.withMultiwords(
        literal.isEmpty() ? found : literal,
        element.token(),
        saidMultiwords,
        source.sentence(sentence),
        words.multiwords(sentence));
  }

  /** Where the very verb stands, no other word of the sentence is meant: "promised to declare". */
  private static boolean isSameVerb(Token said, Token other) {
    return said.isVerb() && other.isVerb() && said.lemma().equals(other.lemma());
  }

  private float share(int element, int term) {
    Shares known = shares[element];
    SourceWords.Word word = SourceWords.Word.of(elements.get(element).token());
    if (known == null) {
      known = words.sharesOf(word);
      shares[element] = known;
    }
    return known.of(term, t -> matcher.share(word, words.term(t)));
  }

  Sentence said() {
    return said;
  }

  List<Element> elements() {
    return elements;
  }

  Reading reading() {
    return reading;
  }

  Source source() {
    return source;
  }
}
