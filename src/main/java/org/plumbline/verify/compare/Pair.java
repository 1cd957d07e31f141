package org.plumbline.verify.compare;

import org.plumbline.fact.Fact;
import org.plumbline.truth.Source;

/**
 * A fact of the claim beside a fact of the article that may speak of the same event. Rules read
 * its properties; identity is that of the object.
 */
public final class Pair {

  private final int part;
  private final Fact claim;
  private final Fact truth;
  private final Source source;
  private final PredicateMatch match;

  Pair(int part, Fact claim, Fact truth, Source source, PredicateMatch match) {
    this.part = part;
    this.claim = claim;
    this.truth = truth;
    this.source = source;
    this.match = match;
  }

  /** Number of the claim's part that this pair speaks to. */
  public int getPart() {
    return part;
  }

  public Fact getClaim() {
    return claim;
  }

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

  /** Index of the article's sentence. */
  public int getTruthSentence() {
    return truth.sentence();
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
}
