package org.plumbline.verify.judge;

import org.plumbline.verify.compare.Disagreement;
import org.plumbline.verify.compare.Doubt;
import org.plumbline.verify.compare.TwoTitles;

/** A rule's word that a text which disagrees with itself does so by a slip. */
public record SlipFinding(String rule, Doubt doubt) {

  public static SlipFinding of(String rule, Disagreement disagreement) {
    return new SlipFinding(rule, disagreement);
  }

  public static SlipFinding of(String rule, TwoTitles titles) {
    return new SlipFinding(rule, titles);
  }
}
