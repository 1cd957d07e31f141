package org.plumbline.verify.compare;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.Locale;
import org.plumbline.fact.Moment;
import org.plumbline.fact.Moment.Direction;
import org.plumbline.fact.Moment.Granularity;
import org.plumbline.fact.Relation;
import org.plumbline.fact.When.Fields;
import org.plumbline.fact.When.Interval;
import org.plumbline.fact.When.Offset;

/**
 * How the time of a claim stands to the time of the article.
 *
 * <p>A coarser claim is entailed ("in June" by "on 14 June"), a finer one is compatible, disjoint ones
 * conflict. Times that are known only in part are compared by the fields that both have.
 */
public final class MomentComparison {

  private static final LocalDateTime PAST = LocalDateTime.MIN;
  private static final LocalDateTime FUTURE = LocalDateTime.MAX;

  /** A stretch of time, {@code [start, end)}, that may have no beginning or no end. */
  private record Stretch(LocalDateTime start, LocalDateTime end) {
    boolean contains(Stretch other) {
      return !start.isAfter(other.start) && !end.isBefore(other.end);
    }

    boolean misses(Stretch other) {
      return !start.isBefore(other.end) || !other.start.isBefore(end);
    }
  }

  private MomentComparison() {}

  /** Relates {@code claim} to {@code truth}. */
  public static Relation relate(Moment claim, Moment truth) {
    if (claim.recurring() != truth.recurring()) {
      // One Monday is neither proof nor disproof of every Monday.
      Relation fields = unmarked(claim, truth);
      return fields == Relation.CONFLICTS || fields == Relation.UNKNOWN
          ? Relation.UNKNOWN
          : Relation.COMPATIBLE;
    }
    Relation relation = unmarked(claim, truth);
    boolean clocks =
        claim.granularity() == Granularity.MINUTE && truth.granularity() == Granularity.MINUTE;
    boolean otherZone = clocks && !claim.zone().equalsIgnoreCase(truth.zone());
    return otherZone && relation == Relation.CONFLICTS ? Relation.UNKNOWN : relation;
  }

  private static Relation unmarked(Moment claim, Moment truth) {
    if (claim.when() instanceof Offset c && truth.when() instanceof Offset t) {
      return OffsetComparison.relate(c, t);
    }
    if (claim.when() instanceof Offset || truth.when() instanceof Offset) {
      return Relation.UNKNOWN;
    }
    if (isOnAnotherDay(claim, truth)) {
      return Relation.CONFLICTS;
    }
    if (claim.when() instanceof Interval c && truth.when() instanceof Interval t) {
      return intervals(claim, c, truth, t);
    }
    // "last Monday" and "next Monday" of a text without a date.
    if (way(claim) * way(truth) < 0) {
      return Relation.CONFLICTS;
    }
    return fields(claim, truth);
  }

  /** -1 for "last Monday", 1 for "next Monday", 0 for any other time. */
  private static int way(Moment moment) {
    String surface = moment.surface().toLowerCase(Locale.ROOT);
    return surface.startsWith("last ") ? -1 : surface.startsWith("next ") ? 1 : 0;
  }

  /** "shortly before midnight on Saturday" is not "on Sunday", however soft the hour. */
  private static boolean isOnAnotherDay(Moment claim, Moment truth) {
    boolean hours = isWithinDay(claim) && isWithinDay(truth);
    boolean onDay = isOn(claim) && isOn(truth) && (isWithinDay(claim) || isWithinDay(truth));
    return (onDay || hours && claim.direction() == truth.direction())
        && FieldComparison.relate(FieldComparison.day(claim), FieldComparison.day(truth))
            == Relation.CONFLICTS;
  }

  private static boolean isWithinDay(Moment moment) {
    return moment.granularity().compareTo(Granularity.DAY) > 0;
  }

  private static Relation fields(Moment claim, Moment truth) {
    Fields c = FieldComparison.fields(claim);
    Fields t = FieldComparison.fields(truth);
    Relation relation = FieldComparison.relate(c, t);
    if (claim.recurring() && c.values().isEmpty() && t.values().isEmpty()) {
      return claim.granularity() == truth.granularity() ? Relation.EQUAL : Relation.UNKNOWN;
    }
    boolean plain = isOn(claim) && isOn(truth);
    boolean about = claim.direction() == Direction.ABOUT || truth.direction() == Direction.ABOUT;
    if (plain) {
      return relation == Relation.CONFLICTS && about ? Relation.UNKNOWN : relation;
    }
    if (claim.direction() == truth.direction()) {
      boolean sharp = claim.direction() == Direction.SINCE || claim.direction() == Direction.UNTIL;
      // "by the end of June" follows from the same in a known year.
      boolean told = relation == Relation.CONFLICTS || relation == Relation.ENTAILS;
      return relation == Relation.EQUAL || told && sharp ? relation : Relation.UNKNOWN;
    }
    // "since May" against "in June": without years neither follows, except that both name one time.
    boolean inclusive = !excludes(claim.direction()) && !excludes(truth.direction());
    boolean same = relation == Relation.EQUAL || relation == Relation.ENTAILS;
    return inclusive && same ? Relation.COMPATIBLE : Relation.UNKNOWN;
  }

