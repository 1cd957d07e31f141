package org.plumbline.report;

import java.util.Locale;
import org.plumbline.fact.Slot;
import org.plumbline.verify.Correction;
import org.plumbline.verify.Finding;
import org.plumbline.verify.Reason;

/** Slots, relations and reasons in plain words. */
final class Wording {
  private Wording() {}

  /** {@code 0-12: "Twenty-eight" becomes "Twenty-six"}. */
  static String replacement(Correction.Replacement replacement) {
    String at = replacement.start() + "-" + replacement.end() + ": ";
    if (replacement.before().isEmpty()) {
      return at + "put in \"" + replacement.after() + "\"";
    }
    return replacement.after().isEmpty()
        ? at + "leave out \"" + replacement.before() + "\""
        : at + "\"" + replacement.before() + "\" becomes \"" + replacement.after() + "\"";
  }

  /** A short name, one word or two: plainer than the slot's own where that is a term of grammar. */
  static String slot(Slot slot) {
    return switch (slot) {
      case ACTOR -> "who";
      case TARGET -> "whom/what";
      case RECIPIENT -> "to whom";
      case TOPIC -> "about";
      case INSTRUMENT -> "by means of";
      case AFFILIATION -> "linked to";
      case PREDICATE -> "what";
      case POLARITY -> "yes or no";
      case MODALITY -> "certainty";
      case SCOPE -> "how many of them";
      default -> slot.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  /** The two values of a finding in one phrase. */
  static String comparison(Finding finding) {
    String claim = finding.claimValue();
    String truth = finding.truthValue();
    if (truth.isEmpty()) {
      return claim;
    }
    return switch (finding.relation()) {
      case CONFLICTS -> join(claim, ", but the article says ", truth);
      case EQUAL ->
          claim.equalsIgnoreCase(truth)
              ? claim + ", as the article says"
              : join(claim, ": the article says ", truth);
      case ENTAILS -> join(claim, ": follows from the article's ", truth);
      case COMPATIBLE -> join(claim, ": the article's ", truth) + " leaves it open";
      case UNKNOWN -> join(claim, ": not comparable with the article's ", truth);
    };
  }

  private static String join(String claim, String between, String truth) {
    return claim.isEmpty() ? "the article says " + truth : claim + between + truth;
  }

  /** Why a claim is undecided; no full stop. */
  static String reason(Reason reason) {
    return switch (reason) {
      case NONE -> "";
      case NOT_MENTIONED -> "the article neither says this nor rules it out";
      case NOT_CHECKABLE -> "not a statement that an article could confirm or refute";
      case AMBIGUOUS ->
          "the article speaks of several things that the claim could mean, and they differ";
      case UNREADABLE -> "this cannot be read";
    };
  }
}
