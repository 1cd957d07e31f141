package org.plumbline.audit.articles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.Bits;
import org.plumbline.text.ReadOptions;
import org.plumbline.text.ReadableText;
import org.plumbline.text.SourceReader;
import org.plumbline.text.UnreadableSourceException;
import org.plumbline.truth.file.TruthFile;
import org.plumbline.truth.file.TruthFiles;
import org.plumbline.truth.file.TruthReader;

/**
 * Brings an index up to the articles of a folder: reads what is new or changed, takes out what is gone, and
 * leaves the rest. What was read stays after any end, so that the next run goes on there.
 */
public final class Indexing {
  private static final int BATCH = 500;

  private final Path folder;
  private final ReadOptions options;
  private final int threads;
  private final Progress progress;

  /** Is told how far it has come. */
  @FunctionalInterface
  public interface Progress {
    void report(int done, int total);
  }

  /**
   * What an indexing came to.
   *
   * @param read articles that were read
   * @param kept articles that had not changed
   * @param removed articles that are no longer there
   * @param problems files that are no articles, and why
   */
  public record Done(int read, int kept, int removed, List<String> problems) {
    public Done {
      problems = List.copyOf(problems);
    }
  }

  public Indexing(Path folder, ReadOptions options, int threads, Progress progress) {
    this.folder = folder;
    this.options = options;
    this.threads = threads;
    this.progress = progress;
  }

  /**
   * Indexes {@code articles}, truth files among them; of the same file nothing is read twice.
   *
   * @throws IndexException when the index cannot be written
   */
  public Done run(List<Path> articles) throws InterruptedException {
    Quiet.keep();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Files.createDirectories(folder);
      try (Directory directory = new MMapDirectory(folder);
          IndexWriting writing = new IndexWriting(directory)) {
        return run(articles, known(directory), writing, pool);
      }
    } catch (LockObtainFailedException e) {
      throw new IndexException(folder + " is being written by another run; wait for it", e);
    } catch (IOException e) {
      throw new IndexException("cannot write the index " + folder + ": " + e.getMessage(), e);
    } finally {
      pool.shutdownNow();
    }
  }

  private Done run(
      List<Path> articles, Map<String, String> known, IndexWriting writing, ExecutorService pool)
      throws IOException, InterruptedException {
    List<String> problems = new ArrayList<>();
    int read = 0;
    Set<String> seen = new HashSet<>();
    for (int from = 0; from < articles.size(); from += BATCH) {
      List<Path> batch = articles.subList(from, Math.min(from + BATCH, articles.size()));
      List<Future<Boolean>> tasks = new ArrayList<>();
      for (Path article : batch) {
        tasks.add(pool.submit(() -> put(article, known, writing)));
      }
      for (int i = 0; i < batch.size(); i++) {
        String name = batch.get(i).toString();
        try {
          read += tasks.get(i).get() ? 1 : 0;
          seen.add(name);
        } catch (ExecutionException e) {
          if (!(e.getCause() instanceof UnreadableSourceException)) {
            throw e.getCause() instanceof UncheckedIOException io
                ? io.getCause()
                : new IOException(e.getCause());
          }
          problems.add(e.getCause().getMessage());
        }
      }
      writing.commit();
      progress.report(from + batch.size(), articles.size());
    }
    int removed = 0;
    for (String name : known.keySet()) {
      if (!seen.contains(name)) {
        writing.remove(name);
        removed++;
      }
    }
    writing.commit();
    return new Done(read, seen.size() - read, removed, problems);
  }

  private boolean put(Path article, Map<String, String> known, IndexWriting writing) {
    String name = article.toString();
    if (TruthFiles.isTruth(article)) {
      TruthFile truth = TruthReader.read(article);
      String hash = IndexFields.hash(truth.original(), "");
      return !hash.equals(known.get(name)) && put(() -> writing.put(hash, truth));
    }
    String original = SourceReader.characters(article, options);
    String hash = IndexFields.hash(original, options.published().map(Object::toString).orElse(""));
    if (hash.equals(known.get(name))) {
      return false;
    }
    ReadableText text = SourceReader.read(name, original, options);
    return put(() -> writing.put(hash, text));
  }

  /** Something that is put into the index. */
  private interface Putting {
    void run() throws IOException;
  }

  private static boolean put(Putting putting) {
    try {
      putting.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return true;
  }

  /** Hashes of what is there, by name. */
  private static Map<String, String> known(Directory directory) throws IOException {
    Map<String, String> known = new HashMap<>();
    if (!DirectoryReader.indexExists(directory)) {
      return known;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        StoredFields stored = leaf.reader().storedFields();
        Bits live = leaf.reader().getLiveDocs();
        for (int i = 0; i < leaf.reader().maxDoc(); i++) {
          if (live == null || live.get(i)) {
            Document document = stored.document(i, Set.of(IndexFields.NAME, IndexFields.HASH));
            known.put(document.get(IndexFields.NAME), document.get(IndexFields.HASH));
          }
        }
      }
    }
    return known;
  }
}
