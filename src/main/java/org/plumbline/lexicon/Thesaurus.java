package org.plumbline.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import org.plumbline.lexicon.WordTable.Kind;

/**
 * What the dictionary knows of words: synonyms, kinds, opposites, word families and base forms.
 *
 * <p>Compiled from WordNet 3.1 at build time; only the frequent senses of a word are in the table, because
 * most errors of a dictionary come from senses that a news text never means. Lookups allocate nothing and
 * instances are immutable and may be shared between threads.
 *
 * <p>Words are base forms. Phrases have a space ({@code carry out}, {@code prime minister}).
 */
public final class Thesaurus {

  private static final int NOUN_DEPTH = 6;
  private static final int VERB_DEPTH = 3;

  /** How far two words may stand below two opposites and still be opposites: soar, plunge. */
  private static final int OPPOSITE_DEPTH = 1;

  /** The part of the uses of a word that makes a sense other than the first a main one, in per cent. */
  private static final int MAIN_SENSE_SHARE = 20;

  /** A guard against cycles: no chain of the dictionary is longer. */
  private static final int ANY_DEPTH = 20;

  /** Cost of a path that starts from a minor sense: such a word is near the other but does not entail it. */
  private static final int MINOR = 100;

  /** Cost of a path by which a minor sense still says that two words are near. */
  private static final int NEAR = 3;

  /** Cost of the paths that do not exist. */
  private static final int NO_PATH = 1000;

  /** The part of its uses that must be of a kind for a word to be of that kind, in per cent. */
  private static final int MAIN_SHARE = 40;

  private final WordTable table;
  private final Morphology morphology;

  private Thesaurus(WordTable table) {
    this.table = table;
    this.morphology = new Morphology(table);
  }

  /** Loads the thesaurus that was built with the program. */
  public static Thesaurus load() {
    return new Thesaurus(WordTable.load());
  }

  /** How the usual meanings of the first word stand to those of the second. */
  public WordRelation relate(
      String first, WordClass firstClass, String second, WordClass secondClass) {
    Objects.requireNonNull(firstClass);
    Objects.requireNonNull(secondClass);
    int a = table.word(first);
    int b = table.word(second);
    if (a < 0 || b < 0) {
      return firstClass == secondClass && first.equalsIgnoreCase(second)
          ? WordRelation.SAME
          : WordRelation.NONE;
    }
    return firstClass == secondClass
        ? within(a, b, firstClass)
        : across(a, firstClass, b, secondClass);
  }

  /** Steps from the first word up to the second, of which it is a kind; empty when it is not. */
  public OptionalInt hyponymDepth(String first, String second, WordClass wordClass) {
    int a = table.word(first);
    int b = table.word(second);
    int depth = a < 0 || b < 0 ? NO_PATH : climb(a, b, wordClass, false);
    return depth >= NO_PATH ? OptionalInt.empty() : OptionalInt.of(depth);
  }

  /** Whether a usual sense of the noun is a kind of the main sense of the other, at any distance. */
  public boolean isKindOf(String noun, String hypernym) {
    return isKindOf(noun, hypernym, false);
  }

