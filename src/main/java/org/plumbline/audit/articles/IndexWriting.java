package org.plumbline.audit.articles;

import java.io.Closeable;
import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.plumbline.text.ReadableText;
import org.plumbline.truth.file.TruthFile;

/** Puts articles into an index. */
final class IndexWriting implements Closeable {
  private static final double BUFFER_MEGABYTES = 32;

  private final IndexWriter writer;
  private final Set<String> common = CommonWords.load();

  IndexWriting(Directory directory) throws IOException {
    Quiet.keep();
    IndexWriterConfig config = new IndexWriterConfig();
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setCommitOnClose(false);
    this.writer = new IndexWriter(directory, config);
  }

  /** Adds an article, or puts its new text in the place of the old one. Safe for use by many threads. */
  void put(String hash, ReadableText article) throws IOException {
    put(hash, Deposit.of(article, common));
  }

  /** The same with a truth file. */
  void put(String hash, TruthFile truth) throws IOException {
    put(hash, Deposit.of(truth, common));
  }

  private void put(String hash, Deposit deposit) throws IOException {
    writer.updateDocument(
        new Term(IndexFields.NAME, deposit.name()), IndexFields.document(hash, deposit));
  }

  void remove(String name) throws IOException {
    writer.deleteDocuments(new Term(IndexFields.NAME, name));
  }

  /** From here on what was put stays, whatever happens. */
  void commit() throws IOException {
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
