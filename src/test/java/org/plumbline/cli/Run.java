package org.plumbline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.plumbline.verify.Judge;

/** What a command said and how it ended. */
record Run(int code, String out, String err) {

  /** Runs the program in this process, with nothing on standard input. */
  static Run plumbline(Judge judge, String... arguments) {
    return withInput(judge, "", Terminal.NONE, arguments);
  }

  /** Runs the program in this process. */
  static Run withInput(Judge judge, String input, Terminal terminal, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Printer printer = new Printer(out, err);
    Tools tools =
        new Tools(
            () -> judge,
            printer,
            terminal,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    int code = Main.commandLine(tools).execute(arguments);
    printer.flush();
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
