package org.plumbline.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.fact.Entity;
import org.plumbline.lexicon.Sex;

/** An entity while its document is being read: what it has been called so far, and where it was last met. */
final class Candidate {
  /** Adjectives that tell of somebody else than the noun alone would. */
  static final Set<String> OTHERS =
      Set.of(
          "former",
          "ex",
          "previous",
          "late",
          "acting",
          "deputy",
          "other",
          "new",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "only",
          "last",
          "next",
          "same");

  /** How much farther away some subject of a clause within seems than that of the sentence. */
  private static final int ASIDE = 5;

  private final int id;
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> nicknames = new LinkedHashSet<>();
  private final Set<String> descriptions = new LinkedHashSet<>();
  private String phrase = "";
  private String label = "";
  private Entity.Kind kind = Entity.Kind.OTHER;
  private boolean guessed;
  private Sex sex = Sex.UNKNOWN;
  private boolean plural;
  private boolean together;
  private final Set<Integer> owners = new LinkedHashSet<>();
  private final Set<String> origins = new LinkedHashSet<>();
  private final Set<String> modifiers = new LinkedHashSet<>();
  private final Set<String> sorts = new LinkedHashSet<>();
  private int lastSentence = -1;
  private int lastToken = -1;
  private boolean lastSubject;
  private boolean lastAside;
  private boolean lastObject;
  private boolean lastSpoke;
  private boolean acted;
  private boolean spoke;
  private boolean thing;
  private boolean measure;

  Candidate(int id) {
    this.id = id;
  }

  int id() {
    return id;
  }

  Entity.Kind kind() {
    return kind;
  }

  int lastSentence() {
    return lastSentence;
  }

  boolean isNamed() {
    return !names.isEmpty();
  }

  void name(String name) {
    names.add(name);
  }

  /** Notes a name that has nothing of the others: "better known as El Chapo". */
  void nickname(String name) {
    names.add(name);
    nicknames.add(name);
  }

  void describe(String noun) {
    descriptions.add(noun);
  }

  void describePhrase(SentenceView view, int head) {
    Tree tree = view.tree();
    phrase =
        view.quote(
            tree.span(
                tree.extent(head, Set.of("relcl", "acl", "appos", "punct", "prep"))[0], head));
    for (int child : tree.children(head)) {
      if (tree.is(child, "nmod", "amod", "compound")) {
        modifiers.add(tree.lower(child));
      }
      if (tree.is(child, "nmod", "compound") && tree.token(child).isProperNoun()) {
        label = tree.lower(child);
      }
    }
  }

  /** Whether "the Nordlys team" has a name in it that is not in the other. */
  boolean isSetApartFrom(String name) {
    return !label.isEmpty() && !Names.words(name).contains(label);
  }

  /** Whether all that was told of it are such nouns. */
  boolean isOnly(Predicate<String> nouns) {
    return descriptions.stream().allMatch(nouns);
  }

  /** Whether a name of it has such a last word. */
  boolean endsIn(Predicate<String> word) {
    return names.stream()
        .map(Names::words)
        .anyMatch(n -> !n.isEmpty() && word.test(n.get(n.size() - 1)));
  }

  void kind(Entity.Kind known) {
    // "Mendes" is a town as well: what says that it is a person outweighs the gazetteer, and "the
    // group" the first name.
    boolean open =
        kind == Entity.Kind.OTHER
            || (kind == Entity.Kind.PLACE || guessed) && known != Entity.Kind.OTHER;
    if (open) {
      kind = known;
      guessed = false;
    }
  }

  /** Takes it for a person as long as nothing else is told. */
  void looksLikePerson() {
    guessed |= kind == Entity.Kind.OTHER;
    kind = guessed ? Entity.Kind.PERSON : kind;
  }

  /** Notes that the text calls it a thing, whatever its name looks like. */
  void isNobody() {
    if (guessed) {
      kind = Entity.Kind.OTHER;
      guessed = false;
      thing = true;
    }
  }

  void sex(Sex known) {
    if (sex == Sex.UNKNOWN || sex == Sex.EITHER) {
      sex = known;
    }
  }

  void plural(boolean isPlural) {
    plural = isPlural;
  }

