package org.plumbline.verify.compare;

import java.util.List;
import java.util.Set;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;
import org.plumbline.truth.Source;

/** Tells whether the words of a claim hang together in a passage as they do in the claim. */
final class Links {
  /** Steps within one clause. */
  static final double IN_ONE_CLAUSE = 3.5;

  /** From a noun over its preposition to another, with a step between. */
  private static final double IN_NESTED_PHRASE = 2.5;

  /** What a weak verb joins in the claim stands in one phrase, or on both sides of a "was". */
  private static final double JOINED = 2.0;

  /** From a noun to its adjective. */
  private static final double MODIFIER = 0.5;

  /** The parser may lose its way once; what another has counts as more than that. */
  static final int ASTRAY = 2;

  /** What opens a clause of its own, with a place and time of its own. */
  private static final Set<String> REASONS =
      Set.of("although", "because", "though", "unless", "whereas", "while");

  private final MentionComparator mentions;

  Links(MentionComparator mentions) {
    this.mentions = mentions;
  }

  /** Elements that stand otherwise than with what they depend on, in the same sentence and in another one. */
  record Counts(int unlinked, int apart) {}

  Counts of(Alignment alignment, Source source) {
    int unlinked = 0;
    int apart = 0;
    for (int i = 0; i < alignment.elements().size(); i++) {
      boolean joined = alignment.isJoined(i);
      int governor = alignment.governor(i);
      if (governor < 0 || !alignment.present(i) || !alignment.present(governor)) {
        continue;
      }
      Match own = alignment.matches().get(i);
      Match other = alignment.matches().get(governor);
      if (own.sentence() != other.sentence()) {
        apart++;
      } else if (Belonging.isOfNextVerb(own, other, source)
          || Belonging.isSeparated(alignment, i, governor, source)
          || Belonging.isTimeOfAnother(alignment, i, governor, source)
          || Belonging.isToldOfAnotherVerb(alignment, i, source)
          || Belonging.isOutOf(alignment, i, source)
          || isOwnerOfAnother(alignment, i, governor, source)
          || isOnOtherSide(own, other, source)
          || isOnlyInReason(alignment, i, own, other, source)
          || isOfOtherMember(alignment, i, own, other, source)) {
        unlinked += ASTRAY;
      } else if (Aligner.cost(own, other, source)
              > (joined ? JOINED : farthest(alignment, i, governor))
          || joined && Belonging.isPlacedUnder(alignment.elements().get(i), own, other, source)) {
        unlinked++;
      }
    }
    unlinked += isOfAnother(alignment, source) ? ASTRAY : 0;
    return new Counts(unlinked, apart);
  }

  /** What stands in one phrase in the claim must not be scattered over a clause of the passage. */
  private static double farthest(Alignment alignment, int element, int governor) {
    Token own = alignment.elements().get(element).token();
    Token other = alignment.elements().get(governor).token();
    double cost = Paths.cost(alignment.sentence(), own.index(), other.index());
    if (other.isVerb() || own.isVerb() || cost > Paths.IN_ONE_PHRASE) {
      return IN_ONE_CLAUSE;
    }
    return cost <= MODIFIER ? Paths.IN_ONE_PHRASE : IN_NESTED_PHRASE;
  }

  /**
   * "three sailors from Denmark and the pilot", "a gold wreath and two silver cups": no pilot from Denmark, no silver
   * wreath. What the claim says something is, is not another one beside it either.
   */
  private static boolean isOfOtherMember(
      Alignment alignment, int element, Match own, Match governor, Source source) {
    Sentence sentence = source.sentence(own.sentence());
    List<Token> tokens = sentence.tokens();
    Token member = tokens.get(governor.token());
    Token word = tokens.get(own.token());
    boolean identified = alignment.elements().get(element).token().relation().equals("attr");
    if (identified && (isBeside(word, member) || isBeside(member, word))) {
      return true;
    }
    boolean placed = false;
    for (int at = own.token(); at >= 0 && at != member.index(); at = tokens.get(at).head()) {
      Token token = tokens.get(at);
      if (token.isVerb()) {
        return false;
      }
      boolean inOther = at != own.token() && isBeside(token, member);
      boolean inFirst = at == member.head() && isBeside(member, token) && placed;
      if (inOther || inFirst) {
        return true;
      }
      placed |= token.relation().equals("pobj");
    }
    return false;
  }

