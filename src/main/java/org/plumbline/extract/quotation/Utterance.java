package org.plumbline.extract.quotation;

import java.util.List;

/**
 * Passages that one speaker says in one go.
 *
 * @param passages indices of the passages, in order
 * @param tag who says so and how
 */
record Utterance(List<Integer> passages, Tag tag) {
  Utterance {
    passages = List.copyOf(passages);
  }

  /**
   * The words that attribute an utterance: Reed said.
   *
   * @param cue the reporting word, or -1
   * @param speaker head of who speaks, or -1
   */
  record Tag(int cue, int speaker) {}
}
