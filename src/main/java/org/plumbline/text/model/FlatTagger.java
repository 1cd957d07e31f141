package org.plumbline.text.model;

import edu.emory.mathcs.nlp.component.pos.POSState;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * NLP4J's tagger of parts of speech over a {@link FlatModel}: the same features, the same greedy choice from
 * left to right. What is asked of a word is hashed once for the sentence, not for each place from which it is
 * seen.
 */
public final class FlatTagger implements NLPComponent<NLPNode> {
  private final FlatComponent component;

  /** What is asked of words, without where they stand. */
  private final List<FeaturePart> questions = new ArrayList<>();

  /** For each type of joined feature the questions of its parts. */
  private final int[][] asked;

  /** For each type of joined feature where the words of its parts stand. */
  private final int[][] windows;

  private FlatTagger(FlatComponent component) {
    this.component = component;
    List<List<FeaturePart>> joined = component.types().joined();
    asked = new int[joined.size()][];
    windows = new int[joined.size()][];
    for (int type = 0; type < asked.length; type++) {
      List<FeaturePart> parts = joined.get(type);
      asked[type] = parts.stream().mapToInt(this::question).toArray();
      windows[type] = parts.stream().mapToInt(FeaturePart::window).toArray();
    }
  }

  private int question(FeaturePart part) {
    FeaturePart question = new FeaturePart(part.source(), 0, null, part.field(), part.length());
    if (!questions.contains(question)) {
      questions.add(question);
    }
    return questions.indexOf(question);
  }

  /**
   * Writes the shipped {@code component} in flat form.
   *
   * @param features the features of the component's template
   */
  public static void write(
      OnlineComponent<NLPNode, POSState<NLPNode>> component, FeatureMap features, ModelOutput out)
      throws IOException {
    FlatComponent.of(component, features).write(out);
  }

  /** Reads a tagger that {@link #write} wrote. */
  public static FlatTagger read(ModelInput in) throws IOException {
    return new FlatTagger(FlatComponent.read(in));
  }

  @Override
  public void process(List<NLPNode[]> document) {
    document.forEach(this::process);
  }

  @Override
  public void process(NLPNode[] nodes) {
    HashedValues[] values = new HashedValues[questions.size()];
    for (int question = 0; question < values.length; question++) {
      values[question] = new HashedValues(nodes.length);
      for (int word = 1; word < nodes.length; word++) {
        values[question].set(word, value(questions.get(question), nodes[word]));
      }
    }
    FeatureSum features = new FeatureSum(component.model());
    for (int word = 1; word < nodes.length; word++) {
      addSets(nodes, word, features);
      addJoined(values, nodes.length, word, features);
      int[] scores = component.model().noScores();
      features.addTo(scores);
      nodes[word].setPartOfSpeechTag(component.labels().get(best(scores)));
      for (int question = 0; question < values.length; question++) {
        if (questions.get(question).field() == Field.part_of_speech_tag) {
          values[question].set(word, nodes[word].getPartOfSpeechTag());
        }
      }
    }
  }

  private static String value(FeaturePart question, NLPNode node) {
    String lower = node.getWordFormSimplifiedLowercase();
    int length = question.length();
    return switch (question.field()) {
      case prefix -> length < lower.length() ? lower.substring(0, length) : null;
      case suffix -> length < lower.length() ? lower.substring(lower.length() - length) : null;
      default -> node.getValue(question.field());
    };
  }

  private void addSets(NLPNode[] nodes, int word, FeatureSum features) {
    List<FeaturePart> sets = component.types().sets();
    for (int type = 0; type < sets.size(); type++) {
      int at = word + sets.get(type).window();
      if (at < 1 || at >= nodes.length) {
        continue;
      }
      switch (sets.get(type).field()) {
        case ambiguity_classes -> features.add(type, nodes[at].getAmbiguityClasseList());
        case word_clusters -> features.add(type, nodes[at].getWordClusters());
        case orthographic -> features.add(type, Orthography.of(nodes[at], at == 1));
        case positional -> features.add(type, Positions.of(at, nodes.length));
        default -> throw new IllegalStateException("unknown feature: " + sets.get(type));
      }
    }
  }

  private void addJoined(HashedValues[] values, int length, int word, FeatureSum features) {
    int first = component.types().sets().size();
    for (int type = 0; type < asked.length; type++) {
      long number = 0;
      int part = 0;
      for (; part < asked[type].length; part++) {
        int at = word + windows[type][part];
        HashedValues value = values[asked[type][part]];
        if (at < 1 || at >= length || !value.has(at)) {
          break;
        }
        number = part == 0 ? value.number(at) : value.join(number, at);
      }
      if (part == asked[type].length) {
        features.add(first + type, number);
      }
    }
  }

  private int best(int[] scores) {
    int best = 0;
    for (int label = 1; label < component.labels().size(); label++) {
      if (scores[best] < scores[label]) {
        best = label;
      }
    }
    return best;
  }
}
