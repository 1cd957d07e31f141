package org.plumbline.verify.metamorphic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.text.PlainText;
import org.plumbline.verify.metamorphic.Account.Office;
import org.plumbline.verify.metamorphic.Account.Saying;
import org.plumbline.verify.metamorphic.Event.Time;
import org.plumbline.verify.metamorphic.Event.Trait;

/** An article that is being composed, sentence by sentence, with what it is known to say. */
final class Story {
  private final String name;
  private final StringBuilder text = new StringBuilder(Cast.DATELINE);
  private final List<Event> events = new ArrayList<>();
  private final List<Saying> sayings = new ArrayList<>();
  private final List<Office> offices = new ArrayList<>();

  Story(String name) {
    this.name = name;
  }

  /** A sentence of which no claims are made. */
  Story add(String sentence) {
    text.append(sentence).append('\n');
    return this;
  }

  /** Tells {@code event}. */
  Story tell(Event event) {
    return tell(event, event.active());
  }

  /** Tells {@code event} in these words. */
  Story tell(Event event, String sentence) {
    events.add(event);
    return add(sentence);
  }

  /** Quotes {@code speaker}, whom the article has introduced. */
  Story quote(Party speaker, String words, boolean verbFirst) {
    List<String> names = speaker.aliases();
    String surname = names.get(names.size() - 1);
    String full = names.size() > 1 ? names.get(0) : speaker.text();
    sayings.add(new Saying(full, surname, words));
    return add("\"" + words + ",\" " + (verbFirst ? "said " + surname : surname + " said") + ".");
  }

  /** The holder was introduced with that title. */
  Story office(Party holder, String title) {
    offices.add(new Office(holder.aliases().get(0), title));
    return this;
  }

  Account done() {
    return new Account(name, PlainText.read(name, text.toString()), events, sayings, offices);
  }

  static Event event(Party actor, Verb verb, Party target, String place, Time time, Trait... all) {
    return new Event(actor, verb, target, place, time, Set.of(all), List.of());
  }

  /** One party did it: {@code others} did not. */
  static Event only(Event e, Party... others) {
    return new Event(
        e.actor(), e.verb(), e.target(), e.place(), e.time(), e.traits(), List.of(others));
  }
}
