package org.plumbline.verify.compare;

import java.util.List;

/**
 * How the content words of a claim's sentence find their counterparts in a passage. See {@link Passage} for
 * the meaning of the components.
 *
 * @param first index of the article's sentence
 * @param length number of sentences
 * @param missing the claim's words without a counterpart
 * @param rivals what the passage has in place of one of them
 */
record Alignment(
    int first,
    int length,
    double coverage,
    int missingNames,
    int missingNumbers,
    int missingTimes,
    int missingWords,
    int words,
    boolean agreeing,
    boolean committed,
    List<String> missing,
    List<Rival> rivals) {}
