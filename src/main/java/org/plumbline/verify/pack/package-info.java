/** The rules as texts: their metadata and examples, packs of a user, what a pack may say, and how it is compiled. */
package org.plumbline.verify.pack;