  private static boolean isBeside(Token noun, Token first) {
    return noun.isNoun()
        && first.isNoun()
        && noun.relation().equals("conj")
        && noun.head() == first.index();
  }

  /** "the road is closed, but trains resumed": no road resumed. */
  private static boolean isOnOtherSide(Match own, Match governor, Source source) {
    return OpposedClauses.separates(source.sentence(own.sentence()), governor.token(), own.token());
  }

  /** "held in the gymnasium because City Hall was too small": not at City Hall. */
  private static boolean isOnlyInReason(
      Alignment alignment, int element, Match own, Match governor, Source source) {
    Sentence sentence = source.sentence(own.sentence());
    Token said = alignment.elements().get(element).token();
    return isInReason(sentence, own.token(), governor.token())
        && !isInReason(
            alignment.sentence(),
            said.index(),
            alignment.elements().get(alignment.governor(element)).token().index());
  }

  private static boolean isInReason(Sentence sentence, int word, int governor) {
    for (int at = word; at >= 0 && at != governor; at = sentence.tokens().get(at).head()) {
      int clause = at;
      boolean reason =
          sentence.tokens().stream()
              .anyMatch(
                  t ->
                      t.head() == clause
                          && t.relation().equals("mark")
                          && REASONS.contains(t.lemma())
                          && t.index() > governor
                          && t.index() < word);
      if (reason) {
        return true;
      }
    }
    return false;
  }

  /** "the son of the minister's driver": the minister has a driver there, and no son. */
  private boolean isOwnerOfAnother(Alignment alignment, int own, int governor, Source source) {
    Token owner = alignment.elements().get(own).token();
    Token noun = alignment.elements().get(governor).token();
    Match one = alignment.matches().get(own);
    Match other = alignment.matches().get(governor);
    if (!owner.relation().equals("poss") || owner.head() != noun.index()) {
      return false;
    }
    Sentence sentence = source.sentence(one.sentence());
    int at = sentence.tokens().get(one.token()).head();
    while (at >= 0 && at != other.token()) {
      Token between = sentence.tokens().get(at);
      int index = at;
      boolean named =
          between.relation().equals("compound")
              || between.relation().equals("appos")
              || mentions.isMadeOf(between.lemma(), false)
              || alignment.matches().stream()
                  .anyMatch(m -> m.sentence() == one.sentence() && m.token() == index);
      if (between.isNoun() && !named) {
        return Paths.below(sentence, one.token(), other.token());
      }
      at = between.head();
    }
    return false;
  }

  /** "Beta's profit", "the younger brother", where the passage has "Alfa's profit ... Beta's", "the older brother". */
  private static boolean isOfAnother(Alignment alignment, Source source) {
    for (int i = 0; i < alignment.elements().size(); i++) {
      Token own = alignment.elements().get(i).token();
      int noun = own.head() < 0 ? -1 : alignment.at(own.head());
      boolean owner = own.relation().equals("poss");
      boolean degree = own.tag().equals("JJR") || own.tag().equals("JJS");
      if (!owner && !degree || noun < 0 || !alignment.present(i) || !alignment.present(noun)) {
        continue;
      }
      Match match = alignment.matches().get(i);
      Match head = alignment.matches().get(noun);
      boolean others =
          match.sentence() == head.sentence()
              && source.sentence(head.sentence()).tokens().stream()
                  .filter(t -> t.head() == head.token() && t.index() != match.token())
                  .anyMatch(
                      t ->
                          owner
                              ? t.relation().equals("poss") && t.isProperNoun()
                              : t.tag().equals(own.tag()));
      boolean itself =
          source.sentence(match.sentence()).tokens().get(match.token()).head() == head.token();
      if (others && !itself) {
        return true;
      }
    }
    return false;
  }
}
