package org.plumbline.check.format;

/** Text as XML holds it. */
final class Xml {
  static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private Xml() {}

  /** {@code name="value"} with a space before it. */
  static String attribute(String name, Object value) {
    return " " + name + "=\"" + escaped(String.valueOf(value)) + "\"";
  }

  /** Text with nothing in it that XML would read or refuse. */
  static String escaped(String text) {
    StringBuilder xml = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                case '"' -> xml.append("&quot;");
                case '\n' -> xml.append("&#10;");
                default -> xml.appendCodePoint(isAllowed(c) ? c : ' ');
              }
            });
    return xml.toString();
  }

  private static boolean isAllowed(int c) {
    return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
  }
}
