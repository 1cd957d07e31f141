package org.plumbline.verify.compare;

/**
 * Whether a passage says the claim's words in the claim's order of things.
 *
 * @param unlinked elements that stand in the passage's same sentence as what they depend on, but not with it
 * @param apart elements that stand in another sentence than what they depend on
 * @param crossed whether some participant of the claim plays the opposite role
 * @param displaced whether the passage gives the role of some participant of the claim to somebody else
 * @param compared predicates of the claim that were found
 * @param disagreeing those of them that one side affirms and the other denies
 * @param redirected words that the two place in opposite ways
 * @param committed whether the passage commits itself wherever the claim does
 * @param denying whether the passage denies anything
 * @param surplus content words of the passage that the claim lacks
 * @param claimNegative whether the claim's sentence denies something
 * @param scoped whether the passage speaks of as many, and denies as much, as the claim
 */
record Structure(
    int unlinked,
    int apart,
    boolean crossed,
    boolean displaced,
    int compared,
    int disagreeing,
    int redirected,
    boolean committed,
    boolean denying,
    int surplus,
    boolean claimNegative,
    boolean scoped) {}
