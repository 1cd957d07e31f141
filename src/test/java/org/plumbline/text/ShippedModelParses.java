package org.plumbline.text;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tukaani.xz.XZInputStream;

/**
 * Writes what NLP4J's model, as shipped, makes of a file of sentences: the standard that {@link
 * Nlp4jParserTest} holds the repacked model to. To freeze it anew, after {@code mvn test-compile}:
 *
 * <pre>
 * mvn -q exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
 *   -Dexec.args="-Xmx3g -cp %classpath org.plumbline.text.ShippedModelParses IN.txt OUT.conll"
 * </pre>
 *
 * <p>The tokens are ours, all else is NLP4J's: lexica, tagger, lemmas and parser of {@code config-decode-en},
 * read from the jar of nlp4j-english through NLP4J's own classes.
 */
final class ShippedModelParses {
  private static final String LEXICA =
      """
      <configuration><lexica>
        <ambiguity_classes field="word_form_simplified_lowercase">\
      edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
        <word_clusters field="word_form_simplified_lowercase">\
      edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
      </lexica></configuration>
      """;

  private ShippedModelParses() {}

  public static void main(String[] args) throws Exception {
    Parser tokens = Nlp4jParser.load();
    List<NLPComponent<NLPNode>> shipped =
        List.of(
            new GlobalLexica<>(new ByteArrayInputStream(LEXICA.getBytes(StandardCharsets.UTF_8))),
            component("en-pos"),
            new MorphologicalAnalyzer<>(Language.ENGLISH),
            component("en-dep"));
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      for (Sentence sentence : tokens.parse(Texts.block(line)).sentences()) {
        NLPNode[] nodes = nodes(sentence);
        shipped.forEach(component -> component.process(nodes));
        for (int i = 1; i < nodes.length; i++) {
          lines.add(
              String.join(
                  "\t",
                  nodes[i].getWordForm(),
                  nodes[i].getPartOfSpeechTag(),
                  Integer.toString(nodes[i].getDependencyHead().getID() - 1),
                  nodes[i].getDependencyLabel()));
        }
        lines.add("");
      }
    }
    Files.write(Path.of(args[1]), lines);
  }

  private static NLPNode[] nodes(Sentence sentence) {
    NLPNode[] nodes = new NLPNode[sentence.tokens().size() + 1];
    nodes[0] = new NLPNode().toRoot();
    for (Token token : sentence.tokens()) {
      nodes[token.index() + 1] = new NLPNode(token.index() + 1, token.form());
    }
    return nodes;
  }

  @SuppressWarnings("unchecked") // what the shipped file holds
  private static NLPComponent<NLPNode> component(String name) throws Exception {
    String path = "/edu/emory/mathcs/nlp/models/" + name + ".xz";
    try (ObjectInputStream in =
        new ObjectInputStream(
            new BufferedInputStream(
                new XZInputStream(
                    new BufferedInputStream(
                        ShippedModelParses.class.getResourceAsStream(path)))))) {
      OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) in.readObject();
      component.setFlag(NLPFlag.DECODE);
      return component;
    }
  }
}
