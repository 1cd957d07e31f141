package org.plumbline.verify.metamorphic;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that an article tells as having happened.
 *
 * @param actor who did it
 * @param verb what was done
 * @param target to whom; {@link Party#NONE} where the verb has no object
 * @param place where, with its preposition; may be empty
 * @param time when
 * @param traits what follows from its nature
 * @param rivals who did not do it, as exactly one did
 */
record Event(
    Party actor,
    Verb verb,
    Party target,
    String place,
    Time time,
    Set<Trait> traits,
    List<Party> rivals) {

  /** What a reader knows of such an event. */
  enum Trait {
    /** It happens once: another time is wrong. */
    ONE_TIME,
    /** It happens once: another place is wrong. */
    ONE_PLACE,
    /** One alone did it. */
    ONE_ACTOR,
    /** It does not hold the other way round. */
    DIRECTED,
    /** It holds the other way round as well. */
    MUTUAL,
    /** It reads badly in the passive. */
    ACTIVE_ONLY
  }

  /**
   * A time.
   *
   * @param text with its preposition, "on Monday"; may be empty
   * @param same other ways to say it
   * @param others other times
   */
  record Time(String text, List<String> same, List<String> others) {
    static final Time NONE = new Time("", List.of(), List.of());
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  boolean hasTarget() {
    return !target.isNone();
  }

  /** Whether the article says who did it: else it is told in the passive. */
  boolean hasActor() {
    return !actor.isNone();
  }

  boolean hasPassive() {
    return hasActor() && hasTarget() && !is(Trait.ACTIVE_ONLY);
  }

  Event by(Party other) {
    return new Event(other, verb, target, place, time, traits, rivals);
  }

  Event to(Party other) {
    return new Event(actor, verb, other, place, time, traits, rivals);
  }

  Event told(Verb other) {
    return new Event(actor, other, target, place, time, traits, rivals);
  }

  Event in(String other) {
    return new Event(actor, verb, target, other, time, traits, rivals);
  }

  Event at(String other) {
    Time when = new Time(other, List.of(), List.of());
    return new Event(actor, verb, target, place, when, traits, rivals);
  }

  String active() {
    return hasActor() ? sentence(core(), place, time.text()) : passiveWithoutActor();
  }

  /** "did not" and "never". */
  Stream<String> denied() {
    return !hasActor()
        ? Stream.of(passive("not"))
        : Stream.of("did not " + verb.base(), "never " + verb.past())
            .map(v -> sentence(actor.text(), v, target.text(), place, time.text()));
  }

  String passive() {
    return passive("");
  }

  String passiveDenied() {
    return passive("not");
  }

  private String passive(String negator) {
    String by = hasActor() ? "by " + actor.text() : "";
    return sentence(target.text(), was(), negator, verb.participle(), by, place, time.text());
  }

  /** Who did it is left out. */
  String passiveWithoutActor() {
    return sentence(target.text(), was(), verb.participle(), place, time.text());
  }

  private String was() {
    return target.plural() ? "were" : "was";
  }

  /** Time or place first. */
  Stream<String> reordered() {
    Stream.Builder<String> all = Stream.builder();
    if (!time.text().isEmpty()) {
      all.add(sentence(time.text() + ",", core(), place));
    }
    if (!place.isEmpty()) {
      all.add(sentence(place + ",", core(), time.text()));
    }
    if (!time.text().isEmpty() && !place.isEmpty()) {
      all.add(sentence(core(), time.text(), place));
    }
    return all.build();
  }

  Stream<String> cleft() {
    return hasActor()
        ? Stream.of("who", "that")
            .filter(r -> r.equals("that") || actor.named())
            .map(
                r ->
                    sentence(
                        "it was", actor.text(), r, verb.past(), target.text(), place, time.text()))
            .limit(1)
        : Stream.empty();
  }

  private String core() {
    return (hasActor()
            ? Stream.of(actor.text(), verb.past(), target.text())
            : Stream.of(target.text(), was(), verb.participle()))
        .filter(p -> !p.isEmpty())
        .collect(Collectors.joining(" "));
  }

  static String sentence(String... parts) {
    String words =
        Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(" ")) + ".";
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
