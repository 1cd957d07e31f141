package org.plumbline.verify.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.truth.Source;

/**
 * A sentence of the claim beside the one or two sentences of the article that come nearest to it, word by
 * word. Rules read its properties; identity is that of the object.
 */
public final class Passage {
  private final int sentence;
  private final Source source;
  private final int best;
  private final int length;
  private final double coverage;
  private final int missingNames;
  private final int missingNumbers;
  private final int missingTimes;
  private final int missingWords;
  private final int words;
  private final String missing;
  private final int missingElements;
  private final boolean anchored;
  private final boolean subjectMissing;
  private final boolean inOrder;
  private final Structure structure;
  private final String unsaid;

  Passage(Alignment alignment, Structure structure, Source source) {
    this.sentence = alignment.sentence().index();
    this.source = source;
    this.best = alignment.first();
    this.length = alignment.length();
    this.coverage = alignment.coverage();
    this.words = alignment.elements().size();
    this.structure = structure;
    this.unsaid = alignment.unsaid();
    this.anchored = alignment.isAnchored();
    this.subjectMissing = alignment.lacksSubject();
    this.inOrder = alignment.isInOrder();
    List<Element> lacking = alignment.missing().stream().map(alignment.elements()::get).toList();
    this.missingNames = count(lacking, Element.Kind.NAME);
    this.missingNumbers = count(lacking, Element.Kind.NUMBER);
    this.missingTimes = count(lacking, Element.Kind.TIME);
    this.missingWords = count(lacking, Element.Kind.WORD);
    this.missing = lacking.stream().map(Element::text).collect(Collectors.joining(", "));
    this.missingElements = lacking.size();
  }

  /** Adverbs can be left out without saying anything else. */
  private static int count(List<Element> elements, Element.Kind kind) {
    return (int)
        elements.stream()
            .filter(e -> e.kind() == kind && e.weight() >= ContentWeights.NEEDED)
            .count();
  }

  /** Index of the claim's sentence. */
  public int getSentence() {
    return sentence;
  }

  public Source getSource() {
    return source;
  }

  /** Index of the article's sentence, the first of two. */
  public int getBest() {
    return best;
  }

  /** Whether the passage has something in brackets, in which the parser loses its way. */
  public boolean isBracketed() {
    return IntStream.rangeClosed(best, getLast())
        .anyMatch(s -> source.sentence(s).tokens().stream().anyMatch(t -> t.form().equals("(")));
  }

  /** Whether the source is an excerpt of a sentence or three. */
  public boolean isExcerpt() {
    return source.isExcerpt();
  }

  /** Index of the article's last sentence. */
  public int getLast() {
    return best + length - 1;
  }

  /** Number of the article's sentences, 1 or 2. */
  public int getLength() {
    return length;
  }

  /** Share of the claim's content, weighted by kind of word, that the passage has; 0 to 1. */
  public double getCoverage() {
    return coverage;
  }

  public int getMissingNames() {
    return missingNames;
  }

  public int getMissingNumbers() {
    return missingNumbers;
  }

  public int getMissingTimes() {
    return missingTimes;
  }

  /** Content words of the claim that the passage lacks, names and numbers aside. */
  public int getMissingWords() {
    return missingWords;
  }

  /** Content words of the claim. */
  public int getWords() {
    return words;
  }

  /** Whether no predicate that both have is affirmed in one and denied in the other. */
  public boolean isAgreeing() {
    return structure.disagreeing() == 0;
  }

  /** Whether some word stands in an opposite place: above in the one and below in the other. */
  public boolean isRedirected() {
    return structure.redirected() > 0;
  }

  /** Predicates of the claim that the passage has. */
  public int getCompared() {
    return structure.compared();
  }

  /** Predicates that the one affirms and the other denies. */
  public int getDisagreeing() {
    return structure.disagreeing();
  }

  /** Whether the passage commits itself to what the claim commits itself to. */
  public boolean isCommitted() {
    return structure.committed();
  }

  /** Words that the passage has, but not together with what they belong to in the claim. */
  public int getUnlinked() {
    return structure.unlinked();
  }

  /** Words that stand in another sentence than what they belong to in the claim. */
  public int getApart() {
    return structure.apart();
  }

  /** Words that the passage lacks, or does not have together with what they belong to. */
  public int getSlack() {
    return missingWords + structure.unlinked() + structure.apart();
  }

  /** Whether a participant of the claim plays the opposite role. */
  public boolean isCrossed() {
    return structure.crossed();
  }

  /** Whether the passage gives the role of a participant of the claim to somebody else. */
  public boolean isDisplaced() {
    return structure.displaced();
  }

  /** Number of words, names, numbers and times of the claim that the passage lacks. */
  public int getMissingElements() {
    return missingElements;
  }

  /** Content words of the passage that the claim lacks. */
  public int getSurplus() {
    return structure.surplus();
  }

  /** Whether the passage has a name, number or time of the claim, which picks out what it speaks of. */
  public boolean isAnchored() {
    return anchored;
  }

  /** Whether the passage lacks the word for who or what does it. */
  public boolean isSubjectMissing() {
    return subjectMissing;
  }

  /** Whether one sentence of the passage has the claim's words in the claim's order. */
  public boolean isInOrder() {
    return inOrder;
  }

  /** Whether the passage speaks of as many of a kind, and denies as much, as the claim. */
  public boolean isScoped() {
    return structure.scoped();
  }

  /** The claim's words that only join, and that the passage does without. */
  public String getUnsaid() {
    return unsaid;
  }

  /** Whether the claim's own sentence denies something. */
  public boolean isClaimNegative() {
    return structure.claimNegative();
  }

  /** Whether the passage denies anything. */
  public boolean isDenying() {
    return structure.denying();
  }

  /** The claim's words that the passage lacks. */
  public String getMissing() {
    return missing;
  }
}
