package org.plumbline.extract.moment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.extract.lexeme.Lexemes;
import org.plumbline.extract.lexeme.PhraseTable;
import org.plumbline.extract.moment.SpanGrammar.Ends;
import org.plumbline.fact.Moment;
import org.plumbline.fact.Moment.Direction;
import org.plumbline.fact.Moment.Granularity;
import org.plumbline.fact.When;
import org.plumbline.fact.When.Field;
import org.plumbline.fact.When.Interval;
import org.plumbline.text.Token;

/**
 * Finds the dates and times of a sentence and resolves them against the day of publication.
 *
 * <p>A weekday or month without a year is the last one up to the dateline, or the next one when the verb
 * beside it speaks of the future. Without a dateline it keeps the fields that are known.
 */
public final class MomentReader {

  private static final PhraseTable<Direction> DIRECTIONS =
      PhraseTable.<Direction>builder()
          .put(
              Direction.SINCE,
              "since | ever since | starting | starting in | starting on | starting from"
                  + " | as of | beginning in | beginning on | effective | from")
          .put(Direction.BEFORE, "before | prior to | ahead of")
          .put(Direction.AFTER, "after | following")
          .put(Direction.UNTIL, "until | till | by | no later than | up until | through | up to")
          .put(
              Direction.ABOUT,
              "around | about | circa | ca . | ca | c . | approximately | some time in"
                  + " | sometime in | roughly | some time around | sometime around"
                  + " | shortly before | just before | shortly after | just after | soon after")
          .build();
  private static final Set<String> SKIPPED = Set.of("in", "on", "at", "of");
  private static final Map<String, Granularity> EVERY =
      Map.of(
          "day",
          Granularity.DAY,
          "week",
          Granularity.WEEK,
          "month",
          Granularity.MONTH,
          "year",
          Granularity.YEAR);

  /** A moment and where it ends. */
  private record Found(int next, Moment moment) {}

  /**
   * The moments in {@code tokens}, in order, none overlapping.
   *
   * @param published the dateline, when it is known
   */
  public List<MomentMention> read(List<Token> tokens, Optional<LocalDate> published) {
    Lexemes in = Lexemes.of(tokens);
    List<MomentMention> mentions = new ArrayList<>();
    int i = 0;
    while (i < in.size()) {
      int start = i;
      Optional<Found> found = found(in, i, published);
      found.ifPresent(
          f ->
              mentions.add(
                  new MomentMention(in.at(start).first(), in.at(f.next() - 1).last(), f.moment())));
      i = found.map(Found::next).orElse(i + 1);
    }
    return List.copyOf(mentions);
  }

  private static Optional<Found> found(Lexemes in, int i, Optional<LocalDate> published) {
    Optional<Found> recurring = recurring(in, i);
    if (recurring.isPresent()) {
      return recurring;
    }
    Optional<Expression> plain = TimeGrammar.time(in, i);
    Optional<Found> span =
        SpanGrammar.span(in, i, plain).flatMap(ends -> span(in, i, ends, published));
    if (span.isPresent()) {
      return span;
    }
    if (plain.isPresent()) {
      return plain.map(e -> moment(in, i, e, Direction.ON, published));
    }
    return DIRECTIONS
        .match(in, i)
        .flatMap(
            direction -> {
              int at = in.isIn(direction.next(), SKIPPED) ? direction.next() + 1 : direction.next();
              // "talks about the summer" names a subject.
              boolean subject = in.is(i, "about") && in.is(at, "the");
              return TimeGrammar.time(in, at)
                  .filter(e -> !subject)
                  .map(e -> moment(in, i, e, direction(in, i, e, direction.value()), published));
            });
  }

  /** "from Monday" begins there; an album "from 1960" or "from the 1960s" was made there. */
  private static Direction direction(Lexemes in, int i, Expression e, Direction direction) {
    boolean origin = in.is(i, "from") && e.granularity().compareTo(Granularity.YEAR) <= 0;
    return origin ? Direction.ON : direction;
  }

  private static Found moment(
      Lexemes in, int start, Expression e, Direction direction, Optional<LocalDate> published) {
    // "that Friday" is a day of the story, not of the week of publication.
    Optional<LocalDate> anchor = in.is(start - 1, "that") ? Optional.empty() : published;
    When when = Resolver.resolve(e, anchor, Tense.around(in, start, e.next()));
    return new Found(
        e.next(),
        new Moment(when, e.granularity(), direction, false, e.zone(), in.surface(start, e.next())));
  }

  /** A span whose ends both have a place in the calendar; otherwise its ends are read one by one. */
  private static Optional<Found> span(
      Lexemes in, int start, Ends ends, Optional<LocalDate> published) {
    int next = ends.to().next();
    Tense tense = Tense.around(in, start, next);
    When from = Resolver.resolve(ends.from(), published, tense);
    When to = Resolver.resolve(ends.to(), published, tense);
    if (from instanceof When.Fields f && to instanceof When.Fields t) {
      return common(in, start, ends, f, t);
    }
    boolean placed = from instanceof Interval && to instanceof Interval;
    if (!placed || !((Interval) from).start().isBefore(((Interval) to).end())) {
      return Optional.empty();
    }
    Interval whole = new Interval(((Interval) from).start(), ((Interval) to).end());
    Direction direction = ends.throughout() ? Direction.THROUGHOUT : Direction.ON;
    return Optional.of(
        new Found(
            next,
            new Moment(
                whole,
                ends.to().granularity(),
                direction,
                false,
                ends.to().zone(),
                in.surface(start, next))));
  }

  /** "June 14-16" without a year: what both ends share, so that it still compares by its month. */
  private static Optional<Found> common(
      Lexemes in, int start, Ends ends, When.Fields from, When.Fields to) {
    Map<Field, Integer> shared = new EnumMap<>(Field.class);
    shared.putAll(from.values());
    shared.entrySet().retainAll(to.values().entrySet());
    int next = ends.to().next();
    return shared.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Found(
                next,
                new Moment(
                    new When.Fields(shared),
                    ends.to().granularity(),
                    Direction.THROUGHOUT,
                    false,
                    ends.to().zone(),
                    in.surface(start, next))));
  }

  /** "every Monday", "each June", "every year", "on Mondays". */
  private static Optional<Found> recurring(Lexemes in, int i) {
    int plural = CalendarWords.pluralWeekday(in, i);
    if (plural > 0) {
      return Optional.of(
          recurring(in, i, Expression.field(i + 1, Field.DAY_OF_WEEK, plural, Granularity.DAY)));
    }
    if (!in.is(i, "every") && !in.is(i, "each")) {
      return Optional.empty();
    }
    Granularity unit = EVERY.get(in.at(i + 1).lower());
    if (unit != null) {
      return Optional.of(recurring(in, i, Expression.of(i + 2, new When.Fields(Map.of()), unit)));
    }
    return TimeGrammar.time(in, i + 1)
        .filter(e -> e.when() instanceof When.Fields && !e.has(Field.YEAR))
        .map(e -> recurring(in, i, e));
  }

  private static Found recurring(Lexemes in, int start, Expression e) {
    When when = Resolver.resolve(e, Optional.empty(), Tense.PAST);
    return new Found(
        e.next(),
        new Moment(
            when, e.granularity(), Direction.ON, true, e.zone(), in.surface(start, e.next())));
  }
}
