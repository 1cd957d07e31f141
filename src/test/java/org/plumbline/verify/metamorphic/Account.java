package org.plumbline.verify.metamorphic;

import java.util.List;
import org.plumbline.text.ReadableText;

/**
 * An article and what it is known to say.
 *
 * @param name name of the article
 * @param text the article
 * @param events what happens in it
 * @param sayings words that it quotes, each from another speaker
 * @param offices who holds which office, each of another title
 */
record Account(
    String name,
    ReadableText text,
    List<Event> events,
    List<Saying> sayings,
    List<Office> offices) {

  /**
   * Words in quotation marks.
   *
   * @param speaker the one who says them, by name
   * @param surname the last of the speaker's names, which nobody else in the article has
   * @param words the words, without the full stop
   */
  record Saying(String speaker, String surname, String words) {}

  /**
   * An office.
   *
   * @param holder full name
   * @param title in small letters: "foreign minister"
   */
  record Office(String holder, String title) {}

  Account {
    events = List.copyOf(events);
    sayings = List.copyOf(sayings);
    offices = List.copyOf(offices);
  }
}
