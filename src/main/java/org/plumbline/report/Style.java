package org.plumbline.report;

import org.plumbline.verify.Label;

/**
 * How text is laid out.
 *
 * @param colour whether to colour labels
 * @param width columns to wrap at; 0 wraps nothing
 */
public record Style(boolean colour, int width) {
  private static final String RESET = "\u001b[0m";
  private static final String DIM = "\u001b[2m";

  /** No colour, no wrapping: for files and pipes. */
  public static final Style PLAIN = new Style(false, 0);

  /** {@code text} in the colour of {@code label}. */
  String label(Label label, String text) {
    String code =
        switch (label) {
          case SUPPORTED -> "\u001b[1;32m";
          case CONTRADICTED -> "\u001b[1;31m";
          case NOT_ENOUGH_INFO -> "\u001b[1;33m";
        };
    return colour ? code + text + RESET : text;
  }

  /** {@code text} in the background. */
  String dim(String text) {
    return colour ? DIM + text + RESET : text;
  }
}
