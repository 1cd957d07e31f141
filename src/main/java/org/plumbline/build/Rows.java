package org.plumbline.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Rows of numbers, laid end to end, and where each starts. */
final class Rows {

  private final List<Integer> starts = new ArrayList<>(List.of(0));
  private final List<Integer> values = new ArrayList<>();

  void add(Collection<Integer> row) {
    values.addAll(row);
    starts.add(values.size());
  }

  /** Adds a row whose values are kept elsewhere. */
  void skip(int length) {
    starts.add(starts.get(starts.size() - 1) + length);
  }

  int[] starts() {
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  int[] values() {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }
}
