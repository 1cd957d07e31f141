package org.plumbline.verify.compare;

/** What may be a slip of a text that disagrees with itself. Rules decide whether it is one. */
public sealed interface Doubt permits Disagreement, TwoTitles {}
