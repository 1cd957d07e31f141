package org.plumbline.verify.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.Lexicon;
import org.plumbline.text.Sentence;
import org.plumbline.truth.Source;
import org.plumbline.verify.compare.TwoTitles;

/**
 * The titles that a text gives people: "Finance Minister Anna Berg", "Anna Berg, the health minister". A sentence says
 * something else of them, so that its verdict leaves them aside; a sub-editor does not.
 */
final class TitleReader {
  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
  private static final String IS = "is";
  private static final String STOPS = ",.;:!?\"“”()\n";

  private final Source source;
  private final Lexicon lexicon;
  private final Pattern notHeldNow;

  TitleReader(Source source, Lexicon lexicon) {
    this.source = source;
    this.lexicon = lexicon;
    this.notHeldNow = AnyOf.words(lexicon.notHeldNow());
  }

  /** The titles that a sentence gives. */
  List<Title> in(Sentence sentence) {
    List<Title> titles = new ArrayList<>();
    for (Fact fact : source.factsIn(sentence.index())) {
      if (fact.form() == Fact.Form.STATE) {
        for (Mention person : fact.fillers(Slot.ACTOR)) {
          titles(fact, person, titles);
        }
      }
    }
    return titles;
  }

  private void titles(Fact fact, Mention person, List<Title> titles) {
    if (person.entity() < 0 || source.entity(person.entity()).kind() != Entity.Kind.PERSON) {
      return;
    }
    String name = source.entity(person.entity()).name();
    for (Slot slot : List.of(Slot.ROLE, Slot.TARGET)) {
      for (Mention title : fact.fillers(slot)) {
        if (title.kind() == Mention.Kind.DESCRIPTION) {
          titles.add(new Title(name, person, title, isLinked(fact)));
        }
      }
    }
  }

  private boolean isLinked(Fact fact) {
    return fact.polarity() == Polarity.POSITIVE
        && fact.modality() == Modality.ASSERTED
        && source.sentence(fact.sentence()).tokens().get(fact.token()).form().equals(IS);
  }

  /** Two titles of one person, for the rules. */
  TwoTitles compare(Title one, Title other) {
    String around = around(one) + "\n" + around(other);
    return new TwoTitles(
        one.name().contains(" "),
        (one.linked() || isBeside(one)) && (other.linked() || isBeside(other)),
        YEAR.matcher(around).find(),
        notHeldNow.matcher(around).find(),
        isChanging(one.person().entity()) || isChanging(other.person().entity()));
  }

  private boolean isBeside(Title title) {
    Mention person = title.person();
    Mention office = title.office();
    if (person.end() >= office.start()) {
      return person.start() <= office.start() && office.end() <= person.end();
    }
    String between = original().substring(person.end(), office.start()).strip();
    return between.isEmpty() || between.equals(",");
  }

  /** Name and title, with what stands before and behind them up to the next stop. */
  private String around(Title title) {
    int start = Math.min(title.person().start(), title.office().start());
    int end = Math.max(title.person().end(), title.office().end());
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
        .filter(fact -> lexicon.changesOfOffice().contains(fact.predicate()))
        .flatMap(fact -> fact.arguments().stream())
        .anyMatch(argument -> argument.mention().entity() == entity);
  }
}
