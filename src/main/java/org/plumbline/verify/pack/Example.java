package org.plumbline.verify.pack;

import org.plumbline.verify.Label;

/**
 * One example of a rule.
 *
 * @param file where it stands
 * @param line first line of it
 * @param rule id of the rule
 * @param fires whether the rule must fire; in a near miss it must not
 * @param truth what the article says
 * @param claim what is claimed
 * @param expect the verdict
 */
public record Example(
    String file, int line, String rule, boolean fires, String truth, String claim, Label expect) {}
