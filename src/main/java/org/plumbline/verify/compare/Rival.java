package org.plumbline.verify.compare;

import org.plumbline.fact.Slot;

/**
 * What a passage says where the claim says something that excludes it.
 *
 * @param slot COUNT, TIME, PROPERTY or PREDICATE; ACTOR for a name in any role
 * @param claimValue the claim's words
 * @param truthValue the passage's words
 */
record Rival(Slot slot, String claimValue, String truthValue) {}
