package org.plumbline.text.model;

import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Arrays;

/** The dependency tree of a sentence as it grows. Word 0 is its root. */
final class Tree {
  /** No such word. */
  static final int NONE = -1;

  private static final int[] NO_WORDS = {};

  private final int[] heads;
  private final String[] relations;
  private final HashedValues hashedRelations;
  private final int[][] dependents;
  private final int[] counts;

  Tree(int words) {
    heads = new int[words];
    Arrays.fill(heads, NONE);
    relations = new String[words];
    hashedRelations = new HashedValues(words);
    dependents = new int[words][];
    Arrays.fill(dependents, NO_WORDS);
    counts = new int[words];
  }

  HashedValues relations() {
    return hashedRelations;
  }

  boolean hasHead(int word) {
    return heads[word] != NONE;
  }

  boolean isBelow(int word, int other) {
    for (int head = heads[word]; head != NONE; head = heads[head]) {
      if (head == other) {
        return true;
      }
    }
    return false;
  }

  void hang(int word, int head, String relation) {
    if (heads[word] != NONE) {
      remove(word, heads[word]);
    }
    insert(word, head);
    heads[word] = head;
    relations[word] = relation;
    hashedRelations.set(word, relation);
  }

  private void insert(int word, int head) {
    int count = counts[head]++;
    if (count == dependents[head].length) {
      dependents[head] = Arrays.copyOf(dependents[head], 2 * count + 2);
    }
    int[] all = dependents[head];
    int at = count;
    for (; at > 0 && all[at - 1] > word; at--) {
      all[at] = all[at - 1];
    }
    all[at] = word;
  }

  private void remove(int word, int head) {
    int[] all = dependents[head];
    int at = place(word, head);
    counts[head]--;
    System.arraycopy(all, at + 1, all, at, counts[head] - at);
  }

  private int place(int word, int head) {
    return Arrays.binarySearch(dependents[head], 0, counts[head], word);
  }

  /** The relative of {@code word}, or {@link #NONE}. */
  int relative(int word, Relation relation) {
    return switch (relation) {
      case h -> heads[word];
      case h2 -> heads[word] == NONE ? NONE : heads[heads[word]];
      case lmd -> leftMost(word, 0);
      case lmd2 -> leftMost(word, 1);
      case rmd -> rightMost(word, 0);
      case rmd2 -> rightMost(word, 1);
      case lns -> leftSibling(word, 0);
      case lns2 -> leftSibling(word, 1);
      default -> throw new IllegalStateException("unknown relation: " + relation);
    };
  }

  private int leftMost(int word, int order) {
    int found = order < counts[word] ? dependents[word][order] : NONE;
    return found < word ? found : NONE;
  }

  private int rightMost(int word, int order) {
    int at = counts[word] - 1 - order;
    int found = at < 0 ? NONE : dependents[word][at];
    return found > word ? found : NONE;
  }

  private int leftSibling(int word, int order) {
    int head = heads[word];
    int at = head == NONE ? NONE : place(word, head) - order - 1;
    return at < 0 ? NONE : dependents[head][at];
  }

  /** How many words hang on the left of {@code word}; no more than two count. */
  int leftCount(int word) {
    return leftMost(word, 0) == NONE ? 0 : leftMost(word, 1) == NONE ? 1 : 2;
  }

  /** How many words hang on the right of {@code word}; no more than two count. */
  int rightCount(int word) {
    return rightMost(word, 0) == NONE ? 0 : rightMost(word, 1) == NONE ? 1 : 2;
  }

  /** Tells the nodes of NLP4J. */
  void tell(NLPNode[] nodes) {
    for (int word = 1; word < nodes.length; word++) {
      nodes[word].setDependencyHead(nodes[heads[word]], relations[word]);
    }
  }
}