  /** Notes that the token was found to mean this entity. */
  void meet(SentenceView view, int token) {
    view.refer(token, id);
    Tree tree = view.tree();
    int sentence = tree.sentence().index();
    boolean subject = tree.is(token, "nsubj", "nsubjpass");
    // "Obi and Nwosu led it": both of them.
    boolean joined =
        tree.is(token, "conj")
            && tree.head(token) >= 0
            && tree.is(tree.head(token), "nsubj", "nsubjpass");
    // "The bank raised its rate": "its" does not make the bank less of a subject.
    lastSubject = subject || joined || lastSubject && lastSentence == sentence;
    int governor = tree.head(token);
    boolean main = governor >= 0 && tree.head(governor) < 0;
    // "Lee said Ruiz was held": the sentence is about both; but "the boat turned back after a wave
    // broke a window".
    boolean told = tree.is(joined ? tree.head(governor) : governor, "root", "ccomp");
    lastAside =
        subject && !told && isIndefinite(tree, token) || lastAside && lastSentence == sentence;
    lastObject = tree.is(token, "dobj") && main || lastObject && lastSentence == sentence;
    lastSpoke &= lastSentence == sentence;
    lastSentence = sentence;
    lastToken = token;
    int verb = tree.head(token);
    acted |= tree.is(token, "pobj") && verb >= 0 && tree.is(verb, "agent");
    if (subject && verb >= 0 && tree.token(verb).isVerb()) {
      acted |= tree.is(token, "nsubj") && !Words.COPULAS.contains(tree.lemma(verb));
      // "Chelsea have lost": several together under one name.
      int auxiliary = tree.child(verb, "aux", "auxpass");
      int finite = auxiliary >= 0 ? auxiliary : verb;
      together |=
          tree.tag(finite).equals("VBP")
              && !tree.tag(token).endsWith("S")
              && !tree.has(token, "conj")
              && !tree.tag(token).equals("PRP");
    }
  }

  private static boolean isIndefinite(Tree tree, int noun) {
    return tree.all(noun, "det").stream().anyMatch(i -> tree.lower(i).matches("an?"));
  }

  /** Whether the last sentence that it was met in is about what was done to it. */
  boolean wasObject() {
    return lastObject;
  }

  /** Whether it was met last in a phrase that the pronoun's clause begins with: "In a letter to Berg, she". */
  boolean isInFront(Tree tree, int pronoun) {
    if (lastSentence != tree.sentence().index() || lastToken > pronoun) {
      return false;
    }
    int verb = tree.head(pronoun);
    int at = lastToken;
    while (at >= 0 && tree.head(at) != verb) {
      at = tree.head(at);
    }
    return tree.is(at, "prep");
  }

  /** Whether it was the subject where it was met last. */
  boolean wasSubject() {
    return lastSubject;
  }

  /** Notes that the text says "it" of it. */
  void isThing() {
    thing = true;
  }

  /** Whether its name, or what the text says of it, is not that of somebody. */
  boolean isNoPerson() {
    return thing || together || names.stream().anyMatch(n -> n.contains(" ") || isAcronym(n));
  }

  private static boolean isAcronym(String name) {
    return name.matches("\\p{Lu}{2,}");
  }

  /** Whether it was the subject of a verb of doing: a town that acts is a club or a government. */
  boolean acted() {
    return acted;
  }

  /** Smaller is likelier: nearer sentences first, their subjects before the rest. */
  int distance(int sentence, int token) {
    int sentences = Math.min(sentence - lastSentence, 50);
    if (sentences == 0) {
      return lastSubject ? 0 : 10 + Math.min(token - lastToken, 80);
    }
    // "The lifeboat turned back after a wave broke a window": what comes next is about the
    // lifeboat.
    return sentences * 100 + (lastSpoke ? -10 : !lastSubject ? 50 : lastAside ? ASIDE : 0);
  }

  /** Notes that a sentence without its name is more of what it said: whom it speaks of there is less in mind. */
  void goOn(int sentence) {
    lastSentence = sentence;
    lastSubject = true;
    lastSpoke = true;
  }

  boolean isCalled(String name) {
    return names.stream().anyMatch(n -> Names.fold(n).equals(Names.fold(name)));
  }

  /** Whether {@code name} can be another form of a name that the entity already has. */
  boolean canBe(String name, boolean titledPerson) {
    if (titledPerson && (kind == Entity.Kind.PLACE || kind == Entity.Kind.ORGANISATION)) {
      return false;
    }
    boolean some = false;
    for (String known : names) {
      if (Names.compatible(known, name)) {
        some = true;
      } else if (kind == Entity.Kind.PERSON
          && !nicknames.contains(known)
          && Names.words(known).size() > 1
          && Names.words(name).size() > 1) {
        return false;
      }
    }
    return some && !(kind == Entity.Kind.PLACE && !isCalled(name));
  }

  /** Whether nothing was told of what it is. */
  boolean isPlain() {
    return descriptions.isEmpty();
  }

  /** Notes the place that the text says it is of. */
  void from(String place) {
    origins.add(place);
  }

  /** Whether the text has said that it is of the place. */
  boolean isFrom(String place) {
    return origins.contains(place);
  }

  /** Whether a noun in the plural, or in the singular, can stand for it. */
  boolean isAsMany(boolean several) {
    return several == plural
        || several && (together || kind == Entity.Kind.GROUP)
        || !several && together;
  }

  /** Notes whose it is said to be, an entity: "her party". */
  void belongsTo(int owner) {
    owners.add(owner);
  }

  /** Whether the text has not said that it is somebody else's. */
  boolean canBelongTo(int owner) {
    return owner < 0 || owners.isEmpty() || owners.contains(owner);
  }

