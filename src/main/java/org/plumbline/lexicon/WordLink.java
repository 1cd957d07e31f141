package org.plumbline.lexicon;

/**
 * A link from one word to another, packed into an int: kind, class and sense rank of the source, class of the
 * target, target.
 *
 * <p>The build writes these and the thesaurus reads them; this is the one place that knows the bits.
 */
public final class WordLink {

  /** What a link says. */
  public enum Kind {
    ANTONYM,
    DERIVED,
    PERTAINS,
    SIMILAR,
    SYNONYM,
    /** The source is an irregular form and the target its base form. */
    BASE_FORM,
    /** The target is no word but {@link #cell} of an exclusive property. */
    CELL,
    /** The source is a kind of the target. */
    KIND_OF,
    /** The target is no word but the number of a {@link WordTable.Kind} that the source always names. */
    NAMES
  }

  private static final int TARGET_BITS = 18;
  private static final int TARGET_MASK = (1 << TARGET_BITS) - 1;
  private static final int CELL_BITS = 11;

  private WordLink() {}

  /** Packs a link. */
  public static int pack(Kind kind, WordClass from, int rank, WordClass to, int target) {
    if (target < 0 || target > TARGET_MASK || rank > 7) {
      throw new IllegalArgumentException("out of range: rank " + rank + ", target " + target);
    }
    return kind.ordinal() << 25 | from.ordinal() << 23 | rank << 20 | to.ordinal() << 18 | target;
  }

  /** Packs a cell of a property into what stands in the place of a target word. */
  public static int cell(int property, int cell) {
    if (cell >= 1 << CELL_BITS) {
      throw new IllegalArgumentException("too many cells: " + cell);
    }
    return property << CELL_BITS | cell;
  }

  static boolean is(int link, Kind kind, WordClass from) {
    return link >>> 23 == (kind.ordinal() << 2 | from.ordinal());
  }

  static int rank(int link) {
    return link >>> 20 & 7;
  }

  static WordClass to(int link) {
    return WordClass.of(link >>> 18 & 3);
  }

  static int target(int link) {
    return link & TARGET_MASK;
  }

  static int property(int link) {
    return target(link) >>> CELL_BITS;
  }
}
