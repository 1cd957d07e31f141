package org.plumbline.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.plumbline.text.Sentence;
import org.plumbline.text.Span;
import org.plumbline.text.Token;

/**
 * A sentence's dependency tree, for walking: children and relations by token index. Above the root, -1, and
 * beyond the ends of the sentence there is nothing: no word, no relation, no children.
 */
final class Tree {
  private static final int[] NONE = {};

  /** The comma after the last word of a phrase hangs on that word and is no part of the phrase. */
  private static final Set<String> INNER_PUNCTUATION = Set.of("punct");

  private static final Set<String> QUOTATION_MARKS = Set.of("\"", "\u201c", "\u201d", "``", "''");

  private final Sentence sentence;
  private final Token[] tokens;
  private final int[][] children;

  Tree(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens().toArray(Token[]::new);
    int[] counts = new int[tokens.length];
    for (Token token : tokens) {
      if (token.head() >= 0) {
        counts[token.head()]++;
      }
    }
    children = new int[tokens.length][];
    for (int i = 0; i < tokens.length; i++) {
      children[i] = counts[i] == 0 ? NONE : new int[counts[i]];
    }
    Arrays.fill(counts, 0);
    for (Token token : tokens) {
      if (token.head() >= 0) {
        children[token.head()][counts[token.head()]++] = token.index();
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return tokens.length;
  }

  Token token(int index) {
    return tokens[index];
  }

  String lemma(int index) {
    return isWord(index) ? tokens[index].lemma() : "";
  }

  /** The word in small letters. */
  String lower(int index) {
    return isWord(index) ? tokens[index].form().toLowerCase(java.util.Locale.ROOT) : "";
  }

  private boolean isWord(int index) {
    return index >= 0 && index < tokens.length;
  }

  String tag(int index) {
    return isWord(index) ? tokens[index].tag() : "";
  }

  String relation(int index) {
    return isWord(index) ? tokens[index].relation() : "";
  }

  int head(int index) {
    return isWord(index) ? tokens[index].head() : -1;
  }

  int[] children(int index) {
    return isWord(index) ? children[index] : NONE;
  }

  boolean isQuotationMark(int index) {
    return isWord(index) && QUOTATION_MARKS.contains(tokens[index].form());
  }

  boolean is(int index, String... relations) {
    if (!isWord(index)) {
      return false;
    }
    for (String relation : relations) {
      if (tokens[index].relation().equals(relation)) {
        return true;
      }
    }
    return false;
  }

  /** The first child with one of the relations, or -1. */
  int child(int index, String... relations) {
    for (int child : children(index)) {
      if (is(child, relations)) {
        return child;
      }
    }
    return -1;
  }

  boolean has(int index, String... relations) {
    return child(index, relations) >= 0;
  }

  List<Integer> all(int index, String... relations) {
    List<Integer> found = new ArrayList<>();
    for (int child : children(index)) {
      if (is(child, relations)) {
        found.add(child);
      }
    }
    return found;
  }

  /** {@code index} and everything coordinated with it, in textual order. */
  List<Integer> coordinated(int index) {
    List<Integer> found = new ArrayList<>();
    coordinated(index, found);
    return found;
  }

  /** The first of those that are coordinated with {@code member}. */
  int firstCoordinated(int member) {
    int first = member;
    while (is(first, "conj") && head(first) >= 0) {
      first = head(first);
    }
    return first;
  }

  /** The conjunction before a member of a coordination, -1 for none: the "but" of "not X but {@code member}". */
  int joint(int member) {
    return head(member) < 0 ? -1 : lastBefore(member, all(head(member), "cc"));
  }

  /** The last of {@code tokens} that stands before {@code end}, -1 for none. */
  static int lastBefore(int end, List<Integer> tokens) {
    return tokens.stream().filter(token -> token < end).reduce(-1, Math::max);
  }

  /** Whether the verb has a form of be, do or have for an auxiliary. */
  boolean hasAuxiliary(int verb, String lemma) {
    return all(verb, "aux").stream().anyMatch(i -> lemma(i).equals(lemma));
  }

  /** "is buying", "was driving" */
  boolean isContinuous(int verb) {
    return tag(verb).equals("VBG") && hasAuxiliary(verb, "be");
  }

  /** Whether the verb stands with "to". */
  boolean isInfinitive(int verb) {
    int to = child(verb, "aux");
    return to >= 0 && lower(to).equals("to");
  }

  private void coordinated(int index, List<Integer> into) {
    into.add(index);
    for (int child : children(index)) {
      if (is(child, "conj")) {
        coordinated(child, into);
      }
    }
  }

  /** First and last token index below {@code index}, leaving out children by relation. */
  int[] extent(int index, Set<String> without) {
    int[] range = {index, index};
    widen(index, without, range);
    return range;
  }

  private void widen(int index, Set<String> without, int[] range) {
    range[0] = Math.min(range[0], index);
    range[1] = Math.max(range[1], index);
    for (int child : children(index)) {
      if (!without.contains(relation(child))) {
        widen(child, INNER_PUNCTUATION, range);
      }
    }
  }

  Span span(int first, int last) {
    return tokens[first].span().cover(tokens[last].span());
  }

  boolean isPassive(int verb) {
    if (has(verb, "auxpass", "nsubjpass")) {
      return true;
    }
    if (!tag(verb).equals("VBN")) {
      return false;
    }
    // "the claim that it had skipped repairs" is a whole clause after its noun.
    if (is(verb, "acl", "nmod", "amod", "oprd")) {
      return !has(verb, "aux", "nsubj");
    }
    if (is(verb, "advcl")) {
      return !has(verb, "aux", "dobj");
    }
    if (is(verb, "conj") && head(verb) >= 0 && !has(verb, "nsubj", "aux", "dobj")) {
      return isPassive(head(verb));
    }
    return false;
  }
}
