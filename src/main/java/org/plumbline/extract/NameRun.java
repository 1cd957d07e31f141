package org.plumbline.extract;

import java.util.Locale;
import java.util.regex.Pattern;
import org.plumbline.text.Token;

/**
 * The proper name that a noun phrase holds, cut from the title before it.
 *
 * @param first index of the first token of the name, or -1 when the phrase holds none
 * @param last index of its last token
 * @param titleFirst index of the first token of the title before the name, or -1 for none
 * @param titleLast index of the title's last token
 */
record NameRun(int first, int last, int titleFirst, int titleLast) {
  private static final Pattern AMOUNT = Pattern.compile("[\\d.,]+\\p{L}{1,2}");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");
  private static final Pattern NUMERAL = Pattern.compile("[IVX]+");
  static final NameRun NONE = new NameRun(-1, -1, -1, -1);

  boolean present() {
    return first >= 0;
  }

  boolean titled() {
    return titleFirst >= 0;
  }

  /** Index of the title's noun: the secretary of "Secretary of State". */
  int office(Tree tree) {
    for (int i = titleFirst + 1; i < titleLast; i++) {
      if (tree.lower(i).equals("of")) {
        return i - 1;
      }
    }
    return titleLast;
  }

  /** Reads the name around the noun {@code head}. */
  static NameRun read(Tree tree, int head, Words words) {
    boolean name = tree.token(head).isProperNoun() || isAcronym(tree.token(head));
    boolean amount = AMOUNT.matcher(tree.token(head).form()).matches();
    if (!name || amount || words.isPeopleNoun(tree.lower(head))) {
      return NONE;
    }
    int first = head;
    while (first > 0 && belongsLeft(tree, first - 1, first, head, words)) {
      first--;
    }
    // A run never starts with a joint: "& Sons" starts at "Sons".
    while (first < head
        && !tree.token(first).isNoun()
        && !tree.tag(first).startsWith("JJ")
        && !tree.tag(first).equals("CD")) {
      first++;
    }
    NameRun run = cutTitle(tree, first, extendRight(tree, head, words), words);
    // "Dr Berg of the Alfa Institute": people have no bodies in their names, but "Alexander II of
    // Russia" has a country.
    boolean somebody =
        run.present()
            && run.last() > head
            && (run.titled() || run.first() < head && words.isFirstName(tree.token(first).form()))
            && !words.isOrganisationNoun(tree.lower(head))
            && !(run.first() == head || NUMERAL.matcher(tree.token(head).form()).matches());
    return somebody ? cutTitle(tree, first, head, words) : run;
  }

  /** "TRF": the tagger takes acronyms that it does not know for common nouns. */
  private static boolean isAcronym(Token token) {
    return token.isNoun() && ACRONYM.matcher(token.form()).matches();
  }

  private static boolean belongsLeft(Tree tree, int index, int next, int head, Words words) {
    String tag = tree.tag(index);
    if (tag.startsWith("NNP")) {
      return dominatedBy(tree, index, head) && !isPossessor(tree, index);
    }
    if (isTitlesOf(tree, index) || isNamesPreposition(tree, index) || isInnerMark(tree, index)) {
      return true;
    }
    if (isRoundNickname(tree, index, head)) {
      return true;
    }
    if (tag.equals("HYPH") || tree.token(index).form().equals("&")) {
      return index > 0 && tree.token(index - 1).span().end() == tree.token(index).span().start()
          || tree.token(index).form().equals("&");
    }
    // "Minister", "Chief" and the like are sometimes tagged as common nouns inside a title.
    // "the 8,586-meter Mt. Sarn": a measure is no title.
    boolean measure =
        index > 1 && tree.tag(index - 1).equals("HYPH") && tree.tag(index - 2).equals("CD");
    if (measure) {
      return false;
    }
    if (tag.equals("NN") && tree.is(index, "compound") && dominatedBy(tree, index, head)) {
      return Character.isUpperCase(tree.token(index).form().charAt(0)) || next <= head;
    }
    // "Police spokeswoman Jana Ruiz", at the start of a sentence.
    if (tag.equals("NNS") && index == 0 && next < head && tree.tag(next).equals("NN")) {
      return tree.is(index, "compound") && dominatedBy(tree, index, head);
    }
    boolean capitalAdjective =
        tag.equals("JJ") && Character.isUpperCase(tree.token(index).form().charAt(0));
    boolean nation =
        index > 0 || capitalAdjective && words.placeOfDemonym(tree.lower(index)).isPresent();
    return capitalAdjective && nation && dominatedBy(tree, index, head);
  }

