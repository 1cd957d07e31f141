package org.plumbline.text;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.LinkedHashSet;
import java.util.List;
import org.plumbline.text.model.FlatLexicon;

/** Notes on each node what the lexica know of its word: the tagger and the parser look there. */
final class LexiconFeatures implements NLPComponent<NLPNode> {
  private final FlatLexicon ambiguityClasses;
  private final FlatLexicon wordClusters;

  LexiconFeatures(FlatLexicon ambiguityClasses, FlatLexicon wordClusters) {
    this.ambiguityClasses = ambiguityClasses;
    this.wordClusters = wordClusters;
  }

  @Override
  public void process(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      String word = nodes[i].getWordFormSimplifiedLowercase();
      List<String> classes = ambiguityClasses.get(word);
      if (!classes.isEmpty()) {
        nodes[i].setAmbiguityClasses(classes);
      }
      List<String> clusters = wordClusters.get(word);
      if (!clusters.isEmpty()) {
        nodes[i].setWordClusters(new LinkedHashSet<>(clusters));
      }
    }
  }

  @Override
  public void process(List<NLPNode[]> document) {
    document.forEach(this::process);
  }
}
