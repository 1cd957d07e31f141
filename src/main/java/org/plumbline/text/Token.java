package org.plumbline.text;

/**
 * One token of a parsed sentence.
 *
 * @param index position in the sentence, from 0
 * @param form the token as the parser read it (quotes straightened, entities decoded)
 * @param lemma lower-case dictionary form
 * @param tag Penn Treebank part-of-speech tag
 * @param head index of the syntactic head in the sentence, -1 for the root
 * @param relation dependency relation to the head, as the parser names it ({@code nsbj}, {@code obj},
 *     {@code ppmod} ...; see {@link Parser})
 * @param span where the token stands in the original text
 */
public record Token(
    int index, String form, String lemma, String tag, int head, String relation, Span span) {

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  public boolean isVerb() {
    return tag.startsWith("VB");
  }
}
