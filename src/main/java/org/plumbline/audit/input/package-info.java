/** Reads files of posts: their lines, their formats, their columns. */
package org.plumbline.audit.input;
