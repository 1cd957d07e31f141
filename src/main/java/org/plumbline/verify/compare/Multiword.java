package org.plumbline.verify.compare;

import java.util.Set;
import org.plumbline.lexicon.WordClass;

/**
 * Several words of a sentence that the lexicon knows as one: "gun down", "set ablaze", "foreign minister".
 *
 * @param head index of the token that the rest hangs on
 * @param tokens indexes of all its tokens
 * @param wordClass {@code VERB} or {@code NOUN}
 * @param text base form; for an idiom the word that stands for its predicate
 */
record Multiword(int head, Set<Integer> tokens, WordClass wordClass, String text) {}
