package org.plumbline.lexicon;

import java.util.List;

/**
 * A word before a name.
 *
 * @param title full form
 * @param forms all forms
 * @param role id of the role that it tells of; empty when none
 * @param sex male, female or empty
 */
public record Honorific(String title, List<String> forms, String role, String sex) {}
