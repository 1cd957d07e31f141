package org.plumbline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The one place that writes to the standard streams: UTF-8 and plain line feeds, whatever the locale and the
 * system.
 */
final class Printer {
  /** What the system says when the reader is gone, as after {@code | head}. */
  private static final String CLOSED = "Broken pipe";

  private final Sink sink;
  private final PrintStream out;
  private final PrintStream err;

  /** A printer on any two streams. */
  Printer(OutputStream out, OutputStream err) {
    this.sink = new Sink(out);
    this.out = new PrintStream(sink, false, StandardCharsets.UTF_8);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  /** The printer of the process. */
  static Printer standard() {
    return new Printer(
        new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
  }

  /** Writes one line of the answer. */
  void line(String line) {
    out.print(line);
    out.print('\n');
  }

  /** Hands on what was written so far; says whether anyone still reads. */
  boolean flush() {
    return !out.checkError();
  }

  /** Why the answer could not be written; empty where it was, or where the reader had read enough. */
  Optional<String> fault() {
    flush();
    return Optional.ofNullable(sink.fault).filter(fault -> !fault.equals(CLOSED));
  }

  /** Writes one line about the work itself. */
  void note(String line) {
    err.print(line + "\n");
  }

  /** Shows a line that the next one overwrites. */
  void status(String line) {
    err.print("\r" + line + "\u001b[K");
    err.flush();
  }

  /** Writes a stack trace. */
  void trace(Throwable problem) {
    problem.printStackTrace(err);
  }

  PrintWriter outWriter() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }

  PrintWriter errWriter() {
    return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
  }

  /** Keeps what a print stream forgets: why it could not write. */
  private static final class Sink extends FilterOutputStream {
    private String fault;

    Sink(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        fault = String.valueOf(e.getMessage());
        throw e;
      }
    }
  }
}
