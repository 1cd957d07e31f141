package org.plumbline.lexicon;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/**
 * The compiled thesaurus: words, senses and links in flat arrays, as they stand in the file.
 *
 * <p>Words are ordered by a hash so that a lookup reads one bucket. Word {@code w} owns {@code
 * letters[letterAt[w] .. letterAt[w + 1])}, the senses {@code senses[senseAt[w] .. senseAt[w + 1])} (ordered
 * by class, then by frequency) and likewise its links. Meanings are numbered class by class, so that a number
 * tells the class.
 *
 * @param bucketAt first word of each hash bucket, and the number of words at the end
 * @param letters the words, in ISO 8859-1
 * @param senses meanings packed by {@link #sense}
 * @param links packed by {@link WordLink}
 * @param classAt first meaning of each class, and the number of meanings at the end
 * @param synsetLinkAt where the links of each meaning start
 * @param synsetLinks packed by {@link SynsetLink}
 * @param stops sorted meanings too general to be worth climbing to
 * @param kindAt where the root meanings of each {@link Kind} start
 * @param kinds root meanings of the kinds
 */
public record WordTable(
    int[] bucketAt,
    byte[] letters,
    int[] letterAt,
    int[] senseAt,
    int[] senses,
    int[] linkAt,
    int[] links,
    int[] classAt,
    int[] synsetLinkAt,
    int[] synsetLinks,
    int[] stops,
    int[] kindAt,
    int[] kinds) {

  /** Kinds of thing that the rest of the program asks a noun about. */
  public enum Kind {
    PERSON,
    EVENT,
    TIME,
    PLACE,
    ORGANIZATION,
    THING
  }

  /** Share of a sense in the uses of its word when nobody counted them. */
  public static final int UNCOUNTED = 127;

  private static final int MAGIC = 0x504c5432;
  private static final int BUCKET_BITS = 16;
  private static final int SYNSET_MASK = (1 << 20) - 1;

  /** Number of buckets of the hash. */
  public static int buckets() {
    return 1 << BUCKET_BITS;
  }

  /** Bucket of a word. */
  public static int bucket(String word) {
    return word.hashCode() * 0x9E3779B9 >>> (32 - BUCKET_BITS);
  }

  /** Packs a sense: the meaning, and its share in the uses of the word in per cent. */
  public static int sense(int synset, int share) {
    return share << 20 | synset;
  }

  static int synset(int sense) {
    return sense & SYNSET_MASK;
  }

  static int share(int sense) {
    return sense >>> 20;
  }

  /** Reads a table from the form that {@link #writeTo} gives it. */
  static WordTable read(InputStream in) throws IOException {
    var data = new DataInputStream(in);
    if (data.readInt() != MAGIC) {
      throw new IOException("not a thesaurus of this version");
    }
    // One read of the whole, then bulk copies: number by number is slow before the compiler warms
    // up.
    ByteBuffer rest = ByteBuffer.wrap(data.readNBytes(data.readInt()));
    return new WordTable(
        ints(rest),
        bytes(rest),
        ints(rest),
        ints(rest),
        ints(rest),
        ints(rest),
        ints(rest),
        ints(rest),
        ints(rest),
        ints(rest),
        ints(rest),
        ints(rest),
        ints(rest));
  }

  static WordTable load() {
    try (InputStream in = WordTable.class.getResourceAsStream("thesaurus.bin")) {
      return read(Objects.requireNonNull(in, "thesaurus.bin was not built: run the Maven build"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the table. */
  public void writeTo(OutputStream out) throws IOException {
    int[][] numbers = {
      letterAt,
      senseAt,
      senses,
      linkAt,
      links,
      classAt,
      synsetLinkAt,
      synsetLinks,
      stops,
      kindAt,
      kinds
    };
    int size = 8 + 4 * bucketAt.length + letters.length;
    for (int[] part : numbers) {
      size += 4 + 4 * part.length;
    }
    var data = new DataOutputStream(out);
    data.writeInt(MAGIC);
    data.writeInt(size);
    write(data, bucketAt);
    data.writeInt(letters.length);
    data.write(letters);
    for (int[] part : numbers) {
      write(data, part);
    }
    data.flush();
  }

  private static void write(DataOutputStream out, int[] numbers) throws IOException {
    out.writeInt(numbers.length);
    ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length);
    bytes.asIntBuffer().put(numbers);
    out.write(bytes.array());
  }

  private static int[] ints(ByteBuffer from) {
    int[] numbers = new int[from.getInt()];
    from.asIntBuffer().get(numbers);
    from.position(from.position() + 4 * numbers.length);
    return numbers;
  }

  private static byte[] bytes(ByteBuffer from) {
    byte[] bytes = new byte[from.getInt()];
    from.get(bytes);
    return bytes;
  }

  /** Number of a word, or -1. Case, hyphens and underscores do not matter. */
  int word(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int exact = exactWord(lower);
    if (exact >= 0) {
      return exact;
    }
    if (lower.indexOf('_') >= 0) {
      return word(lower.replace('_', ' '));
    }
    if (lower.indexOf('-') >= 0) {
      int open = exactWord(lower.replace('-', ' '));
      return open >= 0 ? open : exactWord(lower.replace("-", ""));
    }
    return -1;
  }

  private int exactWord(String lower) {
    int bucket = bucket(lower);
    for (int word = bucketAt[bucket]; word < bucketAt[bucket + 1]; word++) {
      if (spells(word, lower)) {
        return word;
      }
    }
    return -1;
  }

  private boolean spells(int word, String text) {
    int at = letterAt[word];
    int length = text.length();
    if (letterAt[word + 1] - at != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if ((char) (letters[at + i] & 0xff) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  String text(int word) {
    return new String(
        letters, letterAt[word], letterAt[word + 1] - letterAt[word], StandardCharsets.ISO_8859_1);
  }

  /** Index in {@link #senses} of the first sense of a word in a class. */
  int firstSense(int word, WordClass wordClass) {
    int at = senseAt[word];
    int end = senseAt[word + 1];
    int first = classAt[wordClass.ordinal()];
    while (at < end && synset(senses[at]) < first) {
      at++;
    }
    return at;
  }

  /** Index in {@link #senses} behind the last sense of a word in a class. */
  int endSense(int word, WordClass wordClass) {
    int at = senseAt[word];
    int end = senseAt[word + 1];
    int next = classAt[wordClass.ordinal() + 1];
    while (at < end && synset(senses[at]) < next) {
      at++;
    }
    return at;
  }

  /** Index in {@link #senses} of a meaning of a word, or -1 when it is none of them. */
  int find(int word, int synset) {
    int end = senseAt[word + 1];
    for (int at = senseAt[word]; at < end; at++) {
      if (synset(senses[at]) == synset) {
        return at;
      }
    }
    return -1;
  }

  boolean isStop(int synset) {
    return Arrays.binarySearch(stops, synset) >= 0;
  }

  boolean isRootOf(Kind kind, int synset) {
    for (int at = kindAt[kind.ordinal()]; at < kindAt[kind.ordinal() + 1]; at++) {
      if (kinds[at] == synset) {
        return true;
      }
    }
    return false;
  }
}
