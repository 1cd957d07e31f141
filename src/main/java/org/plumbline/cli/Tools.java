package org.plumbline.cli;

import java.io.InputStream;
import java.util.function.Supplier;
import org.plumbline.verify.Judge;

/**
 * What a command works with.
 *
 * @param judge loads the engine; called once, after the input was found good
 * @param printer writes answers and notes
 * @param terminal what the streams are
 * @param in standard input
 */
record Tools(Supplier<Judge> judge, Printer printer, Terminal terminal, InputStream in) {}
