package org.plumbline.audit.articles;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Lucene tells standard error which parts of Java it would like to use; nobody asked. */
final class Quiet {
  /** Held, because a logger that nobody holds forgets what it was told. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Quiet() {}

  static void keep() {
    LUCENE.setLevel(Level.OFF);
  }
}
