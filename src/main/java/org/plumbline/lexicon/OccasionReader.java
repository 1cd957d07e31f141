package org.plumbline.lexicon;

import java.util.Set;
import java.util.TreeSet;
import org.plumbline.yaml.Entry;
import org.plumbline.yaml.Node.Table;
import org.plumbline.yaml.Problems;

/** Reads occasions.yaml. */
final class OccasionReader {
  private static final String OTHER = "other-occasions";
  private static final String NOT_HELD = "not-held-now";
  private static final String CHANGES = "changes-of-office";

  final Set<String> otherOccasions = new TreeSet<>();
  final Set<String> notHeldNow = new TreeSet<>();
  final Set<String> changesOfOffice = new TreeSet<>();

  private final Problems problems;

  OccasionReader(Problems problems) {
    this.problems = problems;
  }

  void read(Table file) {
    Entry top = Entry.of(file, Set.of(OTHER, NOT_HELD, CHANGES), problems);
    otherOccasions.addAll(top.texts(OTHER));
    notHeldNow.addAll(top.texts(NOT_HELD));
    changesOfOffice.addAll(top.texts(CHANGES));
  }
}
