package org.plumbline.verify.compare;

import java.util.List;
import java.util.Locale;
import org.plumbline.fact.Mention;
import org.plumbline.text.Sentence;
import org.plumbline.text.Span;
import org.plumbline.text.Token;
import org.plumbline.truth.Source;

/** Whether a phrase of a passage stands where the claim has another, among the same words in the same order. */
final class Replacement {
  private final Alignment alignment;
  private final Source source;

  Replacement(Alignment alignment, Source source) {
    this.alignment = alignment;
    this.source = source;
  }

  /** To be asked of a passage that has the claim's words in the claim's order. */
  boolean isInPlace(Element element, Mention other, Match match) {
    return isBetween(element, match)
        && isBesideTheSameWord(element, other, source.sentence(match.sentence()));
  }

  /** Whether it stands after what the claim has before the element, and before what it has after. */
  private boolean isBetween(Element element, Match match) {
    for (int i = 0; i < alignment.elements().size(); i++) {
      Match found = alignment.matches().get(i);
      if (found.present()) {
        boolean before = alignment.elements().get(i).token().index() < element.token().index();
        if (found.sentence() != match.sentence() || before != found.token() < match.token()) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isBesideTheSameWord(Element element, Mention other, Sentence there) {
    Sentence said = alignment.sentence();
    Span own = new Span(element.mention().start(), element.mention().end());
    Span its = new Span(other.start(), other.end());
    String before = before(own, said.tokens());
    String after = after(own, said.tokens());
    // "The chief was jailed" says nothing of the port in "the chief of the port was jailed".
    boolean alike = element.token().relation().equals(there.tokens().get(other.token()).relation());
    return !before.isEmpty() && before.equals(before(its, there.tokens()))
        || alike && !after.isEmpty() && after.equals(after(its, there.tokens()));
  }

  private static String before(Span phrase, List<Token> tokens) {
    String word = "";
    for (Token token : tokens) {
      if (token.span().start() >= phrase.start()) {
        return word;
      }
      word = isWord(token) ? token.lemma().toLowerCase(Locale.ROOT) : word;
    }
    return word;
  }

  private static String after(Span phrase, List<Token> tokens) {
    for (Token token : tokens) {
      if (token.span().start() >= phrase.end() && isWord(token)) {
        return token.lemma().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  private static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.form().charAt(0));
  }
}
