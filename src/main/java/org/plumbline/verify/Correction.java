package org.plumbline.verify;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;

/** Mends a contradicted claim with the smallest edit of its own wording. */
final class Correction {
  private static final Set<Slot> REPLACEABLE =
      Set.of(
          Slot.ACTOR,
          Slot.TARGET,
          Slot.RECIPIENT,
          Slot.SPEAKER,
          Slot.PLACE,
          Slot.TIME,
          Slot.COUNT,
          Slot.VALUE,
          Slot.PROPERTY,
          Slot.ROLE,
          Slot.AFFILIATION,
          Slot.QUOTATION);

  private Correction() {}

  /**
   * The claim with the value that differs replaced by the article's.
   *
   * @param check gives the answer to a mended claim: an edit that is not supported is no correction
   * @return the mended claim, empty when there is none
   */
  static String of(String claim, List<Finding> findings, Function<String, Label> check) {
    for (Finding finding : findings) {
      String wrong = finding.claimValue();
      if (finding.relation() != Relation.CONFLICTS
          || !REPLACEABLE.contains(finding.slot())
          || wrong.isEmpty()
          || finding.truthValue().isEmpty()) {
        continue;
      }
      int at = claim.indexOf(wrong);
      if (at < 0) {
        continue;
      }
      String right = at == 0 ? capital(finding.truthValue()) : finding.truthValue();
      String mended = claim.substring(0, at) + right + claim.substring(at + wrong.length());
      if (check.apply(mended) == Label.SUPPORTED) {
        return mended;
      }
    }
    return "";
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
