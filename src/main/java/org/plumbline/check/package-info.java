/** Drafts checked as a linter checks code: each sentence against a truth, or against the rest of the draft. */
package org.plumbline.check;
