package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Slot;
import org.plumbline.truth.Source;

/** The phrases of an article around one of its facts, from near to far. */
final class Surroundings {
  private static final int NEIGHBOURS = 1;

  private final Fact fact;
  private final Source source;

  Surroundings(Fact fact, Source source) {
    this.fact = fact;
    this.source = source;
  }

  /** Fillers of the slot itself; a noun's complements can play several roles ("the attack's", "of"). */
  List<Mention> inSlot(Slot slot) {
    List<Mention> found = new ArrayList<>();
    for (Argument argument : fact.arguments()) {
      // A title ("Minister Smith") says what a complement would ("Smith is minister").
      boolean complement =
          fact.form() == Fact.Form.STATE && slot == Slot.TARGET && argument.slot() == Slot.ROLE;
      if (argument.slot() == slot || complement) {
        found.add(argument.mention());
      }
    }
    return found;
  }

  /** Every phrase of the fact, also inside its other phrases. */
  List<Mention> inFact() {
    List<Mention> found = new ArrayList<>();
    for (Argument argument : fact.arguments()) {
      nested(argument.mention(), found, 0);
    }
    return found;
  }

  List<Mention> inSentence() {
    return source.phrasesIn(fact.sentence());
  }

  /** Phrases of the neighbouring sentences. */
  List<Mention> nearby() {
    Set<Integer> sentences = new LinkedHashSet<>();
    for (int i = 1; i <= NEIGHBOURS; i++) {
      sentences.add(fact.sentence() - i);
      sentences.add(fact.sentence() + i);
    }
    sentences.remove(fact.sentence());
    List<Mention> found = new ArrayList<>();
    for (int sentence : sentences) {
      if (sentence >= 0 && sentence < source.size()) {
        found.addAll(source.phrasesIn(sentence));
      }
    }
    return found;
  }

  int sentence() {
    return fact.sentence();
  }

  private void nested(Mention mention, List<Mention> into, int depth) {
    into.add(mention);
    boolean person =
        mention.entity() >= 0 && source.entity(mention.entity()).kind() == Entity.Kind.PERSON;
    if (depth < 3) {
      for (Mention.Modifier modifier : mention.modifiers()) {
        if (person
            && (modifier.marker().equals("'s")
                || modifier.marker().equals("of") && fact.form() != Fact.Form.STATE)) {
          // "His predecessor resigned" is not about him.
          continue;
        }
        nested(modifier.mention(), into, depth + 1);
      }
    }
  }
}
