package org.plumbline.verify.compare;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.fact.Relation;
import org.plumbline.lexicon.ContentWeight;
import org.plumbline.lexicon.Contrast;
import org.plumbline.lexicon.Lexicon;
import org.plumbline.lexicon.ModalityCue;
import org.plumbline.lexicon.Role;
import org.plumbline.lexicon.Thesaurus;
import org.plumbline.lexicon.Usage;
import org.plumbline.lexicon.WordClass;
import org.plumbline.lexicon.WordRelation;

/** How one word of the article stands to one word of the claim. */
public final class WordComparator {
  private static final Set<ModalityCue.Gives> DOUBTS =
      EnumSet.of(ModalityCue.Gives.POSSIBLE, ModalityCue.Gives.REPORTED);

  /** Of which any Tuesday and any May is one. */
  private static final Set<String> CALENDAR = Set.of("day", "month", "week", "weekend", "year");

  private static final int MOST_KNOWN = 500_000;

  private record Key(String claim, WordClass claimClass, String truth, WordClass truthClass) {}

  private final Map<Key, Relation> known = new ConcurrentHashMap<>();
  private final Thesaurus thesaurus;
  private final Lexicon lexicon;

  public WordComparator(Thesaurus thesaurus, Lexicon lexicon) {
    this.thesaurus = thesaurus;
    this.lexicon = lexicon;
  }

  public Relation nouns(String claim, String truth) {
    Relation relation = relate(claim, WordClass.NOUN, truth, WordClass.NOUN);
    // Tuesday is a day, but "the day of the robbery" need not be a Tuesday.
    return relation == Relation.ENTAILS && CALENDAR.contains(claim) ? Relation.UNKNOWN : relation;
  }

  /** "a group of", "the number of": what it holds is what is spoken of; a part of it would be less. */
  boolean isContainer(String noun) {
    return lexicon.weight(noun) == ContentWeight.CONTAINER && !noun.equals("part");
  }

  /** Whether the noun is said of the young alone. */
  boolean isMinor(String noun) {
    return lexicon.is(noun, Usage.MINOR);
  }

  /** Whether several of whom the noun is said are together the body: jurors, jury. */
  boolean isMember(String noun, String body) {
    return lexicon.isMember(noun, body);
  }

  /** Whether the object of the verb is where somebody comes from: "leave", "flee". */
  boolean leaves(String verb) {
    return lexicon.is(verb, Usage.LEAVING);
  }

  /** "a suspected leak", "an alleged plot": perhaps none. */
  boolean isDoubtful(String adjective) {
    return lexicon.modality(adjective).stream()
        .filter(cue -> cue.part() == ModalityCue.Part.ADJECTIVE && DOUBTS.contains(cue.gives()))
        .anyMatch(cue -> cue.complements().isEmpty() || cue.complements().contains("noun"));
  }

  /** Relation of two base forms of given classes. */
  public Relation relate(String claim, WordClass claimClass, String truth, WordClass truthClass) {
    if (claim.equals(truth) && !isThingForDeed(claimClass, truth, truthClass)) {
      return Relation.EQUAL;
    }
    // Who builds flats does not turn a building into them.
    if (claimClass == WordClass.NOUN
        && truthClass == WordClass.VERB
        && thesaurus.isPlaceNoun(claim)) {
      return Relation.UNKNOWN;
    }
    Key key = new Key(claim, claimClass, truth, truthClass);
    Relation relation = known.get(key);
    if (relation == null) {
      relation = compute(claim, claimClass, truth, truthClass);
      if (known.size() < MOST_KNOWN) {
        known.put(key, relation);
      }
    }
    return relation;
  }

  /** "ate a slice", "a can of spray": something is there, but nobody need have sliced or sprayed. */
  private boolean isThingForDeed(WordClass claimClass, String truth, WordClass truthClass) {
    return claimClass == WordClass.VERB
        && truthClass == WordClass.NOUN
        && !thesaurus.isEventNoun(truth)
        && !thesaurus.isPersonNoun(truth);
  }

  private Relation compute(String claim, WordClass claimClass, String truth, WordClass truthClass) {
    if (claimClass == truthClass) {
      if (lexicon.synonyms(claimClass, claim, truth)) {
        return Relation.EQUAL;
      }
      if (lexicon.contrast(claimClass, claim, truth) != Contrast.NONE) {
        return Relation.CONFLICTS;
      }
      if (claimClass == WordClass.NOUN
          && (lexicon.kindOf(truth, claim) || isOffice(claim, truth))) {
        return Relation.ENTAILS;
      }
    }
    if (claim.equals(truth)) {
      return Relation.UNKNOWN;
    }
    WordRelation relation = thesaurus.relate(truth, truthClass, claim, claimClass);
    return switch (relation) {
      case SAME, SYNONYM -> Relation.EQUAL;
      case HYPONYM -> Relation.ENTAILS;
      // "He killed" and "the killing" tell one thing; within a class ("kill", "killer") derivation
      // proves nothing.
      case DERIVED, PERTAINS -> claimClass == truthClass ? Relation.UNKNOWN : Relation.ENTAILS;
      case SIMILAR -> Relation.UNKNOWN;
      case HYPERNYM -> Relation.COMPATIBLE;
      case ANTONYM, EXCLUSIVE -> Relation.CONFLICTS;
      case SIBLING, NONE -> Relation.UNKNOWN;
    };
  }

  /** Whether who has the article's office has the claim's too: a foreign minister is a minister. */
  private boolean isOffice(String claim, String truth) {
    for (Role there : lexicon.roles(truth)) {
      for (Role here : lexicon.roles(claim)) {
        if (there.id().equals(here.id()) || lexicon.implies(there, here)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether two nouns are of kinds that exclude each other: a truck is a vehicle and no film.
   *
   * @return CONFLICTS or UNKNOWN
   */
  Relation kinds(String claim, String truth) {
    Key key = new Key(claim, WordClass.ANY, truth, WordClass.ANY);
    return known.computeIfAbsent(key, k -> relate(kindsOf(claim), kindsOf(truth)));
  }

  private Relation relate(Set<String> claimed, Set<String> told) {
    boolean excluded =
        !claimed.isEmpty()
            && !told.isEmpty()
            && claimed.stream()
                .allMatch(
                    one -> told.stream().allMatch(other -> lexicon.areExclusiveKinds(one, other)));
    return excluded ? Relation.CONFLICTS : Relation.UNKNOWN;
  }

  private Set<String> kindsOf(String noun) {
    Set<String> listed = lexicon.kinds(noun);
    if (!listed.isEmpty()) {
      return listed;
    }
    Set<String> kinds = new TreeSet<>();
    for (String word : lexicon.kindWords()) {
      if (thesaurus.isKindOf(noun, word, true)) {
        kinds.addAll(lexicon.kinds(word));
      }
    }
    return kinds;
  }

  /** Whether an expression of two words is listed as telling what sort of thing something is. */
  boolean tellsKind(String expression) {
    return !lexicon.kinds(expression).isEmpty();
  }

  /** Word class of a Penn Treebank tag. */
  public static WordClass classOf(String tag) {
    if (tag.startsWith("VB")) {
      return WordClass.VERB;
    }
    if (tag.startsWith("JJ")) {
      return WordClass.ADJECTIVE;
    }
    return tag.startsWith("RB") ? WordClass.ADVERB : WordClass.NOUN;
  }
}
