package org.plumbline.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Slot;
import org.plumbline.text.Sentence;
import org.plumbline.truth.Source;

/**
 * The titles that a text gives people in passing: "Finance Minister Anna Berg", "Anna Berg, the health minister". A
 * sentence says something else of them, so that its verdict leaves them aside; a sub-editor does not. Whether two
 * titles exclude each other is for the rules: each is put to them as a statement of its own.
 */
final class Titles {
  /** What happens to people whose title changes. */
  private static final Set<String> CHANGES =
      Set.of(
          "appoint",
          "become",
          "elect",
          "inaugurate",
          "name",
          "nominate",
          "promote",
          "replace",
          "re-elect",
          "succeed-person",
          "swear-in",
          "take-office",
          "take-over");

  /** A title of another time, or in whose place somebody acts. */
  private static final Pattern NOT_NOW =
      Pattern.compile(
          "(?i)\\b(?:\\d{4}|until|when|while|former(?:ly)?|then|ex|once|previous(?:ly)?|later|future|acting"
              + "|interim|deputy|vice|assistant|shadow|designate|elect|outgoing|incoming)\\b");

  private static final Pattern DETERMINED =
      Pattern.compile("(?i)(?:the|an?|his|her|its|their|our|my)\\s.*|.*['’]s?\\s.*");

  private static final String STOPS = ",.;:!?\"“”()\n";

  private final Source source;

  Titles(Source source) {
    this.source = source;
  }

  /**
   * A person with a title.
   *
   * @param person full name
   * @param title as the text has it
   */
  record Title(String person, String title) {

    /** The title as a statement. */
    String statement() {
      String office =
          DETERMINED.matcher(title).matches() ? title : "the " + title.toLowerCase(Locale.ROOT);
      return person + " is " + office + ".";
    }
  }

  /** The titles that a sentence gives, but for those of people whose title the text changes. */
  List<Title> in(Sentence sentence) {
    List<Title> titles = new ArrayList<>();
    for (Fact fact : source.factsIn(sentence.index())) {
      if (fact.form() != Fact.Form.STATE) {
        continue;
      }
      for (Mention person : fact.fillers(Slot.ACTOR)) {
        if (isPerson(person) && !isChanging(person.entity())) {
          String name = source.entity(person.entity()).name();
          titlesOf(fact, person).forEach(title -> titles.add(new Title(name, title)));
        }
      }
    }
    return titles.stream().distinct().toList();
  }

  /** Whether the sentence at an offset gives the same person a title as well, and no verb between the two. */
  boolean isGivenAt(int offset, Title other) {
    return source.document().sentences().stream()
        .filter(s -> s.span().start() <= offset && offset < s.span().end())
        .flatMap(sentence -> in(sentence).stream())
        .anyMatch(title -> title.person().equals(other.person()));
  }

  private boolean isPerson(Mention mention) {
    if (mention.entity() < 0) {
      return false;
    }
    Entity entity = source.entity(mention.entity());
    return entity.kind() == Entity.Kind.PERSON && entity.name().contains(" ");
  }

  /** What stands in the phrase that names the person, or right behind it: what a verb says may be of another time. */
  private List<String> titlesOf(Fact fact, Mention person) {
    List<String> titles = new ArrayList<>();
    for (Slot slot : List.of(Slot.ROLE, Slot.TARGET)) {
      for (Mention title : fact.fillers(slot)) {
        if (title.kind() == Mention.Kind.DESCRIPTION
            && isBeside(person, title)
            && !NOT_NOW.matcher(around(person, title)).find()) {
          titles.add(title.text());
        }
      }
    }
    return titles;
  }

  private boolean isBeside(Mention person, Mention title) {
    if (person.end() >= title.start()) {
      return person.start() <= title.start() && title.end() <= person.end();
    }
    String between = original().substring(person.end(), title.start()).strip();
    return between.isEmpty() || between.equals(",");
  }

  /** The two, with what stands before and behind them up to the next stop. */
  private String around(Mention person, Mention title) {
    int start = Math.min(person.start(), title.start());
    int end = Math.max(person.end(), title.end());
    while (start > 0 && STOPS.indexOf(original().charAt(start - 1)) < 0) {
      start--;
    }
    while (end < original().length() && STOPS.indexOf(original().charAt(end)) < 0) {
      end++;
    }
    return original().substring(start, end);
  }

  private String original() {
    return source.document().source().original();
  }

  private boolean isChanging(int entity) {
    return source.reading().facts().stream()
        .filter(fact -> CHANGES.contains(fact.predicate().replace(' ', '-')))
        .flatMap(fact -> fact.arguments().stream())
        .anyMatch(argument -> argument.mention().entity() == entity);
  }
}
