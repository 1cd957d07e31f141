package org.plumbline.extract.quotation;

import java.util.BitSet;
import java.util.Optional;

/** Finds what a noun reports: Reed's claim that the bridge was unsafe. */
final class NounFrames {
  private final Page page;
  private final ReportingCues cues;
  private final Voices voices;

  NounFrames(Page page, ReportingCues cues, Voices voices) {
    this.page = page;
    this.cues = cues;
    this.voices = voices;
  }

  Optional<Frame> read(int noun) {
    if (!page.word(noun).isNoun() || !cues.noun(page.lemma(noun))) {
      return Optional.empty();
    }
    for (int child : page.children(noun)) {
      if (child > noun && page.is(child, "acl", "ccomp", "relcl") && startsWithThat(child)) {
        return Optional.of(
            new Frame(noun, speaker(noun), -1, child, page.subtree(child, new BitSet())));
      }
    }
    return Optional.empty();
  }

  private boolean startsWithThat(int clause) {
    for (int child : page.children(clause)) {
      if (page.is(child, "mark") && page.lower(child).matches("that|whether")) {
        return true;
      }
    }
    return false;
  }

  private int speaker(int noun) {
    int owner = page.child(noun, "poss");
    if (owner >= 0) {
      return owner;
    }
    for (int child : page.children(noun)) {
      if (page.lower(child).matches("by|from") && page.has(child, "pobj")) {
        return page.child(child, "pobj");
      }
    }
    // Reed claims that: the parser may take the verb for a noun.
    int name = page.child(noun, "compound");
    if (name >= 0 && name == noun - 1 && page.word(name).isProperNoun()) {
      return name;
    }
    int verb = page.head(noun);
    boolean made =
        verb >= 0
            && page.is(noun, "dobj")
            && page.lemma(verb)
                .matches(
                    "make|issue|express|voice|repeat|raise|offer|send|release|have|reject|dismiss");
    return made && !page.lemma(verb).matches("reject|dismiss") ? voices.subject(verb) : -1;
  }
}
