package org.plumbline.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.text.Document;
import org.plumbline.text.Sentence;

/** Two sentences that disagree are one problem: of the headline or the caption, else of the later one. */
final class Disagreements {
  private final Document document;

  Disagreements(Document document) {
    this.document = document;
  }

  /** Every disagreement once. */
  List<Problem> once(List<List<Problem>> bySentence) {
    List<Problem> all = bySentence.stream().flatMap(List::stream).toList();
    Set<String> pairs = new HashSet<>();
    for (Problem problem : all) {
      pairs.add(pair(problem));
    }
    List<Problem> kept = new ArrayList<>();
    for (Problem problem : all) {
      int own = index(problem.sentence().start());
      int other = index(problem.evidence().get(0).start());
      boolean told = pairs.contains(other + " " + own);
      if (!told || isAtFault(own, other)) {
        kept.add(problem);
      }
    }
    return kept;
  }

  private String pair(Problem problem) {
    return index(problem.sentence().start()) + " " + index(problem.evidence().get(0).start());
  }

  private boolean isAtFault(int own, int other) {
    boolean body = isBody(own);
    return body == isBody(other) ? own > other : !body;
  }

  private boolean isBody(int sentence) {
    return sentence < 0 || document.sentences().get(sentence).kind() == Sentence.Kind.BODY;
  }

  /** The sentence that starts at {@code offset}, -1 when there is none. */
  private int index(int offset) {
    return document.sentences().stream()
        .filter(sentence -> sentence.span().start() <= offset && offset < sentence.span().end())
        .map(Sentence::index)
        .findFirst()
        .orElse(-1);
  }
}
