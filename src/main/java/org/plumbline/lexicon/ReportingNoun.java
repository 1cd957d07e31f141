package org.plumbline.lexicon;

/**
 * A noun that names an act of saying or what carries it: statement, tweet, interview.
 *
 * @param noun singular form
 * @param kind what sort of saying it is
 * @param factive what is reported is taken to be true by the writer
 */
public record ReportingNoun(String noun, ReportingKind kind, boolean factive) {}
