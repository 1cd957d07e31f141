package org.plumbline.verify.metamorphic;

import org.plumbline.verify.Label;

/**
 * A claim that was made from what an article is known to say.
 *
 * @param article name of the article
 * @param claim the claim
 * @param label the answer that follows
 * @param transformation what was done to the article's own statement
 */
record Generated(String article, String claim, Label label, String transformation) {}
