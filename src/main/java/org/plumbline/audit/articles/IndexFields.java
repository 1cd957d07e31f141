package org.plumbline.audit.articles;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
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
import org.plumbline.text.ReadableText;
import org.plumbline.verify.Hashes;

/** How an article is laid down in the index. */
final class IndexFields {
  static final String NAME = "name";
  static final String TEXT = "text";
  static final String HASH = "hash";
  static final String SUM = "sum";
  static final String PUBLISHED = "published";
  static final String TERMS = "terms";

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

  static Document document(String name, String hash, ReadableText text, Set<String> common) {
    ArticleTerms terms = ArticleTerms.of(text, common);
    List<String> keys =
        Stream.concat(terms.topics().stream().map(t -> TOPIC + t), terms.others().stream())
            .sorted()
            .toList();
    Document document = new Document();
    document.add(new StringField(NAME, name, Field.Store.YES));
    document.add(new StoredField(HASH, hash));
    document.add(new NumericDocValuesField(SUM, Screen.hash(name + '\0' + hash)));
    document.add(
        new StoredField(PUBLISHED, text.publishedOn().map(LocalDate::toString).orElse("")));
    document.add(new StoredField(TEXT, text.original().getBytes(StandardCharsets.UTF_8)));
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
