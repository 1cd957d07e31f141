package org.plumbline.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.extract.moment.MomentMention;
import org.plumbline.extract.quantity.QuantityMention;
import org.plumbline.fact.Moment;
import org.plumbline.fact.Quantity;
import org.plumbline.text.Document;
import org.plumbline.text.Span;

/**
 * A sentence with all that was read of it before its facts: tree, numbers, times and what its words refer to.
 */
final class SentenceView {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Document document;
  private final Tree tree;
  private final Quantity[] quantityOf;
  private final Moment[] momentOf;
  private final int[] entityOf;

  SentenceView(
      Document document, Tree tree, List<QuantityMention> quantities, List<MomentMention> moments) {
    this.document = document;
    this.tree = tree;
    this.quantityOf = new Quantity[tree.size()];
    this.momentOf = new Moment[tree.size()];
    this.entityOf = new int[tree.size()];
    java.util.Arrays.fill(entityOf, -1);
    for (MomentMention mention : moments) {
      for (int i = mention.first(); i <= mention.last(); i++) {
        momentOf[i] = mention.moment();
      }
    }
    for (QuantityMention mention : quantities) {
      for (int i = mention.first(); i <= mention.last(); i++) {
        if (momentOf[i] == null) {
          quantityOf[i] = mention.quantity();
        }
      }
    }
  }

  Document document() {
    return document;
  }

  Tree tree() {
    return tree;
  }

  String quote(Span span) {
    return SPACE.matcher(document.quote(span)).replaceAll(" ");
  }

  Optional<Quantity> quantityAt(int token) {
    return Optional.ofNullable(quantityOf[token]);
  }

  Optional<Moment> momentAt(int token) {
    return Optional.ofNullable(momentOf[token]);
  }

  boolean quantityCovers(int token) {
    return quantityOf[token] != null;
  }

  boolean momentCovers(int token) {
    return momentOf[token] != null;
  }

  int entity(int token) {
    return entityOf[token];
  }

  void refer(int token, int entity) {
    entityOf[token] = entity;
  }
}
