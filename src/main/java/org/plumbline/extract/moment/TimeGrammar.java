package org.plumbline.extract.moment;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.plumbline.extract.lexeme.Lexemes;
import org.plumbline.fact.When;
import org.plumbline.fact.When.Field;

/** Reads a date, a time of day, or both in either order: "Thursday night", "9.30pm on 14 June". */
final class TimeGrammar {

  private static final Set<String> TO_CLOCK =
      Set.of("at", "around", "about", "by", "in", "on", "shortly", "just");

  private TimeGrammar() {}

  /** The expression at {@code i}. */
  static Optional<Expression> time(Lexemes in, int i) {
    if (!TimeStarts.mayStart(in, i)) {
      return Optional.empty();
    }
    Optional<Expression> clock = ClockGrammar.clock(in, i);
    if (clock.isPresent()) {
      return clock.map(c -> dated(in, c));
    }
    Optional<Expression> inPart = leadingPart(in, i);
    if (inPart.isPresent()) {
      return inPart;
    }
    return RelativeGrammar.relative(in, i)
        .or(() -> DateGrammar.date(in, i))
        .map(date -> timed(in, date));
  }

  /** "9.30pm on Thursday", "noon yesterday". */
  private static Expression dated(Lexemes in, Expression clock) {
    int on =
        in.is(clock.next(), "on") || in.is(clock.next(), ",") ? clock.next() + 1 : clock.next();
    return RelativeGrammar.relative(in, on)
        .or(() -> DateGrammar.date(in, on))
        .filter(TimeGrammar::isDay)
        .map(date -> date.at(clock).endingAt(date.next()))
        .orElse(clock);
  }

  /** "the morning of June 14", "the night of Thursday"; "in the morning" without a date. */
  private static Optional<Expression> leadingPart(Lexemes in, int i) {
    boolean the = in.is(i, "the");
    boolean alone = in.is(i - 1, "in") && the || in.is(i, "overnight");
    Optional<Expression> part = ClockGrammar.part(in, the ? i + 1 : i);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    int of = part.get().next();
    Optional<Expression> date =
        in.is(of, "of") || in.is(of, "on")
            ? RelativeGrammar.relative(in, of + 1)
                .or(() -> DateGrammar.date(in, of + 1))
                .filter(TimeGrammar::isDay)
            : Optional.empty();
    return date.map(d -> d.at(part.get()).endingAt(d.next()))
        .or(() -> alone ? part : Optional.empty());
  }

  /** "Thursday night", "June 14 at about 9.30pm", "yesterday in the morning". */
  private static Expression timed(Lexemes in, Expression date) {
    if (!isDay(date) || !date.time().isEmpty()) {
      return date;
    }
    Optional<Expression> part = ClockGrammar.part(in, in.skipHyphen(date.next()));
    if (part.isPresent()) {
      return date.at(part.get());
    }
    int at = in.is(date.next(), ",") ? date.next() + 1 : date.next();
    while (in.isIn(at, TO_CLOCK) || in.is(at, "the") && in.is(at - 1, "in")) {
      at++;
    }
    boolean led = at > date.next();
    int clockAt = at;
    Optional<Expression> time =
        ClockGrammar.clock(in, clockAt)
            .or(
                () ->
                    led && in.is(clockAt - 1, "the")
                        ? ClockGrammar.part(in, clockAt)
                        : Optional.empty());
    return time.map(date::at).orElse(date);
  }

  private static boolean isDay(Expression e) {
    boolean offset = e.when() instanceof When.Offset o && o.unit() == ChronoUnit.DAYS;
    return offset || e.has(Field.DAY_OF_MONTH) || e.has(Field.DAY_OF_WEEK);
  }
}
