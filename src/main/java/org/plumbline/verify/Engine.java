package org.plumbline.verify;

import java.util.List;
import org.plumbline.text.ReadableText;
import org.plumbline.truth.GroundTruth;

/**
 * The engine: reads sources into a ground truth and judges claims against it. Loading one is costly (models,
 * rules); it is immutable and safe for use by many threads.
 */
public final class Engine {

  private Engine() {}

  public static Engine load() {
    return new Engine();
  }

  /** Reads the facts of one or more sources. */
  public GroundTruth read(List<ReadableText> sources) {
    throw new IllegalStateException("the engine is being built");
  }

  /** Judges {@code claim}; never throws for what the claim says, however odd. */
  public Verdict verify(GroundTruth truth, String claim) {
    throw new IllegalStateException("the engine is being built");
  }
}
