package org.plumbline.verify.slip;

import java.util.Locale;
import java.util.regex.Pattern;
import org.plumbline.fact.Mention;

/**
 * A person with a title.
 *
 * @param name the person's fullest name
 * @param person where the person is named
 * @param office where the title stands
 * @param linked whether "is" links the two, without more ado
 */
public record Title(String name, Mention person, Mention office, boolean linked) {
  private static final Pattern DETERMINED =
      Pattern.compile("(?i)(?:the|an?|his|her|its|their|our|my)\\s.*|.*['’]s?\\s.*");

  /** The title as the text has it. */
  public String text() {
    return office.text();
  }

  /** The title as a statement of its own. */
  public String statement() {
    String determined =
        DETERMINED.matcher(text()).matches() ? text() : "the " + text().toLowerCase(Locale.ROOT);
    return name + " is " + determined + ".";
  }
}
