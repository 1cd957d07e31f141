package org.plumbline.cli;

import java.io.Console;
import java.util.Map;
import java.util.Properties;

/**
 * Which of the standard streams are a terminal, and what may be shown there.
 *
 * @param in standard input is typed by a person
 * @param out standard output is read by a person
 * @param err standard error is read by a person
 * @param colour colours are welcome on standard output
 * @param width columns of the terminal; 0 when unknown: then nothing is wrapped
 */
record Terminal(boolean in, boolean out, boolean err, boolean colour, int width) {

  /** No terminal at all: pipes and files. */
  static final Terminal NONE = new Terminal(false, false, false, false, 0);

  /**
   * Reads what the launcher found out: Java itself cannot tell its streams apart. Without the launcher a
   * console stands for all three streams.
   */
  static Terminal detect(Properties properties, Map<String, String> environment) {
    boolean console = hasConsole(System.console());
    boolean out = flag(properties, "plumbline.tty.out", console);
    boolean dumb = "dumb".equals(environment.get("TERM"));
    boolean noColour = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(
        flag(properties, "plumbline.tty.in", console),
        out,
        flag(properties, "plumbline.tty.err", console),
        out && !noColour && !dumb,
        out ? Math.max(0, Integer.getInteger("plumbline.tty.width", 0)) : 0);
  }

  private static boolean flag(Properties properties, String name, boolean otherwise) {
    String value = properties.getProperty(name, "");
    return value.isEmpty() ? otherwise : value.equals("true");
  }

  /** From Java 22 on there may be a console without a terminal; it says so in a method that 17 lacks. */
  private static boolean hasConsole(Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
