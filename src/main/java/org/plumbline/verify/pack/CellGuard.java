package org.plumbline.verify.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Admits a table of a pack whose head is one of the published ones, those of the shipped tables, only if its cells are
 * plain values: then it says nothing but what that head means, whoever wrote it. A table with a head of its own is
 * code, and for {@link PackGuard} alone.
 */
final class CellGuard {
  private static final Pattern WORDS =
      Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\s*,\\s*[a-z0-9]+(-[a-z0-9]+)*)*");
  private static final String NAME = "NAME";
  private static final String EACH = "\"$\"";
  private static final String TEXT = "\"$param\"";
  private static final String MARK = "x";

  private final Set<List<List<String>>> published = new HashSet<>();
  private final RuleProblems problems;

  CellGuard(RuleProblems problems) {
    this.problems = problems;
    for (RuleFile file : ShippedRules.files()) {
      if (file.isTable()) {
        DecisionTable.read(file, problems).ifPresent(table -> published.add(table.head()));
      }
    }
  }

  /** Whether the cells of {@code file} may be put where its head wants them; the faults are among the problems. */
  boolean admits(RuleFile file) {
    Optional<DecisionTable> table = DecisionTable.read(file, problems);
    if (table.isEmpty()) {
      return false;
    }
    if (!published.contains(table.get().head())) {
      return true;
    }
    boolean plain = true;
    for (int row : table.get().rows()) {
      plain &= row(file, table.get(), row);
    }
    return plain;
  }

  private boolean row(RuleFile file, DecisionTable table, int row) {
    List<String> cells = table.cells(row);
    boolean plain = true;
    for (int column = 0; column < cells.size(); column++) {
      String fault = fault(table, column, cells.get(column));
      if (!fault.isEmpty()) {
        problems.add(
            file.name(), row, "column " + (column + 1) + " " + fault, "write a plain value");
        plain = false;
      }
    }
    return plain;
  }

  /** What is wrong with a cell; empty when nothing is. */
  private static String fault(DecisionTable table, int column, String cell) {
    String kind = table.kind(column);
    String code = table.code(column);
    if (cell.isEmpty()) {
      return "";
    }
    if (code.contains(EACH)) {
      return WORDS.matcher(cell).matches() ? "" : "is no list of words: " + cell;
    }
    if (code.contains(TEXT) || kind.equals(NAME)) {
      boolean leaves = cell.indexOf('"') >= 0 || cell.indexOf('\\') >= 0;
      return leaves ? "has a quotation mark or a backslash" : "";
    }
    if (kind.isEmpty()) {
      return "has no head";
    }
    return cell.equals(MARK) ? "" : "is marked by something else than " + MARK + ": " + cell;
  }
}
