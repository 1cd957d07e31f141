package org.plumbline.verify.judge;

import org.plumbline.fact.Slot;
import org.plumbline.verify.compare.EventKind;

/** A rule's word that an event of a kind has one value in a slot, so that another value excludes it. */
public record SingleValued(String rule, EventKind event, Slot slot) {

  public static SingleValued holds(String rule, EventKind event, Slot slot) {
    return new SingleValued(rule, event, slot);
  }

  public EventKind getEvent() {
    return event;
  }

  public Slot getSlot() {
    return slot;
  }
}
