package org.plumbline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Fact;
import org.plumbline.text.Document;
import org.plumbline.text.Sentence;
import org.plumbline.truth.Source;

/** What was understood, for people: each sentence with its facts under it, then who and what is named. */
public final class FactsTable implements FactsReport {
  private static final String INDENT = "  ";
  private static final int LINE_WIDTH = 4;
  private static final String NOTHING = "(no facts)";

  private final Consumer<String> lines;
  private final Style style;

  /**
   * @param lines receives each line, without its line feed
   */
  public FactsTable(Consumer<String> lines, Style style) {
    this.lines = lines;
    this.style = style;
  }

  @Override
  public void write(List<Source> sources) {
    boolean first = true;
    for (Source source : sources) {
      if (!first) {
        lines.accept("");
      }
      first = false;
      article(source);
    }
  }

  private void article(Source source) {
    Document document = source.document();
    lines.accept(
        document.source().name()
            + "   "
            + count(source.size(), "sentence")
            + ", "
            + count(source.facts().size(), "fact")
            + document.source().publishedOn().map(date -> ", published " + date).orElse(""));
    for (Sentence sentence : document.sentences()) {
      lines.accept("");
      String number = "%" + LINE_WIDTH + "d";
      put(
          number.formatted(sentence.line()),
          LINE_WIDTH,
          document.quote(sentence.span()),
          LINE_WIDTH + 2);
      facts(source, source.factsIn(sentence.index()));
    }
    names(source.reading().entities());
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private void facts(Source source, List<Fact> facts) {
    int indent = LINE_WIDTH + 2 * INDENT.length();
    if (facts.isEmpty()) {
      lines.accept(" ".repeat(indent) + style.dim(NOTHING));
    }
    int column =
        indent + facts.stream().mapToInt(fact -> fact.predicate().length()).max().orElse(0) + 2;
    for (Fact fact : facts) {
      String head = " ".repeat(indent) + fact.predicate();
      put(head, head.length(), new FactLine(source, fact).text(), column);
    }
  }

  private void names(List<Entity> entities) {
    List<Entity> named = entities.stream().filter(Entity::isNamed).toList();
    if (named.isEmpty()) {
      return;
    }
    lines.accept("");
    lines.accept("names");
    int column =
        INDENT.length() + named.stream().mapToInt(e -> e.name().length()).max().orElse(0) + 2;
    for (Entity entity : named) {
      String head = INDENT + oneLine(entity.name());
      put(head, head.length(), told(entity), column);
    }
  }

  private static String told(Entity entity) {
    List<String> told = new ArrayList<>();
    told.add(entity.kind().name().toLowerCase(Locale.ROOT));
    List<String> aliases = entity.aliases().stream().filter(a -> !a.equals(entity.name())).toList();
    if (!aliases.isEmpty()) {
      told.add("also " + String.join(", ", aliases));
    }
    if (!entity.descriptions().isEmpty()) {
      told.add("described as " + String.join(", ", entity.descriptions()));
    }
    return String.join("; ", told);
  }

  /** Puts {@code text} at a column behind its head, on several lines where the terminal is narrow. */
  private void put(String head, int headWidth, String text, int column) {
    String gap = " ".repeat(Math.max(2, column - headWidth));
    List<String> rows = Wrap.lines(oneLine(text), style.width() - column);
    lines.accept((head + gap + rows.get(0)).stripTrailing());
    for (String row : rows.subList(1, rows.size())) {
      lines.accept(" ".repeat(column) + row);
    }
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
