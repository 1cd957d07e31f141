package org.plumbline.text.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.emory.mathcs.nlp.component.template.feature.Relation;
import org.junit.jupiter.api.Test;

class TreeTest {
  private final Tree tree = new Tree(7);

  @Test
  void relativesAreFoundInTheOrderOfTheText() {
    tree.hang(5, 3, "dobj");
    tree.hang(1, 3, "nsubj");
    tree.hang(2, 3, "aux");
    tree.hang(3, 0, "root");
    assertEquals(1, tree.relative(3, Relation.lmd));
    assertEquals(2, tree.relative(3, Relation.lmd2));
    assertEquals(5, tree.relative(3, Relation.rmd));
    assertEquals(Tree.NONE, tree.relative(3, Relation.rmd2));
    assertEquals(2, tree.relative(5, Relation.lns));
    assertEquals(1, tree.relative(5, Relation.lns2));
    assertEquals(0, tree.relative(5, Relation.h2));
    assertEquals(2, tree.leftCount(3));
    assertEquals(1, tree.rightCount(3));
  }

  @Test
  void aWordThatIsHungAgainLeavesItsHead() {
    tree.hang(4, 2, "dep");
    tree.hang(4, 5, "dep");
    assertEquals(0, tree.rightCount(2));
    assertEquals(1, tree.leftCount(5));
    assertFalse(tree.isBelow(4, 2));
    assertTrue(tree.isBelow(4, 5));
  }
}
