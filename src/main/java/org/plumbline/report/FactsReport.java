package org.plumbline.report;

import java.util.List;
import org.plumbline.truth.Source;

/** Renders what was understood of articles. */
@FunctionalInterface
public interface FactsReport {

  /** Renders the entities and facts of {@code sources}, in their order. */
  void write(List<Source> sources);
}
