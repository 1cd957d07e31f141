package org.plumbline.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.ContentWeight;
import org.plumbline.lexicon.FirstNames;
import org.plumbline.lexicon.Gazetteer;
import org.plumbline.lexicon.Implicative;
import org.plumbline.lexicon.Lexicon;
import org.plumbline.lexicon.ModalityCue;
import org.plumbline.lexicon.Negator;
import org.plumbline.lexicon.Phrase;
import org.plumbline.lexicon.Place;
import org.plumbline.lexicon.Predicate;
import org.plumbline.lexicon.PredicateRelation;
import org.plumbline.lexicon.ReportingVerb;
import org.plumbline.lexicon.Sex;
import org.plumbline.lexicon.Thesaurus;
import org.plumbline.lexicon.Usage;
import org.plumbline.lexicon.WordClass;
import org.plumbline.text.Token;

/** What extraction needs to know of words: one door to the lexicons. */
public final class Words {
  static final Set<String> COPULAS =
      Set.of("be", "become", "remain", "seem", "appear", "stay", "look");
  static final Set<String> LOCATIONS = Set.of("locate", "situate", "base", "headquarter");
  static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "provided", "lest", "had");
  static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
  static final Set<String> PLURAL_PRONOUNS =
      Set.of("they", "them", "their", "theirs", "themselves");
  static final Set<String> NEUTER_PRONOUNS = Set.of("it", "its", "itself");

  private static final Set<String> PARTICIPLES_LIKE_VERBS = Set.of("hurt", "read", "set", "cut");

  private static final int LARGE = 100_000;

  private static final Map<String, Set<Place.Kind>> PLACE_NOUNS = placeNouns();

  /** Nouns whose verbs mean something else: who has a job does not job. */
  private static final Set<String> NOTHING_DONE = Set.of("crime", "job", "time");

  private static final Set<String> FILLERS =
      Set.of(
          "also",
          "then",
          "now",
          "so",
          "just",
          "already",
          "even",
          "however",
          "meanwhile",
          "too",
          "therefore",
          "thus",
          "instead",
          "indeed",
          "here",
          "there",
          "later",
          "earlier",
          "again",
          "really",
          "actually",
          "currently",
          "very",
          "well",
          "additionally",
          "moreover",
          "furthermore",
          "yet",
          "as",
          "together",
          "only",
          "back",
          "away",
          "out",
          "up",
          "down",
          "off",
          "on",
          "about",
          "apart",
          "home",
          "recently",
          "previously",
          "immediately",
          "eventually",
          "finally");

  /**
   * What a predicate does to its content.
   *
   * @param modality how far the content is committed to
   * @param speech whether the predicate tells somebody's words, thoughts or wishes
   * @param flips whether the content's polarity is turned
   * @param none whether nothing is known of it
   */
  record Stance(Modality modality, boolean speech, boolean flips, boolean none) {
    static final Stance NONE = new Stance(Modality.ASSERTED, false, false, true);
    static final Stance DENIED = new Stance(Modality.ASSERTED, false, true, false);

    static Stance of(Modality modality, boolean speech) {
      return new Stance(modality, speech, false, false);
    }
  }

  /** A verb and object noun that together are one predicate. */
  record Idiom(String predicate, Set<String> markers) {}

  private final Thesaurus thesaurus;
  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final FirstNames firstNames;
  private final Map<String, Optional<String>> verbsOfNouns = new ConcurrentHashMap<>();

  public Words(Thesaurus thesaurus, Lexicon lexicon, Gazetteer gazetteer, FirstNames firstNames) {
    this.firstNames = firstNames;
    this.thesaurus = thesaurus;
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  private static Map<String, Set<Place.Kind>> placeNouns() {
    Map<String, Set<Place.Kind>> kinds = new java.util.HashMap<>();
    for (String noun : List.of("city", "town", "village", "capital", "port", "resort")) {
      kinds.put(noun, Set.of(Place.Kind.CITY));
    }
    for (String noun : List.of("country", "nation", "republic", "kingdom")) {
      kinds.put(noun, Set.of(Place.Kind.COUNTRY));
    }
    for (String noun : List.of("region", "province", "state", "territory", "county")) {
      kinds.put(noun, Set.of(Place.Kind.REGION, Place.Kind.COUNTY, Place.Kind.MACRO_REGION));
    }
    kinds.put("continent", Set.of(Place.Kind.CONTINENT));
    return Map.copyOf(kinds);
  }

  /** Lemma of a noun; the parser's own is sometimes wrong for rare forms. */
  String noun(Token token) {
    return token.isNoun() ? base(token, WordClass.NOUN) : lemma(token);
  }

  String verb(Token token) {
    return base(token, WordClass.VERB);
  }

  /** The verb of which the form is the past participle, as an adjective: "armed", arm. Empty for other words. */
  Optional<String> verbOfParticiple(String form) {
    String base = thesaurus.baseForm(form, WordClass.VERB);
    boolean participle =
        thesaurus.knows(base, WordClass.VERB)
            && (!base.equals(form) || PARTICIPLES_LIKE_VERBS.contains(form));
    return participle ? Optional.of(base) : Optional.empty();
  }

  /** Whether the lexicon has an opposite of the adjective. */
  boolean isContrasted(String adjective) {
    return lexicon.isContrasted(WordClass.ADJECTIVE, adjective);
  }

  String lemma(Token token) {
    if (token.lemma().startsWith("#") || token.lemma().equals("0")) {
      return token.form().toLowerCase(java.util.Locale.ROOT);
    }
    return token.lemma();
  }

  private String base(Token token, WordClass wordClass) {
    String lemma = lemma(token);
    if (thesaurus.knows(lemma, wordClass)) {
      return lemma;
    }
    String base = thesaurus.baseForm(token.form().toLowerCase(Locale.ROOT), wordClass);
    boolean unknownPlural = token.tag().equals("NNS") && !thesaurus.knows(base, wordClass);
    return unknownPlural ? singular(base) : base;
  }

  /** Singular of a noun that the dictionary lacks: airstrikes, airstrike. */
  private static String singular(String plural) {
    if (plural.endsWith("ies")) {
      return plural.substring(0, plural.length() - 3) + "y";
    }
    if (plural.matches(".*(s|x|z|ch|sh)es")) {
      return plural.substring(0, plural.length() - 2);
    }
    return plural.endsWith("s") && !plural.endsWith("ss")
        ? plural.substring(0, plural.length() - 1)
        : plural;
  }

  boolean isTitle(String lower) {
    return lexicon.honorific(lower).isPresent() || !lexicon.roles(lower).isEmpty();
  }

  /** "Englishman", "Frenchwomen": describes a person, and names none. */
  boolean isPeopleNoun(String lower) {
    return lower.matches("\\p{L}+(man|men|woman|women)") && thesaurus.isPersonNoun(lower);
  }

  /** "Mr", "Ms", "Sir": says nothing of what the person does. */
  boolean isCourtesy(String lower) {
    return lexicon.honorific(lower).isPresent() && lexicon.roles(lower).isEmpty();
  }

  /** Whether the noun, before "of", stands for what it holds. */
  boolean isContainer(String noun) {
    return lexicon.weight(noun) == ContentWeight.CONTAINER;
  }

  boolean is(String lemma, Usage usage) {
    return lexicon.is(lemma, usage);
  }

  boolean isNegator(String lower) {
    return lexicon.negator(lower).filter(n -> n.kind() != Negator.Kind.PREPOSITION).isPresent();
  }

  /** "without". */
  boolean isNegativePreposition(String lower) {
    return lexicon.negator(lower).filter(n -> n.kind() == Negator.Kind.PREPOSITION).isPresent();
  }

  boolean isFiller(String lower) {
    return FILLERS.contains(lower);
  }

  boolean isLightVerb(String verb) {
    return lexicon.lightVerb(verb);
  }

  /** Whether the object of the verb is who is spoken to: "told reporters". */
  boolean hasAddressee(String verb) {
    return lexicon.reportingVerb(verb).map(ReportingVerb::addressee).orElse(false);
  }

  /** Whether what the noun is of is only held against somebody: a charge, an allegation. */
  boolean isCharge(String noun) {
    return cue(noun, ModalityCue.Part.NOUN, "of").filter(m -> m == Modality.POSSIBLE).isPresent();
  }

  boolean isReporting(String verb) {
    return lexicon.reportingVerb(verb).isPresent();
  }

  boolean isPhrasal(String verb) {
    return lexicon.verb(verb).isPresent();
  }

  /**
   * The predicate that a verb and the head of its object make together.
   *
   * @param prepositions what follows the object
   */
  Optional<Idiom> idiom(String verb, String object, Set<String> prepositions) {
    Optional<Phrase> found = Optional.empty();
    for (String preposition : prepositions) {
      found =
          found.or(
              () ->
                  lexicon
                      .phrase(verb, object, preposition)
                      .filter(p -> p.targetMarkers().contains(preposition)));
    }
    return found
        .or(() -> lexicon.phrase(verb, object))
        .filter(p -> !p.prepositional() && !p.targetIsObject())
        .filter(
            p ->
                p.targetMarkers().isEmpty()
                    || p.targetMarkers().stream().anyMatch(prepositions::contains))
        .map(p -> new Idiom(nameOf(p.family()), Set.copyOf(p.targetMarkers())));
  }

  /** The idiom of a verb and a prepositional phrase or result: put, behind bars. */
  Optional<Phrase> prepositionalIdiom(String verb, String words) {
    return lexicon.phrases(verb).stream()
        .filter(p -> p.prepositional() && p.words().equalsIgnoreCase(words))
        .findFirst();
  }

  /** The idiom of a verb and its object noun: give, green light. */
  Optional<Phrase> objectIdiom(String verb, String object) {
    return lexicon.phrases(verb).stream()
        .filter(p -> !p.prepositional() && p.words().equalsIgnoreCase(object))
        .findFirst();
  }

  /** What is done to the subject of a verb that only carries an event noun: receive, sentence. */
  Optional<String> undergone(String verb, String noun) {
    return lexicon.passiveLightVerb(verb)
        ? lexicon.nouns(noun).stream()
            .filter(p -> p.possessor() == Slot.TARGET)
            .findFirst()
            .map(p -> nameOf(p.id()))
        : Optional.empty();
  }

  /** Whether nothing is done to anybody in the events of a family. */
  boolean isIntransitive(String family) {
    return lexicon.predicate(family).filter(p -> p.intransitive()).isPresent();
  }

  /** The predicate that an adjective is, with its preposition if it has one: aware of, dead. */
  Optional<String> adjective(String words) {
    return lexicon.adjective(words).map(p -> nameOf(p.id()));
  }

  /** "leave" and "dead": what is done to the object that is made so. */
  Optional<String> resultIdiom(String verb, String result) {
    return lexicon
        .phrase(verb, result)
        .filter(p -> p.prepositional() && p.targetIsObject())
        .map(p -> nameOf(p.family()));
  }

  /** The slot that a preposition introduces after a predicate, where the lexicon says so. */
  Optional<Slot> frame(String predicate, String preposition) {
    return lexicon.verbs(predicate).stream()
        .findFirst()
        .or(() -> lexicon.predicate(predicate))
        .flatMap(p -> Optional.ofNullable(p.frame().get(preposition)));
  }

  /** Whether what one is asked or offered is not done: "decline", "turn", "down". */
  boolean isRejecting(String verb, String particle) {
    String whole = particle.isEmpty() ? verb : verb + " " + particle;
    return lexicon.verbs(whole).stream().anyMatch(p -> p.id().equals("reject"));
  }

  /** "took place", "occurred": the subject is what happened. */
  boolean isHappening(String verb) {
    return lexicon.verbs(verb).stream().anyMatch(p -> p.id().equals("happen"));
  }

  /** "beat", "saw off": who does it to the other side in a final wins. */
  boolean isWinning(String verb) {
    return lexicon.verbs(verb).stream().anyMatch(p -> p.id().equals("defeat"));
  }

  /** The word that stands for a family in facts: its first verb, or its id when it has none. */
  String nameOf(String family) {
    return lexicon.nameOf(family);
  }

  /** The word for saying that one has done it oneself: to have killed is to claim responsibility. */
  Optional<String> admission(String predicate) {
    List<Predicate> done = lexicon.verbs(predicate);
    return lexicon.predicates().stream()
        .filter(p -> !p.admits().isEmpty())
        .filter(p -> done.stream().anyMatch(d -> admits(p, d)))
        .map(p -> nameOf(p.id()))
        .findFirst();
  }

  private boolean admits(Predicate admission, Predicate done) {
    return admission.admits().stream()
        .anyMatch(
            id -> {
              PredicateRelation.Kind kind =
                  lexicon.predicate(id).map(p -> lexicon.relate(done, p).kind()).orElseThrow();
              return kind == PredicateRelation.Kind.SAME || kind == PredicateRelation.Kind.ENTAILS;
            });
  }

  /** Whether a noun mostly names something that happens. */
  boolean isEvent(String noun) {
    return thesaurus.isEventNoun(noun) && !thesaurus.isPersonNoun(noun);
  }

  /** Whether two nouns name one event: blaze, fire. */
  boolean isSameEvent(String noun, String other) {
    return verbOfNoun(noun).isPresent() && verbOfNoun(noun).equals(verbOfNoun(other));
  }

  /** Whether a noun names something that happens, or that somebody does. */
  boolean namesHappening(String noun) {
    return isEvent(noun) || verbOfNoun(noun).isPresent();
  }

  /** The predicate that an event noun names: killing, kill. */
  Optional<String> verbOfNoun(String noun) {
    return verbsOfNouns.computeIfAbsent(
        noun,
        n -> {
          Optional<String> family = lexicon.noun(n).map(p -> nameOf(p.id()));
          if (family.isPresent() || !isEvent(n) || NOTHING_DONE.contains(n)) {
            return family;
          }
          List<String> verbs = thesaurus.verbsDerivedFrom(n);
          return verbs.contains(n) ? Optional.of(n) : verbs.stream().findFirst();
        });
  }

  Optional<Modality> modalityOfModal(String lower) {
    return cue(lower, ModalityCue.Part.MODAL, "");
  }

  Optional<Modality> modalityOfAdverb(String lower) {
    return cue(lower, ModalityCue.Part.ADVERB, "");
  }

  Optional<Modality> modalityOfProgressive(String verb) {
    return cue(verb, ModalityCue.Part.PROGRESSIVE, "");
  }

  Optional<Modality> modalityOfProposal(String noun) {
    return cue(noun, ModalityCue.Part.PROPOSAL, "");
  }

  private Optional<Modality> cue(String words, ModalityCue.Part part, String complement) {
    return lexicon.modality(words).stream()
        .filter(c -> c.part() == part)
        .filter(
            c ->
                complement.isEmpty()
                    || c.complements().isEmpty()
                    || c.complements().contains(complement))
        .findFirst()
        .map(
            c ->
                switch (c.gives()) {
                  case POSSIBLE, REPORTED -> Modality.POSSIBLE;
                  case PLANNED -> Modality.PLANNED;
                  case CONDITIONAL -> Modality.CONDITIONAL;
                  case DENIED -> Modality.DENIED;
                  case REQUIRED, WANTED -> Modality.DESIRED;
                });
  }

  /**
   * What a predicate does to its content.
   *
   * @param predicate base form, with particle
   * @param part sort of word that it is: verb, noun or adjective
   * @param complement how the content is attached
   * @param positive whether the predicate itself is affirmed
   */
  Stance stance(
      String predicate,
      ModalityCue.Part part,
      Implicative.Complement complement,
      boolean positive) {
    Optional<Implicative> implicative = lexicon.implicative(predicate, complement);
    if (implicative.isPresent()) {
      Implicative.Outcome outcome =
          positive ? implicative.get().affirmative() : implicative.get().negated();
      return switch (outcome) {
        case HOLDS -> Stance.of(Modality.ASSERTED, false);
        case DOES_NOT_HOLD -> Stance.DENIED;
        case UNKNOWN -> {
          // "ordered them to leave": they may have, but it is what was wanted.
          Stance wanted = attitude(predicate, part, complement);
          yield positive && wanted.modality() == Modality.DESIRED
              ? wanted
              : Stance.of(Modality.POSSIBLE, false);
        }
      };
    }
    return attitude(predicate, part, complement);
  }

  /** What is said, wanted or planned with the word. */
  private Stance attitude(
      String predicate, ModalityCue.Part part, Implicative.Complement complement) {
    Optional<ReportingVerb> reporting = lexicon.reportingVerb(predicate);
    Optional<Modality> intended =
        complement == Implicative.Complement.TO ? cue(predicate, part, "to") : Optional.empty();
    // "agreed to reopen" is a plan, "agreed that it had reopened" a saying.
    if (reporting.isPresent() && complement != Implicative.Complement.NOUN && intended.isEmpty()) {
      boolean infinitive =
          complement == Implicative.Complement.TO || complement == Implicative.Complement.OBJECT_TO;
      Modality modality =
          switch (reporting.get().kind()) {
            case DENY -> Modality.DENIED;
            case URGE -> Modality.DESIRED;
            case PROMISE -> Modality.PLANNED;
            // "accused him of killing them": that is for a court to find out.
            case ACCUSE ->
                complement == Implicative.Complement.OF || predicate.equals("blame")
                    ? Modality.POSSIBLE
                    : Modality.ASSERTED;
            case ASK, TELL, WARN -> infinitive ? Modality.DESIRED : Modality.ASSERTED;
            // "proposed cutting taxes" has cut none.
            case SUGGEST ->
                infinitive || complement == Implicative.Complement.ING
                    ? Modality.DESIRED
                    : Modality.ASSERTED;
            // "expects the bank to cut rates"
            case PREDICT -> infinitive ? Modality.PLANNED : Modality.POSSIBLE;
            // What somebody believes is not thereby reported.
            case THINK -> Modality.POSSIBLE;
            default -> Modality.ASSERTED;
          };
      return Stance.of(modality, true);
    }
    String key =
        switch (complement) {
          case TO, OBJECT_TO -> "to";
          case ING, FROM, OF, IN -> "ing";
          case THAT, BARE -> "that";
          case NOUN -> "noun";
        };
    return cue(predicate, part, key)
        .map(
            m ->
                m == Modality.DENIED
                    // "ruled out talks": there are to be none.
                    ? Stance.DENIED
                    : Stance.of(m, m == Modality.DESIRED))
        .orElse(Stance.NONE);
  }

  boolean isPlace(Mention mention) {
    return mention.isName() ? isPlaceName(mention.name()) : thesaurus.isPlaceNoun(mention.head());
  }

  boolean isPlaceName(String name) {
    return gazetteer.knows(name) && !gazetteer.isAmbiguousWithCommonWord(name);
  }

  /** Whether names of several words that end so are those of bodies: lines, foods. */
  boolean isBodyEnding(String lower) {
    return lexicon.isOrganisationEnding(lower);
  }

  /** "Bradford Crown Court", "Stanford University". */
  boolean hasBodyEnding(String name) {
    int space = name.lastIndexOf(' ');
    return space > 0 && isBodyEnding(name.substring(space + 1).toLowerCase(Locale.ROOT));
  }

  boolean isOrganisationName(String name) {
    int space = name.lastIndexOf(' ');
    String last = name.substring(space + 1).toLowerCase(java.util.Locale.ROOT);
    return hasBodyEnding(name)
        || space > 0 && thesaurus.isOrganizationNoun(last) && !thesaurus.isPersonNoun(last)
        || lexicon.aliases(name).stream().anyMatch(a -> a.kind().startsWith("organi"));
  }

  boolean isPlaceNoun(String noun) {
    return thesaurus.isPlaceNoun(noun);
  }

  boolean isOrganisationNoun(String noun) {
    return thesaurus.isOrganizationNoun(noun) && !thesaurus.isPersonNoun(noun);
  }

  boolean isPerson(String noun) {
    return thesaurus.isPersonNoun(noun) && !lexicon.isFirmWord(noun);
  }

  /** Whether the noun is said of people first of all, whatever firms it is said of too. */
  boolean canBePerson(String noun) {
    return thesaurus.isPersonNoun(noun);
  }

  /** Whether the noun names neither people nor bodies. */
  boolean isThing(String noun) {
    return thesaurus.knows(noun, WordClass.NOUN)
        && kindOfNoun(noun) == Entity.Kind.OTHER
        && !lexicon.isOfPeopleOrOrganisations(noun)
        && !isTitle(noun);
  }

  /** Whether the noun before a name says what somebody, or a firm, is: "striker", "carmaker", "group". */
  boolean isSomebodyOrBody(String noun) {
    return canBePerson(noun) || isFirmWord(noun) || isOrganisationWord(noun);
  }

  /** The place whose people or adjective this is. */
  Optional<String> placeOfDemonym(String adjective) {
    return gazetteer.placeOfDemonym(adjective);
  }

  /** Whether every {@code noun} is a {@code kind}. */
  boolean isA(String noun, String kind) {
    return noun.equals(kind) || thesaurus.isKindOf(noun, kind);
  }

  /** Whether who is the one may be called the other as well: a justice is a judge, a lawyer is none. */
  boolean canBothBe(String noun, String other) {
    return isA(noun, other) || isA(other, noun);
  }

  /** Whether an organisation that the text has named may be called so: "the company", "the airline". */
  boolean isOrganisationWord(String noun) {
    return lexicon.isOrganisationWord(noun);
  }

  /** Whether the noun says what a firm does: "the brewer". */
  boolean isFirmWord(String noun) {
    return lexicon.isFirmWord(noun);
  }

  boolean isFirstName(String name) {
    return firstNames.isFirstName(name);
  }

  Sex sexOfName(String firstName) {
    return firstNames.sexOf(firstName);
  }

  Sex sexOfNoun(String noun) {
    return firstNames.sexOfNoun(noun);
  }

  Sex sexOfPronoun(String lower) {
    return switch (lower) {
      case "he", "him", "his", "himself" -> Sex.MALE;
      case "she", "her", "hers", "herself" -> Sex.FEMALE;
      default -> Sex.UNKNOWN;
    };
  }

  /** Whether the noun mostly names a stretch of time: "hour", "evening". */
  boolean isTime(String noun) {
    return thesaurus.isTimeNoun(noun);
  }

  Entity.Kind kindOfNoun(String noun) {
    if (lexicon.isFirmWord(noun) || lexicon.isOrganisationWord(noun)) {
      return Entity.Kind.ORGANISATION;
    }
    if (lexicon.isOfPeopleOrOrganisations(noun)) {
      return Entity.Kind.OTHER;
    }
    if (thesaurus.isPersonNoun(noun)) {
      return Entity.Kind.PERSON;
    }
    if (thesaurus.isOrganizationNoun(noun)) {
      return Entity.Kind.ORGANISATION;
    }
    return thesaurus.isPlaceNoun(noun) ? Entity.Kind.PLACE : Entity.Kind.OTHER;
  }

  /** The place that an adjective, or its name, tells of: Polish and Poland, Poland. */
  Optional<String> placeOf(String word) {
    return gazetteer
        .placeOfDemonym(word)
        .or(() -> gazetteer.find(word).stream().map(Place::name).findFirst());
  }

  boolean isPlaceKind(String noun) {
    return PLACE_NOUNS.containsKey(noun);
  }

  /** Whether one of the names is a place that {@code noun}, "city" or "country", can stand for. */
  boolean isPlaceOfKind(List<String> names, String noun) {
    Set<Place.Kind> kinds = PLACE_NOUNS.getOrDefault(noun, Set.of());
    return names.stream()
        .flatMap(name -> gazetteer.find(name).stream().limit(1))
        .anyMatch(place -> kinds.contains(place.kind()));
  }

  /** Whether the name is first of all that of a country, a region or a large town. */
  boolean isLargePlace(String name) {
    return gazetteer.find(name).stream()
        .limit(1)
        .anyMatch(
            place ->
                place.population() >= LARGE
                    || place.kind() == Place.Kind.COUNTRY
                    || place.kind() == Place.Kind.CONTINENT
                    || place.kind() == Place.Kind.MACRO_REGION);
  }
}
