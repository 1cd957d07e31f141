package org.plumbline.extract.quantity;

import java.util.Optional;
import org.plumbline.extract.lexeme.Lexemes;

/** The door for other grammars to whole numbers: "two" in "two days ago". */
public final class Cardinals {

  /**
   * A number found.
   *
   * @param next index of the lexeme after it
   * @param value what it says
   */
  public record Cardinal(int next, int value) {}

  private Cardinals() {}

  /** The whole number at {@code i}; "a" and "an" before a noun are 1, vague numbers are none. */
  public static Optional<Cardinal> read(Lexemes in, int i) {
    Optional<Cardinal> number =
        NumberGrammar.cardinal(in, i)
            .filter(
                n ->
                    n.low() == n.high()
                        && n.lowValue() == Math.rint(n.lowValue())
                        && n.lowValue() < 1e6)
            .map(n -> new Cardinal(n.next(), (int) n.lowValue()));
    return number.isEmpty() && NumberGrammar.isA(in, i)
        ? Optional.of(new Cardinal(i + 1, 1))
        : number;
  }
}
