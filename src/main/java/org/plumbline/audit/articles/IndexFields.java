package org.plumbline.audit.articles;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.plumbline.verify.Hashes;

/** How an article is laid down in the index. */
final class IndexFields {
  static final String NAME = "name";
  static final String TEXT = "text";
  static final String HASH = "hash";
  static final String SUM = "sum";
  static final String PUBLISHED = "published";
  static final String TERMS = "terms";
  static final String KIND = "kind";
  static final String DATED = "dated";

  /** Marks a term as a topic. */
  static final String TOPIC = "!";

  private static final FieldType KEYS = keys();

  private IndexFields() {}

  private static FieldType keys() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setOmitNorms(true);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  static Document document(String hash, Deposit deposit) {
    ArticleTerms terms = deposit.terms();
    List<String> keys =
        Stream.concat(terms.topics().stream().map(t -> TOPIC + t), terms.others().stream())
            .sorted()
            .toList();
    Document document = new Document();
    document.add(new StringField(NAME, deposit.name(), Field.Store.YES));
    document.add(new StoredField(HASH, hash));
    document.add(new NumericDocValuesField(SUM, Screen.hash(deposit.name() + '\0' + hash)));
    document.add(new StoredField(PUBLISHED, deposit.published()));
    document.add(new StoredField(TEXT, deposit.original().getBytes(StandardCharsets.UTF_8)));
    document.add(new StoredField(KIND, deposit.kind().name()));
    if (deposit.isDated()) {
      document.add(new StringField(DATED, DATED, Field.Store.NO));
    }
    document.add(new Field(TERMS, new Keys(keys.iterator()), KEYS));
    return document;
  }

  /** Hash of what an article is read from. */
  static String hash(String original, String options) {
    return Hashes.sha256(options + '\0' + original);
  }

  /** Hands the terms to the index as they are. */
  private static final class Keys extends TokenStream {
    private final Iterator<String> keys;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Keys(Iterator<String> keys) {
      this.keys = keys;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (!keys.hasNext()) {
        return false;
      }
      term.append(keys.next());
      return true;
    }
  }
}
