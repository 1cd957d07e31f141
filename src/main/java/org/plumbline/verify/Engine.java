package org.plumbline.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.plumbline.extract.FactExtractor;
import org.plumbline.extract.Words;
import org.plumbline.lexicon.FirstNames;
import org.plumbline.lexicon.Gazetteer;
import org.plumbline.lexicon.Lexicon;
import org.plumbline.lexicon.Thesaurus;
import org.plumbline.text.Document;
import org.plumbline.text.LanguageGuess;
import org.plumbline.text.Nlp4jParser;
import org.plumbline.text.Parser;
import org.plumbline.text.ReadableText;
import org.plumbline.truth.GroundTruth;
import org.plumbline.truth.Source;
import org.plumbline.truth.SourceText;
import org.plumbline.verify.compare.ClaimComparator;
import org.plumbline.verify.compare.WorldGazette;
import org.plumbline.verify.correct.Corrector;
import org.plumbline.verify.judge.RuleBook;
import org.plumbline.verify.judge.SingleValued;
import org.plumbline.verify.pack.RuleSet;
import org.plumbline.verify.slip.Slips;

/**
 * The engine: reads sources into a ground truth and judges claims against it. Loading one is costly (models,
 * rules); it is immutable and safe for use by many threads.
 */
public final class Engine {
  private final Parser parser;
  private final FactExtractor extractor;
  private final Lexicon lexicon;
  private final Verifier verifier;
  private final ValueRules values;
  private final RuleBook rules;

  private Engine(
      Parser parser,
      FactExtractor extractor,
      Lexicon lexicon,
      Verifier verifier,
      ValueRules values,
      RuleBook rules) {
    this.parser = parser;
    this.extractor = extractor;
    this.lexicon = lexicon;
    this.verifier = verifier;
    this.values = values;
    this.rules = rules;
  }

  /** Loads models, lexicons and rules. */
  public static Engine load() {
    return load(RuleSet.SHIPPED);
  }

  /**
   * Loads models, lexicons and the rules that {@code set} names.
   *
   * @throws org.plumbline.verify.pack.RuleException naming every fault of the rules
   * @throws org.plumbline.lexicon.LexiconException naming every fault of the packs' lexicons
   */
  public static Engine load(RuleSet set) {
    // The parser's model is half of the start: read it beside the rest.
    CompletableFuture<Parser> parser = CompletableFuture.supplyAsync(Nlp4jParser::load);
    RuleBook rules = RuleBook.load(set);
    Lexicon lexicon =
        set.packs().isEmpty() ? Lexicon.load() : Lexicon.load(set.lexicons().toArray(Path[]::new));
    Thesaurus thesaurus = Thesaurus.load();
    Gazetteer gazetteer = Gazetteer.load();
    Words words = new Words(thesaurus, lexicon, gazetteer, FirstNames.load());
    ClaimComparator comparator =
        new ClaimComparator(
            thesaurus, lexicon, new WorldGazette(gazetteer, lexicon), rules::singleSlots);
    FactExtractor extractor = new FactExtractor(words);
    PostText posts = new PostText(lexicon, gazetteer);
    ValueRules values = new ValueRules(comparator, rules);
    try {
      Verifier verifier =
          new Verifier(
              parser.join(),
              extractor,
              comparator,
              rules,
              posts,
              new Opinions(lexicon),
              new Corrector(gazetteer),
              values);
      return new Engine(parser.join(), extractor, lexicon, verifier, values, rules);
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Reads the facts of one or more sources. A source that is empty or in another language tells nothing. */
  public GroundTruth read(List<ReadableText> sources) {
    return gather(sources.stream().map(SourceText::of).toList());
  }

  /** Reads the facts of one or more articles and truth files, as {@link #read} does. */
  public GroundTruth gather(List<SourceText> sources) {
    List<ReadableText> texts = sources.stream().map(source -> source.text(lexicon)).toList();
    List<Source> read =
        IntStream.range(0, texts.size())
            .parallel()
            .mapToObj(i -> read(sources.get(i), texts.get(i)))
            .toList();
    StringBuilder all = new StringBuilder();
    texts.forEach(text -> all.append(text.original()).append('\0'));
    return new GroundTruth(read, Hashes.sha256(all.toString()));
  }

  private Source read(SourceText source, ReadableText text) {
    Optional<String> language = LanguageGuess.otherThanEnglish(text.plain());
    if (language.isPresent()) {
      return Source.unreadable(
          text, "The article looks like " + language.get() + "; only English is understood.");
    }
    Document document = parser.parse(text);
    return document.sentences().isEmpty()
        ? Source.unreadable(text, "The article holds no text.")
        : source.source(document, extractor.read(document));
  }

  /** Judges {@code claim}; never throws for what the claim says, however odd. */
  public Verdict verify(GroundTruth truth, String claim) {
    return verifier.verify(truth, claim);
  }

  /** Judges {@code post}, written as people write who have no editor. */
  public Verdict verifyPost(GroundTruth truth, String post) {
    return verifier.verifyPost(truth, post);
  }

  /** Judges a sentence that was read out of a larger text, with the date of that text. */
  public Verdict verify(GroundTruth truth, ReadableText claim) {
    return verifier.verify(truth, claim);
  }

  /** The whole derivation of the verdict on {@code claim}. */
  public Explanation explain(GroundTruth truth, String claim) {
    return verifier.explain(truth, claim);
  }

  /** Tells slips of {@code text} from what it rightly sets beside each other. */
  public Slips slips(Source text) {
    return new Slips(text, lexicon, rules);
  }

  /** The rules by which the values in which a claim and the article differ are the only ones of their kind. */
  public List<SingleValued> singleValued(Explanation explanation) {
    return values.of(explanation);
  }
}