  /** Like {@link #isKindOf(String, String)}, if asked for of the main sense of the noun only. */
  public boolean isKindOf(String noun, String hypernym, boolean firstSenseOnly) {
    int a = table.word(noun);
    int b = table.word(hypernym);
    if (a < 0 || b < 0) {
      return false;
    }
    int goal = table.firstSense(b, WordClass.NOUN);
    if (goal == table.endSense(b, WordClass.NOUN)) {
      return false;
    }
    int synset = WordTable.synset(table.senses()[goal]);
    int from = table.firstSense(a, WordClass.NOUN);
    int to = table.endSense(a, WordClass.NOUN);
    for (int at = from; at < (firstSenseOnly ? Math.min(to, from + 1) : to); at++) {
      if (isUnder(WordTable.synset(table.senses()[at]), synset, ANY_DEPTH)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the noun mostly names a person ({@code minister}) or people. */
  public boolean isPersonNoun(String noun) {
    return isMostly(noun, Kind.PERSON);
  }

  /** Whether the noun mostly names something that happens or is done ({@code attack}, {@code earthquake}). */
  public boolean isEventNoun(String noun) {
    return isMostly(noun, Kind.EVENT);
  }

  /** Whether the noun mostly names a time ({@code month}, {@code morning}). */
  public boolean isTimeNoun(String noun) {
    return isMostly(noun, Kind.TIME);
  }

  /** Whether the noun mostly names where something can be ({@code valley}, {@code airport}). */
  public boolean isPlaceNoun(String noun) {
    return isMostly(noun, Kind.PLACE);
  }

  /** Whether the noun mostly names a body that can act ({@code ministry}, {@code company}). */
  public boolean isOrganizationNoun(String noun) {
    return isMostly(noun, Kind.ORGANIZATION);
  }

  /** Verbs of the family of a noun: killing, kill; resignation, resign. */
  public List<String> verbsDerivedFrom(String noun) {
    List<String> verbs = derived(noun, WordClass.NOUN, WordClass.VERB);
    if (verbs.isEmpty() && noun.endsWith("ing")) {
      String verb = morphology.baseForm(noun, WordClass.VERB);
      return verb.equals(noun) ? verbs : List.of(verb);
    }
    return verbs;
  }

  /** Nouns of the family of a verb, both of the action and of those who do it: kill, killing, killer. */
  public List<String> nounsDerivedFrom(String verb) {
    return derived(verb, WordClass.VERB, WordClass.NOUN);
  }

  /** Whether the noun names who does what the verb says: killer, kill. */
  public boolean isAgentNounOf(String noun, String verb) {
    int a = table.word(noun);
    int b = table.word(verb);
    return a >= 0
        && b >= 0
        && isDerived(a, WordClass.NOUN, b, WordClass.VERB)
        && isPersonNoun(noun);
  }

  /** Whether the first verb in a usual sense brings about the second: kill, die. */
  public boolean causes(String first, String second) {
    return isSynsetLinked(first, second, SynsetLink.Kind.CAUSES);
  }

  /** Whether what the first verb says cannot happen without the second: snore, sleep. */
  public boolean involves(String first, String second) {
    return isSynsetLinked(first, second, SynsetLink.Kind.ENTAILS);
  }

  /** Whether the dictionary has the word in the class. */
  public boolean knows(String word, WordClass wordClass) {
    int number = table.word(word);
    return number >= 0 && morphology.knows(number, wordClass);
  }

  /** The base form of an inflected word of a class, or the word itself when no base form is known. */
  public String baseForm(String inflected, WordClass wordClass) {
    return morphology.baseForm(inflected.toLowerCase(Locale.ROOT), wordClass);
  }

  private WordRelation within(int a, int b, WordClass wordClass) {
    if (a == b) {
      return WordRelation.SAME;
    }
    // Only the lists say this, where WordNet would say too much: who shot somebody need not have
    // killed them.
    if (isLinked(a, wordClass, b, wordClass, WordLink.Kind.SIMILAR)) {
      return WordRelation.SIMILAR;
    }
    if (isLinked(a, wordClass, b, wordClass, WordLink.Kind.ANTONYM)) {
      return WordRelation.ANTONYM;
    }
    if (isExclusive(a, b, wordClass)) {
      return WordRelation.EXCLUSIVE;
    }
    if (isSynonym(a, b, wordClass)) {
      return WordRelation.SYNONYM;
    }
    if (wordClass == WordClass.NOUN || wordClass == WordClass.VERB) {
      int up = climb(a, b, wordClass, true);
      int down = climb(b, a, wordClass, true);
      int best = Math.min(up, down);
      if (best < MINOR) {
        return up <= down ? WordRelation.HYPONYM : WordRelation.HYPERNYM;
      }
      if (best <= MINOR + NEAR) {
        return WordRelation.SIMILAR;
      }
      if (areKindsOfOpposites(a, b, wordClass)
          || (wordClass == WordClass.VERB && inheritOpposite(a, b, wordClass))) {
        return WordRelation.ANTONYM;
      }
    } else if (isIndirectAntonym(a, b, wordClass) || isIndirectAntonym(b, a, wordClass)) {
      return WordRelation.ANTONYM;
    }
    if (isDerivedOpposite(a, wordClass, b, wordClass)) {
      return WordRelation.ANTONYM;
    }
    if (isDerived(a, wordClass, b, wordClass)) {
      return WordRelation.DERIVED;
    }
    if (isSimilar(a, b, wordClass) || shareSense(a, b, wordClass, false)) {
      return WordRelation.SIMILAR;
    }
    return isSibling(a, b, wordClass) ? WordRelation.SIBLING : WordRelation.NONE;
  }

  private WordRelation across(int a, WordClass classA, int b, WordClass classB) {
    if (isDerived(a, classA, b, classB) || a == b) {
      return WordRelation.DERIVED;
    }
    if (isLinked(a, classA, b, classB, WordLink.Kind.PERTAINS)) {
      // An adverb pertains to its adjective and means the same.
      boolean adverb = classA == WordClass.ADVERB || classB == WordClass.ADVERB;
      return adverb ? WordRelation.DERIVED : WordRelation.PERTAINS;
    }
    if (isDerivedOpposite(a, classA, b, classB) || isDerivedOpposite(b, classB, a, classA)) {
      return WordRelation.ANTONYM;
    }
    return isDerivedFromSynonym(a, classA, b, classB) || isDerivedFromSynonym(b, classB, a, classA)
        ? WordRelation.DERIVED
        : WordRelation.NONE;
  }

  private boolean isSynonym(int a, int b, WordClass wordClass) {
    return isLinked(a, wordClass, b, wordClass, WordLink.Kind.SYNONYM)
        || shareSense(a, b, wordClass, true);
  }

  /** They share a meaning that is a main sense of both, or, if asked for, any sense. */
  private boolean shareSense(int a, int b, WordClass wordClass, boolean mainOnly) {
    int first = table.firstSense(a, wordClass);
    int end = table.endSense(a, wordClass);
    for (int at = first; at < end; at++) {
      int other = table.find(b, WordTable.synset(table.senses()[at]));
      if (other >= 0
          && (!mainOnly || isMain(at, first) && isMain(other, table.firstSense(b, wordClass)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isLinked(int a, WordClass classA, int b, WordClass classB, WordLink.Kind kind) {
    return linksTo(a, classA, b, classB, kind) || linksTo(b, classB, a, classA, kind);
  }

  private boolean linksTo(int a, WordClass classA, int b, WordClass classB, WordLink.Kind kind) {
    for (int at = table.linkAt()[a]; at < table.linkAt()[a + 1]; at++) {
      int link = table.links()[at];
      if (WordLink.target(link) == b
          && WordLink.to(link) == classB
          && WordLink.is(link, kind, classA)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDerived(int a, WordClass classA, int b, WordClass classB) {
    return isLinked(a, classA, b, classB, WordLink.Kind.DERIVED);
  }

  /** They are different values of one property. */
  private boolean isExclusive(int a, int b, WordClass wordClass) {
    for (int at = table.linkAt()[a]; at < table.linkAt()[a + 1]; at++) {
      int linkA = table.links()[at];
      if (!WordLink.is(linkA, WordLink.Kind.CELL, wordClass)) {
        continue;
      }
      for (int other = table.linkAt()[b]; other < table.linkAt()[b + 1]; other++) {
        int linkB = table.links()[other];
        if (WordLink.is(linkB, WordLink.Kind.CELL, wordClass)
            && WordLink.target(linkA) != WordLink.target(linkB)
            && WordLink.property(linkA) == WordLink.property(linkB)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Cost of the best way up: its length, and in a comparison also how rare the senses are that it joins. */
  private int climb(int a, int b, WordClass wordClass, boolean withRank) {
    int best = linksTo(a, wordClass, b, wordClass, WordLink.Kind.KIND_OF) ? 1 : NO_PATH;
    int first = table.firstSense(a, wordClass);
    int end = table.endSense(a, wordClass);
    int depth = wordClass == WordClass.NOUN ? NOUN_DEPTH : VERB_DEPTH;
    for (int at = first; at < end; at++) {
      int sense = table.senses()[at];
      int cost = climb(WordTable.synset(sense), b, wordClass, 1, depth, withRank);
      if (withRank && cost < NO_PATH) {
        cost += at - first + (isMain(at, first) ? 0 : MINOR);
      }
      best = Math.min(best, cost);
    }
    return best;
  }

  /** Only main senses prove anything: in its fourth sense a word is a kind of nearly everything. */
  private boolean isMain(int at, int first) {
    int share = WordTable.share(table.senses()[at]);
    return at == first || (share >= MAIN_SENSE_SHARE && share <= 100);
  }

  private int climb(
      int synset, int goal, WordClass wordClass, int depth, int limit, boolean withRank) {
    int best = NO_PATH;
    for (int at = table.synsetLinkAt()[synset]; at < table.synsetLinkAt()[synset + 1]; at++) {
      int link = table.synsetLinks()[at];
      int up = SynsetLink.target(link);
      if (!SynsetLink.is(link, SynsetLink.Kind.HYPERNYM) || table.isStop(up)) {
        continue;
      }
      int found = table.find(goal, up);
      if (found >= 0) {
        int first = table.firstSense(goal, wordClass);
        int rarity = withRank ? found - first + (isMain(found, first) ? 0 : MINOR) : 0;
        best = Math.min(best, depth + rarity);
      } else if (depth < limit) {
        best = Math.min(best, climb(up, goal, wordClass, depth + 1, limit, withRank));
      }
    }
    return best;
  }

  /** The first senses stand at or below two opposites: soar is a rise, plunge a fall. */
  private boolean inheritOpposite(int a, int b, WordClass wordClass) {
    int first = table.firstSense(a, wordClass);
    return first < table.endSense(a, wordClass)
        && meetsOpposite(WordTable.synset(table.senses()[first]), b, wordClass, OPPOSITE_DEPTH);
  }

  /** The same by the words of the lists. */
  private boolean areKindsOfOpposites(int a, int b, WordClass wordClass) {
    for (int at = table.linkAt()[a]; at < table.linkAt()[a + 1]; at++) {
      int link = table.links()[at];
      if (WordLink.is(link, WordLink.Kind.KIND_OF, wordClass)
          && isOppositeOfKind(WordLink.target(link), b, wordClass)) {
        return true;
      }
    }
    return isOppositeOfKind(a, b, wordClass);
  }

  private boolean isOppositeOfKind(int word, int b, WordClass wordClass) {
    for (int at = table.linkAt()[b]; at < table.linkAt()[b + 1]; at++) {
      int link = table.links()[at];
      if (WordLink.is(link, WordLink.Kind.KIND_OF, wordClass)
          && isLinked(word, wordClass, WordLink.target(link), wordClass, WordLink.Kind.ANTONYM)) {
        return true;
      }
    }
    return isLinked(word, wordClass, b, wordClass, WordLink.Kind.ANTONYM);
  }

  private boolean meetsOpposite(int synset, int b, WordClass wordClass, int depth) {
    for (int at = table.synsetLinkAt()[synset]; at < table.synsetLinkAt()[synset + 1]; at++) {
      int link = table.synsetLinks()[at];
      int next = SynsetLink.target(link);
      boolean met =
          SynsetLink.is(link, SynsetLink.Kind.ANTONYM)
              ? isFirstSenseUnder(b, wordClass, next)
              : depth > 0
                  && SynsetLink.is(link, SynsetLink.Kind.HYPERNYM)
                  && meetsOpposite(next, b, wordClass, depth - 1);
      if (met) {
        return true;
      }
    }
    return false;
  }

  private boolean isFirstSenseUnder(int word, WordClass wordClass, int synset) {
    int first = table.firstSense(word, wordClass);
    return first < table.endSense(word, wordClass)
        && isUnder(WordTable.synset(table.senses()[first]), synset, OPPOSITE_DEPTH);
  }

  private boolean isUnder(int synset, int goal, int depth) {
    if (synset == goal) {
      return true;
    }
    if (depth > 0) {
      for (int at = table.synsetLinkAt()[synset]; at < table.synsetLinkAt()[synset + 1]; at++) {
        int link = table.synsetLinks()[at];
        if (SynsetLink.is(link, SynsetLink.Kind.HYPERNYM)
            && isUnder(SynsetLink.target(link), goal, depth - 1)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The first is similar to a head word whose opposite is the second: soaked, wet, dry. */
  private boolean isIndirectAntonym(int a, int b, WordClass wordClass) {
    int end = table.endSense(a, wordClass);
    for (int at = table.firstSense(a, wordClass); at < end; at++) {
      int synset = WordTable.synset(table.senses()[at]);
      if (hasOpposite(synset, b, wordClass)) {
        return true;
      }
      for (int near = table.synsetLinkAt()[synset];
          near < table.synsetLinkAt()[synset + 1];
          near++) {
        int link = table.synsetLinks()[near];
        if (SynsetLink.is(link, SynsetLink.Kind.SIMILAR)
            && hasOpposite(SynsetLink.target(link), b, wordClass)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean hasOpposite(int synset, int b, WordClass wordClass) {
    for (int at = table.synsetLinkAt()[synset]; at < table.synsetLinkAt()[synset + 1]; at++) {
      int link = table.synsetLinks()[at];
      if (SynsetLink.is(link, SynsetLink.Kind.ANTONYM)
          && table.find(b, SynsetLink.target(link)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A relative of the first is the opposite of the second or of a relative of it: an increase, to fall. */
  private boolean isDerivedOpposite(int a, WordClass classA, int b, WordClass classB) {
    for (int at = table.linkAt()[a]; at < table.linkAt()[a + 1]; at++) {
      int link = table.links()[at];
      WordClass middle = WordLink.to(link);
      if (!WordLink.is(link, WordLink.Kind.DERIVED, classA) || middle == classA) {
        continue;
      }
      int relative = WordLink.target(link);
      for (int next = table.linkAt()[relative]; next < table.linkAt()[relative + 1]; next++) {
        int opposite = table.links()[next];
        if (WordLink.is(opposite, WordLink.Kind.ANTONYM, middle)) {
          int word = WordLink.target(opposite);
          if (middle == classB ? word == b : isDerived(word, middle, b, classB)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isDerivedFromSynonym(int a, WordClass classA, int b, WordClass classB) {
    for (int at = table.linkAt()[a]; at < table.linkAt()[a + 1]; at++) {
      int link = table.links()[at];
      if (WordLink.is(link, WordLink.Kind.DERIVED, classA)
          && WordLink.to(link) == classB
          && isSynonym(WordLink.target(link), b, classB)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSimilar(int a, int b, WordClass wordClass) {
    int end = table.endSense(a, wordClass);
    for (int at = table.firstSense(a, wordClass); at < end; at++) {
      if (isNear(WordTable.synset(table.senses()[at]), b, wordClass, 2)) {
        return true;
      }
    }
    return false;
  }

  /** Two words are near a common head, or one is near the other. */
  private boolean isNear(int synset, int b, WordClass wordClass, int steps) {
    for (int at = table.synsetLinkAt()[synset]; at < table.synsetLinkAt()[synset + 1]; at++) {
      int link = table.synsetLinks()[at];
      int next = SynsetLink.target(link);
      boolean similar = SynsetLink.is(link, SynsetLink.Kind.SIMILAR);
      if ((similar || SynsetLink.is(link, SynsetLink.Kind.ALSO)) && table.find(b, next) >= 0) {
        return true;
      }
      if (similar && steps > 1 && isNear(next, b, wordClass, steps - 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSibling(int a, int b, WordClass wordClass) {
    int firstA = table.firstSense(a, wordClass);
    int firstB = table.firstSense(b, wordClass);
    int endA = table.endSense(a, wordClass);
    int endB = table.endSense(b, wordClass);
    for (int atA = firstA; atA < endA; atA++) {
      for (int atB = firstB; atB < endB; atB++) {
        if (isMain(atA, firstA)
            && isMain(atB, firstB)
            && shareHypernym(
                WordTable.synset(table.senses()[atA]), WordTable.synset(table.senses()[atB]))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean shareHypernym(int a, int b) {
    for (int at = table.synsetLinkAt()[a]; at < table.synsetLinkAt()[a + 1]; at++) {
      int link = table.synsetLinks()[at];
      if (SynsetLink.is(link, SynsetLink.Kind.HYPERNYM)
          && !table.isStop(SynsetLink.target(link))
          && hasLink(b, link)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasLink(int synset, int wanted) {
    for (int at = table.synsetLinkAt()[synset]; at < table.synsetLinkAt()[synset + 1]; at++) {
      if (table.synsetLinks()[at] == wanted) {
        return true;
      }
    }
    return false;
  }

  private boolean isSynsetLinked(String first, String second, SynsetLink.Kind kind) {
    int a = table.word(first);
    int b = table.word(second);
    if (a < 0 || b < 0) {
      return false;
    }
    int end = table.endSense(a, WordClass.VERB);
    for (int at = table.firstSense(a, WordClass.VERB); at < end; at++) {
      int synset = WordTable.synset(table.senses()[at]);
      for (int near = table.synsetLinkAt()[synset];
          near < table.synsetLinkAt()[synset + 1];
          near++) {
        int link = table.synsetLinks()[near];
        if (SynsetLink.is(link, kind) && table.find(b, SynsetLink.target(link)) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private List<String> derived(String word, WordClass from, WordClass to) {
    int number = table.word(word);
    if (number < 0) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    for (int at = table.linkAt()[number]; at < table.linkAt()[number + 1]; at++) {
      int link = table.links()[at];
      if (WordLink.is(link, WordLink.Kind.DERIVED, from) && WordLink.to(link) == to) {
        String text = table.text(WordLink.target(link));
        if (!found.contains(text)) {
          found.add(text);
        }
      }
    }
    return List.copyOf(found);
  }

  /** The main sense is of the kind, or a good part of the uses is and no other kind of use leads. */
  private boolean isMostly(String noun, Kind kind) {
    int word = table.word(noun);
    if (word < 0) {
      return false;
    }
    if (linksTo(word, WordClass.NOUN, kind.ordinal(), WordClass.NOUN, WordLink.Kind.NAMES)) {
      return true;
    }
    boolean deniable = kind == Kind.PERSON || kind == Kind.EVENT;
    if (deniable
        && linksTo(
            word, WordClass.NOUN, Kind.THING.ordinal(), WordClass.NOUN, WordLink.Kind.NAMES)) {
      return false;
    }
    int first = table.firstSense(word, WordClass.NOUN);
    int end = table.endSense(word, WordClass.NOUN);
    int share = 0;
    for (int at = first; at < end; at++) {
      int sense = table.senses()[at];
      if (isOfKind(WordTable.synset(sense), kind, ANY_DEPTH)) {
        if (at == first) {
          return true;
        }
        share += WordTable.share(sense) == WordTable.UNCOUNTED ? 0 : WordTable.share(sense);
      }
    }
    return share >= MAIN_SHARE;
  }

  private boolean isOfKind(int synset, Kind kind, int depth) {
    if (table.isRootOf(kind, synset)) {
      return true;
    }
    if (depth > 0) {
      for (int at = table.synsetLinkAt()[synset]; at < table.synsetLinkAt()[synset + 1]; at++) {
        int link = table.synsetLinks()[at];
        if (SynsetLink.is(link, SynsetLink.Kind.HYPERNYM)
            && isOfKind(SynsetLink.target(link), kind, depth - 1)) {
          return true;
        }
      }
    }
    return false;
  }
}