  /** "Secretary of State Mary Stone": the preposition inside a title. */
  private static boolean isTitlesOf(Tree tree, int index) {
    return tree.lower(index).equals("of") && tree.is(index, "compound");
  }

  /** "Doctors Across Borders". */
  private static boolean isNamesPreposition(Tree tree, int index) {
    return tree.tag(index).equals("IN")
        && tree.is(index, "compound")
        && Character.isUpperCase(tree.token(index).form().charAt(0));
  }

  /** The marks of "Kenneth 'Babyface' Edmonds". */
  private static boolean isRoundNickname(Tree tree, int index, int head) {
    boolean opens = index + 2 <= head && tree.isQuotationMark(index + 2);
    boolean closes = index >= 3 && tree.isQuotationMark(index - 2);
    if (!tree.isQuotationMark(index) || opens == closes) {
      return false;
    }
    int other = opens ? index + 1 : index - 1;
    int before = opens ? index - 1 : index - 3;
    return before >= 0
        && tree.token(other).isProperNoun()
        && tree.token(before).isProperNoun()
        && dominatedBy(tree, before, head)
        && dominatedBy(tree, other, head);
  }

  /** The mark of "the Farmers' Union". */
  private static boolean isInnerMark(Tree tree, int index) {
    return tree.tag(index).equals("POS") && tree.is(index, "compound");
  }

  private static boolean isPossessor(Tree tree, int index) {
    return tree.is(index, "poss") || tree.has(index, "case");
  }

  private static boolean dominatedBy(Tree tree, int index, int head) {
    int at = index;
    for (int hops = 0; hops < 6 && at >= 0; hops++) {
      if (at == head) {
        return true;
      }
      if (!tree.is(at, "compound", "nmod", "amod", "nn", "det", "punct", "conj", "cc")) {
        return false;
      }
      at = tree.head(at);
    }
    return false;
  }

  /** "Bank of England": an of-phrase between capitals is part of the name. */
  private static int extendRight(Tree tree, int head, Words words) {
    int of = head + 1;
    if (of + 1 >= tree.size() || !tree.lower(of).equals("of") || tree.head(of) != head) {
      return head;
    }
    int object = tree.child(of, "pobj");
    if (object < 0 || !tree.token(object).isProperNoun() || object > of + 4) {
      return head;
    }
    for (int i = of + 1; i < object; i++) {
      String lower = tree.token(i).form().toLowerCase(Locale.ROOT);
      // "the Homeland Union of Prime Minister Ann Lee": two names.
      if (words.isTitle(lower)) {
        return head;
      }
      if (!tree.token(i).isProperNoun() && !lower.equals("the") && !tree.tag(i).equals("HYPH")) {
        return head;
      }
    }
    return object;
  }

  private static boolean isTitle(Tree tree, int index, Words words) {
    String tag = tree.tag(index);
    boolean common = tag.equals("NN") || tag.equals("NNS");
    return words.isTitle(tree.lower(index))
        || common && words.isSomebodyOrBody(words.noun(tree.token(index)));
  }

