package org.plumbline.verify;

import java.util.List;
import org.plumbline.text.ReadableText;
import org.plumbline.truth.GroundTruth;
import org.plumbline.truth.Source;
import org.plumbline.truth.SourceText;
import org.plumbline.verify.slip.Slips;

/**
 * What a user of the engine needs of it: read sources once, then judge any number of claims against them. The
 * door between the engine and the commands, so that a command can be tested without models and rules.
 */
public interface Judge {

  /** Reads {@code sources} into one ground truth. */
  GroundTruth read(List<ReadableText> sources);

  /** Reads articles and truth files into one ground truth. */
  GroundTruth gather(List<SourceText> sources);

  /** Opens a ground truth for claims. */
  Hearing open(GroundTruth truth);

  /** Tells slips of {@code text} from what it rightly sets beside each other. */
  Slips slips(Source text);

  /** Reads {@code sources} into one ground truth and opens it for claims. */
  default Hearing open(List<ReadableText> sources) {
    return open(read(sources));
  }

  /** One ground truth, ready for claims. Safe for use by many threads. */
  interface Hearing {

    /** Judges {@code claim}; never throws for what the claim says. */
    Verdict verify(String claim);

    /** Judges {@code post}, written as people write who have no editor. */
    default Verdict verifyPost(String post) {
      return verify(post);
    }

    /** Judges a sentence that was read out of a larger text, with the date of that text. */
    Verdict verify(ReadableText claim);

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
      public GroundTruth gather(List<SourceText> sources) {
        return engine.gather(sources);
      }

      @Override
      public Slips slips(Source text) {
        return engine.slips(text);
      }

      @Override
      public Hearing open(GroundTruth truth) {
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
          public Verdict verify(ReadableText claim) {
            return engine.verify(truth, claim);
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
