package org.plumbline.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.text.ReadableText;

/** Where the commands get text from. */
interface Sources {

  /** Reads an article from a file. */
  ReadableText file(Path file, Optional<Charset> encoding, Optional<LocalDate> published);

  /** Makes a text readable that is already in memory. */
  ReadableText text(String name, String text, Optional<LocalDate> published);
}
