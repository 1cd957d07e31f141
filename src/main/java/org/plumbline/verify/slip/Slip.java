package org.plumbline.verify.slip;

import org.plumbline.verify.pack.Severity;

/**
 * What makes a disagreement of a text with itself a slip.
 *
 * @param rule id of the rule that says so
 */
public record Slip(String rule, Severity severity) {}
