package org.plumbline.verify.compare;

import java.util.List;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.text.Token;

/** What narrows a phrase of the article down: what is said of "the Europeans who live abroad" is not said of all. */
final class Narrowing {
  private final PairContext context;
  private final CounterpartFinder finder;

  Narrowing(PairContext context, CounterpartFinder finder) {
    this.context = context;
    this.finder = finder;
  }

  /** Whether the article's phrase has a restriction that the claim's lacks. */
  boolean isNarrower(Mention there, Mention mention) {
    return hasClause(there)
        || there.modifiers().stream()
            .filter(m -> !m.marker().equals("including"))
            .anyMatch(m -> isLacking(mention, m.mention()));
  }

  private boolean hasClause(Mention there) {
    List<Token> tokens = context.sentenceOf(there).tokens();
    // "the passengers, none of whom was hurt": all of them.
    boolean aside =
        there.token() + 1 < tokens.size() && tokens.get(there.token() + 1).form().equals(",");
    return !aside
        && tokens.stream()
            .anyMatch(
                t ->
                    t.head() == there.token()
                        && (t.relation().equals("relcl") || t.relation().equals("acl")));
  }

  private boolean isLacking(Mention mention, Mention restriction) {
    return mention.modifiers().stream()
        .noneMatch(
            own ->
                isBothPronoun(own.mention(), restriction)
                    || ElementMatcher.holds(finder.relate(own.mention(), restriction)));
  }

  /** "5% of its workforce" */
  private static boolean isBothPronoun(Mention own, Mention there) {
    return own.kind() == Kind.PRONOUN && there.kind() == Kind.PRONOUN;
  }
}
