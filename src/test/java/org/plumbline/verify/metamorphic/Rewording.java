package org.plumbline.verify.metamorphic;

import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.verify.Label;
import org.plumbline.verify.metamorphic.Event.Time;
import org.plumbline.verify.metamorphic.Event.Trait;

/** Says the same, or less, in other words. */
enum Rewording implements Transformation {
  AS_IT_STANDS(e -> Stream.of(e.active())),
  LESS_SAID(Rewording::lessSaid),
  PASSIVE(e -> when(e.hasPassive(), e::passive)),
  PASSIVE_WITHOUT_ACTOR(e -> when(e.hasPassive(), e::passiveWithoutActor)),
  REORDERED(Event::reordered),
  CLEFT(Event::cleft),
  ALIAS(Rewording::aliases),
  SYNONYM(Rewording::synonyms),
  NUMBER_FORM(Rewording::numberForms),
  LOOSER_NUMBER(Rewording::looserNumbers),
  TIME_FORM(e -> e.time().same().stream().map(t -> e.at(t).active())),
  MUTUAL_EXCHANGED(e -> when(e.is(Trait.MUTUAL), () -> exchanged(e).active()));

  private final Function<Event, Stream<String>> claims;

  Rewording(Function<Event, Stream<String>> claims) {
    this.claims = claims;
  }

  @Override
  public Label label() {
    return Label.SUPPORTED;
  }

  @Override
  public Stream<String> claims(Account account) {
    return account.events().stream().flatMap(claims);
  }

  static <T> Stream<T> when(boolean condition, java.util.function.Supplier<T> claim) {
    return condition ? Stream.of(claim.get()) : Stream.empty();
  }

  static Event exchanged(Event event) {
    return event.by(event.target()).to(event.actor());
  }

  private static Stream<String> lessSaid(Event e) {
    boolean rest = e.hasTarget();
    Event timeless = e.at(Time.NONE.text());
    return Stream.of(
            when(rest && !e.time().text().isEmpty(), timeless::active),
            when(rest && !e.place().isEmpty(), () -> e.in("").active()),
            when(
                rest && !e.place().isEmpty() && !e.time().text().isEmpty(),
                () -> timeless.in("").active()))
        .flatMap(s -> s);
  }

  private static Stream<String> aliases(Event e) {
    Stream<Event> actors = e.actor().aliases().stream().map(a -> e.by(e.actor().called(a)));
    Stream<Event> targets = e.target().aliases().stream().map(a -> e.to(e.target().called(a)));
    return Stream.concat(actors, targets).map(Event::active);
  }

  private static Stream<String> synonyms(Event e) {
    return e.verb().synonyms().stream()
        .map(e::told)
        .flatMap(s -> Stream.concat(Stream.of(s.active()), when(s.hasPassive(), s::passive)));
  }

  private static Stream<String> numberForms(Event e) {
    int number = e.target().number();
    return number == 0
        ? Stream.empty()
        : Stream.of(NumberSpelling.spell(number), NumberSpelling.digits(number))
            .map(e.target()::counted)
            .map(t -> e.to(t).active())
            .filter(claim -> !claim.equals(e.active()));
  }

  private static Stream<String> looserNumbers(Event e) {
    int number = e.target().number();
    return number < 6
        ? Stream.empty()
        : IntStream.of(number - 1, number - number / 5)
            .boxed()
            .flatMap(n -> Stream.of("at least " + n, "more than " + n))
            .map(e.target()::counted)
            .map(t -> e.to(t).active());
  }
}
