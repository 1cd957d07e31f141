package org.plumbline.verify.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Relation;
import org.plumbline.lexicon.Thesaurus;
import org.plumbline.lexicon.WordClass;

/** How what one phrase of the article refers to stands to what one phrase of the claim refers to. */
final class MentionComparator {
  private static final Set<String> NOT_SO =
      Set.of(
          "aspiring",
          "bogus",
          "deputy",
          "erstwhile",
          "ex",
          "fake",
          "former",
          "future",
          "mock",
          "onetime",
          "one-time",
          "potential",
          "prospective",
          "would-be");

  private static final Set<String> SORTS = Set.of("form", "kind", "sort", "type", "version");

  private final WordComparator words;
  private final NameComparator names;
  private final Thesaurus thesaurus;

  MentionComparator(WordComparator words, NameComparator names, Thesaurus thesaurus) {
    this.words = words;
    this.names = names;
    this.thesaurus = thesaurus;
  }

  /** Relation of the two referents, leaving numbers and modifiers aside. */
  Relation heads(Mention claim, Reading claimReading, Mention truth, Reading truthReading) {
    if (claim.kind() == Kind.PROPERTY || truth.kind() == Kind.PROPERTY) {
      return properties(claim, truth);
    }
    if (isNobody(claim) && isNobody(truth)) {
      return Relation.EQUAL;
    }
    // "Nobody has made an offer": no club has.
    if (isNobody(truth) && claim.determiner() == Mention.Determiner.NO) {
      return Relation.ENTAILS;
    }
    List<String> claimNames = names(claim, claimReading);
    List<String> truthNames = names(truth, truthReading);
    if (!claimNames.isEmpty() && !truthNames.isEmpty()) {
      Relation relation = names.relate(claimNames, truthNames);
      boolean told =
          claim.isName()
              && isNamedByNation(claim) == isNamedByNation(truth)
              && (truth.isName() || Referents.isCertain(truth, truthReading));
      return relation == Relation.CONFLICTS && !told ? Relation.UNKNOWN : relation;
    }
    if (truth.kind() == Kind.DESCRIPTION
        && (isCapitalisedAtTheStart(claim, truth) || isStart(truth, claim))) {
      return Relation.EQUAL;
    }
    if (claim.kind() == Kind.DESCRIPTION
        && claim.token() == 0
        && truthNames.contains(claim.text())) {
      return Relation.EQUAL;
    }
    if (!claimNames.isEmpty() && (areMembers(truth, claim) || isCapital(truth, claimNames))) {
      return Relation.ENTAILS;
    }
    if (!claimNames.isEmpty()) {
      return standsFor(claimNames, truth) ? Relation.ENTAILS : Relation.UNKNOWN;
    }
    if (claim.kind() == Kind.PRONOUN) {
      return Relation.UNKNOWN;
    }
    // "22 others were hurt": 22 people were.
    if (isAnybody(claim) && truth.head().equals("other")) {
      return Relation.ENTAILS;
    }
    if (isAnotherThing(truth) && !isAnotherThing(claim)) {
      return Relation.UNKNOWN;
    }
    Relation best =
        truth.kind() == Kind.DESCRIPTION
            ? words.nouns(claim.head(), truth.head())
            : Relation.UNKNOWN;
    boolean people =
        isAnyone(claim.head())
            && !isInPerson(claim)
            && truth.kind() == Kind.DESCRIPTION
            && thesaurus.isPersonNoun(truth.head());
    if (people && best == Relation.UNKNOWN) {
      return Relation.ENTAILS;
    }
    if (best == Relation.EQUAL || best == Relation.ENTAILS) {
      return best;
    }
    if (areMembers(claim, truth) || areMembers(truth, claim)) {
      return Relation.ENTAILS;
    }
    Mention claimed = contained(claim);
    Mention told = contained(truth);
    if (claimed != claim || told != truth) {
      return heads(claimed, claimReading, told, truthReading);
    }
    if (truth.entity() < 0 || isInPerson(claim)) {
      return best;
    }
    Relation described = described(claim.head(), truthReading.entities().get(truth.entity()));
    return described == Relation.UNKNOWN ? best : described;
  }

