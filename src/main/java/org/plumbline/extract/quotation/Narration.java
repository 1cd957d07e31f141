package org.plumbline.extract.quotation;

/** What the readers of attributions ask about the text around quotations. */
final class Narration {
  /** A reporting clause that runs longer is some other sentence. */
  static final int LONGEST = 45;

  private final Page page;
  private final ReportingCues cues;

  Narration(Page page, ReportingCues cues) {
    this.page = page;
    this.cues = cues;
  }

  /** Whether a word stands in the passage's paragraph and between no quotation marks. */
  boolean isBeside(int word, Passage passage) {
    return page.paragraph(word) == passage.paragraph() && !page.isQuoted(word);
  }

  boolean endsSentence(int word) {
    return word + 1 == page.sentenceEnd(word) || page.form(word).matches("[.!?]+");
  }

  /** Whether a word is a verb that can report what is said word for word. */
  boolean isCue(int word) {
    if (!page.word(word).isVerb()) {
      return false;
    }
    int object = page.child(word, "dobj");
    boolean putsIt =
        page.lemma(word).equals("put") && object >= 0 && page.lower(object).equals("it");
    return putsIt || cues.verb(page.lemma(word)).contains(Complement.UTTERANCE);
  }

  boolean isName(int word) {
    return page.word(word).isNoun() || page.tag(word).equals("PRP");
  }

  static boolean isBetween(int word, int start, int end) {
    return start <= word && word < end;
  }
}
