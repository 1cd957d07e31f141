package org.plumbline.extract.moment;

import java.util.Optional;
import java.util.Set;
import org.plumbline.extract.lexeme.Lexemes;
import org.plumbline.fact.Moment.Granularity;
import org.plumbline.fact.When.Field;

/**
 * Reads spans of time: "from 1939 to 1945", "June 14-16", "14-16 June", "2012-13", "between May and
 * July".
 */
final class SpanGrammar {

  private static final Set<String> TO = Set.of("to", "until", "till", "through");

  private SpanGrammar() {}

  /**
   * A span found.
   *
   * @param from its first unit
   * @param to its last unit; the span ends where it ends
   * @param throughout both ends are meant, not just some time between them
   */
  record Ends(Expression from, Expression to, boolean throughout) {}

  /** The span at {@code i}, where {@code time} stands. */
  static Optional<Ends> span(Lexemes in, int i, Optional<Expression> time) {
    boolean between = in.is(i, "between");
    boolean from = in.is(i, "from");
    int at = between || from ? i + 1 : i;
    Optional<Expression> first = between || from ? TimeGrammar.time(in, at) : time;
    return days(in, at).or(() -> first.flatMap(e -> ended(in, e, between, from)));
  }

  private static Optional<Ends> ended(Lexemes in, Expression first, boolean between, boolean from) {
    int join = first.next();
    boolean hyphen = in.at(join).isHyphen();
    boolean to = between ? in.is(join, "and") : in.isIn(join, TO) || hyphen;
    if (!to) {
      return Optional.empty();
    }
    Optional<Expression> last =
        shortEnd(in, first, join + 1, hyphen).or(() -> TimeGrammar.time(in, join + 1));
    // "moved from June to July" is no span of time, but no harm comes of reading one.
    boolean loose = !from && !between && !hyphen && in.is(join, "to");
    return last.filter(l -> comparable(first, l))
        .filter(l -> !loose || first.has(Field.YEAR) || l.has(Field.YEAR))
        .map(l -> new Ends(completed(first, l), completed(l, first), !between));
  }

  /** "June 14-16", "June 14 to 16", "2012-13". */
  private static Optional<Expression> shortEnd(
      Lexemes in, Expression first, int i, boolean hyphen) {
    String text = in.at(i).text();
    boolean season = hyphen && first.granularity() == Granularity.YEAR && in.at(i).isDigits(2);
    if (season && first.has(Field.YEAR)) {
      int year = first.fields().get(Field.YEAR);
      int end = year / 100 * 100 + Integer.parseInt(text);
      int wrapped = end <= year ? end + 100 : end;
      return Optional.of(Expression.field(i + 1, Field.YEAR, wrapped, Granularity.YEAR));
    }
    boolean day =
        first.has(Field.DAY_OF_MONTH)
            && first.has(Field.MONTH)
            && DateGrammar.dayNumber(in, i).isPresent();
    boolean otherDate = CalendarWords.month(in, DateGrammar.afterDay(in, i)) > 0;
    if (!day || otherDate || Integer.parseInt(text) <= first.fields().get(Field.DAY_OF_MONTH)) {
      return Optional.empty();
    }
    Expression end =
        Expression.field(
                DateGrammar.afterDay(in, i),
                Field.DAY_OF_MONTH,
                Integer.parseInt(text),
                Granularity.DAY)
            .with(Field.MONTH, first.fields().get(Field.MONTH));
    return Optional.of(DateGrammar.withYear(in, end));
  }

  /** "14-16 June", "14 to 16 June". */
  private static Optional<Ends> days(Lexemes in, int i) {
    boolean join =
        in.at(i + 1).isHyphen()
            || in.is(i + 1, "to")
            || in.is(i + 1, "and") && in.is(i - 1, "between");
    var start = DateGrammar.dayNumber(in, i);
    boolean month = CalendarWords.month(in, DateGrammar.afterDay(in, i + 2)) > 0;
    if (!join || start.isEmpty() || !month) {
      return Optional.empty();
    }
    return DateGrammar.date(in, i + 2)
        .filter(
            e -> e.has(Field.DAY_OF_MONTH) && e.fields().get(Field.DAY_OF_MONTH) > start.getAsInt())
        .map(
            e ->
                new Ends(
                    e.with(Field.DAY_OF_MONTH, start.getAsInt()), e, !in.is(i - 1, "between")));
  }

  private static boolean comparable(Expression first, Expression last) {
    boolean clocks = first.has(Field.MINUTE_OF_DAY) == last.has(Field.MINUTE_OF_DAY);
    return first.granularity() == last.granularity() && clocks;
  }

  /** "March to May 2015": each end lends the other the year that it lacks. */
  private static Expression completed(Expression end, Expression other) {
    boolean lacks = !end.has(Field.YEAR) && other.has(Field.YEAR) && end.has(Field.MONTH);
    return lacks ? end.with(Field.YEAR, other.fields().get(Field.YEAR)) : end;
  }
}
