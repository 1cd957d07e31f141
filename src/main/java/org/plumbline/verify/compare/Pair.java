package org.plumbline.verify.compare;

import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.truth.Source;

/**
 * A fact of the claim beside a fact, or a passage, of the article that may speak of the same event. Rules read
 * its properties; identity is that of the object.
 */
public final class Pair {

  /** What the claim's fact is set beside. */
  public enum Basis {
    /** One fact of the article. */
    FACT,
    /** One sentence of the article, whatever its construction. */
    PASSAGE
  }

  private final int part;
  private final Basis basis;
  private final Fact claim;
  private final Fact truth;
  private final Source source;
  private final PredicateMatch match;

  Pair(int part, Basis basis, Fact claim, Fact truth, Source source, PredicateMatch match) {
    this.part = part;
    this.basis = basis;
    this.claim = claim;
    this.truth = truth;
    this.source = source;
    this.match = match;
  }

  /** Number of the claim's part that this pair speaks to. */
  public int getPart() {
    return part;
  }

  public Basis getBasis() {
    return basis;
  }

  public Fact getClaim() {
    return claim;
  }

  /** The article's fact; in a passage, the fact that its main predicate tells. */
  public Fact getTruth() {
    return truth;
  }

  public Source getSource() {
    return source;
  }

  public PredicateMatch.Kind getPredicate() {
    return match.kind();
  }

  public PredicateMatch getMatch() {
    return match;
  }

  public Fact.Form getClaimForm() {
    return claim.form();
  }

  public Fact.Form getTruthForm() {
    return truth.form();
  }

  public boolean isSamePolarity() {
    return claim.polarity() == truth.polarity();
  }

  public boolean isClaimNegative() {
    return claim.polarity() == org.plumbline.fact.Polarity.NEGATIVE;
  }

  public boolean isTruthNegative() {
    return truth.polarity() == org.plumbline.fact.Polarity.NEGATIVE;
  }

  public org.plumbline.fact.Modality getClaimModality() {
    return claim.modality();
  }

  public org.plumbline.fact.Modality getTruthModality() {
    return truth.modality();
  }

  Mention.Kind kindOf(Mention mention) {
    return mention.kind();
  }
}
