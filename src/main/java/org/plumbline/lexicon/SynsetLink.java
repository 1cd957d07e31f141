package org.plumbline.lexicon;

/** A link from one meaning (synset) to another, packed into an int. The build writes, the thesaurus reads. */
public final class SynsetLink {

  /** What a link says. */
  public enum Kind {
    HYPERNYM,
    ANTONYM,
    SIMILAR,
    ALSO,
    /** The first action cannot happen without the second: {@code snore}, {@code sleep}. */
    ENTAILS,
    /** The first action brings about the second: {@code kill}, {@code die}. */
    CAUSES
  }

  private static final int TARGET_MASK = (1 << 20) - 1;

  private SynsetLink() {}

  /** Packs a link. */
  public static int pack(Kind kind, int target) {
    return kind.ordinal() << 20 | target;
  }

  static boolean is(int link, Kind kind) {
    return link >>> 20 == kind.ordinal();
  }

  static int target(int link) {
    return link & TARGET_MASK;
  }
}
