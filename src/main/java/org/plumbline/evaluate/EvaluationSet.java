package org.plumbline.evaluate;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An evaluation file, checked line by line and arranged by evidence. Texts stay in the file: only places and
 * digests are kept, so that a set may be larger than the memory.
 */
final class EvaluationSet implements Closeable {

  /** One line of the file. */
  record Line(int number, LineFile.Place place) {}

  /** Lines that say the same claim of the same evidence. */
  record Group(List<List<Line>> claims) {}

  /** Equal texts have equal digests; 128 bits leave no room for chance. */
  private record Digest(long high, long low) {}

  /** Stands for the evidence of all lines that bring none. */
  private static final String COMMON = "";

  private final String name;
  private final LineFile file;
  private final ItemParser parser;
  private final List<Group> groups;
  private final int size;

  private EvaluationSet(String name, LineFile file, ItemParser parser, List<Group> groups) {
    this.name = name;
    this.file = file;
    this.parser = parser;
    this.groups = groups;
    this.size =
        groups.stream().flatMap(group -> group.claims().stream()).mapToInt(List::size).sum();
  }

  /**
   * Reads through the file once.
   *
   * @param hasCommonEvidence whether lines need not bring evidence of their own
   * @throws BadLineException for the first line that cannot be used
   */
  static EvaluationSet open(Path path, boolean hasCommonEvidence) throws IOException {
    LineFile file = LineFile.open(path);
    try {
      ItemParser parser = new ItemParser(path.toString(), hasCommonEvidence);
      return new EvaluationSet(path.getFileName().toString(), file, parser, group(file, parser));
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static List<Group> group(LineFile file, ItemParser parser) throws IOException {
    Map<Digest, Map<Digest, List<Line>>> byEvidence = new LinkedHashMap<>();
    file.forEach(
        (number, place, content) -> {
          Item item = parser.parse(content, number);
          byEvidence
              .computeIfAbsent(
                  digest(
                      item.ownEvidence()
                          .map(own -> item.publishedOn() + "\n" + own)
                          .orElse(COMMON)),
                  e -> new LinkedHashMap<>())
              .computeIfAbsent(digest(item.claim()), c -> new ArrayList<>(1))
              .add(new Line(number, place));
        });
    if (byEvidence.isEmpty()) {
      throw new BadLineException(parser.file(), 1, "the file holds no claims");
    }
    return byEvidence.values().stream()
        .map(claims -> new Group(List.copyOf(claims.values())))
        .toList();
  }

  private static Digest digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      ByteBuffer halves = ByteBuffer.wrap(hash);
      return new Digest(halves.getLong(), halves.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The file's name, without its folder. */
  String name() {
    return name;
  }

  /** Lines by evidence and claim, each in the order of first occurrence. */
  List<Group> groups() {
    return groups;
  }

  /** Number of lines that hold a claim. */
  int size() {
    return size;
  }

  /** Number of different claims: the same words about the same evidence are one. */
  int distinctClaims() {
    return groups.stream().mapToInt(group -> group.claims().size()).sum();
  }

  /** Reads a line again. Safe for use by many threads. */
  Item item(Line line) {
    return parser.parse(file.read(line.place()), line.number());
  }

  /** How messages call {@code line}. */
  String where(Line line) {
    return parser.file() + ":" + line.number();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
