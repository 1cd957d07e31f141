package org.plumbline.verify;

/** The three answers. */
public enum Label {
  SUPPORTED,
  CONTRADICTED,
  NOT_ENOUGH_INFO
}
