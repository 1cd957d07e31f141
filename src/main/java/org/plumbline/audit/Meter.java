package org.plumbline.audit;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** Sums the time that goes into each stage, over all threads. */
public final class Meter {
  private final Map<Stage, LongAdder> nanos = new EnumMap<>(Stage.class);

  Meter() {
    for (Stage stage : Stage.values()) {
      nanos.put(stage, new LongAdder());
    }
  }

  /** Books the time since {@code start} to {@code stage}; answers what time it is now. */
  long book(Stage stage, long start) {
    long now = System.nanoTime();
    nanos.get(stage).add(now - start);
    return now;
  }

  /** Seconds of {@code stage}. */
  public double seconds(Stage stage) {
    return nanos.get(stage).sum() / 1e9;
  }
}
