/**
 * Truth files: the facts of a story as YAML that people keep under version control and correct by hand. What
 * the fields mean is told in {@code docs/truth.md}.
 */
package org.plumbline.truth.file;
