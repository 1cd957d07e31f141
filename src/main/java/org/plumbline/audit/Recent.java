package org.plumbline.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * What was made of the texts seen last, within bounds of memory. Safe for use by many threads.
 *
 * @param <V> what was made of a text
 */
final class Recent<V> {
  private static final int SHARDS = 16;
  private static final int OVERHEAD = 150;

  private final ToIntFunction<V> characters;
  private final long most;
  private final List<Shard> shards = new ArrayList<>();

  /**
   * @param most how many characters are kept
   * @param characters how many a value has
   */
  Recent(long most, ToIntFunction<V> characters) {
    this.most = most / SHARDS;
    this.characters = characters;
    for (int i = 0; i < SHARDS; i++) {
      shards.add(new Shard());
    }
  }

  /** What was made of {@code text}; null when it is not known. */
  V get(String text) {
    return shard(text).get(text);
  }

  void put(String text, V value) {
    shard(text).put(text, value);
  }

  private Shard shard(String text) {
    return shards.get(Math.floorMod(text.hashCode() * 31, SHARDS));
  }

  private final class Shard {
    private final Map<String, V> known = new LinkedHashMap<>(64, 0.75f, true);
    private long kept;

    synchronized V get(String text) {
      return known.get(text);
    }

    synchronized void put(String text, V value) {
      if (known.put(text, value) != null) {
        return;
      }
      kept += size(text, value);
      var each = known.entrySet().iterator();
      while (kept > most && each.hasNext()) {
        var oldest = each.next();
        kept -= size(oldest.getKey(), oldest.getValue());
        each.remove();
      }
    }

    private long size(String text, V value) {
      return (long) text.length() + characters.applyAsInt(value) + OVERHEAD;
    }
  }
}