  /**
   * Whether what the two descriptions say that something is excludes each other: a song is no town.
   *
   * @return CONFLICTS or UNKNOWN
   */
  Relation kinds(Mention claim, Mention truth) {
    return words.kinds(kindWord(claim), kindWord(truth));
  }

  /** "party" alone may be a feast: the expression of two words where one is listed, else the noun. */
  private String kindWord(Mention mention) {
    return mention.modifiers().stream()
        .filter(m -> m.marker().equals("adj") || m.marker().equals("nn"))
        .map(m -> m.mention().head() + " " + mention.head())
        .filter(words::tellsKind)
        .findFirst()
        .orElse(mention.head());
  }

  /** "the Kenyan capital" is Nairobi. */
  private boolean isCapital(Mention description, List<String> claimed) {
    return description.kind() == Kind.DESCRIPTION
        && description.head().equals("capital")
        && description.determiner() == Mention.Determiner.DEFINITE
        // Not "the Italian fashion capital".
        && description.modifiers().size() == 1
        && description.modifiers().stream()
            .anyMatch(
                m -> claimed.stream().anyMatch(name -> names.isCapital(name, m.mention().text())));
  }

  /** "jurors": all of them are the jury, one of them is not. */
  private boolean areMembers(Mention several, Mention body) {
    return several.kind() == Kind.DESCRIPTION
        && several.quantities().isEmpty()
        && (several.determiner() == Mention.Determiner.BARE
            || several.determiner() == Mention.Determiner.DEFINITE)
        && (body.kind() == Kind.DESCRIPTION || body.kind() == Kind.NAME)
        && words.isMember(several.head(), body.head())
        && isPlural(several);
  }

  private static boolean isPlural(Mention mention) {
    String stem = mention.head().substring(0, mention.head().length() - 1);
    return Arrays.stream(mention.text().toLowerCase(Locale.ROOT).split(" "))
        .anyMatch(
            word -> word.startsWith(stem) && word.endsWith("s") && !word.equals(mention.head()));
  }

  /** The tourists of "a group of tourists", the debris of "a piece of debris". */
  private Mention contained(Mention mention) {
    if (mention.kind() != Kind.DESCRIPTION || !words.isContainer(mention.head())) {
      return mention;
    }
    return mention.modifiers().stream()
        .filter(m -> m.marker().equals("of"))
        .map(Mention.Modifier::mention)
        .findFirst()
        .orElse(mention);
  }

  /**
   * Whether what is said of a noun is said of what stands after its "of": of "a crowd of people" that the people did it,
   * of "the roof of the stadium" not that the stadium did.
   *
   * @param plural whether that is a plural
   */
  boolean isMadeOf(String noun, boolean plural) {
    return words.isContainer(noun)
        || thesaurus.isKindOf(noun, "quantity", true)
        || SORTS.contains(noun)
        || plural && (thesaurus.isKindOf(noun, "group", true) || thesaurus.isPlaceNoun(noun));
  }

  /** Whether a noun before "of" and a name only says what is named, or who acts for it: "the city of Ghent", "the army of Mali". */
  boolean isAppositive(String noun) {
    return thesaurus.isPlaceNoun(noun) || thesaurus.isOrganizationNoun(noun);
  }

  /** "Council leader Ana Ruiz spoke": the parser takes the first word for a name. */
  private static boolean isCapitalisedAtTheStart(Mention claim, Mention truth) {
    String word = claim.name().toLowerCase(Locale.ROOT);
    return claim.token() == 0 && (word.equals(truth.head()) || word.equals(truth.head() + "s"));
  }

  /** "Police Commander Ana Ruiz spoke": the police of whom the claim tells, where it has a capital. */
  private static boolean isStart(Mention truth, Mention claim) {
    return truth.token() == 0 && claim.name().equalsIgnoreCase(truth.head());
  }

