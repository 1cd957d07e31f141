package org.plumbline.verify.compare;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.plumbline.fact.Moment;
import org.plumbline.fact.Moment.Granularity;
import org.plumbline.fact.Relation;
import org.plumbline.fact.When.Field;
import org.plumbline.fact.When.Fields;
import org.plumbline.fact.When.Interval;
import org.plumbline.fact.When.PartOfDay;

/** Compares times field by field: "on Friday" with "on Wednesday", "in June" with "14 June 2015". */
final class FieldComparison {

  private FieldComparison() {}

  /** The fields of {@code moment}, those that follow from its place in the calendar included. */
  static Fields fields(Moment moment) {
    Map<Field, Integer> values = new EnumMap<>(Field.class);
    if (moment.when() instanceof Fields known) {
      values.putAll(known.values());
    } else if (moment.when() instanceof Interval interval) {
      fromInterval(moment.granularity(), interval, values);
    }
    if (values.containsKey(Field.MONTH)) {
      values.putIfAbsent(Field.QUARTER, (values.get(Field.MONTH) + 2) / 3);
    }
    return new Fields(values);
  }

  /** The fields of {@code moment} without the time of day. */
  static Fields day(Moment moment) {
    Map<Field, Integer> values = new EnumMap<>(Field.class);
    values.putAll(fields(moment).values());
    values.keySet().removeIf(FieldComparison::isTime);
    return new Fields(values);
  }

  private static void fromInterval(
      Granularity granularity, Interval interval, Map<Field, Integer> values) {
    LocalDateTime start = interval.start();
    boolean withinDay = granularity.compareTo(Granularity.DAY) >= 0;
    // A night ends in the next day but belongs to the day on which it begins.
    LocalDateTime last = withinDay ? start : interval.end().minusNanos(1);
    if (start.getYear() != last.getYear()) {
      return;
    }
    values.put(Field.YEAR, start.getYear());
    if (start.getMonth() != last.getMonth()) {
      boolean quarter = granularity == Granularity.QUARTER;
      if (quarter) {
        values.put(Field.QUARTER, (start.getMonthValue() + 2) / 3);
      }
      return;
    }
    values.put(Field.MONTH, start.getMonthValue());
    if (start.toLocalDate().equals(last.toLocalDate())) {
      values.put(Field.DAY_OF_MONTH, start.getDayOfMonth());
      values.put(Field.DAY_OF_WEEK, start.getDayOfWeek().getValue());
      fromTime(granularity, start, values);
    }
  }

  private static void fromTime(
      Granularity granularity, LocalDateTime start, Map<Field, Integer> values) {
    int minute = start.getHour() * 60 + start.getMinute();
    if (granularity == Granularity.MINUTE) {
      values.put(Field.MINUTE_OF_DAY, minute);
    } else if (granularity == Granularity.PART_OF_DAY) {
      for (PartOfDay part : PartOfDay.values()) {
        if (part.startMinute() == minute) {
          values.put(Field.PART_OF_DAY, part.ordinal());
        }
      }
    }
  }

  static Relation relate(Fields claim, Fields truth) {
    Relation time = times(claim, truth);
    if (time == Relation.CONFLICTS) {
      return time;
    }
    boolean shared = time != Relation.UNKNOWN;
    boolean missing = time == Relation.COMPATIBLE;
    for (Map.Entry<Field, Integer> field : claim.values().entrySet()) {
      if (isTime(field.getKey())) {
        continue;
      }
      Integer other = truth.values().get(field.getKey());
      if (other == null) {
        missing = true;
      } else if (!other.equals(field.getValue())) {
        return Relation.CONFLICTS;
      } else {
        shared = true;
      }
    }
    missing |= hasTime(claim) && !hasTime(truth);
    if (!shared) {
      return Relation.UNKNOWN;
    }
    return missing ? Relation.COMPATIBLE : claim.equals(truth) ? Relation.EQUAL : Relation.ENTAILS;
  }

  private static boolean isTime(Field field) {
    return field == Field.MINUTE_OF_DAY || field == Field.PART_OF_DAY;
  }

  private static boolean hasTime(Fields fields) {
    return fields.values().keySet().stream().anyMatch(FieldComparison::isTime);
  }

  /** Clock times and parts of the day; unknown when one side has neither. */
  private static Relation times(Fields claim, Fields truth) {
    if (!hasTime(claim) || !hasTime(truth)) {
      return Relation.UNKNOWN;
    }
    Integer claimMinute = claim.values().get(Field.MINUTE_OF_DAY);
    Integer truthMinute = truth.values().get(Field.MINUTE_OF_DAY);
    if (claimMinute != null && truthMinute != null) {
      return claimMinute.equals(truthMinute) ? Relation.EQUAL : Relation.CONFLICTS;
    }
    if (claimMinute != null) {
      return holds(part(truth), claimMinute) ? Relation.COMPATIBLE : Relation.CONFLICTS;
    }
    if (truthMinute != null) {
      return holds(part(claim), truthMinute) ? Relation.ENTAILS : Relation.CONFLICTS;
    }
    if (part(claim) == part(truth)) {
      return Relation.EQUAL;
    }
    return overlap(part(claim), part(truth), onOneDay(claim, truth))
        ? Relation.COMPATIBLE
        : Relation.CONFLICTS;
  }

  private static PartOfDay part(Fields fields) {
    return PartOfDay.values()[fields.values().get(Field.PART_OF_DAY)];
  }

  private static boolean holds(PartOfDay part, int minute) {
    boolean today = part.startMinute() <= minute && minute < part.endMinute();
    return today || minute + 1_440 < part.endMinute();
  }

  /** Friday night and Friday morning are apart, a night and a morning without dates may be one. */
  private static boolean overlap(PartOfDay a, PartOfDay b, boolean oneDay) {
    boolean today = a.startMinute() < b.endMinute() && b.startMinute() < a.endMinute();
    boolean overnight =
        a.startMinute() + 1_440 < b.endMinute() || b.startMinute() + 1_440 < a.endMinute();
    return today || overnight && !oneDay;
  }

  private static boolean onOneDay(Fields claim, Fields truth) {
    boolean weekday =
        claim.values().containsKey(Field.DAY_OF_WEEK)
            && truth.values().containsKey(Field.DAY_OF_WEEK);
    boolean day =
        claim.values().containsKey(Field.DAY_OF_MONTH)
            && truth.values().containsKey(Field.DAY_OF_MONTH);
    return weekday || day;
  }
}
