package org.plumbline.verify.pack;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the expressions of a rule by a grammar that has comparisons of properties and nothing else: no call, no
 * new object, no arithmetic. What the grammar lacks is refused, so nothing needs to be forbidden by name.
 */
final class ExpressionGuard {
  private static final Set<String> COMPARE = Set.of("==", "!=", "<", "<=", ">", ">=", "contains");
  private static final Set<String> CONSTANTS = Set.of("true", "false", "null");

  private static final Map<String, Set<String>> REPORTS =
      Map.of(
          "SlotFinding", Set.of("agrees", "differs"),
          "PairFinding", Set.of("supports", "contradicts"),
          "PassageFinding", Set.of("supports", "contradicts", "denies"),
          "SingleValued", Set.of("holds"),
          "SlipFinding", Set.of("of"));

  /** An expression that is not admitted. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String mend;

    Refused(String what, String mend) {
      super(what);
      this.mend = mend;
    }

    String mend() {
      return mend;
    }
  }

  private final Vocabulary vocabulary;
  private final Map<String, Class<?>> variables;

  /**
   * @param variables types of the rule's variables; grows with each binding that is read
   */
  ExpressionGuard(Vocabulary vocabulary, Map<String, Class<?>> variables) {
    this.vocabulary = vocabulary;
    this.variables = variables;
  }

  /** Reads a constraint of a pattern over {@code thing}. */
  void constraint(String text, Class<?> thing) throws Refused {
    Tokens tokens = new Tokens(text);
    if (tokens.isWord() && tokens.isSecond(":")) {
      String variable = tokens.take();
      tokens.take();
      Class<?> type = path(tokens, thing);
      bind(variable, type);
    } else {
      either(tokens, thing);
    }
    end(tokens);
  }

  void bind(String variable, Class<?> type) throws Refused {
    if (!variable.startsWith("$")) {
      throw new Refused(
          "the variable " + variable + " does not begin with $", "call it $" + variable);
    }
    variables.put(variable, type);
  }

  private void either(Tokens tokens, Class<?> thing) throws Refused {
    do {
      do {
        one(tokens, thing);
      } while (tokens.take("&&"));
    } while (tokens.take("||"));
  }

  private void one(Tokens tokens, Class<?> thing) throws Refused {
    if (tokens.take("!")) {
      one(tokens, thing);
    } else if (tokens.take("(")) {
      either(tokens, thing);
      expect(tokens, ")");
    } else {
      operand(tokens, thing);
      boolean negated = tokens.take("not");
      if (tokens.take("in")) {
        expect(tokens, "(");
        do {
          operand(tokens, thing);
        } while (tokens.take(","));
        expect(tokens, ")");
      } else if (!tokens.isLiteral() && COMPARE.contains(tokens.next())) {
        tokens.take();
        operand(tokens, thing);
      } else if (negated) {
        throw unexpected(tokens);
      }
    }
  }

  private void operand(Tokens tokens, Class<?> thing) throws Refused {
    if (tokens.isLiteral() || CONSTANTS.contains(tokens.next())) {
      tokens.take();
    } else if (tokens.take("-")) {
      if (!tokens.isLiteral() || tokens.next().startsWith("\"")) {
        throw unexpected(tokens);
      }
      tokens.take();
    } else {
      path(tokens, thing);
    }
  }

  /** A property, a variable, or the name of a value, and properties of it. */
  private Class<?> path(Tokens tokens, Class<?> thing) throws Refused {
    if (!tokens.isWord()) {
      throw unexpected(tokens);
    }
    String head = tokens.take();
    if (Character.isUpperCase(head.charAt(0))) {
      return value(tokens, head);
    }
    Class<?> type;
    if (head.equals("this")) {
      type = thing;
    } else if (head.startsWith("$")) {
      type = variables.get(head);
      if (type == null) {
        throw new Refused("nothing is called " + head, "bind it first: \"" + head + " : …\"");
      }
    } else {
      type = property(tokens, thing, head);
    }
    while (tokens.take(".")) {
      type = property(tokens, type, tokens.take());
    }
    return type;
  }

  private Class<?> value(Tokens tokens, String head) throws Refused {
    StringBuilder name = new StringBuilder(head);
    while (tokens.take(".")) {
      name.append('.').append(tokens.take());
    }
    Optional<Class<?>> type = vocabulary.valueType(name.toString());
    if (type.isEmpty()) {
      throw new Refused(
          "\"" + name + "\" is no value of the vocabulary", "write one such as Slot.COUNT");
    }
    return type.get();
  }

  /** A property may also be read as a method without arguments; no other call is admitted. */
  private Class<?> property(Tokens tokens, Class<?> owner, String word) throws Refused {
    String name = word;
    if (tokens.is("(") && tokens.isSecond(")")) {
      tokens.take();
      tokens.take();
      name = Vocabulary.property(word);
    }
    if (tokens.is("(")) {
      throw new Refused("calls \"" + word + "\"", "a rule of a pack compares properties only");
    }
    Optional<Class<?>> type = vocabulary.property(owner, name);
    if (type.isEmpty()) {
      throw new Refused(
          "\"" + word + "\" is no property of " + owner.getSimpleName(),
          vocabulary.properties(owner).isEmpty()
              ? "it has none"
              : "use one of " + vocabulary.properties(owner));
    }
    return type.get();
  }

  /** Reads what a rule does: it inserts findings. */
  void consequence(Tokens tokens) throws Refused {
    do {
      expect(tokens, "insert");
      expect(tokens, "(");
      report(tokens);
      expect(tokens, ")");
      expect(tokens, ";");
    } while (!tokens.isEnd());
  }

  private void report(Tokens tokens) throws Refused {
    if (tokens.take("new")) {
      expect(tokens, "PartFinding");
    } else {
      String type = tokens.take();
      expect(tokens, ".");
      String method = tokens.take();
      if (!REPORTS.getOrDefault(type, Set.of()).contains(method)) {
        throw new Refused(
            "calls " + type + "." + method,
            "report by SlotFinding.agrees or differs, PairFinding or PassageFinding.supports or "
                + "contradicts, PassageFinding.denies, SingleValued.holds, SlipFinding.of, or new PartFinding");
      }
    }
    expect(tokens, "(");
    do {
      argument(tokens);
    } while (tokens.take(","));
    expect(tokens, ")");
  }

  private void argument(Tokens tokens) throws Refused {
    if (tokens.take("drools")) {
      for (String word : new String[] {".", "getRule", "(", ")", ".", "getName", "(", ")"}) {
        expect(tokens, word);
      }
    } else {
      path(tokens, Void.class);
    }
  }

  private static void expect(Tokens tokens, String text) throws Refused {
    if (!tokens.take(text)) {
      throw new Refused(
          "\"" + text + "\" is expected where \"" + tokens.next() + "\" stands",
          "see docs/packs.md for what a rule of a pack may say");
    }
  }

  private static void end(Tokens tokens) throws Refused {
    if (!tokens.isEnd()) {
      throw unexpected(tokens);
    }
  }

  private static Refused unexpected(Tokens tokens) {
    return new Refused(
        "\"" + tokens.next() + "\" is not admitted here",
        "a rule of a pack compares properties with values; see docs/packs.md");
  }
}