  /**
   * "the former head", "a fake doctor": no head and no doctor. The adjectives are those called privative and plain
   * nonsubsective by B. Partee, "Privative adjectives: subsective plus coercion" (2010).
   */
  private boolean isAnotherThing(Mention mention) {
    return mention.modifiers().stream()
        .filter(m -> m.marker().equals("adj") || m.marker().equals("nn"))
        .anyMatch(
            m ->
                NOT_SO.contains(m.mention().head())
                    || words.isDoubtful(m.mention().text().toLowerCase(Locale.ROOT)));
  }

  /** Whether the adjective makes another thing of its noun. */
  static boolean isPrivative(String adjective) {
    return NOT_SO.contains(adjective);
  }

  /** "nobody", "no one", "none of them". */
  private static boolean isNobody(Mention mention) {
    return switch (mention.head()) {
      case "nobody", "none", "no-one" -> true;
      case "one", "body", "person", "people" -> mention.determiner() == Mention.Determiner.NO;
      default -> false;
    };
  }

  /** "nobody", "people", "anyone": whoever it may be. */
  static boolean isAnybody(Mention mention) {
    return isNobody(mention)
        || mention.kind() == Kind.DESCRIPTION
            && isAnyone(mention.head())
            && !ScopeComparison.applies(mention.determiner())
            && mention.modifiers().isEmpty();
  }

  /** Relation of the claim's mention to something of the article that has these names. */
  Relation names(Mention claim, Reading claimReading, List<String> truth) {
    return names.relate(names(claim, claimReading), truth);
  }

  /** Whether the article describes the entity by {@code noun}, or by something that is a kind of it. */
  private Relation described(String noun, Entity entity) {
    Relation best = Relation.UNKNOWN;
    for (String description : entity.descriptions()) {
      Relation relation = words.nouns(noun, description);
      if (relation == Relation.EQUAL) {
        return relation;
      }
      if (relation == Relation.ENTAILS) {
        best = relation;
      }
    }
    if (best == Relation.UNKNOWN
        && entity.kind() == Entity.Kind.PERSON
        && (isAnyone(noun) || isSexOf(entity, noun))) {
      return Relation.ENTAILS;
    }
    return best;
  }

  /** "A man was charged": Ben Lee was, whom the article does not call a boy. */
  private boolean isSexOf(Entity entity, String noun) {
    boolean same =
        switch (entity.sex()) {
          case FEMALE -> noun.equals("woman");
          case MALE -> noun.equals("man");
          case UNKNOWN -> false;
        };
    return same && entity.isNamed() && entity.descriptions().stream().noneMatch(this::isMinor);
  }

  private boolean isMinor(String noun) {
    return words.isMinor(noun) || thesaurus.isKindOf(noun, "juvenile", false);
  }

  /** Whether the noun names something that happens. */
  boolean isEvent(String noun) {
    return thesaurus.isEventNoun(noun);
  }

  /** "was told in person": nobody is meant. */
  private static boolean isInPerson(Mention mention) {
    return mention.determiner() == Mention.Determiner.BARE
        && mention.text().equalsIgnoreCase("person");
  }

  private static boolean isAnyone(String noun) {
    return switch (noun) {
      case "person", "people", "human", "someone", "somebody", "individual" -> true;
      default -> false;
    };
  }

