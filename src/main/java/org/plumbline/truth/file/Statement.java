package org.plumbline.truth.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Slot;

/**
 * What a fact says.
 *
 * @param predicate what happens, in its dictionary form; empty when a sentence says it
 * @param slots who and what takes part, with the preposition where the role has one
 * @param negative it is not so
 * @param modality how far it is so
 */
public record Statement(
    String predicate, Map<Slot, List<String>> slots, boolean negative, Modality modality) {
  private static final int SHORT = 6;

  /** No statement: a sentence says it. */
  public static final Statement NONE = new Statement("", Map.of(), false, Modality.ASSERTED);

  public Statement {
    Objects.requireNonNull(predicate);
    Objects.requireNonNull(modality);
    slots = Collections.unmodifiableMap(new LinkedHashMap<>(slots));
  }

  /** A name for the statement that changes when the statement does. */
  public String id() {
    return predicate.replace(' ', '-') + "-" + Digest.of(toString(), SHORT);
  }

  /** Same as the record's own, but for the order of slots: that of the file. */
  @Override
  public String toString() {
    return predicate + slots + (negative ? " not " : " ") + modality;
  }

  /** Everything that fills {@code slot}. */
  public List<String> fillers(Slot slot) {
    return slots.getOrDefault(slot, List.of());
  }
}
