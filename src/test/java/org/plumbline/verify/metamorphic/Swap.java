package org.plumbline.verify.metamorphic;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.verify.Label;
import org.plumbline.verify.metamorphic.Event.Trait;

/** Says something that cannot be true if the article is. */
enum Swap implements Transformation {
  DENIED(Event::denied),
  PASSIVE_DENIED(e -> Rewording.when(e.hasPassive(), e::passiveDenied)),
  OTHER_NUMBER(Swap::otherNumbers),
  OTHER_NUMBER_PASSIVE(Swap::otherNumbersPassive),
  TIGHTER_NUMBER(Swap::tighterNumbers),
  OTHER_PLACE(Swap::otherPlaces),
  OTHER_TIME(Swap::otherTimes),
  OTHER_ACTOR(e -> e.rivals().stream().map(r -> e.by(r).active())),
  OTHER_ACTOR_PASSIVE(Swap::otherActorsPassive),
  EXCHANGED(e -> Rewording.when(e.is(Trait.DIRECTED), () -> Rewording.exchanged(e).active()));

  /** Cities that lie apart from each other and from every place of the articles. */
  static final List<String> ELSEWHERE = List.of("in Helsinki", "in Montevideo");

  private final Function<Event, Stream<String>> claims;

  Swap(Function<Event, Stream<String>> claims) {
    this.claims = claims;
  }

  @Override
  public Label label() {
    return Label.CONTRADICTED;
  }

  @Override
  public Stream<String> claims(Account account) {
    return account.events().stream().flatMap(claims);
  }

  private static Stream<Event> renumbered(Event e) {
    int number = e.target().number();
    return number == 0
        ? Stream.empty()
        : IntStream.of(number + Math.max(3, number / 5), number * 2)
            .map(Swap::unrounded)
            .mapToObj(n -> e.to(Party.counted(n, e.target().noun())));
  }

  /** A round number could be a rounded one. */
  private static int unrounded(int number) {
    return number % 10 == 0 ? number + 1 : number;
  }

  private static Stream<String> otherNumbers(Event e) {
    return renumbered(e).map(Event::active);
  }

  private static Stream<String> otherNumbersPassive(Event e) {
    return renumbered(e).filter(Event::hasPassive).map(Event::passive);
  }

  private static Stream<String> tighterNumbers(Event e) {
    int number = e.target().number();
    return number < 6
        ? Stream.empty()
        : Stream.of("fewer than " + (number - number / 5), "more than " + (number + number / 5))
            .map(e.target()::counted)
            .map(t -> e.to(t).active());
  }

  private static Stream<String> otherPlaces(Event e) {
    return e.is(Trait.ONE_PLACE) && !e.place().isEmpty()
        ? ELSEWHERE.stream().map(p -> e.in(p).active())
        : Stream.empty();
  }

  private static Stream<String> otherTimes(Event e) {
    return e.is(Trait.ONE_TIME)
        ? e.time().others().stream().map(t -> e.at(t).active())
        : Stream.empty();
  }

  private static Stream<String> otherActorsPassive(Event e) {
    return e.hasPassive() ? e.rivals().stream().map(r -> e.by(r).passive()) : Stream.empty();
  }
}
