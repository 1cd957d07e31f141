package org.plumbline.lexicon;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.Slot;

/**
 * Where the roles of one fact come from in another. "A sold X to B" follows from "B bought X from A" with the
 * ACTOR of the sale taken from the RECIPIENT of the purchase.
 *
 * @param roles role of the second fact to role of the first; a role without an entry has no counterpart
 */
public record RoleMap(Map<Slot, Slot> roles) {

  /** Every role is itself. */
  public static final RoleMap SAME = same();

  /** ACTOR and TARGET change places. */
  public static final RoleMap EXCHANGED =
      of(Map.of(Slot.ACTOR, Slot.TARGET, Slot.TARGET, Slot.ACTOR), Set.of());

  public RoleMap {
    roles = Collections.unmodifiableMap(new EnumMap<>(roles));
  }

  private static RoleMap same() {
    Map<Slot, Slot> roles = new EnumMap<>(Slot.class);
    for (Slot slot : Slot.values()) {
      roles.put(slot, slot);
    }
    return new RoleMap(roles);
  }

  /**
   * The given roles; every other role is itself, unless its filler has moved elsewhere or it is dropped.
   *
   * @param moved role of the second fact to role of the first
   * @param dropped roles of the second fact that have no counterpart
   */
  static RoleMap of(Map<Slot, Slot> moved, Set<Slot> dropped) {
    Map<Slot, Slot> roles = new EnumMap<>(Slot.class);
    for (Slot slot : Slot.values()) {
      if (moved.containsKey(slot)) {
        roles.put(slot, moved.get(slot));
      } else if (!moved.containsValue(slot) && !dropped.contains(slot)) {
        roles.put(slot, slot);
      }
    }
    return new RoleMap(roles);
  }

  /** The role of the first fact that fills {@code role} of the second. */
  public Optional<Slot> source(Slot role) {
    return Optional.ofNullable(roles.get(role));
  }

  /** This map, then {@code next} from the second fact to a third. */
  public RoleMap then(RoleMap next) {
    if (next == SAME) {
      return this;
    }
    if (this == SAME) {
      return next;
    }
    Map<Slot, Slot> result = new EnumMap<>(Slot.class);
    next.roles.forEach(
        (third, second) -> {
          Slot first = roles.get(second);
          if (first != null) {
            result.put(third, first);
          }
        });
    return new RoleMap(result);
  }

  /** The same correspondence seen from the second fact. */
  public RoleMap inverse() {
    if (this == SAME) {
      return this;
    }
    Map<Slot, Slot> result = new EnumMap<>(Slot.class);
    roles.forEach((second, first) -> result.put(first, second));
    return new RoleMap(result);
  }
}
