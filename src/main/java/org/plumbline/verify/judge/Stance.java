package org.plumbline.verify.judge;

/** What a finding speaks for. */
public enum Stance {
  FOR,
  AGAINST
}
