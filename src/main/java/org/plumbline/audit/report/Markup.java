package org.plumbline.audit.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Pieces of the page. */
final class Markup {
  private Markup() {}

  /** {@code text} as it may stand in HTML, in an attribute too. */
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
      }
    }
    return safe.toString();
  }

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  static String percent(long part, long whole) {
    double share = whole == 0 ? 0 : 100.0 * part / whole;
    return String.format(Locale.ROOT, share > 0 && share < 0.1 ? "%.2f %%" : "%.1f %%", share);
  }

  /** {@code NOT_ENOUGH_INFO} as a person reads it. */
  static String name(String label) {
    return switch (label) {
      case "NOT_ENOUGH_INFO" -> "Undecided";
      case "NOT_MENTIONED" -> "The articles neither say nor rule it out";
      case "NOT_CHECKABLE" -> "No statement that can be checked";
      case "AMBIGUOUS" -> "Does not say who is meant";
      case "UNREADABLE" -> "Could not be read";
      case "OFF_TOPIC" -> "On another subject than the articles";
      case "NOT_ENGLISH" -> "Not in English";
      case "COUNT" -> "Numbers";
      case "VALUE" -> "Amounts";
      case "ACTOR" -> "Who did it";
      case "TARGET" -> "Whom or what it befell";
      case "TIME" -> "When";
      case "PLACE" -> "Where";
      case "QUOTATION" -> "Quotations";
      case "SPEAKER" -> "Who said it";
      case "POLARITY" -> "Whether at all";
      case "PREDICATE" -> "What happened";
      case "ROLE" -> "Offices";
      default -> capital(label.toLowerCase(Locale.ROOT).replace('_', ' '));
    };
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  static String resource(String name) {
    try (InputStream in = Markup.class.getResourceAsStream("/org/plumbline/audit/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
