package org.plumbline.report;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** YAML written field by field, by the same calls that write {@link Json}. */
final class Yaml {
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
          .disable(YAMLWriteFeature.SPLIT_LINES)
          .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
          .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .stringQuotingChecker(new Quoting())
          .build();

  private Yaml() {}

  /** What {@code content} writes, one field a line, without a line feed at the end. */
  static String write(Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator yaml = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      content.accept(yaml);
    }
    return text.toString().stripTrailing();
  }

  /** Quotes also what older readers take for a date or a time: 2025-05-08, 14:30. */
  private static final class Quoting extends StringQuotingChecker.Default {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean needToQuoteValue(String value) {
      return super.needToQuoteValue(value)
          || !value.isEmpty() && Character.isDigit(value.charAt(0));
    }
  }
}
