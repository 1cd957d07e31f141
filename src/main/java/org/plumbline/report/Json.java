package org.plumbline.report;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * JSON written field by field: the order is the order of the calls, the bytes are the same every run, and no
 * reflection slows the start.
 */
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** What {@code content} writes, on one line. */
  public static String compact(Consumer<JsonGenerator> content) {
    return write(ObjectWriteContext.empty(), content);
  }

  /** What {@code content} writes, one field a line. */
  public static String pretty(Consumer<JsonGenerator> content) {
    return write(new Pretty(), content);
  }

  private static String write(ObjectWriteContext context, Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(context, text)) {
      content.accept(json);
    }
    return text.toString();
  }

  /** Two spaces a level and plain line feeds on every system. */
  private static final class Pretty extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER))
          .withObjectIndenter(indenter)
          .withArrayIndenter(indenter);
    }
  }
}
