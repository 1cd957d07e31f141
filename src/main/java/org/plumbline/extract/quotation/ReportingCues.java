package org.plumbline.extract.quotation;

import java.util.Set;

/** The words that report speech, writing, thought and will. */
public interface ReportingCues {

  /**
   * What the verb {@code lemma} can report.
   *
   * @return nothing when it does not report
   */
  Set<Complement> verb(String lemma);

  /** Whether {@code lemma} with {@code preposition} reports the preposition's object: call for, warn of. */
  boolean prepositional(String lemma, String preposition);

  /** Whether the noun {@code lemma} reports the clause that follows: the claim that it rained. */
  boolean noun(String lemma);

  /** Whether {@code lemma} is said of a document or a picture of opinion: poll, report, letter. */
  boolean document(String lemma);

  /** The reporting words of general news English. */
  static ReportingCues english() {
    return EnglishCues.INSTANCE;
  }
}
