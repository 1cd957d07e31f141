package org.plumbline.evaluate.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Counts over articles of how well quotations and their speakers were found. */
public final class QuoteScore {
  private final Ratio directPrecision = new Ratio();
  private final Ratio directRecall = new Ratio();
  private final Ratio matchedPrecision = new Ratio();
  private final Overlap source = new Overlap();
  private final Overlap cue = new Overlap();
  private final Overlap content = new Overlap();
  private final Ratio precision = new Ratio();
  private final Ratio recall = new Ratio();

  /** Of the predicted direct quotations with a speaker, those whose speaker is right. */
  public Ratio directPrecision() {
    return directPrecision;
  }

  /** Of the gold direct quotations with a speaker, those found with the right speaker. */
  public Ratio directRecall() {
    return directRecall;
  }

  /** As {@link #directPrecision()}, without what the gold standard does not mention at all. */
  public Ratio matchedPrecision() {
    return matchedPrecision;
  }

  /** Words of speakers over all attributions. */
  public Overlap source() {
    return source;
  }

  /** Words of cues over all attributions. */
  public Overlap cue() {
    return cue;
  }

  /** Words of contents over all attributions. */
  public Overlap content() {
    return content;
  }

  /** Of the predicted attributions, those that gold has with overlapping content and speaker. */
  public Ratio precision() {
    return precision;
  }

  /** Of the gold attributions, those predicted with overlapping content and speaker. */
  public Ratio recall() {
    return recall;
  }

  /** Adds one article. */
  void add(List<Attribution> gold, List<Attribution> predicted) {
    direct(gold, predicted);
    all(gold, predicted);
  }

  private void direct(List<Attribution> gold, List<Attribution> predicted) {
    for (Attribution p : predicted) {
      if (p.direct() && !p.source().isEmpty()) {
        Optional<Attribution> match = closest(p, gold);
        boolean right = match.isPresent() && match.get().sharesSource(p);
        directPrecision.add(right);
        if (match.isPresent()) {
          matchedPrecision.add(right);
        }
      }
    }
    for (Attribution g : gold) {
      if (g.direct() && !g.source().isEmpty()) {
        directRecall.add(
            closest(g, predicted).filter(p -> p.direct() && p.sharesSource(g)).isPresent());
      }
    }
  }

  /** The one among {@code others} whose content is closest, if it overlaps enough. */
  static Optional<Attribution> closest(Attribution one, List<Attribution> others) {
    return others.stream()
        .filter(one::overlaps)
        .max(
            Comparator.comparingDouble(one::similarity)
                .thenComparing(o -> Attribution.common(o.cue(), one.cue())));
  }

  private void all(List<Attribution> gold, List<Attribution> predicted) {
    List<Pair> pairs = pair(gold, predicted);
    for (Pair pair : pairs) {
      source.add(pair.gold().source(), pair.predicted().source());
      cue.add(pair.gold().cue(), pair.predicted().cue());
      content.add(pair.gold().content(), pair.predicted().content());
    }
    List<Attribution> pairedGold = pairs.stream().map(Pair::gold).toList();
    List<Attribution> pairedPredicted = pairs.stream().map(Pair::predicted).toList();
    for (Attribution g : gold) {
      recall.add(pairs.stream().anyMatch(p -> p.gold() == g && p.isRight()));
      if (pairedGold.stream().noneMatch(p -> p == g)) {
        source.missed(g.source());
        cue.missed(g.cue());
        content.missed(g.content());
      }
    }
    for (Attribution p : predicted) {
      precision.add(pairs.stream().anyMatch(q -> q.predicted() == p && q.isRight()));
      if (pairedPredicted.stream().noneMatch(q -> q == p)) {
        source.invented(p.source());
        cue.invented(p.cue());
        content.invented(p.content());
      }
    }
  }

  /** A gold attribution and the prediction that stands for it. */
  record Pair(Attribution gold, Attribution predicted, double score) {
    boolean isRight() {
      return gold.sharesSource(predicted)
          || gold.source().isEmpty() && predicted.source().isEmpty();
    }
  }

  /** Pairs one to one, the closest first. */
  static List<Pair> pair(List<Attribution> gold, List<Attribution> predicted) {
    List<Pair> candidates = new ArrayList<>();
    for (Attribution g : gold) {
      for (Attribution p : predicted) {
        if (g.overlaps(p)) {
          double cue = g.cue().intersects(p.cue()) ? 1 : 0;
          double source = g.sharesSource(p) ? 0.5 : 0;
          candidates.add(new Pair(g, p, g.similarity(p) + cue + source));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Pair::score).reversed());
    List<Pair> chosen = new ArrayList<>();
    for (Pair candidate : candidates) {
      boolean free =
          chosen.stream()
              .noneMatch(
                  c -> c.gold() == candidate.gold() || c.predicted() == candidate.predicted());
      if (free) {
        chosen.add(candidate);
      }
    }
    return chosen;
  }
}
