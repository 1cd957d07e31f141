package org.plumbline.lexicon;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * The gazetteer as text, sorted by folded name, and searched by halving.
 *
 * <p>Nothing is parsed before it is asked for, so that loading costs no more than unpacking.
 */
final class PlaceFile {

  /** Letters that no accent can be taken from, and what English writes for them. */
  private static final String SPECIAL = "øœæßłđðþı";

  private static final List<String> PLAIN =
      List.of("o", "oe", "ae", "ss", "l", "d", "d", "th", "i");

  private final byte[] text;

  private PlaceFile(byte[] text) {
    this.text = text;
  }

  static PlaceFile load() {
    try (InputStream in = PlaceFile.class.getResourceAsStream("places.tsv.gz")) {
      byte[] packed = Objects.requireNonNull(in).readAllBytes();
      // The format ends with the unpacked size: knowing it saves copies.
      int size = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN).getInt(packed.length - 4);
      byte[] text = new byte[size];
      var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16);
      new DataInputStream(unpacked).readFully(text);
      return new PlaceFile(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What names are compared by. Must agree with {@code fold} in {@code scripts/gazetteer/places.mjs}. */
  static String fold(String name) {
    String open = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(open.length());
    for (int i = 0; i < open.length(); i++) {
      char c = open.charAt(i);
      int special = SPECIAL.indexOf(c);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '&') {
        folded.append(c);
      } else if (special >= 0) {
        folded.append(PLAIN.get(special));
      } else if (isSpace(c) && folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    String all = folded.toString().strip();
    return all.startsWith("the ") ? all.substring(4) : all;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '-' || c == '–' || c == '—' || c == '/' || c == '_';
  }

  /** The lines of a key, the most populous place first. */
  List<PlaceLine> lines(String key) {
    int at = firstLine(key);
    List<PlaceLine> found = new ArrayList<>(2);
    while (at < text.length && compare(at, key) == 0) {
      int end = lineEnd(at);
      found.add(PlaceLine.parse(new String(text, at, end - at, StandardCharsets.UTF_8)));
      at = end + 1;
    }
    return found;
  }

  /** Where the first line starts whose key is not before the given one. */
  private int firstLine(String key) {
    int low = 0;
    int high = text.length;
    while (low < high) {
      int line = lineStart((low + high) >>> 1);
      if (compare(line, key) < 0) {
        low = lineEnd(line) + 1;
      } else {
        high = line;
      }
    }
    return low;
  }

  private int lineStart(int at) {
    int start = at;
    while (start > 0 && text[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int lineEnd(int at) {
    int end = at;
    while (text[end] != '\n') {
      end++;
    }
    return end;
  }

  /** Compares the key of a line with a key; keys are ASCII. */
  private int compare(int line, String key) {
    for (int i = 0; i < key.length(); i++) {
      int difference = text[line + i] - key.charAt(i);
      if (difference != 0) {
        return difference;
      }
    }
    return text[line + key.length()] == '\t' ? 0 : 1;
  }
}
