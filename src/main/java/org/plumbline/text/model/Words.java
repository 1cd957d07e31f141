package org.plumbline.text.model;

/** Which words of a sentence a dependency parser looks at: those on its stack, those set aside, the rest. */
final class Words {
  private final int count;
  private final int[] stack;
  private final int[] aside;
  private int stackSize;
  private int asideSize;
  private int input;

  Words(int count) {
    this.count = count;
    stack = new int[count];
    aside = new int[count];
  }

  int input() {
    return input;
  }

  int top() {
    return stack[stackSize - 1];
  }

  void shift() {
    while (asideSize > 0) {
      stack[stackSize++] = aside[--asideSize];
    }
    stack[stackSize++] = input++;
  }

  void reduce() {
    stackSize--;
  }

  void pass() {
    aside[asideSize++] = stack[--stackSize];
  }

  /** Looks at two words alone. */
  void reset(int stackWord, int inputWord) {
    stackSize = 1;
    asideSize = 0;
    stack[0] = stackWord;
    input = inputWord;
  }

  /** The word where {@code part} begins to look, or {@link Tree#NONE}. */
  int at(FeaturePart part) {
    return switch (part.source()) {
      case i -> inside(top() + part.window());
      case j -> inside(input + part.window());
      case k -> onStack(part.window());
    };
  }

  private int inside(int word) {
    return word < count ? Math.max(word, Tree.NONE) : Tree.NONE;
  }

  private int onStack(int window) {
    if (window > 0) {
      return window <= asideSize ? aside[asideSize - window] : Tree.NONE;
    }
    int at = stackSize - 1 + window;
    return at >= 0 ? stack[at] : Tree.NONE;
  }
}
