package org.plumbline.truth.file;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.fact.Slot;

/**
 * What became of a fact when the article was read again.
 *
 * @param kind what happened
 * @param id id of the fact that the article states instead; empty unless it is {@link Kind#NOW}
 * @param slots the values before ({@link Kind#WAS}) or the article's new ones ({@link Kind#NOW})
 */
public record Change(Kind kind, String id, Map<Slot, List<String>> slots) {
  /** Nothing. */
  public static final Change NONE = new Change(Kind.NONE, "", Map.of());

  /** The article no longer says it. */
  public static final Change GONE = new Change(Kind.GONE, "", Map.of());

  /** What happened. */
  public enum Kind {
    NONE,
    /** The article's values changed, and the fact with them. */
    WAS,
    /** The article's values changed, and the fact keeps those that a person decided on. */
    NOW,
    /** The article no longer says it. */
    GONE
  }

  public Change {
    Objects.requireNonNull(kind);
    slots = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(slots));
  }
}
