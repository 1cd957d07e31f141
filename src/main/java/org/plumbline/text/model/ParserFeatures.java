package org.plumbline.text.model;

import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The features of a dependency parser, in three groups: those of the word on the stack and its neighbours, those
 * of the next word and its neighbours, and those of both words or of what was done with them.
 */
final class ParserFeatures {
  private static final String[] LEFT = {"", "<", "<<"};
  private static final String[] RIGHT = {"", ">", ">>"};

  private final Group ofStack;
  private final Group ofInput;
  private final Group ofBoth;

  ParserFeatures(FeatureTypes types) {
    ofStack = new Group(types, Source.i);
    ofInput = new Group(types, Source.j);
    ofBoth = new Group(types, null);
  }

  /** The only source that a feature needs, if that is enough to know its value; else null. */
  private static Source only(List<FeaturePart> parts) {
    Source source = parts.get(0).source();
    for (FeaturePart part : parts) {
      boolean fixed =
          switch (part.field()) {
            case lemma, part_of_speech_tag, word_clusters, positional -> part.relation() == null;
            default -> false;
          };
      if (!fixed || part.source() == Source.k || part.source() != source) {
        return null;
      }
    }
    return source;
  }

  /** The features of one group. */
  private static final class Group {
    private final List<FeaturePart> sets = new ArrayList<>();
    private final List<Integer> setTypes = new ArrayList<>();

    /** The parts that the joined features share. */
    private final List<FeaturePart> shared = new ArrayList<>();

    private final int[] types;
    private final int[][] parts;

    Group(FeatureTypes all, Source source) {
      for (int type = 0; type < all.sets().size(); type++) {
        if (only(List.of(all.sets().get(type))) == source) {
          sets.add(all.sets().get(type));
          setTypes.add(type);
        }
      }
      List<Integer> joinedTypes = new ArrayList<>();
      List<int[]> joinedParts = new ArrayList<>();
      for (int type = 0; type < all.joined().size(); type++) {
        List<FeaturePart> joined = all.joined().get(type);
        if (only(joined) == source) {
          joinedTypes.add(all.sets().size() + type);
          joinedParts.add(joined.stream().mapToInt(this::share).toArray());
        }
      }
      types = joinedTypes.stream().mapToInt(Integer::intValue).toArray();
      parts = joinedParts.toArray(int[][]::new);
    }

    private int share(FeaturePart part) {
      if (!shared.contains(part)) {
        shared.add(part);
      }
      return shared.indexOf(part);
    }
  }

  Scores scores(FlatModel model, NLPNode[] nodes, Tree tree, Words state) {
    return new Scores(model, nodes, tree, state);
  }

  /** Adds up the features of one sentence. */
  final class Scores {
    private final FlatModel model;
    private final NLPNode[] nodes;
    private final Tree tree;
    private final Words state;
    private final FeatureSum features;
    private final HashedValues lemmas;
    private final HashedValues tags;
    private final HashedValues valencies = new HashedValues(LEFT.length * RIGHT.length);
    private final int[][] stackSums;
    private final int[][] inputSums;

    private Scores(FlatModel model, NLPNode[] nodes, Tree tree, Words state) {
      this.model = model;
      this.nodes = nodes;
      this.tree = tree;
      this.state = state;
      features = new FeatureSum(model);
      lemmas = new HashedValues(nodes.length);
      tags = new HashedValues(nodes.length);
      for (int word = 0; word < nodes.length; word++) {
        lemmas.set(word, nodes[word].getLemma());
        tags.set(word, nodes[word].getPartOfSpeechTag());
      }
      for (int left = 0; left < LEFT.length; left++) {
        for (int right = 0; right < RIGHT.length; right++) {
          valencies.set(valency(left, right), LEFT[left] + "-" + RIGHT[right]);
        }
      }
      stackSums = new int[nodes.length][];
      inputSums = new int[nodes.length][];
    }

    private static int valency(int left, int right) {
      return left * RIGHT.length + right;
    }

    /** The score of each transition in the present state. */
    int[] sum() {
      int top = state.top();
      int input = state.input();
      if (stackSums[top] == null) {
        stackSums[top] = model.noScores();
        addTo(stackSums[top], ofStack);
      }
      if (inputSums[input] == null) {
        inputSums[input] = model.noScores();
        addTo(inputSums[input], ofInput);
      }
      int[] sum = stackSums[top].clone();
      add(inputSums[input], sum);
      addTo(sum, ofBoth);
      return sum;
    }

    private static void add(int[] some, int[] sum) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += some[i];
      }
    }

    private void addTo(int[] sum, Group group) {
      addSets(group);
      addJoined(group);
      features.addTo(sum);
    }

    private void addSets(Group group) {
      for (int i = 0; i < group.sets.size(); i++) {
        FeaturePart part = group.sets.get(i);
        int word = state.at(part);
        if (word != Tree.NONE) {
          features.add(
              group.setTypes.get(i),
              part.field() == Field.word_clusters
                  ? nodes[word].getWordClusters()
                  : Positions.of(word, nodes.length));
        }
      }
    }

    private void addJoined(Group group) {
      HashedValues values = new HashedValues(group.shared.size());
      for (int i = 0; i < group.shared.size(); i++) {
        look(group.shared.get(i), values, i);
      }
      for (int i = 0; i < group.types.length; i++) {
        int[] parts = group.parts[i];
        long number = values.number(parts[0]);
        boolean whole = values.has(parts[0]);
        for (int k = 1; whole && k < parts.length; k++) {
          whole = values.has(parts[k]);
          number = values.join(number, parts[k]);
        }
        if (whole) {
          features.add(group.types[i], number);
        }
      }
    }

    private void look(FeaturePart part, HashedValues values, int at) {
      int word = state.at(part);
      if (word != Tree.NONE && part.relation() != null) {
        word = tree.relative(word, part.relation());
      }
      if (word != Tree.NONE) {
        switch (part.field()) {
          case lemma -> values.copy(at, lemmas, word);
          case part_of_speech_tag -> values.copy(at, tags, word);
          case dependency_label -> values.copy(at, tree.relations(), word);
          case valency ->
              values.copy(at, valencies, valency(tree.leftCount(word), tree.rightCount(word)));
          default -> throw new IllegalStateException("unknown feature: " + part);
        }
      }
    }
  }
}
