package org.plumbline.verify.judge;

import org.plumbline.verify.Label;

/** A rule's answer to one part of a claim. */
public record PartFinding(String rule, Label label, int part) {

  public int getPart() {
    return part;
  }

  public Label getLabel() {
    return label;
  }
}