  /** "substitute Reece Nelson", "carmaker Tesla": a common noun in small letters describes the name. */
  private static boolean isDescription(Tree tree, int index) {
    String tag = tree.tag(index);
    return (tag.equals("NN") || tag.equals("NNS"))
        && Character.isLowerCase(tree.token(index).form().charAt(0));
  }

  private static NameRun cutTitle(Tree tree, int first, int last, Words words) {
    int titleLast = -1;
    // "the centre-back Marcus Berg".
    for (int i = first; i < last && (isDescription(tree, i) || tree.tag(i).equals("HYPH")); i++) {
      titleLast = isDescription(tree, i) ? i : titleLast;
    }
    for (int i = first; i < last; i++) {
      if (isTitlesOf(tree, i)) {
        titleLast = Math.max(titleLast, tree.child(i, "compound"));
      } else if (isTitle(tree, i, words)
          && !tree.token(i + 1).form().equals("of")
          && !(i + 2 < last && isInnerMark(tree, i + 2))) {
        titleLast = i;
      } else if (isDescription(tree, i)) {
        titleLast = i;
      } else if (i > first + 1
          && tree.lower(i - 1).equals("of")
          && words.isTitle(tree.lower(i - 2) + " of " + tree.lower(i))) {
        titleLast = i;
      }
    }
    // "Co-author Rafael Mendes", "Striker Ana Ruiz": a capitalised description before a first name.
    // But "Visayan Star Lines" is a firm.
    boolean firm = words.isBodyEnding(tree.lower(last));
    for (int i = first + 1; !firm && titleLast < 0 && i < last; i++) {
      String before = tree.lower(i - 1);
      String noun = before.substring(before.lastIndexOf('-') + 1);
      if (words.isFirstName(tree.token(i).form())
          && !words.isPlaceNoun(tree.lower(last))
          && !words.isFirstName(tree.token(i - 1).form())
          && words.isPerson(noun)) {
        titleLast = i - 1;
      }
    }
    // "US Secretary of Defense": an office, and nobody's name.
    for (int i = first; i + 1 < last; i++) {
      if (isTitle(tree, i, words) && tree.lower(i + 1).equals("of") && titleLast < 0) {
        return new NameRun(-1, -1, first, last);
      }
    }
    // "Prime Minister" alone is a description, "Minister Smith" a titled name.
    if (titleLast < 0) {
      if (words.isTitle(tree.lower(last))
          || first < last
              && tree.lower(first + 1).equals("of")
              && words.isTitle(tree.lower(first))) {
        return new NameRun(-1, -1, first, last);
      }
      return new NameRun(first, last, -1, -1);
    }
    // "the Admiral Renk": a ship; people with a title have no article.
    if (titleLast == first
        && first > 0
        && tree.lower(first - 1).equals("the")
        && Character.isUpperCase(tree.token(first).form().charAt(0))) {
      return new NameRun(first, last, -1, -1);
    }
    // "Premier League", "President Hotel": an organisation, and nobody's title.
    if (last == titleLast + 1
        && Character.isUpperCase(tree.token(titleLast).form().charAt(0))
        && words.isOrganisationNoun(tree.lower(last))) {
      return new NameRun(first, last, -1, -1);
    }
    if (words.isTitle(tree.lower(last))
        && last - titleLast <= 2
        && !tree.lower(titleLast).equals("president")) {
      return new NameRun(-1, -1, first, last);
    }
    return new NameRun(titleLast + 1, last, adjectived(tree, first, titleLast, words), titleLast);
  }

  /** The first word of "chief executive Ana Ruiz", whose adjective is a part of the title. */
  private static int adjectived(Tree tree, int first, int titleLast, Words words) {
    int before = first - 1;
    boolean adjective =
        before >= 0
            && tree.tag(before).startsWith("JJ")
            && tree.head(before) >= first
            && tree.head(before) <= titleLast;
    return adjective && words.isTitle(tree.lower(before) + " " + tree.lower(titleLast))
        ? before
        : first;
  }
}
