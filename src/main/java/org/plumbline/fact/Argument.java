package org.plumbline.fact;

/**
 * A filled slot of a fact.
 *
 * @param slot the role that it plays
 * @param marker the preposition that introduced it, empty for subjects and objects
 * @param mention what fills it
 */
public record Argument(Slot slot, String marker, Mention mention) {}
