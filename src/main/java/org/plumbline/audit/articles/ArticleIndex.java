package org.plumbline.audit.articles;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.plumbline.text.ReadOptions;
import org.plumbline.text.ReadableText;
import org.plumbline.text.SourceReader;
import org.plumbline.truth.SourceText;
import org.plumbline.truth.file.TruthFile;
import org.plumbline.truth.file.TruthReader;
import org.plumbline.truth.file.TruthText;

/**
 * Finds, among up to a hundred thousand articles, the few that could decide a claim. Read-only; safe for use
 * by many threads.
 */
public final class ArticleIndex implements Closeable {
  /** Beside the best article, only what comes near to it can be about the same. */
  private static final double NEAR_ENOUGH = 0.6;

  /** Among so few articles none shares a word with a claim by chance. */
  private static final double FEW = 20;

  private static final double TOPIC_WEIGHT = 1.5;

  /** An article with another number in its place may be the one that rules a claim out. */
  private static final double NUMBER_WEIGHT = 0.5;

  private static final int RESERVE = 4;

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Set<String> common = CommonWords.load();
  private final Screen screen;
  private final LocalDate day;

  private ArticleIndex(Directory directory, LocalDate day) throws IOException {
    Quiet.keep();
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
    this.day = day;
    this.screen = screen();
  }

