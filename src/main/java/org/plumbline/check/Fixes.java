package org.plumbline.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Applies the corrections of a draft's problems, or shows what they would change. */
public final class Fixes {
  private static final int CONTEXT = 3;

  private final Draft draft;
  private final List<Problem> fixed = new ArrayList<>();

  /** The changes that mend them, in the order of the draft. */
  private final List<Edit> edits = new ArrayList<>();

  public Fixes(Draft draft, List<Problem> problems) {
    this.draft = draft;
    List<Problem> candidates =
        problems.stream()
            .filter(p -> p.counts() && p.file().equals(draft.name()) && p.isMendable())
            .sorted(Comparator.comparingInt(p -> p.edits().get(0).region().start()))
            .toList();
    for (Problem problem : candidates) {
      // Two wrong values of a sentence are mended by one correction.
      if (edits.containsAll(problem.edits())) {
        fixed.add(problem);
      } else if (problem.edits().stream().noneMatch(this::overlaps)) {
        fixed.add(problem);
        edits.addAll(problem.edits());
      }
    }
    edits.sort(Comparator.comparingInt(edit -> edit.region().start()));
  }

  private boolean overlaps(Edit edit) {
    return edits.stream()
        .map(Edit::region)
        .anyMatch(r -> r.start() < edit.region().end() && edit.region().start() < r.end());
  }

  /** The problems that are mended: two that change the same words in two ways cannot both be. */
  public List<Problem> fixed() {
    return List.copyOf(fixed);
  }

  /** The draft, mended. */
  public String text() {
    return replaced(0, draft.original().length(), edits);
  }

  private String replaced(int from, int to, List<Edit> changes) {
    StringBuilder text = new StringBuilder();
    int at = from;
    for (Edit edit : changes) {
      text.append(draft.original(), at, edit.region().start()).append(edit.replacement());
      at = edit.region().end();
    }
    return text.append(draft.original(), at, to).toString();
  }

  /** What the corrections change, as a unified diff; empty when they change nothing. */
  public List<String> diff() {
    List<String> lines = new ArrayList<>();
    int shift = 0;
    for (int i = 0; i < edits.size(); ) {
      int next = i + 1;
      while (next < edits.size() && line(next, true) - line(next - 1, false) <= 2 * CONTEXT) {
        next++;
      }
      shift += hunk(edits.subList(i, next), shift, lines);
      i = next;
    }
    if (!lines.isEmpty()) {
      lines.add(0, "--- a/" + draft.name());
      lines.add(1, "+++ b/" + draft.name());
    }
    return lines;
  }

  private int line(int edit, boolean first) {
    Region region = edits.get(edit).region();
    return first ? region.startLine() : region.endLine();
  }

  /** Writes one hunk; says by how many lines the text behind it moves. */
  private int hunk(List<Edit> changes, int shift, List<String> lines) {
    Places places = draft.places();
    int first = changes.get(0).region().startLine();
    int last = changes.get(changes.size() - 1).region().endLine();
    int from = places.startOf(first);
    int to = places.endOf(last);
    List<String> before = draft.original().substring(from, to).lines().toList();
    List<String> after = replaced(from, to, changes).lines().toList();
    int above = Math.max(1, first - CONTEXT);
    int below = Math.min(places.lines(), last + CONTEXT);
    if (below > last && below == places.lines() && places.textOf(below).isEmpty()) {
      below--;
    }
    int context = first - above + below - last;
    lines.add(
        "@@ -%d,%d +%d,%d @@"
            .formatted(above, before.size() + context, above + shift, after.size() + context));
    for (int line = above; line < first; line++) {
      lines.add(" " + places.textOf(line));
    }
    before.forEach(line -> lines.add("-" + line));
    after.forEach(line -> lines.add("+" + line));
    for (int line = last + 1; line <= below; line++) {
      lines.add(" " + places.textOf(line));
    }
    return after.size() - before.size();
  }
}
