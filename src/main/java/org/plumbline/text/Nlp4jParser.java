package org.plumbline.text;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.plumbline.text.model.FlatComponent;
import org.plumbline.text.model.FlatLexicon;
import org.plumbline.text.model.ModelFile;
import org.plumbline.text.model.ModelInput;

/** NLP4J behind {@link Parser}. */
public final class Nlp4jParser implements Parser {
  private final WordTokenizer tokenizer;
  private final SentenceSplitter splitter;
  private final Lemmatizer lemmatizer;
  private final List<NLPComponent<NLPNode>> components;

  private Nlp4jParser(
      WordTokenizer tokenizer,
      SentenceSplitter splitter,
      Lemmatizer lemmatizer,
      List<NLPComponent<NLPNode>> components) {
    this.tokenizer = tokenizer;
    this.splitter = splitter;
    this.lemmatizer = lemmatizer;
    this.components = List.copyOf(components);
  }

  /**
   * Loads the repacked English model from the class path.
   *
   * @throws UncheckedIOException if the model is missing or damaged
   */
  public static Nlp4jParser load() {
    // Two halves of about equal cost: the dependency model, and all the rest.
    CompletableFuture<NLPComponent<NLPNode>> parser =
        CompletableFuture.supplyAsync(() -> read(ModelFile.PARSER, FlatComponent::read));
    NLPComponent<NLPNode> lexica =
        new LexiconFeatures(
            read(ModelFile.AMBIGUITY_CLASSES, FlatLexicon::read),
            read(ModelFile.WORD_CLUSTERS, FlatLexicon::read));
    NLPComponent<NLPNode> tagger = read(ModelFile.TAGGER, FlatComponent::read);
    Lemmatizer lemmatizer = new Lemmatizer();
    Abbreviations abbreviations = new Abbreviations();
    SentenceStarters starters = new SentenceStarters();
    try {
      return new Nlp4jParser(
          new WordTokenizer(abbreviations, starters),
          new SentenceSplitter(abbreviations, starters),
          lemmatizer,
          List.of(lexica, tagger, new LemmaFeatures(lemmatizer), parser.join()));
    } catch (CompletionException e) {
      throw e.getCause() instanceof UncheckedIOException cause ? cause : e;
    }
  }

  @Override
  public Document parse(ReadableText text) {
    int[] lineStarts = Lines.starts(text.original());
    List<Sentence> sentences = new ArrayList<>();
    for (int paragraph = 0; paragraph < text.blocks().size(); paragraph++) {
      ReadableText.Block block = text.blocks().get(paragraph);
      ParserInput input = ParserInput.of(block.text());
      for (List<RawToken> raw : splitter.split(tokenizer.tokenize(input.text()))) {
        List<Token> tokens = parse(raw, input, text, block);
        Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        int line = Lines.lineOf(lineStarts, span.start());
        sentences.add(new Sentence(sentences.size(), paragraph, line, block.kind(), span, tokens));
      }
    }
    return new Document(text, sentences);
  }

  private List<Token> parse(
      List<RawToken> raw, ParserInput input, ReadableText text, ReadableText.Block block) {
    NLPNode[] nodes = nodes(raw);
    for (NLPComponent<NLPNode> component : components) {
      component.process(nodes);
    }
    List<Token> tokens = new ArrayList<>(raw.size());
    for (int i = 0; i < raw.size(); i++) {
      NLPNode node = nodes[i + 1];
      RawToken token = raw.get(i);
      tokens.add(
          new Token(
              i,
              token.form(),
              lemma(node, token.form()),
              node.getPartOfSpeechTag(),
              node.getDependencyHead().getID() - 1,
              node.getDependencyLabel(),
              text.span(block, input.starts()[token.start()], input.ends()[token.end() - 1])));
    }
    return tokens;
  }

  private String lemma(NLPNode node, String form) {
    if (form.equalsIgnoreCase("'s") && node.getPartOfSpeechTag().equals("VBZ")) {
      boolean perfect =
          node.getDependencyLabel().equals("aux")
              && "VBN".equals(node.getDependencyHead().getPartOfSpeechTag());
      return perfect ? "have" : "be";
    }
    return lemmatizer.lemma(form, node.getPartOfSpeechTag(), node.getLemma());
  }

  /** NLP4J's nodes: an artificial root, then one for each token. */
  private static NLPNode[] nodes(List<RawToken> tokens) {
    NLPNode[] nodes = new NLPNode[tokens.size() + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 0; i < tokens.size(); i++) {
      nodes[i + 1] = new NLPNode(i + 1, tokens.get(i).form());
    }
    return nodes;
  }

  private static <T> T read(ModelFile file, ModelReader<T> reader) {
    try (ModelInput in = file.open()) {
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface ModelReader<T> {
    T read(ModelInput in) throws IOException;
  }
}
