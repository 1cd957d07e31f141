package org.plumbline.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.text.ReadableText;

/**
 * A mended sentence, and the changes of the file that make it: only of the words that differ, so that whatever stands
 * between them stays as it is written.
 *
 * @param sentence the sentence, mended
 * @param edits the changes of the file, in its order
 */
record Correction(String sentence, List<Edit> edits) {
  Correction {
    edits = List.copyOf(edits);
  }

  /** What {@code mended} changes in the sentence {@code claim}; empty when it changes nothing. */
  static Optional<Correction> of(
      Draft draft, ReadableText claim, org.plumbline.verify.Correction mended) {
    if (mended.replacements().isEmpty() || claim.blocks().size() != 1) {
      return Optional.empty();
    }
    List<Edit> edits = new ArrayList<>();
    for (org.plumbline.verify.Correction.Replacement change : mended.replacements()) {
      edits.add(edit(draft, claim, change));
    }
    return Optional.of(new Correction(mended.text(), edits));
  }

  private static Edit edit(
      Draft draft, ReadableText claim, org.plumbline.verify.Correction.Replacement change) {
    if (change.start() < change.end()) {
      return new Edit(draft.region(claim, change.start(), change.end()), change.after());
    }
    // What is put in has no place of its own in the file: it goes behind the character before it.
    boolean first = change.start() == 0;
    Region beside = draft.region(claim, first ? 0 : change.start() - 1, first ? 1 : change.start());
    String there = draft.original().substring(beside.start(), beside.end());
    return new Edit(beside, first ? change.after() + there : there + change.after());
  }

  boolean touches(Region words) {
    return edits.stream()
        .map(Edit::region)
        .anyMatch(region -> region.start() < words.end() && words.start() < region.end());
  }
}