  private static boolean excludes(Direction direction) {
    return direction == Direction.BEFORE || direction == Direction.AFTER;
  }

  private static boolean isOn(Moment m) {
    return m.direction() == Direction.ON
        || m.direction() == Direction.ABOUT
        || m.direction() == Direction.THROUGHOUT;
  }

  private static Relation intervals(Moment claim, Interval c, Moment truth, Interval t) {
    Direction direction = claim.direction();
    boolean sameDirection = direction == truth.direction();
    if (sameDirection && c.equals(t)) {
      return Relation.EQUAL;
    }
    if (sameDirection && direction == Direction.THROUGHOUT) {
      return ends(claim, c, truth, t);
    }
    if (sameDirection && (direction == Direction.SINCE || direction == Direction.UNTIL)) {
      // The same state or deadline: what is compared is where it begins or ends.
      return stretches(whole(c), whole(t), whole(c), whole(t));
    }
    return stretches(accepted(claim, c), accepted(truth, t), wide(claim, c), wide(truth, t));
  }

  private static Relation stretches(
      Stretch claim, Stretch truth, Stretch wideClaim, Stretch wideTruth) {
    if (claim.contains(truth)) {
      return Relation.ENTAILS;
    }
    return wideClaim.misses(truth) && claim.misses(wideTruth)
        ? Relation.CONFLICTS
        : Relation.COMPATIBLE;
  }

  /** Both say from when to when: their first units and their last units must agree. */
  private static Relation ends(Moment claim, Interval c, Moment truth, Interval t) {
    Relation first =
        stretches(
            firstUnit(claim, c), firstUnit(truth, t), firstUnit(claim, c), firstUnit(truth, t));
    Relation last =
        stretches(lastUnit(claim, c), lastUnit(truth, t), lastUnit(claim, c), lastUnit(truth, t));
    if (first == Relation.CONFLICTS || last == Relation.CONFLICTS) {
      return Relation.CONFLICTS;
    }
    return first == Relation.ENTAILS && last == Relation.ENTAILS
        ? Relation.ENTAILS
        : Relation.COMPATIBLE;
  }

  private static Stretch firstUnit(Moment m, Interval i) {
    return new Stretch(i.start(), i.start().plus(unit(m.granularity())));
  }

  private static Stretch lastUnit(Moment m, Interval i) {
    return new Stretch(i.end().minus(unit(m.granularity())), i.end());
  }

  private static TemporalAmount unit(Granularity granularity) {
    return switch (granularity) {
      case CENTURY -> Period.ofYears(100);
      case DECADE -> Period.ofYears(10);
      case YEAR -> Period.ofYears(1);
      case SEASON, QUARTER -> Period.ofMonths(3);
      case MONTH -> Period.ofMonths(1);
      case WEEK -> Period.ofWeeks(1);
      case DAY -> Period.ofDays(1);
      case PART_OF_DAY -> Duration.ofHours(12);
      case MINUTE -> Duration.ofMinutes(1);
    };
  }

  private static Stretch whole(Interval i) {
    return new Stretch(i.start(), i.end());
  }

  private static Stretch accepted(Moment m, Interval i) {
    return switch (m.direction()) {
      case ON, THROUGHOUT -> whole(i);
      case BEFORE -> new Stretch(PAST, i.start());
      case AFTER -> new Stretch(i.end(), FUTURE);
      case SINCE -> new Stretch(i.start(), FUTURE);
      case UNTIL -> new Stretch(PAST, i.end());
      case ABOUT -> widened(i, 1);
    };
  }

  /** What does not yet make it false; only "about" has soft ends. */
  private static Stretch wide(Moment m, Interval i) {
    return m.direction() == Direction.ABOUT ? widened(i, 3) : accepted(m, i);
  }

  private static Stretch widened(Interval i, int units) {
    Duration length = Duration.between(i.start(), i.end());
    // "about 9.30pm" is good for a quarter of an hour, "around 14 June" for a day.
    Duration margin =
        length.compareTo(Duration.ofMinutes(15)) < 0 ? Duration.ofMinutes(15) : length;
    return new Stretch(
        i.start().minus(margin.multipliedBy(units)), i.end().plus(margin.multipliedBy(units)));
  }
}
