package org.plumbline.text.model;

/**
 * What a dependency parser may do next, read from a label of NLP4J's such as {@code L_R_det}.
 *
 * @param arc which arc to draw between the word on the stack and the next of the input
 * @param move what to do with the two then
 * @param relation the name of the arc
 */
record Transition(Arc arc, Move move, String relation) {

  enum Arc {
    /** The next word heads the one on the stack. */
    LEFT,
    /** The word on the stack heads the next. */
    RIGHT,
    NONE
  }

  enum Move {
    /** The next word goes on the stack. */
    SHIFT,
    /** The word on the stack leaves it for good. */
    REDUCE,
    /** The word on the stack stands aside until the next shift. */
    PASS
  }

  static Transition of(String label) {
    int arcEnd = label.indexOf('_');
    int moveEnd = label.lastIndexOf('_');
    return new Transition(
        arc(label.substring(0, arcEnd)),
        move(label.substring(arcEnd + 1, moveEnd)),
        label.substring(moveEnd + 1));
  }

  private static Arc arc(String name) {
    return switch (name) {
      case "L" -> Arc.LEFT;
      case "R" -> Arc.RIGHT;
      default -> Arc.NONE;
    };
  }

  private static Move move(String name) {
    return switch (name) {
      case "S" -> Move.SHIFT;
      case "R" -> Move.REDUCE;
      default -> Move.PASS;
    };
  }
}
