package org.plumbline.text;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.plumbline.text.model.FlatLexicon;
import org.plumbline.text.model.FlatMorphology;
import org.plumbline.text.model.FlatParser;
import org.plumbline.text.model.FlatTagger;
import org.plumbline.text.model.ModelFile;
import org.plumbline.text.model.ModelInput;

/**
 * NLP4J 1.1.3 behind {@link Parser}: its tokenizer, and its tagger and dependency parser over a repacked model that
 * decides as the shipped one does.
 *
 * <p><b>Text.</b> Each block is parsed for itself. Before it is, quotes are straightened, spaces and hyphens
 * made plain, accents composed, long dashes set apart as {@code --} (a plain hyphen between digits), emoji,
 * zero-width characters and the sign of hashtags left out; spans point at what was written.
 *
 * <p><b>Tokens</b> are the Penn Treebank's, in the newer style that splits at hyphens:
 *
 * <ul>
 *   <li>split at the hyphen, each hyphen a token with tag {@code HYPH}: {@code terror - linked}, {@code
 *       Pakistan - occupied}, {@code tit - for - tat}, {@code twenty - eight}, {@code 26 - year - old},
 *       {@code U.S. - based}, {@code $ 2 - million}; years {@code 2019 - 20} with tag {@code SYM};
 *   <li>whole: {@code mid-June}, {@code self-employed}, {@code co-founder}, {@code ex-president}, {@code
 *       stand-off} and other nouns of a verb and a particle (particle-nouns.txt), {@code
 *       Jaish-e-Mohammed}, {@code Lashkar-e-Taiba}, {@code Covid-19}, {@code F-16}, scores {@code 2-1},
 *       {@code 1,000}, {@code 3,000,000.5}, {@code 12/03/2026}, {@code 1/2}, {@code 10:30}, {@code 1990s},
 *       {@code 50mph}, {@code 50p}, {@code 20°C}, {@code AT&T};
 *   <li>split: {@code £ 1.2bn} (whole, tagged as a noun), {@code $ 1.5 m}, {@code US$ 5 million}, {@code 10
 *       %}, {@code 9.30 pm}, {@code 100 km}, {@code 5 ft}, {@code 5 % -6 %}; clitics {@code 's}, {@code n't},
 *       {@code 've}, and {@code ca n't}, {@code wo n't}, {@code can not}, {@code gon na}.
 * </ul>
 *
 * <p>Full stops and sentences are our own: see {@link WordTokenizer} and {@link SentenceSplitter}.
 *
 * <p><b>Threads.</b> Decoding keeps its state in objects made for the sentence; the model, the lexica and the
 * dictionaries are only read. One parser serves any number of threads.
 */
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
    CompletableFuture<FlatParser> parser =
        CompletableFuture.supplyAsync(() -> read(ModelFile.PARSER, FlatParser::read));
    NLPComponent<NLPNode> lexica =
        new LexiconFeatures(
            read(ModelFile.AMBIGUITY_CLASSES, FlatLexicon::read),
            read(ModelFile.WORD_CLUSTERS, FlatLexicon::read));
    NLPComponent<NLPNode> tagger = read(ModelFile.TAGGER, FlatTagger::read);
    Lemmatizer lemmatizer = new Lemmatizer(read(ModelFile.MORPHOLOGY, FlatMorphology::read));
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
    List<Asides.Aside> asides = Asides.of(raw);
    if (asides.isEmpty()) {
      return parsePlain(raw, input, text, block);
    }
    Token[] tokens = new Token[raw.size()];
    List<Integer> around = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      int at = i;
      if (asides.stream().noneMatch(a -> a.covers(at))) {
        around.add(i);
      }
    }
    place(around, raw, input, text, block, -1, tokens);
    for (Asides.Aside aside : asides) {
      int before = aside.open() - 1;
      tokens[aside.open()] = bracket(aside.open(), before, raw, input, text, block);
      tokens[aside.close()] = bracket(aside.close(), before, raw, input, text, block);
      List<Integer> inside = IntStream.range(aside.open() + 1, aside.close()).boxed().toList();
      place(inside, raw, input, text, block, before, tokens);
    }
    return List.of(tokens);
  }

  private Token bracket(
      int index,
      int head,
      List<RawToken> raw,
      ParserInput input,
      ReadableText text,
      ReadableText.Block block) {
    RawToken token = raw.get(index);
    String tag = token.form().equals("(") || token.form().equals("[") ? "-LRB-" : "-RRB-";
    return new Token(
        index,
        token.form(),
        token.form(),
        tag,
        head,
        "punct",
        text.span(block, input.starts()[token.start()], input.ends()[token.end() - 1]));
  }

  /** Parses the tokens at {@code indexes} as one sentence and hangs its root on {@code head}. */
  private void place(
      List<Integer> indexes,
      List<RawToken> raw,
      ParserInput input,
      ReadableText text,
      ReadableText.Block block,
      int head,
      Token[] into) {
    List<Token> parsed = parsePlain(indexes.stream().map(raw::get).toList(), input, text, block);
    for (Token token : parsed) {
      int index = indexes.get(token.index());
      boolean root = token.head() < 0;
      into[index] =
          new Token(
              index,
              token.form(),
              token.lemma(),
              token.tag(),
              root ? head : indexes.get(token.head()),
              root && head >= 0 ? asideRelation(token) : token.relation(),
              token.span());
    }
  }

  /** "Ann (born in Oslo)" is a participle of Ann's, "Ann (a lawyer)" a description. */
  private static String asideRelation(Token root) {
    return root.tag().equals("VBN") ? "acl" : root.isNoun() ? "appos" : "dep";
  }

  private List<Token> parsePlain(
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
      // "He's won" and, for a passive with an object is a misreading, "He's won the race".
      NLPNode head = node.getDependencyHead();
      boolean perfect =
          "VBN".equals(head.getPartOfSpeechTag())
              && (node.getDependencyLabel().equals("aux") || head.containsDependentByLabel("dobj"));
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
