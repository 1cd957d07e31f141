package org.plumbline.evaluate;

/** Receives the predictions of a set as they are made: in any order, from any thread. */
@FunctionalInterface
interface PredictionSink {

  /**
   * Takes one prediction.
   *
   * @param line number of the item's line in its file, from 1
   */
  void accept(int line, Item item, Prediction prediction);
}
