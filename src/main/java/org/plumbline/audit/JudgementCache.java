package org.plumbline.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The judgements of the posts seen last, within bounds of memory. Safe for use by many threads. */
final class JudgementCache {
  private static final int SHARDS = 16;
  private static final long MOST_CHARACTERS = 32L << 20;
  private static final int OVERHEAD = 150;

  private final List<Shard> shards = new ArrayList<>();

  JudgementCache() {
    for (int i = 0; i < SHARDS; i++) {
      shards.add(new Shard());
    }
  }

  /** The judgement of the post of this form; null when it is not known. */
  Judgement get(String form) {
    return shard(form).get(form);
  }

  void put(String form, Judgement judgement) {
    shard(form).put(form, judgement);
  }

  private Shard shard(String form) {
    return shards.get(Math.floorMod(form.hashCode() * 31, SHARDS));
  }

  private static final class Shard {
    private final Map<String, Judgement> known = new LinkedHashMap<>(64, 0.75f, true);
    private long characters;

    synchronized Judgement get(String form) {
      return known.get(form);
    }

    synchronized void put(String form, Judgement judgement) {
      if (known.put(form, judgement) != null) {
        return;
      }
      characters += size(form, judgement);
      var each = known.entrySet().iterator();
      while (characters > MOST_CHARACTERS / SHARDS && each.hasNext()) {
        var oldest = each.next();
        characters -= size(oldest.getKey(), oldest.getValue());
        each.remove();
      }
    }

    private static long size(String form, Judgement judgement) {
      return form.length() + judgement.claims().length() + OVERHEAD;
    }
  }
}
