package org.plumbline.text.model;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.plumbline.text.model.Transition.Arc;
import org.plumbline.text.model.Transition.Move;

/** The labels of a dependency parser, and which of them are open to it when. */
final class Transitions {
  private final List<Transition> all;
  private final int[] any;
  private final int[] shifts;
  private final int[] arcless;
  private final int[] keeping;
  private final int[] orphanKeeping;
  private final int[] leftArcs;
  private final int[] rightArcs;

  Transitions(List<String> labels) {
    all = labels.stream().map(Transition::of).toList();
    any = those(t -> true);
    shifts = those(t -> t.move() == Move.SHIFT);
    arcless = those(t -> t.arc() == Arc.NONE);
    keeping = those(t -> t.arc() == Arc.NONE && t.move() != Move.REDUCE);
    orphanKeeping = those(t -> t.arc() != Arc.NONE || t.move() != Move.REDUCE);
    leftArcs = those(t -> t.arc() == Arc.LEFT);
    rightArcs = those(t -> t.arc() == Arc.RIGHT);
  }

  private int[] those(Predicate<Transition> wanted) {
    return IntStream.range(0, all.size()).filter(i -> wanted.test(all.get(i))).toArray();
  }

  Transition get(int label) {
    return all.get(label);
  }

  /** Those that draw an arc from the later word to the earlier, or the other way round. */
  int[] arcs(boolean left) {
    return left ? leftArcs : rightArcs;
  }

  /** Those that keep the sentence a tree: no cycles, nothing above the root, no word lost without a head. */
  int[] open(Tree tree, int stack, int input) {
    if (stack == 0) {
      return shifts;
    }
    if (tree.isBelow(stack, input)) {
      return arcless;
    }
    if (tree.isBelow(input, stack)) {
      return tree.hasHead(stack) ? arcless : keeping;
    }
    return tree.hasHead(stack) ? any : orphanKeeping;
  }
}
