package org.plumbline.audit.articles;

import java.util.Objects;

/**
 * An article that may decide a claim.
 *
 * @param id its number in the index
 * @param name what it is called
 * @param published its date, as 2025-05-08; empty when unknown
 * @param score how near it comes to what was looked for
 */
public record Article(int id, String name, String published, double score) {
  public Article {
    Objects.requireNonNull(name);
    Objects.requireNonNull(published);
  }
}
