package org.plumbline.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.lexicon.Node.Position;

/** Collects the faults of the lexicon files, so that an editor sees all of them at once. */
final class Problems {
  private final List<String> found = new ArrayList<>();

  /**
   * @param at where
   * @param key the key or the word at fault; may be empty
   * @param what what is wrong
   * @param mend what to do
   */
  void add(Position at, String key, String what, String mend) {
    found.add(at + ": " + (key.isEmpty() ? "" : key + ": ") + what + "; " + mend);
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new LexiconException(found);
    }
  }
}
