package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.fact.Reading;
import org.plumbline.text.Sentence;
import org.plumbline.truth.Source;

/** Where the sentences of one source say the elements of one sentence of the claim; each looked for once. */
final class ElementPlaces {
  private final ElementMatcher matcher;
  private final MultiwordReader multiwords;
  private final Sentence said;
  private final List<Multiword> saidMultiwords;
  private final List<Element> elements;
  private final Reading reading;
  private final Source source;
  private final Map<Integer, List<Multiword>> sentences = new HashMap<>();
  private final Map<Integer, List<List<Match>>> places = new HashMap<>();

  ElementPlaces(
      ElementMatcher matcher,
      MultiwordReader multiwords,
      Sentence said,
      List<Multiword> saidMultiwords,
      List<Element> elements,
      Reading reading,
      Source source) {
    this.matcher = matcher;
    this.multiwords = multiwords;
    this.said = said;
    this.saidMultiwords = saidMultiwords;
    this.elements = elements;
    this.reading = reading;
    this.source = source;
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

  private List<Match> look(int element, int sentence) {
    List<Match> found = matcher.in(elements.get(element), said, reading, source, sentence);
    if (elements.get(element).kind() == Element.Kind.WORD) {
      List<Multiword> there =
          sentences.computeIfAbsent(sentence, s -> multiwords.read(source.sentence(s)));
      found =
          matcher.withMultiwords(
              found,
              elements.get(element).token(),
              saidMultiwords,
              source.sentence(sentence),
              there);
    }
    return found;
  }

  Sentence said() {
    return said;
  }

  List<Element> elements() {
    return elements;
  }

  Source source() {
    return source;
  }
}
