package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.text.Sentence;

/**
 * The elements of a claim's sentence, each with its place in a passage.
 *
 * @param sentence the claim's sentence
 * @param elements what it says
 * @param governors for each element the one that it depends on, -1 for none
 * @param matches for each element where the passage says it
 * @param first index of the passage's first sentence
 * @param length number of its sentences
 */
record Alignment(
    Sentence sentence,
    List<Element> elements,
    List<Integer> governors,
    List<Match> matches,
    int first,
    int length) {

  double coverage() {
    double total = 0;
    double covered = 0;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).joining() && !present(i)) {
        continue;
      }
      total += elements.get(i).weight();
      covered += elements.get(i).weight() * matches.get(i).share();
    }
    return total == 0 ? 0 : covered / total;
  }

  boolean present(int element) {
    return matches.get(element).present();
  }

  /** Whether the passage lacks the word for who or what does it: the first helicopter is not the first truck. */
  boolean lacksSubject() {
    return missing().stream()
        .map(elements::get)
        .filter(e -> e.kind() == Element.Kind.WORD)
        .map(e -> e.token().relation())
        .anyMatch(relation -> relation.equals("nsubj") || relation.equals("nsubjpass"));
  }

  /** Whether a name, number or time was found. */
  boolean isAnchored() {
    for (int i = 0; i < elements.size(); i++) {
      if (present(i) && elements.get(i).kind() != Element.Kind.WORD) {
        return true;
      }
    }
    return false;
  }

  /** Whether one sentence of the passage says all that it says of the claim in the claim's order. */
  boolean isInOrder() {
    int sentence = -1;
    int last = -1;
    for (int i : inClaimOrder()) {
      Match match = matches.get(i);
      if (!match.present()) {
        continue;
      }
      if (sentence >= 0 && match.sentence() != sentence || match.token() < last) {
        return false;
      }
      sentence = match.sentence();
      last = match.token();
    }
    return sentence >= 0;
  }

  /** Elements by where they stand in the claim. */
  List<Integer> inClaimOrder() {
    return IntStream.range(0, elements.size())
        .boxed()
        .sorted(Comparator.comparingInt(this::position))
        .toList();
  }

  /** Elements that the passage lacks. */
  List<Integer> missing() {
    List<Integer> missing = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      if (!present(i) && !elements.get(i).joining()) {
        missing.add(i);
      }
    }
    return missing;
  }

  /** Words that only join, and that the passage does without. */
  String unsaid() {
    return IntStream.range(0, elements.size())
        .filter(i -> !present(i) && elements.get(i).joining())
        .mapToObj(i -> elements.get(i).text())
        .collect(Collectors.joining(", "));
  }

  /** Whether it depends on a word that only joins, and that the passage does without. */
  boolean isJoined(int element) {
    int governor = governors.get(element);
    return governor >= 0 && elements.get(governor).joining() && !present(governor);
  }

  /** What it depends on; of what a missing joining word joins, the first. */
  int governor(int element) {
    if (!isJoined(element)) {
      return governors.get(element);
    }
    int joining = governors.get(element);
    int first = -1;
    for (int i = 0; i < elements.size(); i++) {
      if (governors.get(i) == joining
          && (present(i) || i == element)
          && (first < 0 || position(i) < position(first))) {
        first = i;
      }
    }
    return first != element ? first : governors.get(joining);
  }

  private int position(int element) {
    return elements.get(element).token().index();
  }

  /** The element that depends on, or governs, {@code element}. */
  List<Integer> neighbours(int element) {
    List<Integer> neighbours = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      if (governor(i) == element || governor(element) == i) {
        neighbours.add(i);
      }
    }
    return neighbours;
  }

  /** The element that stands at, or holds, a token of the claim; -1 when there is none. */
  int at(int token) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).standsAt(token)) {
        return i;
      }
    }
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).token().index() == token) {
        return i;
      }
    }
    return -1;
  }

  /** For each element the one that it depends on: the nearest above it in the tree. */
  static List<Integer> governors(Sentence sentence, List<Element> elements) {
    List<Integer> governors = new ArrayList<>();
    int top = -1;
    for (int i = 0; i < elements.size(); i++) {
      governors.add(above(sentence, elements, i));
      if (governors.get(i) < 0 && (top < 0 || isBefore(elements.get(i), elements.get(top)))) {
        top = i;
      }
    }
    // What hangs on a word that says nothing ("was") hangs together.
    for (int i = 0; i < elements.size(); i++) {
      if (governors.get(i) < 0 && i != top) {
        governors.set(i, top);
      }
    }
    return governors;
  }

  /** Subjects come first, then what stands first. */
  private static boolean isBefore(Element one, Element other) {
    boolean first = one.token().relation().startsWith("nsubj");
    boolean second = other.token().relation().startsWith("nsubj");
    return first == second ? one.token().index() < other.token().index() : first;
  }

  private static int above(Sentence sentence, List<Element> elements, int element) {
    int at = elements.get(element).token().index();
    for (int up = 0; at >= 0 && up < sentence.tokens().size(); up++) {
      for (int i = 0; i < elements.size(); i++) {
        if (i != element && elements.get(i).standsAt(at)) {
          return i;
        }
      }
      at = sentence.tokens().get(at).head();
    }
    return -1;
  }
}