  /**
   * Opens what {@code plumbline index} made.
   *
   * @param day the day on which facts of truth files must hold to count
   * @throws IndexException when there is none
   */
  public static ArticleIndex open(Path folder, LocalDate day) {
    Quiet.keep();
    try {
      return new ArticleIndex(new MMapDirectory(folder), day);
    } catch (IndexNotFoundException e) {
      throw new IndexException(
          folder + " is no index of articles; make one with: plumbline index ARTICLES -o " + folder,
          e);
    } catch (IOException e) {
      throw new IndexException("the index " + folder + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** An index in memory of articles alone, for one run. */
  public static ArticleIndex of(List<ReadableText> articles) {
    return of(articles, List.of(), LocalDate.EPOCH);
  }

  /**
   * An index in memory, for one run.
   *
   * @param day the day on which facts of truth files must hold to count
   */
  public static ArticleIndex of(
      List<ReadableText> articles, List<TruthFile> truths, LocalDate day) {
    try {
      Directory directory = new ByteBuffersDirectory();
      try (IndexWriting writing = new IndexWriting(directory)) {
        for (ReadableText article : articles) {
          writing.put(IndexFields.hash(article.original(), ""), article);
        }
        for (TruthFile truth : truths) {
          writing.put(IndexFields.hash(truth.original(), ""), truth);
        }
        writing.commit();
      }
      return new ArticleIndex(directory, day);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Screen screen() throws IOException {
    LongStream.Builder topics = LongStream.builder();
    LongStream.Builder others = LongStream.builder();
    for (LeafReaderContext leaf : reader.leaves()) {
      org.apache.lucene.index.Terms terms = leaf.reader().terms(IndexFields.TERMS);
      if (terms == null) {
        continue;
      }
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        String key = term.utf8ToString();
        if (key.startsWith(IndexFields.TOPIC)) {
          topics.add(Screen.hash(key.substring(IndexFields.TOPIC.length())));
        } else {
          others.add(Screen.hash(key));
        }
      }
    }
    return new Screen(topics.build().toArray(), others.build().toArray());
  }

  /** Whether any article may speak of what {@code text} speaks of. */
  public boolean lets(String text) {
    Collection<String> terms = Terms.of(text);
    return screen.lets(terms, Screen.othersNeeded(text, terms));
  }

  public int size() {
    return reader.numDocs();
  }

  /** The day on which facts of truth files must hold; empty when none of them is bound to days. */
  public Optional<LocalDate> day() {
    try {
      boolean isDated = reader.docFreq(new Term(IndexFields.DATED, IndexFields.DATED)) > 0;
      return isDated ? Optional.of(day) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A hash of all articles, whatever the order in which they came. */
  public String hash() {
    long sum = 0;
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        NumericDocValues values = leaf.reader().getNumericDocValues(IndexFields.SUM);
        for (int i = 0; values != null && i < leaf.reader().maxDoc(); i++) {
          boolean live = leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(i);
          if (values.advanceExact(i) && live) {
            sum += values.longValue();
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "%016x".formatted(sum);
  }

  /** The articles that could decide {@code claim}, best first, at most {@code most}. */
  public List<Article> candidates(String claim, int most) {
    Collection<String> terms = Terms.of(claim);
    terms.removeAll(common);
    int needed = Screen.othersNeededByClaim(claim, terms);
    if (!screen.lets(terms, needed)) {
      return List.of();
    }
    try {
      ScoreDoc[] found = searcher.search(query(terms, needed), most * RESERVE).scoreDocs;
      if (found.length == 0 || isByChance(found[0].score)) {
        return List.of();
      }
      List<Article> articles = new ArrayList<>();
      for (ScoreDoc doc : found) {
        if (doc.score >= NEAR_ENOUGH * found[0].score) {
          Document stored =
              searcher
                  .storedFields()
                  .document(doc.doc, Set.of(IndexFields.NAME, IndexFields.PUBLISHED));
          articles.add(
              new Article(
                  doc.doc,
                  stored.get(IndexFields.NAME),
                  stored.get(IndexFields.PUBLISHED),
                  doc.score));
        }
      }
      articles.sort(
          Comparator.comparingDouble((Article a) -> -a.score()).thenComparing(Article::name));
      return terms.stream().anyMatch(Terms::isNumber)
          ? withLatest(articles, most)
          : articles.subList(0, Math.min(most, articles.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The more articles, the rarer what the best must share: what would single out one of {@code FEW}. Among many some article
   * shares a common word with anything.
   */
  private boolean isByChance(double best) {
    return best < Math.log(reader.maxDoc() / FEW);
  }

  /** The first {@code most}, the last of which makes room for a later one: figures are revised. */
  private static List<Article> withLatest(List<Article> articles, int most) {
    if (articles.size() <= most) {
      return articles;
    }
    List<Article> chosen = new ArrayList<>(articles.subList(0, most));
    Article latest = Collections.max(articles, Comparator.comparing(Article::published));
    if (Collections.max(chosen, Comparator.comparing(Article::published))
            .published()
            .compareTo(latest.published())
        < 0) {
      chosen.set(most - 1, latest);
    }
    return chosen;
  }

  private Query query(Collection<String> terms, int needed) throws IOException {
    BooleanQuery.Builder topics = new BooleanQuery.Builder();
    BooleanQuery.Builder pairs = new BooleanQuery.Builder().setMinimumNumberShouldMatch(needed);
    BooleanQuery.Builder scored = new BooleanQuery.Builder();
    for (String word : terms) {
      Term topic = new Term(IndexFields.TERMS, IndexFields.TOPIC + word);
      Term other = new Term(IndexFields.TERMS, word);
      int asTopic = reader.docFreq(topic);
      int asOther = reader.docFreq(other);
      double weight = Math.log(1 + (double) reader.maxDoc() / Math.max(1, asTopic + asOther)) + 1;
      weight *= Terms.isNumber(word) ? NUMBER_WEIGHT : 1;
      if (asTopic > 0) {
        topics.add(new TermQuery(topic), Occur.SHOULD);
        scored.add(weighted(topic, weight * TOPIC_WEIGHT), Occur.SHOULD);
      }
      if (asOther > 0) {
        pairs.add(new TermQuery(other), Occur.SHOULD);
        scored.add(weighted(other, weight), Occur.SHOULD);
      }
    }
    if (needed <= 1) {
      // Whatever is found at all is on the subject.
      return scored.build();
    }
    Query onSubject =
        new BooleanQuery.Builder()
            .add(topics.build(), Occur.SHOULD)
            .add(pairs.build(), Occur.SHOULD)
            .build();
    return scored.add(onSubject, Occur.FILTER).build();
  }

  private static Query weighted(Term term, double weight) {
    return new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), (float) weight);
  }

  /**
   * A text that the index keeps.
   *
   * @param source what it is to be read as
   * @param length its length in characters
   */
  public record Kept(SourceText source, int length) {}

  /** An article or a truth file, as it was read when the index was made. */
  public Kept text(Article article) {
    try {
      Document stored = searcher.storedFields().document(article.id());
      BytesRef bytes = stored.getBinaryValue(IndexFields.TEXT);
      String original = new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.UTF_8);
      return new Kept(
          Deposit.Kind.TRUTH.name().equals(stored.get(IndexFields.KIND))
              ? new TruthText(TruthReader.read(article.name(), original), day)
              : SourceText.of(read(article, original)),
          original.length());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReadableText read(Article article, String original) {
    ReadOptions options = ReadOptions.defaults();
    return SourceReader.read(
        article.name(),
        original,
        article.published().isEmpty()
            ? options
            : options.withPublished(LocalDate.parse(article.published())));
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
