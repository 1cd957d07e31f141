package org.plumbline.verify.pack;

import java.util.regex.Pattern;
import org.plumbline.verify.Hashes;

/**
 * A text file of rules or of examples.
 *
 * @param name how messages call it, with {@code /} between folders
 */
record RuleFile(String name, String text) {
  private static final String RULES = ".drl";
  private static final String TABLE = ".drl.csv";
  private static final String EXAMPLES = ".examples.yaml";
  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s");

  boolean isRules() {
    return name.endsWith(RULES) || isTable();
  }

  boolean isTable() {
    return name.endsWith(TABLE);
  }

  boolean isExamples() {
    return name.endsWith(EXAMPLES);
  }

  boolean isRulesOrExamples() {
    return isRules() || isExamples();
  }

  /**
   * The rules as Drools reads them. An editor need not write a package and imports: what is missing stands before
   * the first line, on the same line, so that line numbers stay.
   */
  String drl() {
    return PACKAGE.matcher(text).find()
        ? text
        : "package pack.p" + Hashes.sha256(text) + "; " + Vocabulary.IMPORTS + text;
  }
}
