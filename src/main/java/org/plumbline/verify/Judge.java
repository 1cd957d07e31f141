package org.plumbline.verify;

import java.util.List;
import org.plumbline.text.ReadableText;
import org.plumbline.truth.GroundTruth;

/**
 * What a user of the engine needs of it: read sources once, then judge any number of claims against them. The
 * door between the engine and the commands, so that a command can be tested without models and rules.
 */
public interface Judge {

  /** Reads {@code sources} into one ground truth. */
  GroundTruth read(List<ReadableText> sources);

  /** Reads {@code sources} into one ground truth and opens it for claims. */
  Hearing open(List<ReadableText> sources);

  /** One ground truth, ready for claims. Safe for use by many threads. */
  interface Hearing {

    /** Judges {@code claim}; never throws for what the claim says. */
    Verdict verify(String claim);

    /** Judges {@code post}, written as people write who have no editor. */
    default Verdict verifyPost(String post) {
      return verify(post);
    }

    /** The whole derivation of the verdict on {@code claim}. */
    Explanation explain(String claim);
  }

  /** The judge that {@code engine} is. */
  static Judge of(Engine engine) {
    return new Judge() {
      @Override
      public GroundTruth read(List<ReadableText> sources) {
        return engine.read(sources);
      }

      @Override
      public Hearing open(List<ReadableText> sources) {
        GroundTruth truth = engine.read(sources);
        return new Hearing() {
          @Override
          public Verdict verify(String claim) {
            return engine.verify(truth, claim);
          }

          @Override
          public Verdict verifyPost(String post) {
            return engine.verifyPost(truth, post);
          }

          @Override
          public Explanation explain(String claim) {
            return engine.explain(truth, claim);
          }
        };
      }
    };
  }
}
