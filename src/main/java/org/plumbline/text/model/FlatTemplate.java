package org.plumbline.text.model;

import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.util.ArrayList;

/** A copy of a feature template that looks its features up in another map. */
final class FlatTemplate<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {
  private static final long serialVersionUID = 1L;

  FlatTemplate(FeatureTemplate<NLPNode, S> template, FeatureMap features) {
    super(null, new HyperParameter());
    feature_list = new ArrayList<>(template.getFeatureList());
    feature_set = new ArrayList<>(template.getSetFeatureList());
    word_embeddings = new ArrayList<>(template.getEmbeddingFeatureList());
    feature_map = features;
  }
}
