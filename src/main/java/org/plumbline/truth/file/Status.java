package org.plumbline.truth.file;

import java.util.Locale;

/** What a person has said of a fact. */
public enum Status {
  /** Nothing yet: it is as it was understood of the article. */
  EXTRACTED,
  /** It is so, as it stands in the file, whatever becomes of the article. */
  CONFIRMED,
  /** It is not so. */
  REJECTED,
  /** A person wrote it; no article need say it. */
  ADDED;

  /** The status as files write it. */
  public String written() {
    return name().toLowerCase(Locale.ROOT);
  }
}