  /** Whether each thing that the text has said of what it is lets it be {@code noun} as well. */
  boolean canBeCalled(String noun, Words words) {
    return descriptions.stream().allMatch(d -> words.canBothBe(noun, d));
  }

  /**
   * Whether the text has called it something that is a {@code noun}: a bus, which is a vehicle; a landslide, a slide; a
   * blaze, which is a fire.
   */
  boolean isSortOf(String noun, Words words) {
    return !isDescribedAs(noun)
        && descriptions.stream()
            .anyMatch(
                d ->
                    d.endsWith(noun) && noun.length() > 3
                        || (words.isEvent(noun) ? words.isSameEvent(d, noun) : words.isA(d, noun)));
  }

  boolean isDescribedAs(String noun) {
    return descriptions.contains(noun);
  }

  /** "the second attack" is not the attack that was called the first. */
  boolean fitsModifiers(Tree tree, int head, Words words) {
    for (int child : tree.children(head)) {
      // "the former chief executive" is not the one who is.
      if (OTHERS.contains(tree.lower(child)) && !modifiers.contains(tree.lower(child))) {
        return false;
      }
    }
    // "the truck driver" is not she of whom the text speaks as the bus driver.
    if (!sorts.isEmpty() && sorts(tree, head).stream().anyMatch(sort -> !sorts.contains(sort))) {
      return false;
    }
    for (int child : tree.children(head)) {
      if (tree.is(child, "nmod", "amod", "compound") && !names.isEmpty()) {
        return true;
      }
      if (tree.is(child, "nmod", "amod", "compound")
          && !modifiers.isEmpty()
          && !modifiers.contains(tree.lower(child))) {
        return false;
      }
    }
    return true;
  }

  /** Notes the nouns before the noun by which the text tells what sort it is: the bus of "the bus driver". */
  void tellSort(Tree tree, int head) {
    sorts.addAll(sorts(tree, head));
  }

  private static Set<String> sorts(Tree tree, int head) {
    return tree.all(head, "compound").stream()
        .filter(i -> tree.tag(i).startsWith("NN") && !tree.token(i).isProperNoun())
        .map(tree::lower)
        .collect(Collectors.toSet());
  }

  /** "the court" is Bradford Crown Court, "the storm" Cyclone Ilana. */
  boolean hasInName(String noun, Words words) {
    return kind != Entity.Kind.PERSON
        && names.stream()
            .map(Names::fold)
            .anyMatch(
                n ->
                    n.endsWith(" " + noun)
                        || n.startsWith(noun + " of ")
                        || n.contains(" ") && words.isA(n.substring(0, n.indexOf(' ')), noun));
  }

  List<String> names() {
    return List.copyOf(names);
  }

  boolean isKnownToBe(Sex other) {
    return sex == other;
  }

  boolean agrees(Sex other) {
    return sex == Sex.UNKNOWN
        || sex == Sex.EITHER
        || other == Sex.UNKNOWN
        || other == Sex.EITHER
        || sex == other;
  }

  boolean canBePerson() {
    return kind == Entity.Kind.PERSON && !plural || kind == Entity.Kind.OTHER && !names.isEmpty();
  }

  boolean canBeIt() {
    return !measure && kind != Entity.Kind.PERSON && kind != Entity.Kind.GROUP && !plural;
  }

  /** Notes that it is a stretch of time, or an amount, of which nobody goes on to speak. */
  void isMeasure() {
    measure = true;
  }

  boolean canBeThey() {
    return !measure
        && (isSeveral()
            || kind == Entity.Kind.ORGANISATION
            || kind == Entity.Kind.OTHER && isNamed() && acted && isNoPerson());
  }

  /** Whether it is more than one, and no body that may be called "they". */
  boolean isSeveral() {
    return plural || together || kind == Entity.Kind.GROUP;
  }

  /** Notes that it did something. */
  void act() {
    acted = true;
  }

  /** Notes that it said something. */
  void speak() {
    spoke = true;
  }

  /** Whether "it said" can be said of it. */
  boolean canSpeak() {
    return kind == Entity.Kind.ORGANISATION || spoke || kind == Entity.Kind.PLACE && acted;
  }

  Entity entity() {
    List<String> aliases = new ArrayList<>(names);
    aliases.sort(
        java.util.Comparator.comparingInt(String::length)
            .reversed()
            .thenComparing(java.util.Comparator.naturalOrder()));
    String name =
        aliases.isEmpty()
            ? phrase.isEmpty() ? String.join(" ", descriptions) : phrase
            : aliases.get(0);
    return new Entity(
        id,
        name,
        aliases,
        plural && !isNamed() ? Entity.Kind.GROUP : kind,
        List.copyOf(descriptions),
        switch (sex) {
          case MALE -> Entity.Sex.MALE;
          case FEMALE -> Entity.Sex.FEMALE;
          default -> Entity.Sex.UNKNOWN;
        });
  }
}
