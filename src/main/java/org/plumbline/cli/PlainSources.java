package org.plumbline.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.text.ReadableText;
import org.plumbline.text.Sentence;

/** Plain text only, a paragraph a line: stands in until the text package reads files. */
final class PlainSources implements Sources {

  @Override
  public ReadableText file(Path file, Optional<Charset> encoding, Optional<LocalDate> published) {
    try {
      String text = Files.readString(file, encoding.orElse(StandardCharsets.UTF_8));
      return text(file.getFileName().toString(), text, published);
    } catch (IOException e) {
      throw new UserError("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  @Override
  public ReadableText text(String name, String text, Optional<LocalDate> published) {
    List<ReadableText.Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        blocks.add(
            new ReadableText.Block(
                Sentence.Kind.BODY,
                text.substring(start, end),
                IntStream.rangeClosed(start, end).toArray()));
      }
      start = end + 1;
    }
    return new ReadableText(name, text, blocks, published.orElse(null));
  }
}
