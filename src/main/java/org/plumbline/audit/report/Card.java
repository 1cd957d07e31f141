package org.plumbline.audit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One claim that is not simply so, in all its wordings. */
final class Card {
  private static final int MOST_WORDINGS = 40;

  private final PostLine.Proof proof;
  private final Optional<PostLine.Proof> other;
  private final Map<String, Integer> wordings = new TreeMap<>();
  private final List<Long> lines = new ArrayList<>();
  private String correction = "";
  private long count;
  private long firstLine;
  private long lastLine;
  private String firstDay = "";
  private String lastDay = "";

  /**
   * @param proof what speaks against it
   * @param other what speaks for it, where the sources do not agree
   */
  Card(PostLine.Proof proof, Optional<PostLine.Proof> other) {
    this.proof = proof;
    this.other = other;
  }

  void add(PostLine post, PostLine.Claim claim) {
    count++;
    firstLine = firstLine == 0 ? post.line() : firstLine;
    lastLine = post.line();
    String day = post.day();
    if (!day.isEmpty()) {
      firstDay = firstDay.isEmpty() || day.compareTo(firstDay) < 0 ? day : firstDay;
      lastDay = day.compareTo(lastDay) > 0 ? day : lastDay;
    }
    if (wordings.containsKey(claim.text()) || wordings.size() < MOST_WORDINGS) {
      wordings.merge(claim.text(), 1, Integer::sum);
    }
    correction = correction.isEmpty() ? claim.correction() : correction;
    if (lines.size() < MOST_WORDINGS) {
      lines.add(post.line());
    }
  }

  /** The finding that all its posts share. */
  PostLine.Proof proof() {
    return proof;
  }

  /** The other side, where the sources do not agree. */
  Optional<PostLine.Proof> other() {
    return other;
  }

  long count() {
    return count;
  }

  /** How it is most often put. */
  String claim() {
    return byFrequency().get(0).getKey();
  }

  /** The most frequent wording first. */
  List<Map.Entry<String, Integer>> byFrequency() {
    List<Map.Entry<String, Integer>> sorted = new ArrayList<>(wordings.entrySet());
    sorted.sort(
        Map.Entry.<String, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    return sorted;
  }

  String correction() {
    return correction;
  }

  /** When it was first seen: the day, or the line where posts have no dates. */
  String first() {
    return firstDay.isEmpty() ? "line " + firstLine : firstDay;
  }

  String last() {
    return lastDay.isEmpty() ? "line " + lastLine : lastDay;
  }

  long firstLine() {
    return firstLine;
  }

  /** Lines of its first posts. */
  List<Long> lines() {
    return List.copyOf(lines);
  }
}
