package org.plumbline.verify.pack;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;

/**
 * A Drools decision table: a file of comma-separated values, of which each row is a rule and the rows at the head say
 * in code what a column means.
 */
final class DecisionTable {
  private static final String START = "ruletable";
  private static final String PACKAGE = "ruleset";

  /** Rows of a table's head: RuleTable, kinds of columns, patterns, code, and words for the reader. */
  private static final int HEAD = 5;

  private static final int KINDS = 1;
  private static final int CODE = 3;
  private static final int WORDS = 4;

  private static final Pattern RULE =
      Pattern.compile(
          "^// rule values at [A-Z]+(?<line>\\d+), header at [A-Z]+\\d+\\n(?<rule>.*?\\nend)$",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern CELL = Pattern.compile("\\b[A-Z]{1,3}(\\d+)\\b");

  private final RuleFile file;

  /** The cells of each line, without blanks around them; the last cells that are empty are left out. */
  private final List<List<String>> lines = new ArrayList<>();

  /** Line of the word RuleTable, from 0. */
  private int start = -1;

  private DecisionTable(RuleFile file) {
    this.file = file;
  }

  /** Reads a table; empty when it is none, and then {@code problems} says why. */
  static Optional<DecisionTable> read(RuleFile file, RuleProblems problems) {
    DecisionTable table = new DecisionTable(file);
    return table.readLines(problems) && table.readHead(problems)
        ? Optional.of(table)
        : Optional.empty();
  }

  private boolean readLines(RuleProblems problems) {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .skipEmptyLines(false)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(file.text())) {
      for (CsvRecord row : reader) {
        if (row.getStartingLineNumber() != lines.size() + 1) {
          problems.add(
              file.name(), lines.size(), "has a cell of several lines", "write it on one line");
          return false;
        }
        List<String> cells = new ArrayList<>(row.getFields().stream().map(String::strip).toList());
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
          cells.remove(cells.size() - 1);
        }
        lines.add(cells);
      }
      return true;
    } catch (CsvParseException | java.io.IOException e) {
      problems.add(
          file.name(),
          lines.size() + 1,
          "not readable as comma-separated values: " + RuleReader.oneLine(e.getMessage()),
          "put cells with commas between quotation marks");
      return false;
    }
  }

  private boolean readHead(RuleProblems problems) {
    for (int line = 0; line < lines.size(); line++) {
      if (cell(line, 0).toLowerCase(Locale.ROOT).startsWith(START)) {
        if (start >= 0) {
          problems.add(file.name(), line + 1, "has a second table", "give it a file of its own");
          return false;
        }
        start = line;
      }
    }
    if (start < 0 || lines.size() < start + HEAD) {
      problems.add(
          file.name(),
          Math.max(start, 0) + 1,
          start < 0 ? "has no cell that begins with RuleTable" : "has no whole head",
          "copy the head of a shipped table, see docs/packs.md");
      return false;
    }
    return true;
  }

  private String cell(int line, int column) {
    List<String> cells = lines.get(line);
    return column < cells.size() ? cells.get(column) : "";
  }

  /** The rows that say what the columns mean. */
  List<List<String>> head() {
    return List.copyOf(lines.subList(start + 1, start + WORDS));
  }

  /** What a column is: NAME, CONDITION, ACTION, METADATA; empty beyond the head. */
  String kind(int column) {
    return cell(start + KINDS, column);
  }

  /** What the values of a column are put into. */
  String code(int column) {
    return cell(start + CODE, column);
  }

  /** Numbers of the lines that are rules, from 1. */
  List<Integer> rows() {
    List<Integer> rows = new ArrayList<>();
    for (int line = start + HEAD; line < lines.size(); line++) {
      if (!lines.get(line).isEmpty()) {
        rows.add(line + 1);
      }
    }
    return rows;
  }

  /** The cells of a line, from 1. */
  List<String> cells(int line) {
    return Collections.unmodifiableList(lines.get(line - 1));
  }

  /** A row for the reader: each column's words, and what stands below them. */
  String words(int line) {
    StringBuilder text = new StringBuilder();
    for (int column = 0; column < lines.get(line - 1).size(); column++) {
      String value = cell(line - 1, column);
      if (!value.isEmpty()) {
        String title = cell(start + WORDS, column);
        text.append("%-16s%s%n".formatted(title.isEmpty() ? code(column) : title, value));
      }
    }
    return text.toString().replace("\r\n", "\n");
  }

  /** The same rules as Drools reads them, each on the line of its row, so that line numbers stay. */
  Optional<RuleFile> rules(RuleProblems problems) {
    String drl;
    try {
      drl =
          new SpreadsheetCompiler()
              .compile(
                  new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8)),
                  InputType.CSV)
              .replace("\r\n", "\n");
    } catch (RuntimeException e) {
      String message = String.valueOf(e.getMessage());
      Matcher cell = CELL.matcher(message);
      problems.add(
          file.name(),
          cell.find() ? Integer.parseInt(cell.group(1)) : start + 1,
          "not readable as a decision table: " + RuleReader.oneLine(message),
          "copy the head of a shipped table, see docs/packs.md");
      return Optional.empty();
    }
    Map<Integer, String> rules = new HashMap<>();
    Matcher rule = RULE.matcher(drl);
    StringBuilder rest = new StringBuilder();
    while (rule.find()) {
      rules.merge(
          Integer.parseInt(rule.group("line")), oneLine(rule.group("rule")), String::concat);
      rule.appendReplacement(rest, "");
    }
    rule.appendTail(rest);
    StringBuilder text = new StringBuilder(oneLine(preamble(rest.toString())));
    for (int line = 1; line <= lines.size(); line++) {
      text.append(line == 1 ? "" : "\n").append(rules.getOrDefault(line, ""));
    }
    return Optional.of(new RuleFile(file.name(), text.append('\n').toString()));
  }

  /** A table without a package and imports of its own gets those that rules of a pack get. */
  private String preamble(String rest) {
    boolean own = lines.stream().limit(start).anyMatch(line -> isPackage(line));
    String code = rest.replace("//generated from Decision Table", "");
    return own ? code : code.replaceFirst("^\\s*package rule_table;", "");
  }

  private static boolean isPackage(List<String> line) {
    return !line.isEmpty() && line.get(0).toLowerCase(Locale.ROOT).equals(PACKAGE);
  }

  private static String oneLine(String rule) {
    return rule.replace('\n', ' ').replace('\t', ' ').strip() + " ";
  }
}
