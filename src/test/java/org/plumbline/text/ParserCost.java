package org.plumbline.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures what the parser costs, for BENCHMARKS.md: time to load, live heap, sentences a second.
 *
 * <pre>
 * java -XX:+UseSerialGC -cp … org.plumbline.text.ParserCost [TEXT, one block a line]
 * </pre>
 *
 * <p>The serial collector, because others count the unused rest of large regions as used.
 */
final class ParserCost {
  private static final int ROUNDS = 5;

  private ParserCost() {}

  public static void main(String[] args) throws IOException {
    long before = liveHeap();
    long start = System.nanoTime();
    Parser parser = Nlp4jParser.load();
    report("load, ms", (System.nanoTime() - start) / 1_000_000);
    start = System.nanoTime();
    parser.parse(Texts.block("Twenty-eight people were killed in Pahalgam."));
    report("first sentence, ms", (System.nanoTime() - start) / 1_000_000);
    report("live heap, MB", (liveHeap() - before) >> 20);
    if (args.length > 0) {
      List<ReadableText> texts =
          Files.readAllLines(Path.of(args[0])).stream()
              .filter(line -> !line.isBlank())
              .map(Texts::block)
              .toList();
      for (int round = 0; round < ROUNDS; round++) {
        start = System.nanoTime();
        long sentences =
            texts.stream().mapToLong(text -> parser.parse(text).sentences().size()).sum();
        report("sentences/s, one thread", sentences * 1_000_000_000L / (System.nanoTime() - start));
        start = System.nanoTime();
        texts.parallelStream().forEach(parser::parse);
        report("sentences/s, all cores", sentences * 1_000_000_000L / (System.nanoTime() - start));
      }
    }
  }

  private static long liveHeap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static void report(String what, long value) {
    System.out.println(what + ": " + value);
  }
}
