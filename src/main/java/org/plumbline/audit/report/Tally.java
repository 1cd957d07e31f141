package org.plumbline.audit.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what the report shows, and keeps some posts to show. */
final class Tally {
  static final List<String> LABELS =
      List.of("SUPPORTED", "CONTRADICTED", "DISPUTED", "OUTDATED", "NOT_ENOUGH_INFO");

  /** How many posts of a label are shown. */
  private static final Map<String, Integer> SHOWN =
      Map.of(
          "CONTRADICTED",
          1500,
          "DISPUTED",
          300,
          "OUTDATED",
          300,
          "SUPPORTED",
          300,
          "NOT_ENOUGH_INFO",
          150);

  private final Map<String, Long> labels = new LinkedHashMap<>();
  private final Map<String, Long> reasons = new TreeMap<>();
  private final Map<String, Long> slots = new TreeMap<>();
  private final Map<String, Map<String, Long>> days = new TreeMap<>();
  private final Map<String, Integer> shown = new TreeMap<>();
  private final List<Shown> posts = new ArrayList<>();
  private final Cards cards = new Cards("CONTRADICTED");
  private final Cards disputed = new Cards("DISPUTED");
  private final Cards outdated = new Cards("OUTDATED");
  private long all;
  private long claims;

  /** A post to show, with the keys of its cards. */
  record Shown(PostLine post, List<String> cards) {
    Shown {
      cards = List.copyOf(cards);
    }
  }

  Tally() {
    LABELS.forEach(label -> labels.put(label, 0L));
  }

  void add(PostLine post) {
    all++;
    labels.merge(post.label(), 1L, Long::sum);
    claims += post.claims().size();
    if (post.label().equals("NOT_ENOUGH_INFO")) {
      reasons.merge(post.reason(), 1L, Long::sum);
    }
    String day = post.day();
    if (!day.isEmpty()) {
      days.computeIfAbsent(day, d -> new TreeMap<>()).merge(post.label(), 1L, Long::sum);
    }
    for (PostLine.Claim claim : post.claims()) {
      if (claim.label().equals("CONTRADICTED")) {
        claim.proofs().stream()
            .filter(PostLine.Proof::isAgainst)
            .findFirst()
            .ifPresent(proof -> slots.merge(proof.slot(), 1L, Long::sum));
      }
    }
    List<String> keys = new ArrayList<>();
    if (!post.label().equals("NOT_ENOUGH_INFO") && !post.label().equals("SUPPORTED")) {
      keys.addAll(cards.add(post));
      keys.addAll(disputed.add(post));
      keys.addAll(outdated.add(post));
    }
    if (shown.merge(post.label(), 1, Integer::sum) <= SHOWN.getOrDefault(post.label(), 0)) {
      posts.add(new Shown(post, keys));
    }
  }

  long all() {
    return all;
  }

  /** Claims found in all posts. */
  long claims() {
    return claims;
  }

  Map<String, Long> labels() {
    return labels;
  }

  Map<String, Long> reasons() {
    return reasons;
  }

  Map<String, Long> slots() {
    return slots;
  }

  Map<String, Map<String, Long>> days() {
    return days;
  }

  List<Shown> posts() {
    return posts;
  }

  /** False claims. */
  Cards cards() {
    return cards;
  }

  /** Claims on which sources disagree. */
  Cards disputed() {
    return disputed;
  }

  /** Claims that hold a figure which a later source revises. */
  Cards outdated() {
    return outdated;
  }
}
