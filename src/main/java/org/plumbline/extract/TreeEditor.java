package org.plumbline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;

/** A dependency tree that can be changed: the mends of a sentence work on one, one after the other. */
final class TreeEditor {
  private final Sentence sentence;
  private final List<Token> tokens;
  private boolean changed;

  TreeEditor(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = new ArrayList<>(sentence.tokens());
  }

  Sentence sentence() {
    return changed
        ? new Sentence(
            sentence.index(),
            sentence.paragraph(),
            sentence.line(),
            sentence.kind(),
            sentence.span(),
            tokens)
        : sentence;
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  String lower(int index) {
    return index >= 0 && index < size() ? tokens.get(index).form().toLowerCase(Locale.ROOT) : "";
  }

  String tag(int index) {
    return index >= 0 && index < size() ? tokens.get(index).tag() : "";
  }

  int head(int index) {
    return tokens.get(index).head();
  }

  boolean is(int index, String... relations) {
    return index >= 0 && Set.of(relations).contains(tokens.get(index).relation());
  }

  boolean isNoun(int index) {
    return tag(index).startsWith("NN");
  }

  boolean isName(int index) {
    return tag(index).startsWith("NNP");
  }

  boolean isVerb(int index) {
    return tag(index).startsWith("VB");
  }

  List<Integer> children(int index, String... relations) {
    List<Integer> found = new ArrayList<>();
    Set<String> wanted = Set.of(relations);
    for (Token token : tokens) {
      if (token.head() == index && (wanted.isEmpty() || wanted.contains(token.relation()))) {
        found.add(token.index());
      }
    }
    return found;
  }

  /** The first child with one of the relations, or -1. */
  int child(int index, String... relations) {
    List<Integer> found = children(index, relations);
    return found.isEmpty() ? -1 : found.get(0);
  }

  boolean has(int index, String... relations) {
    return child(index, relations) >= 0;
  }

  /** Whether {@code index} hangs below {@code ancestor}, however deep, or is it. */
  boolean isBelow(int index, int ancestor) {
    int at = index;
    for (int hops = 0; at >= 0 && hops <= size(); hops++) {
      if (at == ancestor) {
        return true;
      }
      at = head(at);
    }
    return false;
  }

  /** Hangs {@code index} on {@code head}; without effect where that would close a circle. */
  void attach(int index, int head, String relation) {
    if (head >= 0 && isBelow(head, index)) {
      return;
    }
    Token old = tokens.get(index);
    tokens.set(
        index, new Token(index, old.form(), old.lemma(), old.tag(), head, relation, old.span()));
    changed = true;
  }

  void rename(int index, String relation) {
    attach(index, head(index), relation);
  }

  void retag(int index, String tag) {
    Token old = tokens.get(index);
    tokens.set(
        index,
        new Token(index, old.form(), old.lemma(), tag, old.head(), old.relation(), old.span()));
    changed = true;
  }

  /** Puts {@code heir} into the place of {@code index}, which then hangs on it. */
  void replace(int index, int heir, String relation) {
    int head = head(index);
    String place = token(index).relation();
    attach(heir, head, place);
    for (int child : children(index)) {
      if (child != heir) {
        attach(child, heir, token(child).relation());
      }
    }
    attach(index, heir, relation);
  }
}
