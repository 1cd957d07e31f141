package org.plumbline.verify.pack;

/**
 * A rule as its author wrote it.
 *
 * @param id its name: {@code count/agrees}
 * @param severity how much its findings matter
 * @param summary what it says, in one sentence
 * @param rationale why it is as it is; may be empty
 * @param file where it stands: {@code comparison/count.drl}
 * @param line first line of it
 * @param text the rule itself, without its metadata
 */
public record Rule(
    String id,
    Severity severity,
    String summary,
    String rationale,
    String file,
    int line,
    String text) {}
