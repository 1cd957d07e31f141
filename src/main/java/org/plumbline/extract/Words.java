package org.plumbline.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Polarity;
import org.plumbline.lexicon.Thesaurus;
import org.plumbline.lexicon.WordClass;
import org.plumbline.text.Token;

/** What extraction needs to know of words: one door to the lexicons. */
public final class Words {
  static final Set<String> COPULAS = Set.of("be", "become", "remain", "seem", "appear", "stay", "look");
  static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "provided", "lest");
  static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
  static final Set<String> PLURAL_PRONOUNS = Set.of("they", "them", "their", "theirs", "themselves");
  static final Set<String> NEUTER_PRONOUNS = Set.of("it", "its", "itself");

  private static final Set<String> NEGATORS =
      Set.of("not", "n't", "n’t", "never", "no", "nobody", "nothing", "none", "neither", "nor", "nowhere",
          "hardly", "barely", "scarcely", "without");
  private static final Set<String> FILLERS =
      Set.of("also", "then", "now", "so", "just", "still", "already", "even", "however", "meanwhile", "too",
          "therefore", "thus", "instead", "indeed", "here", "there", "later", "earlier", "again", "really",
          "actually", "currently", "very", "well", "additionally", "moreover", "furthermore", "yet", "as",
          "together", "only", "back", "away", "out", "up", "down", "off", "on", "about", "apart", "home",
          "recently", "previously", "immediately", "eventually", "finally");
  private static final Set<String> TITLES =
      Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "lord", "lady", "dame", "prof",
          "prof.", "professor", "president", "minister", "secretary", "secretary of state", "chancellor",
          "senator", "sen.", "sen", "gov.", "governor", "gen.", "general", "colonel", "col.", "capt.",
          "captain", "lt.", "lieutenant", "sgt.", "sergeant", "rev.", "reverend", "judge", "justice", "mayor",
          "king", "queen", "prince", "princess", "pope", "archbishop", "bishop", "rep.", "congressman",
          "congresswoman", "chairman", "chairwoman", "chairperson", "chief", "director", "manager", "coach",
          "actor", "actress", "singer", "striker", "midfielder", "defender", "goalkeeper", "officer",
          "spokesman", "spokeswoman", "spokesperson", "ambassador", "commissioner", "inspector",
          "superintendent", "detective", "constable", "premier", "pm", "mp", "ceo", "leader", "founder",
          "author", "writer", "pilot", "doctor", "executive", "winger", "boss", "editor", "councillor",
          "sheriff", "admiral", "emperor", "sultan", "sheikh", "imam", "treasurer", "deputy", "saint", "st.",
          "economist", "analyst", "lawyer", "attorney", "prosecutor", "presenter", "rapper", "comedian");
  private static final Map<String, Modality> MODALS =
      Map.of("may", Modality.POSSIBLE, "might", Modality.POSSIBLE, "could", Modality.POSSIBLE, "will",
          Modality.PLANNED, "'ll", Modality.PLANNED, "shall", Modality.PLANNED, "would", Modality.CONDITIONAL,
          "'d", Modality.ASSERTED, "should", Modality.DESIRED, "must", Modality.DESIRED);
  private static final Set<String> DOUBTS =
      Set.of("possibly", "perhaps", "maybe", "probably", "likely", "allegedly", "reportedly", "potentially",
          "apparently", "supposedly", "presumably");
  private static final Set<String> SPEECH =
      Set.of("say", "claim", "announce", "tell", "report", "state", "confirm", "add", "note", "admit", "argue",
          "explain", "insist", "believe", "think", "suggest", "warn", "declare", "write", "reveal", "tweet",
          "allege", "assert", "reply", "maintain", "predict", "acknowledge", "stress", "emphasize", "emphasise",
          "hear", "find", "show", "know", "feel", "conclude", "estimate", "describe", "reiterate", "accuse");
  private static final Set<String> DESIRE =
      Set.of("want", "urge", "call for", "ask", "demand", "order", "hope", "wish", "request", "encourage",
          "call on", "need", "seek", "press", "push", "advise", "recommend", "support", "desire", "appeal",
          "call", "emphasize", "emphasise", "beg", "long", "tell to");
  private static final Set<String> PLANS =
      Set.of("plan", "intend", "expect", "promise", "vow", "pledge", "threaten", "agree", "offer", "prepare",
          "aim", "try", "attempt", "schedule", "propose", "go to", "decide", "set", "consider", "hope");
  private static final Set<String> FAILS =
      Set.of("fail", "refuse", "decline", "avoid", "forget", "neglect", "prevent", "stop", "lack", "cease");
  private static final Set<String> DENIALS = Set.of("deny", "dispute", "reject", "refute");
  private static final Set<String> LIGHT =
      Set.of("carry out", "conduct", "make", "take", "give", "have", "stage", "mount", "undertake", "perform",
          "hold", "do", "commit", "pay", "launch", "issue", "express", "reach", "suffer", "get", "put");

  /** Sex of a person, for pronouns. */
  enum Sex {
    MALE,
    FEMALE,
    EITHER,
    UNKNOWN
  }

  /**
   * What a predicate does to its content.
   *
   * @param modality how far the content is committed to
   * @param speech whether the predicate tells somebody's words or thoughts
   * @param negative whether the content does not hold when the predicate does ("failed to")
   * @param implies whether the content's truth follows the predicate's polarity ("managed to")
   * @param none the predicate says nothing of its content
   */
  record Stance(Modality modality, boolean speech, boolean negative, boolean implies, boolean none) {
    static final Stance NONE = new Stance(Modality.ASSERTED, false, false, false, true);

    /** Polarity that the content takes, when the predicate itself has {@code own}. */
    Optional<Polarity> polarity(Polarity own) {
      if (negative) {
        return Optional.of(own.flipped());
      }
      return implies ? Optional.of(own) : Optional.empty();
    }
  }

  /** A verb and object noun that together are one predicate. */
  record Idiom(String predicate, String marker) {}

  private final Thesaurus thesaurus;
  private final Map<String, Optional<String>> verbsOfNouns = new ConcurrentHashMap<>();

  public Words(Thesaurus thesaurus) {
    this.thesaurus = thesaurus;
  }

  /** Lemma of a noun; the parser's own is sometimes wrong for rare forms. */
  String noun(Token token) {
    return token.isNoun() ? base(token, WordClass.NOUN) : lemma(token);
  }

  String verb(Token token) {
    return base(token, WordClass.VERB);
  }

  String lemma(Token token) {
    if (token.lemma().startsWith("#") || token.lemma().equals("0")) {
      return token.form().toLowerCase(java.util.Locale.ROOT);
    }
    return token.lemma();
  }

  private String base(Token token, WordClass wordClass) {
    String lemma = lemma(token);
    return thesaurus.knows(lemma, wordClass) ? lemma
        : thesaurus.baseForm(token.form().toLowerCase(java.util.Locale.ROOT), wordClass);
  }

  boolean isTitle(String lower) {
    return TITLES.contains(lower);
  }

  boolean isNegator(String lower) {
    return NEGATORS.contains(lower);
  }

  boolean isFiller(String lower) {
    return FILLERS.contains(lower);
  }

  boolean isLightVerb(String verb) {
    return LIGHT.contains(verb);
  }

  boolean isPhrasal(String verb) {
    return thesaurus.knows(verb, WordClass.VERB) || DESIRE.contains(verb);
  }

  Optional<Idiom> idiom(String verb, String object) {
    return Optional.empty();
  }

  /** The verb that an event noun comes from: killing, kill. */
  Optional<String> verbOfNoun(String noun) {
    return verbsOfNouns.computeIfAbsent(noun, n -> {
      if (!thesaurus.isEventNoun(n)) {
        return Optional.empty();
      }
      List<String> verbs = thesaurus.verbsDerivedFrom(n);
      return verbs.contains(n) ? Optional.of(n) : verbs.stream().findFirst();
    });
  }

  Optional<Modality> modalityOfModal(String lower) {
    return Optional.ofNullable(MODALS.get(lower));
  }

  Optional<Modality> modalityOfAdverb(String lower) {
    return DOUBTS.contains(lower) ? Optional.of(Modality.POSSIBLE) : Optional.empty();
  }

  Stance stance(String predicate, boolean noun) {
    if (DENIALS.contains(predicate)) {
      return new Stance(Modality.DENIED, true, false, false, false);
    }
    if (FAILS.contains(predicate)) {
      return new Stance(Modality.ASSERTED, false, true, false, false);
    }
    if (DESIRE.contains(predicate)) {
      return new Stance(Modality.DESIRED, true, false, false, false);
    }
    if (PLANS.contains(predicate)) {
      return new Stance(Modality.PLANNED, false, false, false, false);
    }
    if (SPEECH.contains(predicate)) {
      return new Stance(Modality.ASSERTED, true, false, false, false);
    }
    return Stance.NONE;
  }

  boolean isPlace(Mention mention) {
    return mention.isName() ? isPlaceName(mention.name()) : thesaurus.isPlaceNoun(mention.head());
  }

  boolean isPlaceName(String name) {
    return false;
  }

  boolean isOrganisationName(String name) {
    return false;
  }

  boolean isPerson(String noun) {
    return thesaurus.isPersonNoun(noun);
  }

  boolean isFirstName(String name) {
    return false;
  }

  Sex sexOfName(String firstName) {
    return Sex.UNKNOWN;
  }

  Sex sexOfNoun(String noun) {
    return switch (noun) {
      case "man", "boy", "father", "son", "husband", "brother", "king", "spokesman", "chairman", "actor" -> Sex.MALE;
      case "woman", "girl", "mother", "daughter", "wife", "sister", "queen", "spokeswoman", "actress" -> Sex.FEMALE;
      default -> Sex.UNKNOWN;
    };
  }

  Sex sexOfPronoun(String lower) {
    return switch (lower) {
      case "he", "him", "his", "himself" -> Sex.MALE;
      case "she", "her", "hers", "herself" -> Sex.FEMALE;
      default -> Sex.UNKNOWN;
    };
  }

  Entity.Kind kindOfNoun(String noun) {
    if (thesaurus.isPersonNoun(noun)) {
      return Entity.Kind.PERSON;
    }
    if (thesaurus.isOrganizationNoun(noun)) {
      return Entity.Kind.ORGANISATION;
    }
    return thesaurus.isPlaceNoun(noun) ? Entity.Kind.PLACE : Entity.Kind.OTHER;
  }

  boolean isPlaceOfKind(String name, String noun) {
    return true;
  }
}
