/** Relates the value in a claim to the value in the article: pure functions, no rules, no parse. */
package org.plumbline.verify.compare;
