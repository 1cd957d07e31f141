package org.plumbline.truth.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings a truth file up to date with its article. What a person confirmed, rejected, mended or added stays;
 * what changed in the article is marked; what the article no longer says is marked, not deleted.
 */
public final class Merge {
  private final Counterparts counterparts;
  private final List<TruthFact> facts = new ArrayList<>();
  private int kept;
  private int changed;
  private int gone;
  private int added;

  private Merge(TruthFile old, TruthFile read) {
    this.counterparts = new Counterparts(old.facts(), read.facts());
    Map<TruthFact, TruthFact> byNew = new LinkedHashMap<>();
    List<TruthFact> homeless = new ArrayList<>();
    for (TruthFact fact : old.facts()) {
      TruthFact now = counterparts.same(fact);
      now = now == null ? counterparts.changed(fact) : now;
      if (now == null) {
        homeless.add(fact);
      } else {
        byNew.put(now, fact);
      }
    }
    for (TruthFact now : read.facts()) {
      TruthFact before = byNew.get(now);
      if (before == null) {
        facts.add(now);
        added++;
      } else if (counterparts.same(before) != null) {
        facts.add(same(before, now));
        kept++;
      } else {
        facts.add(changed(before, now));
        changed++;
      }
    }
    for (TruthFact fact : homeless) {
      boolean cited = fact.citation().isPresent() && fact.status() != Status.ADDED;
      facts.add(cited ? fact.with(fact.citation(), Change.GONE) : fact);
      gone += cited ? 1 : 0;
      kept += cited ? 0 : 1;
    }
  }

  /**
   * What came of it.
   *
   * @param file the file as it is to be written
   * @param kept facts that are as they were
   * @param changed facts whose values the article changed
   * @param added facts that are new in the article
   * @param gone facts that the article no longer says
   */
  public record Result(TruthFile file, int kept, int changed, int added, int gone) {}

  /**
   * Merges.
   *
   * @param old the truth file as it is
   * @param read what was understood of the article now
   */
  public static Result of(TruthFile old, TruthFile read) {
    Merge merge = new Merge(old, read);
    Origin origin =
        new Origin(
            read.origin().source(),
            read.origin().title(),
            read.origin().publishedOn().or(old.origin()::publishedOn).orElse(null),
            read.origin().url().isEmpty() ? old.origin().url() : read.origin().url(),
            read.origin().hash());
    TruthFile file =
        new TruthFile(
            old.name(), "", origin, entities(old.entities(), read.entities()), merge.facts);
    return new Result(file, merge.kept, merge.changed, merge.added, merge.gone);
  }

  private static TruthFact same(TruthFact before, TruthFact now) {
    boolean reviewed = before.status() != Status.EXTRACTED;
    boolean wasMarked = before.change().kind() == Change.Kind.WAS && !reviewed;
    return before.with(now.citation(), wasMarked ? before.change() : Change.NONE);
  }

  private static TruthFact changed(TruthFact before, TruthFact now) {
    if (before.isTouched()) {
      return before.with(
          now.citation(), new Change(Change.Kind.NOW, now.id(), now.statement().slots()));
    }
    return new TruthFact(
        now.id(),
        now.status(),
        now.statement(),
        "",
        now.citation(),
        before.validity(),
        before.ownSingleValued().orElse(null),
        new Change(Change.Kind.WAS, "", before.statement().slots()),
        before.note(),
        now.at());
  }

  /** Every entity of either, with the aliases of both. */
  private static List<TruthEntity> entities(List<TruthEntity> old, List<TruthEntity> read) {
    Map<String, TruthEntity> all = new LinkedHashMap<>();
    read.forEach(entity -> all.put(entity.name(), entity));
    for (TruthEntity entity : old) {
      TruthEntity now = all.get(entity.name());
      Set<String> aliases = new LinkedHashSet<>(entity.aliases());
      aliases.addAll(now == null ? List.of() : now.aliases());
      all.put(
          entity.name(),
          new TruthEntity(entity.name(), entity.kind(), List.copyOf(aliases), entity.at()));
    }
    return List.copyOf(all.values());
  }
}