  /** "Indian troops" act for India, "the US government" for the US. */
  private boolean standsFor(List<String> claimNames, Mention truth) {
    for (Mention.Modifier modifier : truth.modifiers()) {
      Mention owner = modifier.mention();
      if (owner.isName()
          && !modifier.marker().equals("be")
          && names.areSame(claimNames, List.of(owner.name()))
          && (thesaurus.isOrganizationNoun(truth.head()) || names.isOrgan(truth.head()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the gazetteer knows both: only then two places can be told to be two. */
  boolean knownPlaces(Mention claim, Mention truth) {
    return names.arePlaces(
        claim.isName() ? claim.name() : claim.head(), truth.isName() ? truth.name() : truth.head());
  }

  /** Whether it is a word such as "Ghanaian". */
  boolean isDemonym(Mention mention) {
    return mention.kind() == Kind.PROPERTY && names.isDemonym(mention.text());
  }

  /** Whether the noun stands for people, who are not what they belong to. */
  boolean isPerson(String noun) {
    return thesaurus.isKindOf(noun, "person", true);
  }

  /** Whether the noun stands for those through whom a place acts: its council, police or court. */
  boolean isOrgan(String noun) {
    return names.isOrgan(noun) || thesaurus.isOrganizationNoun(noun);
  }

  /** Whether it is called by its nation: "the Romanian" is somebody, and perhaps the one whom the claim names. */
  boolean isNamedByNation(Mention mention) {
    return mention.isName() && names.isDemonym(mention.name());
  }

  Relation demonyms(String claim, String truth) {
    return names.demonyms(claim, truth);
  }

  private Relation properties(Mention claim, Mention truth) {
    if (claim.text().equalsIgnoreCase(truth.text())) {
      return Relation.EQUAL;
    }
    if (claim.head().equals(truth.head()) && Rank.of(claim.text()) != Rank.of(truth.text())) {
      // "8,586 metres high" is no place in an order.
      boolean ranked = Rank.isRanked(claim.text()) && Rank.isRanked(truth.text());
      return ranked ? Relation.CONFLICTS : Relation.UNKNOWN;
    }
    if (claim.head().equals(truth.head()) && Degree.of(claim.text()) != Degree.of(truth.text())) {
      return Relation.UNKNOWN;
    }
    Relation best =
        isSmall(claim) || isSmall(truth)
            ? Relation.UNKNOWN
            : names.demonyms(
                claim.isName() ? claim.name() : claim.head(),
                truth.isName() ? truth.name() : truth.head());
    if (best != Relation.UNKNOWN) {
      return best;
    }
    if (Degree.isSuperlative(claim) || Degree.isSuperlative(truth)) {
      // "biggest" is like "main", which "big" is not.
      Relation asWritten =
          words.relate(
              asWritten(claim), WordClass.ADJECTIVE, asWritten(truth), WordClass.ADJECTIVE);
      if (ElementMatcher.holds(asWritten)) {
        return asWritten;
      }
    }
    for (WordClass claimClass : classes(claim)) {
      for (WordClass truthClass : classes(truth)) {
        Relation relation = words.relate(claim.head(), claimClass, truth.head(), truthClass);
        if (relation == Relation.EQUAL || relation == Relation.ENTAILS) {
          return relation;
        }
        if (best == Relation.UNKNOWN) {
          best = relation;
        }
      }
    }
    return best;
  }

  private static String asWritten(Mention property) {
    return Degree.isSuperlative(property)
        ? property.text().toLowerCase(Locale.ROOT)
        : property.head();
  }

  /** "drama": a noun in small letters is no town in Greece. */
  private static boolean isSmall(Mention mention) {
    return mention.kind() == Kind.DESCRIPTION
        && mention.text().equals(mention.text().toLowerCase(Locale.ROOT));
  }

  private static List<WordClass> classes(Mention mention) {
    return switch (mention.kind()) {
      case PROPERTY -> List.of(WordClass.ADJECTIVE, WordClass.VERB, WordClass.ADVERB);
      default -> List.of(WordClass.NOUN);
    };
  }

  /** Every name that the reading knows for the mention's referent; empty for a description. */
  static List<String> names(Mention mention, Reading reading) {
    if (mention.entity() >= 0 && reading.entities().get(mention.entity()).isNamed()) {
      List<String> aliases = reading.entities().get(mention.entity()).aliases();
      if (mention.isName() && !aliases.contains(mention.name())) {
        return List.of(mention.name());
      }
      return aliases;
    }
    return mention.isName() ? List.of(mention.name()) : List.of();
  }
}
