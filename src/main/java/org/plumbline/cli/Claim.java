package org.plumbline.cli;

/**
 * A claim to verify.
 *
 * @param id its name in the list that it comes from, else its number
 * @param text the claim as written
 */
record Claim(String id, String text) {}
