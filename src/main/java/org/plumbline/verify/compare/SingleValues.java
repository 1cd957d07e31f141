package org.plumbline.verify.compare;

import java.util.Set;
import org.plumbline.fact.Slot;

/** Knows which slots hold one value for one event. */
@FunctionalInterface
public interface SingleValues {
  /** The slots that hold one value for one event of the kind. */
  Set<Slot> of(String predicate);
}
