package org.plumbline.extract;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Slot;

/** A fact in the making: what one predicate token says, before it is placed among its neighbours. */
final class Draft {
  Fact.Form form;
  final int token;
  String predicate;
  final List<Argument> arguments = new ArrayList<>();
  Polarity polarity = Polarity.POSITIVE;
  Modality modality = Modality.ASSERTED;

  /** It is told in passing by a part of a phrase: compared there when a claim has it. */
  boolean passing;

  /** It stands inside quotation marks: the words are the speaker's. */
  boolean quoted;

  /** The noun that names what happens, null when the verb does: "took place", "carried out an attack". */
  Mention event;

  /** The draft that this one is the content of; itself when it stands alone. */
  Draft parent = this;

  Draft(Fact.Form form, int token, String predicate) {
    this.form = form;
    this.token = token;
    this.predicate = predicate;
  }

  void add(Slot slot, String marker, Mention mention) {
    for (Argument present : arguments) {
      if (present.slot() == slot && present.mention().token() == mention.token()) {
        return;
      }
    }
    arguments.add(new Argument(slot, marker, mention));
  }

  boolean has(Slot slot) {
    return arguments.stream().anyMatch(a -> a.slot() == slot);
  }

  void negate() {
    polarity = polarity.flipped();
  }

  /** The weaker commitment wins: a plan that may be is a possibility. */
  void weaken(Modality other) {
    if (modality == Modality.ASSERTED
        || other == Modality.DENIED
        || other == Modality.CONDITIONAL) {
      modality = other;
    }
  }
}
