package org.plumbline.lexicon;

/**
 * A verb that hands on what someone said, wrote or thinks.
 *
 * @param verb base form
 * @param kind what sort of saying it is
 * @param factive what is reported is taken to be true by the writer ("admit", "reveal", "realise")
 * @param addressee its direct object is the one who is told ("tell reporters that")
 */
public record ReportingVerb(String verb, ReportingKind kind, boolean factive, boolean addressee) {}
