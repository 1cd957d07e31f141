package org.plumbline.text.model;

import edu.emory.mathcs.nlp.component.dep.DEPState;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.io.IOException;
import java.util.List;

/**
 * NLP4J's dependency parser over a {@link FlatModel}: the same features, the same greedy transitions, from left
 * to right.
 *
 * <p>Nearly all its time goes into adding up rows of weights. Half of the features look at one of the two words
 * in question and at its neighbours, whatever else has happened: their sum is kept for the word while the
 * sentence is parsed.
 */
public final class FlatParser implements NLPComponent<NLPNode> {
  /** How far from a word that is left over a head is looked for. */
  private static final int NEAR = 5;

  private final FlatModel model;
  private final ParserFeatures features;
  private final Transitions transitions;

  private FlatParser(FlatComponent component) {
    model = component.model();
    features = new ParserFeatures(component.types());
    transitions = new Transitions(component.labels());
  }

  /**
   * Writes the shipped {@code component} in flat form.
   *
   * @param features the features of the component's template
   */
  public static void write(
      OnlineComponent<NLPNode, DEPState<NLPNode>> component, FeatureMap features, ModelOutput out)
      throws IOException {
    FlatComponent.of(component, features).write(out);
  }

  /** Reads a parser that {@link #write} wrote. */
  public static FlatParser read(ModelInput in) throws IOException {
    return new FlatParser(FlatComponent.read(in));
  }

  @Override
  public void process(List<NLPNode[]> document) {
    document.forEach(this::process);
  }

  @Override
  public void process(NLPNode[] nodes) {
    Decoding decoding = new Decoding(nodes);
    decoding.parse();
    decoding.adopt();
    decoding.tree.tell(nodes);
  }

  /** One sentence on its way. */
  private final class Decoding {
    private final int words;
    private final Tree tree;
    private final Words state;
    private final ParserFeatures.Scores scores;

    Decoding(NLPNode[] nodes) {
      words = nodes.length;
      tree = new Tree(words);
      state = new Words(words);
      scores = features.scores(model, nodes, tree, state);
    }

    void parse() {
      state.shift();
      while (state.input() < words) {
        int[] open = transitions.open(tree, state.top(), state.input());
        take(transitions.get(best(scores.sum(), open)));
      }
    }

    private void take(Transition next) {
      switch (next.arc()) {
        case LEFT -> tree.hang(state.top(), state.input(), next.relation());
        case RIGHT -> tree.hang(state.input(), state.top(), next.relation());
        case NONE -> {}
      }
      switch (next.move()) {
        case SHIFT -> state.shift();
        case REDUCE -> state.reduce();
        case PASS -> state.pass();
      }
    }

    /** Finds a head for each word that was left without, among its neighbours. */
    void adopt() {
      for (int word = 1; word < words; word++) {
        if (!tree.hasHead(word)) {
          Adoption found = nearest(word, 1, nearest(word, -1, Adoption.NONE));
          tree.hang(word, found.head(), found.relation());
        }
      }
    }

    private Adoption nearest(int word, int step, Adoption before) {
      Adoption found = before;
      int[] arcs = transitions.arcs(step > 0);
      for (int i = 1; i <= NEAR; i++) {
        int head = word + i * step;
        if (head < 0 || head >= words) {
          break;
        }
        if (!tree.isBelow(head, word)) {
          state.reset(Math.min(word, head), Math.max(word, head));
          int[] sum = scores.sum();
          int best = best(sum, arcs);
          if (found.score() < sum[best]) {
            found = new Adoption(head, transitions.get(best).relation(), sum[best]);
          }
        }
      }
      return found;
    }
  }

  private record Adoption(int head, String relation, int score) {
    /** What is on no one's mind hangs on the root. */
    static final Adoption NONE = new Adoption(0, "root", Integer.MIN_VALUE);
  }

  private static int best(int[] scores, int[] labels) {
    int best = labels[0];
    for (int label : labels) {
      if (scores[best] < scores[label]) {
        best = label;
      }
    }
    return best;
  }
}
