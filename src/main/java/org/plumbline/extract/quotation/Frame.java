package org.plumbline.extract.quotation;

import java.util.BitSet;

/**
 * One act of reporting, as words of the page.
 *
 * @param cue the reporting word
 * @param speaker head of who speaks, or -1
 * @param addressee head of who is spoken to, or -1
 * @param head head of the content
 * @param content all words of the content
 */
record Frame(int cue, int speaker, int addressee, int head, BitSet content) {}
