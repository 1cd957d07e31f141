package org.plumbline.text;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;

/** Notes on each tagged node the lemma that the parser was trained on. */
final class LemmaFeatures implements NLPComponent<NLPNode> {
  private final Lemmatizer lemmatizer;

  LemmaFeatures(Lemmatizer lemmatizer) {
    this.lemmatizer = lemmatizer;
  }

  @Override
  public void process(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      node.setLemma(lemmatizer.trained(node.getWordFormSimplified(), node.getPartOfSpeechTag()));
    }
  }

  @Override
  public void process(List<NLPNode[]> document) {
    document.forEach(this::process);
  }
}
