/** Cuts tokens into the finest pieces that number and date grammars read, however the tokenizer cut them. */
package org.plumbline.extract.lexeme;
