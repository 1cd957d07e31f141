package org.plumbline.verify.compare;

import org.plumbline.fact.Slot;
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
  private final boolean agreeing;
  private final boolean committed;
  private final String missing;
  private final int missingElements;
  private final Slot rivalSlot;
  private final String rivalClaim;
  private final String rivalTruth;

  Passage(int sentence, Source source, Alignment alignment) {
    this.sentence = sentence;
    this.source = source;
    this.best = alignment.first();
    this.length = alignment.length();
    this.coverage = alignment.coverage();
    this.missingNames = alignment.missingNames();
    this.missingNumbers = alignment.missingNumbers();
    this.missingTimes = alignment.missingTimes();
    this.missingWords = alignment.missingWords();
    this.words = alignment.words();
    this.agreeing = alignment.agreeing();
    this.committed = alignment.committed();
    this.missing = String.join(", ", alignment.missing());
    this.missingElements = alignment.missing().size();
    boolean one = alignment.rivals().size() == 1;
    this.rivalSlot = one ? alignment.rivals().get(0).slot() : Slot.MANNER;
    this.rivalClaim = one ? alignment.rivals().get(0).claimValue() : "";
    this.rivalTruth = one ? alignment.rivals().get(0).truthValue() : "";
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

  /** Whether every predicate that both have is affirmed in both or denied in both. */
  public boolean isAgreeing() {
    return agreeing;
  }

  /** Whether the passage commits itself to what the claim commits itself to. */
  public boolean isCommitted() {
    return committed;
  }

  /** Number of words, names, numbers and times of the claim that the passage lacks. */
  public int getMissingElements() {
    return missingElements;
  }

  /** What sort of value the passage has in place of a missing one; MANNER when there is none. */
  public Slot getRivalSlot() {
    return rivalSlot;
  }

  /** The claim's missing value that {@link #getRivalTruth()} excludes; empty when there is none. */
  public String getRivalClaim() {
    return rivalClaim;
  }

  /** The passage's value that excludes the claim's; empty when there is none. */
  public String getRivalTruth() {
    return rivalTruth;
  }

  /** The claim's words that the passage lacks. */
  public String getMissing() {
    return missing;
  }
}
