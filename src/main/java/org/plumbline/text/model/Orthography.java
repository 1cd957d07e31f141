package org.plumbline.text.model;

import edu.emory.mathcs.nlp.component.pos.POSState;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import java.util.ArrayList;
import java.util.List;

/** How a word is written, as NLP4J tells it: its own method for that can be called by heirs alone. */
final class Orthography extends FeatureTemplate<NLPNode, POSState<NLPNode>> {
  private static final long serialVersionUID = 1L;

  private static final String LINK = "#hlink#";

  private Orthography() {
    super(null, new HyperParameter());
  }

  static List<String> of(NLPNode node, boolean first) {
    String form = node.getWordFormSimplified();
    if (form.equals(LINK)) {
      return List.of("0");
    }
    List<String> values = new ArrayList<>();
    new Orthography().getOrthographicFeauturesAux(values, form.toCharArray(), first, true);
    return values;
  }
}
