package org.plumbline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Moment;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Quantity;
import org.plumbline.truth.Source;

/**
 * What fills the slots of one fact, in one line: {@code actor=terrorists  target=26 people}. Behind a filler
 * stands what it was understood as, where that differs: {@code actor=He (= Marco Rubio)}.
 *
 * @param source where the fact comes from
 * @param fact the fact
 */
record FactLine(Source source, Fact fact) {
  private static final String GAP = "  ";

  String text() {
    List<String> fields = new ArrayList<>();
    for (Argument argument : fact.arguments()) {
      String slot = argument.slot().name().toLowerCase(Locale.ROOT);
      fields.add(slot + "=" + filler(argument.mention()));
    }
    if (fact.polarity() == Polarity.NEGATIVE) {
      fields.add("polarity=negative");
    }
    if (fact.modality() != Modality.ASSERTED) {
      fields.add("modality=" + fact.modality().name().toLowerCase(Locale.ROOT));
    }
    if (fact.parent() >= 0) {
      fields.add("within=" + source.reading().facts().get(fact.parent()).predicate());
    }
    if (fact.quoted()) {
      fields.add("quoted=yes");
    }
    return String.join(GAP, fields);
  }

  private String filler(Mention mention) {
    List<String> understood = new ArrayList<>();
    boolean isCalledSo = mention.isName() || mention.entity() < 0;
    if (!isCalledSo) {
      Entity entity = source.entity(mention.entity());
      if (entity.isNamed()) {
        understood.add(entity.name());
      }
    }
    for (Quantity quantity : mention.quantities()) {
      understood.add(Values.quantity(quantity));
    }
    for (Moment moment : mention.moments()) {
      understood.add(Values.moment(moment));
    }
    understood.removeIf(value -> value.equalsIgnoreCase(mention.text()));
    return understood.isEmpty()
        ? mention.text()
        : mention.text() + " (= " + String.join(", ", understood) + ")";
  }
}
