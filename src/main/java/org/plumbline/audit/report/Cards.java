package org.plumbline.audit.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Groups claims of one answer, as the false ones: those that the same sentence of an article rules out by the same value are one claim,
 * however they put it.
 */
final class Cards {
  /** More are not kept at once: the rarest make room. */
  private static final int MOST = 20_000;

  private static final Pattern FILLER =
      Pattern.compile("\\b(?:the|a|an|about|some)\\b|[^\\p{L}\\p{N}.%]+");

  private final String label;
  private final Map<String, Card> cards = new LinkedHashMap<>();
  private long dropped;
  private long least = 1;

  Cards(String label) {
    this.label = label;
  }

  /** Adds what claims of a post have this answer; answers the keys of their cards. */
  List<String> add(PostLine post) {
    List<String> keys = new ArrayList<>();
    for (PostLine.Claim claim : post.claims()) {
      if (claim.label().equals(label)) {
        claim.proofs().stream()
            .filter(PostLine.Proof::isAgainst)
            .findFirst()
            .ifPresent(
                proof -> {
                  String key = key(proof, claim.text());
                  keys.add(key);
                  cards
                      .computeIfAbsent(key, k -> new Card(proof, supporting(claim)))
                      .add(post, claim);
                });
      }
    }
    while (cards.size() > MOST) {
      int before = cards.size();
      cards.values().removeIf(card -> card.count() <= least);
      dropped += before - cards.size();
      least++;
    }
    return keys;
  }

  private static Optional<PostLine.Proof> supporting(PostLine.Claim claim) {
    return claim.proofs().stream().filter(proof -> !proof.isAgainst()).findFirst();
  }

  /** Where a rule does not say which value is wrong, each wording is a claim of its own. */
  private String key(PostLine.Proof proof, String claim) {
    String value = proof.claimValue().equals(proof.truthValue()) ? claim : proof.claimValue();
    return label
        + '\0'
        + proof.source()
        + '\0'
        + proof.start()
        + '\0'
        + proof.slot()
        + '\0'
        + value(value);
  }

  /** "Twenty-eight people" and "28" are one value. */
  private static String value(String written) {
    String bare = FILLER.matcher(written.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return Numerals.inDigits(bare);
  }

  /** The most repeated first. */
  List<Card> sorted() {
    List<Card> sorted = new ArrayList<>(cards.values());
    sorted.sort(
        Comparator.comparingLong((Card c) -> -c.count()).thenComparingLong(Card::firstLine));
    return sorted;
  }

  /** Names of the first cards, numbered in their order from 1, by key. */
  Map<String, String> names(int most, String prefix) {
    Map<Card, String> keys = new LinkedHashMap<>();
    cards.forEach((key, card) -> keys.put(card, key));
    Map<String, String> names = new LinkedHashMap<>();
    List<Card> sorted = sorted();
    for (int i = 0; i < Math.min(most, sorted.size()); i++) {
      names.put(keys.get(sorted.get(i)), prefix + (i + 1));
    }
    return names;
  }

  /** Rare claims that made room for others. */
  long dropped() {
    return dropped;
  }
}
