package org.plumbline.verify.metamorphic;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.verify.Label;
import org.plumbline.verify.metamorphic.Event.Trait;

/** Says something of which the article tells nothing. */
enum Unknown implements Transformation {
  OTHER_VERB(Unknown::otherVerbs),
  OTHER_TARGET(Unknown::otherTargets),
  UNNAMED_ACTOR(Unknown::strangers),
  ADDED_PLACE(Unknown::addedPlaces);

  /** Nothing that could follow from what the articles tell, or be ruled out by it. */
  private static final List<Verb> UNRELATED =
      Stream.of("photograph", "thank", "interview").map(Verb::of).toList();

  private final Function<Event, Stream<String>> claims;

  Unknown(Function<Event, Stream<String>> claims) {
    this.claims = claims;
  }

  @Override
  public Label label() {
    return Label.NOT_ENOUGH_INFO;
  }

  @Override
  public Stream<String> claims(Account account) {
    return account.events().stream().filter(Event::hasTarget).flatMap(claims);
  }

  private static Stream<String> otherVerbs(Event e) {
    return UNRELATED.stream().filter(v -> e.hasActor()).map(v -> e.told(v).active());
  }

  private static Stream<String> otherTargets(Event e) {
    return Stream.of(e.to(Party.named("Agnes Thorvald")).active());
  }

  /** Not where the place could be read as that of something in the target. */
  private static Stream<String> addedPlaces(Event e) {
    boolean simple = !e.target().text().matches(".* (in|at|of|from|to|on|between) .*");
    return Rewording.when(e.place().isEmpty() && simple, () -> e.in("in Montevideo").active());
  }

  private static Stream<String> strangers(Event e) {
    boolean several = e.hasActor() && !e.is(Trait.ONE_ACTOR) && !e.is(Trait.ONE_TIME);
    return Rewording.when(several, () -> e.by(Party.named("Agnes Thorvald")).active());
  }
}
