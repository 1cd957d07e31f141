package org.plumbline.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.plumbline.audit.articles.Article;
import org.plumbline.audit.articles.ArticleIndex;
import org.plumbline.verify.Judge;

/** Articles that are open for claims: read when first needed, the least recently used closed again. */
final class Openings {
  /** Characters of open articles; each takes some hundred bytes when it is read. */
  private static final int MOST_CHARACTERS = 600_000;

  private final Judge judge;
  private final ArticleIndex index;
  private final Map<Integer, Opening> open = new LinkedHashMap<>(64, 0.75f, true);
  private long characters;
  private long opened;

  private record Opening(CompletableFuture<Judge.Hearing> hearing, int size) {}

  Openings(Judge judge, ArticleIndex index) {
    this.judge = judge;
    this.index = index;
  }

  Judge.Hearing of(Article article) {
    CompletableFuture<Judge.Hearing> mine = new CompletableFuture<>();
    ArticleIndex.Kept text;
    synchronized (open) {
      Opening known = open.get(article.id());
      if (known != null) {
        return join(known.hearing());
      }
    }
    text = index.text(article);
    synchronized (open) {
      Opening known = open.get(article.id());
      if (known != null) {
        return join(known.hearing());
      }
      open.put(article.id(), new Opening(mine, text.length()));
      characters += text.length();
      opened++;
      closeOldest();
    }
    try {
      mine.complete(judge.open(judge.gather(List.of(text.source()))));
    } catch (RuntimeException e) {
      mine.completeExceptionally(e);
      throw e;
    }
    return join(mine);
  }

  private void closeOldest() {
    var each = open.values().iterator();
    while (characters > MOST_CHARACTERS && open.size() > 1 && each.hasNext()) {
      characters -= each.next().size();
      each.remove();
    }
  }

  /** How many articles were read so far, again and again counted. */
  long opened() {
    synchronized (open) {
      return opened;
    }
  }

  private static Judge.Hearing join(CompletableFuture<Judge.Hearing> hearing) {
    try {
      return hearing.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException problem ? problem : e;
    }
  }
}
