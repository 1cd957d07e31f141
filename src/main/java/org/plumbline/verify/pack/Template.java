package org.plumbline.verify.pack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The summary of a rule: one sentence, in which {@code {claim}} and {@code {truth}} stand for the words that a match
 * compares.
 */
public final class Template {
  private static final String CLAIM = "{claim}";
  private static final String TRUTH = "{truth}";
  private static final Pattern SLOT = Pattern.compile("\\{[^}]*}");

  private Template() {}

  /** The sentence about one match. */
  public static String fill(String template, String claimValue, String truthValue) {
    return template.contains("{")
        ? SLOT.matcher(template)
            .replaceAll(
                slot -> Matcher.quoteReplacement(value(slot.group(), claimValue, truthValue)))
        : template;
  }

  /** The sentence about any match: "the claim says X, the article Y". */
  public static String general(String template) {
    return fill(template, "X", "Y");
  }

  /** Whether nothing but the claim's and the article's words is to be filled in. */
  static boolean isValid(String template) {
    String rest = template.replace(CLAIM, "").replace(TRUTH, "");
    return rest.indexOf('{') < 0 && rest.indexOf('}') < 0;
  }

  private static String value(String slot, String claimValue, String truthValue) {
    String value = slot.equals(CLAIM) ? claimValue : slot.equals(TRUTH) ? truthValue : slot;
    return value.isEmpty() ? "nothing" : value.strip();
  }
}
