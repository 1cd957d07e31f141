package org.plumbline.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.plumbline.text.Document;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;

/**
 * Names that the parser takes for common nouns in one sentence, but not in another of the text: "Amber founder Ann Lee"
 * of a firm that is called Amber, "Price said" of Joanna Price.
 */
final class RecurringNames {
  private final Set<String> names = new HashSet<>();
  private final Set<String> words = new HashSet<>();

  RecurringNames(Document document) {
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        if (Character.isLowerCase(token.form().charAt(0))) {
          words.add(token.form());
        } else if (token.index() > 0
            && token.isProperNoun()
            && sentence.kind() != Sentence.Kind.HEADLINE) {
          names.add(token.form());
        }
      }
    }
  }

  /** The sentence, in which a noun with a capital that is a name elsewhere, and nowhere a word, is a name. */
  Sentence mend(Sentence sentence) {
    TreeEditor tree = null;
    for (Token token : sentence.tokens()) {
      boolean name =
          token.tag().matches("NNS?")
              && Character.isUpperCase(token.form().charAt(0))
              && names.contains(token.form())
              && !words.contains(token.form().toLowerCase(Locale.ROOT));
      if (name) {
        tree = tree == null ? new TreeEditor(sentence) : tree;
        tree.retag(token.index(), "NNP");
      }
    }
    return tree == null ? sentence : tree.sentence();
  }
}
