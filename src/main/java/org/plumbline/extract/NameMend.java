package org.plumbline.extract;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A description before a name, cut from it: "beat holders Port Ansel" has one object, not two; and an office
 * with its body made part of the title: "Secretary of State Mary Stone".
 */
final class NameMend implements TreeMender.Mend {
  private static final Set<String> COMPASS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "central",
          "northern",
          "southern",
          "eastern",
          "western");

  private static final Set<String> COMPANY =
      Set.of("inc", "ltd", "llc", "corp", "plc", "gmbh", "co");

  private static final Set<String> IRREGULAR = Set.of("people", "men", "women", "children");

  private static final Set<String> SAINTS = Set.of("st", "st.", "saint");

  private final Words words;

  NameMend(Words words) {
    this.words = words;
  }

  @Override
  public void mend(TreeEditor tree) {
    for (int i = 0; i + 3 < tree.size(); i++) {
      officeWithBody(tree, i);
    }
    for (int i = 1; i < tree.size(); i++) {
      lastWord(tree, i);
    }
    for (int i = 2; i < tree.size(); i++) {
      company(tree, i);
      inRegion(tree, i);
    }
    for (int i = 1; i + 1 < tree.size(); i++) {
      direction(tree, i);
      owned(tree, i);
    }
    for (int i = 1; i < tree.size(); i++) {
      town(tree, i);
      person(tree, i);
    }
    for (int i = 1; i + 1 < tree.size(); i++) {
      if (isInsideName(tree, i)) {
        joinAround(tree, i);
      }
    }
    for (int i = 0; i + 1 < tree.size(); i++) {
      boolean description =
          (tree.tag(i).equals("NN") || tree.tag(i).equals("NNS"))
              && words.isSomebodyOrBody(words.noun(tree.token(i)))
              && tree.is(i, "dobj", "pobj", "nsubj", "nsubjpass", "attr", "npadvmod");
      if (!description || !tree.isName(i + 1)) {
        continue;
      }
      int name = i + 1;
      while (tree.is(name, "compound") && tree.head(name) > name && tree.isName(tree.head(name))) {
        name = tree.head(name);
      }
      int governor = tree.head(name);
      // "Irish electronics maker Alfa launched": not launched by way of a maker.
      if (tree.is(i, "npadvmod")) {
        if (governor == tree.head(i) && tree.is(name, "nsubj", "nsubjpass")) {
          join(tree, i, name);
        }
        continue;
      }
      boolean astray =
          governor > name && !tree.isVerb(governor) && tree.is(name, "nsubj", "npadvmod");
      boolean apposed = governor == i && tree.is(name, "appos");
      // "beat favourites Alfa": nothing is beaten by way of Alfa.
      boolean beside =
          governor == tree.head(i)
              && tree.is(i, "dobj")
              && tree.is(name, "npadvmod")
              && !tree.has(name, "det");
      if (astray || apposed || beside) {
        tree.attach(name, tree.head(i), tree.token(i).relation());
        join(tree, i, name);
      }
    }
  }

  /** "Baltia Lines": a capital after a name, where common nouns have none, belongs to it. */
  private void lastWord(TreeEditor tree, int noun) {
    boolean capital =
        tree.tag(noun).matches("NNS?")
            && isCapital(tree, noun)
            && !isUpperCase(tree, noun)
            && tree.isName(noun - 1)
            && tree.is(noun - 1, "compound")
            && tree.head(noun - 1) == noun
            && isCapital(tree, noun - 1)
            && hasSmallWords(tree);
    String lemma = capital ? words.noun(tree.token(noun)) : "";
    if (capital && !words.isTitle(lemma) && !words.isPerson(lemma)) {
      tree.retag(noun, tree.tag(noun).equals("NNS") ? "NNPS" : "NNP");
    }
  }

  /** Not a headline in which each word has a capital. */
  private static boolean hasSmallWords(TreeEditor tree) {
    return IntStream.range(0, tree.size())
        .filter(i -> tree.isNoun(i) || tree.isVerb(i))
        .anyMatch(i -> !isCapital(tree, i));
  }

  /** "Orvane Systems, Inc., is": the firm is, not the suffix. */
  private static void company(TreeEditor tree, int suffix) {
    int name = suffix - 2;
    boolean after =
        COMPANY.contains(tree.lower(suffix).replace(".", ""))
            && isCapital(tree, suffix)
            && tree.lower(suffix - 1).equals(",")
            && tree.isName(name);
    if (!after) {
      return;
    }
    tree.retag(suffix, "FW");
    if (tree.head(name) == suffix) {
      tree.replace(suffix, name, "dep");
      return;
    }
    if (tree.head(suffix) != name) {
      tree.attach(name, tree.head(suffix), tree.token(suffix).relation());
    }
    for (int child : tree.children(suffix)) {
      tree.attach(child, name, tree.token(child).relation());
    }
    tree.attach(suffix, name, "dep");
  }

  /** "Lindal, Arizona is": the town is, not the state. */
  private void inRegion(TreeEditor tree, int region) {
    int town = region - 2;
    boolean taken =
        tree.is(region, "nsubj", "nsubjpass")
            && tree.isName(region)
            && tree.lower(region - 1).equals(",")
            && tree.isName(town)
            && tree.is(town, "vocative", "npadvmod", "dep", "advcl")
            && words.isPlaceName(tree.token(town).form())
            && tree.children(town).stream().allMatch(child -> tree.is(child, "compound", "punct"))
            && tree.head(town) == tree.head(region)
            && !tree.lower(region + 1).equals(",")
            && tree.children(region).isEmpty()
            && words.isLargePlace(tree.token(region).form());
    if (taken) {
      tree.attach(town, tree.head(region), tree.token(region).relation());
      tree.attach(region, town, "npadvmod");
    }
  }

  /** "the West African Union": the tagger takes the first word for an adjective. */
  private static void direction(TreeEditor tree, int compass) {
    boolean begins =
        COMPASS.contains(tree.lower(compass))
            && isCapital(tree, compass)
            && !tree.isName(compass)
            && tree.isName(compass + 1)
            && tree.is(compass, "advmod", "amod", "nmod", "compound");
    int name = compass + 1;
    while (begins && tree.is(name, "compound") && tree.head(name) > name) {
      name = tree.head(name);
    }
    if (begins && tree.isName(name)) {
      tree.attach(compass, name, "compound");
      tree.retag(compass, "NNP");
    }
  }

  /** "the Farmers' Union", "St. Anne's Hospital": names, and nobody's union or hospital. */
  private void owned(TreeEditor tree, int owner) {
    int mark = owner + 1;
    int name = tree.head(owner);
    if (!tree.is(owner, "poss") || !tree.tag(mark).equals("POS") || name <= mark) {
      return;
    }
    // The Rangers' Jacob Reed is nobody's name but his.
    boolean capitals =
        isCapital(tree, owner)
            && tree.isNoun(name)
            && words.hasBodyEnding(tree.token(owner).form() + " " + tree.token(name).form());
    for (int i = mark + 1; i <= name; i++) {
      capitals &= isCapital(tree, i);
    }
    String plural = tree.lower(owner);
    boolean people =
        (plural.endsWith("s") || IRREGULAR.contains(plural))
            && words.isPerson(words.noun(tree.token(owner)));
    boolean saint =
        owner > 0 && SAINTS.contains(tree.lower(owner - 1)) && isCapital(tree, owner - 1);
    if (!capitals || !people && !saint) {
      return;
    }
    for (int child : tree.children(owner)) {
      tree.attach(child, name, tree.token(child).relation());
    }
    tree.attach(mark, name, "compound");
    tree.attach(owner, name, "compound");
    tree.retag(owner, "NNP");
    tree.retag(name, "NNP");
  }

  /** "in Split": a town, whatever its name means as a verb. */
  private void town(TreeEditor tree, int name) {
    boolean taken =
        tree.is(name, "pcomp")
            && tree.tag(name).startsWith("VB")
            && tree.head(name) == name - 1
            && isCapital(tree, name)
            && !isUpperCase(tree, name - 1)
            && words.isLargePlace(tree.token(name).form());
    if (taken) {
      tree.retag(name, "NNP");
      tree.rename(name, "pobj");
      int verb = tree.head(name - 1);
      for (int child : tree.children(name)) {
        tree.attach(child, verb < 0 ? name : verb, tree.token(child).relation());
      }
    }
  }

  /** "an accountant at the authority, Priya Nair": who is named is the accountant. */
  private void person(TreeEditor tree, int name) {
    int body = tree.is(name, "appos") && tree.isName(name) ? tree.head(name) : -1;
    int preposition = body >= 0 && tree.is(body, "pobj") ? tree.head(body) : -1;
    int somebody = preposition >= 0 ? tree.head(preposition) : -1;
    if (somebody < 0
        || !tree.isNoun(somebody)
        || !words.isPerson(words.noun(tree.token(somebody)))
            && !words.isTitle(tree.lower(somebody))) {
      return;
    }
    int first = name;
    while (first > body && tree.isName(first - 1) && tree.isBelow(first - 1, name)) {
      first--;
    }
    // "Huw Prosser, 72," is somebody, whatever his first name.
    boolean aged =
        tree.children(name, "appos").stream()
            .anyMatch(age -> tree.token(age).form().matches("\\d{1,2}"));
    boolean called = aged || first < name && words.isFirstName(tree.token(first).form());
    // "the leader of the Farmers' Party, Urmas Kolk": what has a name has no other right behind it.
    if ((called || first < name && tree.isName(body))
        && !words.isPerson(words.noun(tree.token(body)))) {
      tree.attach(name, somebody, "appos");
    }
  }

  private static void join(TreeEditor tree, int description, int name) {
    for (int child : tree.children(description)) {
      tree.attach(child, name, tree.token(child).relation());
    }
    tree.attach(description, name, "compound");
  }

  /** "Doctors Across Borders": a preposition with a capital stands in a name, unless all of a headline has capitals. */
  private static boolean isInsideName(TreeEditor tree, int preposition) {
    return tree.tag(preposition).equals("IN")
        && isCapital(tree, preposition)
        && !isUpperCase(tree, preposition)
        && isCapital(tree, preposition - 1)
        && isCapital(tree, preposition + 1)
        && tree.isNoun(preposition - 1)
        && tree.isNoun(preposition + 1)
        && tree.head(preposition) == preposition - 1
        && tree.head(preposition + 1) == preposition
        && hasSmallWords(tree);
  }

  private static boolean isCapital(TreeEditor tree, int index) {
    return Character.isUpperCase(tree.token(index).form().charAt(0));
  }

  private static boolean isUpperCase(TreeEditor tree, int index) {
    String form = tree.token(index).form();
    return form.equals(form.toUpperCase(Locale.ROOT));
  }

  private static void joinAround(TreeEditor tree, int preposition) {
    int first = preposition - 1;
    int last = preposition + 1;
    tree.replace(first, last, "compound");
    tree.attach(preposition, last, "compound");
    tree.retag(first, "NNP");
    tree.retag(last, "NNP");
  }

  /** "Minister of Finance Ana Ruiz": the preposition and what it governs stand inside the title. */
  private void officeWithBody(TreeEditor tree, int office) {
    int of = office + 1;
    int body = tree.child(of, "pobj");
    if (!words.isTitle(tree.lower(office))
        || !tree.lower(of).equals("of")
        || tree.head(of) != office
        || body < 0
        || body + 1 >= tree.size()
        || !tree.isName(body)
        || !tree.isName(body + 1)) {
      return;
    }
    int name = body + 1;
    while (tree.is(name, "compound") && tree.head(name) > name && tree.isName(tree.head(name))) {
      name = tree.head(name);
    }
    boolean inside = tree.is(office, "nmod", "compound") && tree.head(office) == name;
    boolean apposed = tree.head(name) == office && tree.is(name, "appos");
    boolean beside =
        tree.head(name) == tree.head(office)
            && tree.token(name).relation().equals(tree.token(office).relation());
    if (inside || apposed || beside) {
      if (apposed) {
        tree.attach(name, tree.head(office), tree.token(office).relation());
      }
      tree.attach(office, name, "compound");
      tree.attach(of, name, "compound");
      tree.attach(body, of, "compound");
    }
  }
}
