package org.plumbline.verify.compare;

import org.plumbline.fact.Argument;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.fact.Mention.Modifier;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;

/** Compares an argument of the claim's fact as what it is: a quotation, a time, a number or a phrase. */
final class ArgumentComparator {
  private final PairContext context;
  private final PhraseComparator phrases;
  private final NumberComparator numbers;
  private final TimeComparator times;
  private final Comparisons comparisons;

  ArgumentComparator(
      PairContext context,
      PhraseComparator phrases,
      NumberComparator numbers,
      TimeComparator times,
      Comparisons comparisons) {
    this.context = context;
    this.phrases = phrases;
    this.numbers = numbers;
    this.times = times;
    this.comparisons = comparisons;
  }

  void compare(Argument argument) {
    Mention mention =
        argument.slot() == Slot.ACTOR
            ? ClaimPronouns.antecedent(argument.mention(), context.claim())
            : argument.mention();
    if (argument.slot() == Slot.QUOTATION) {
      compareQuotation(mention);
    } else if (ClaimPronouns.isUnnamed(mention, context.claim())) {
      compareUnnamed(argument);
    } else if (mention.kind() != Kind.CLAUSE) {
      compareNamed(argument, mention);
    }
  }

  private void compareQuotation(Mention mention) {
    for (Mention other : context.around().inSlot(Slot.QUOTATION)) {
      Relation relation = QuotationComparator.relate(mention.text(), other.text());
      Found found = new Found(other, relation, Locality.SLOT);
      comparisons.add(Slot.QUOTATION, true, true, found, found, mention);
    }
  }

  /** "They restored it": a claim that does not say who cannot be supported, nor found wrong in that. */
  private void compareUnnamed(Argument argument) {
    boolean participant = argument.slot() == Slot.ACTOR || argument.slot() == Slot.TARGET;
    if (participant
        && ClaimPronouns.isOpen(argument.mention())
        && context.pair().getClaim().filler(Slot.SPEAKER).isEmpty()) {
      comparisons.addMissing(argument.slot(), argument.mention());
    }
  }

  private void compareNamed(Argument argument, Mention mention) {
    Slot slot = argument.slot();
    Modifier measure = measure(argument.marker(), mention);
    if (measure != null) {
      // "at a depth of 40 metres": the number is the value, the depth its kind.
      numbers.compareValues(slot, mention.head(), measure.mention(), Found.NOTHING);
      return;
    }
    switch (mention.kind()) {
      case TIME -> times.compare(slot, mention);
      case NUMBER -> {
        Mention counted = Partitive.whole(mention);
        if (counted == mention) {
          numbers.compareValues(slot, argument.marker(), mention, Found.NOTHING);
        } else {
          comparePhrase(argument, counted);
        }
      }
      default -> comparePhrase(argument, Partitive.some(mention));
    }
  }

  private void comparePhrase(Argument argument, Mention filler) {
    phrases.compare(
        ClaimPhrase.of(argument.slot(), argument.marker(), filler, context.pair().getClaim()));
  }

  /** The number of a phrase that only names a measure; null for any other phrase. */
  private static Modifier measure(String marker, Mention mention) {
    boolean named = mention.kind() == Kind.DESCRIPTION && NumberRoles.isMeasure(mention.head());
    boolean plain = mention.determiner() != Mention.Determiner.DEFINITE;
    return named && plain && !marker.isEmpty() && mention.modifiers().size() == 1
        ? mention.modifiers().stream()
            .filter(m -> m.marker().equals("of") && m.mention().kind() == Kind.NUMBER)
            .findFirst()
            .orElse(null)
        : null;
  }
}
