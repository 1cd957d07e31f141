/** What words mean to each other: the YAML lexicons of rules/lexicon, compiled and looked up. */
package org.plumbline.lexicon;
