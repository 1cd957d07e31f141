package org.plumbline.cli;

import java.io.InputStream;
import java.util.function.Supplier;
import org.plumbline.verify.Judge;

/**
 * What a command works with.
 *
 * @param judge loads the engine; called once, after the input was found good
 * @param sources reads articles
 * @param printer writes answers and notes
 * @param terminal what the streams are
 * @param in standard input
 */
record Tools(
    Supplier<Judge> judge, Sources sources, Printer printer, Terminal terminal, InputStream in) {}
