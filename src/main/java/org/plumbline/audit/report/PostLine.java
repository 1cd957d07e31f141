package org.plumbline.audit.report;

import java.util.List;
import java.util.Objects;

/** What the report needs of one line of verdicts. */
record PostLine(
    String id,
    long line,
    String label,
    String reason,
    String date,
    String text,
    List<Claim> claims) {

  /** A claim of a post. */
  record Claim(String text, String label, String correction, List<Proof> proofs) {
    Claim {
      Objects.requireNonNull(text);
      proofs = List.copyOf(proofs);
    }
  }

  /** A finding on a claim. */
  record Proof(
      String rule,
      String explanation,
      String slot,
      String claimValue,
      String truthValue,
      String source,
      long line,
      long start,
      String quote,
      String stance,
      String published) {
    boolean isAgainst() {
      return stance.equals("AGAINST");
    }
  }

  PostLine {
    Objects.requireNonNull(id);
    claims = List.copyOf(claims);
  }

  /** The day it was posted, as 2025-05-08; empty when the date is in another form. */
  String day() {
    return Days.of(date);
  }
}
