package org.plumbline.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.lexicon.Implicative.Complement;
import org.plumbline.lexicon.PredicateRelation.Kind;
import org.plumbline.yaml.Node.Table;
import org.plumbline.yaml.Problems;
import org.plumbline.yaml.YamlNodes;

/**
 * What the editors wrote in rules/lexicon: predicates and their relations, reporting words, modality, polarity,
 * roles, aliases, opposites, synonyms, kinds, words of opinion, of other occasions and of grammar.
 *
 * <p>Words are asked for in their base form; capitals and British or American spelling do not matter, except
 * for aliases. A lexicon does not change once it is loaded, and may be shared between threads.
 */
public final class Lexicon {
  /** The files that a lexicon is made of, without ".yaml". A pack need not have all of them. */
  static final List<String> FILES =
      List.of(
          "predicates",
          "reporting",
          "modality",
          "polarity",
          "roles",
          "aliases",
          "opposites",
          "synonyms",
          "opinion",
          "weights",
          "occasions",
          "grammar",
          "kinds",
          "events");

  private static final String RESOURCE = "lexicon.bin";

  private final Map<String, Predicate> families;
  private final PredicateGraph graph;
  private final Words<Predicate> verbs = new Words<>();
  private final Words<Predicate> nouns = new Words<>();
  private final Words<Predicate> adjectives = new Words<>();
  private final Words<Phrase> phrases = new Words<>();
  private final Words<List<String>> longVerbs = new Words<>();
  private final Set<String> activeLightVerbs;
  private final Set<String> passiveLightVerbs;
  private final CueReader cues;
  private final NameReader names;
  private final ContrastReader contrasts;
  private final OpinionReader opinions;
  private final WeightReader weights;
  private final OccasionReader occasions;
  private final GrammarReader grammar;
  private final KindReader kinds;
  private final EventReader events;

  private Lexicon(List<Map<String, Table>> layers, boolean compiled) {
    Problems problems = new Problems();
    PredicateReader predicates = new PredicateReader(problems);
    cues = new CueReader(problems);
    names = new NameReader(problems);
    contrasts = new ContrastReader(problems);
    opinions = new OpinionReader(problems);
    weights = new WeightReader(problems);
    occasions = new OccasionReader(problems);
    grammar = new GrammarReader(problems);
    kinds = new KindReader(problems);
    events = new EventReader(problems);
    for (Map<String, Table> layer : layers) {
      for (Map.Entry<String, Table> file : layer.entrySet()) {
        Table table = file.getValue();
        switch (file.getKey()) {
          case "predicates" -> predicates.read(table);
          case "reporting" -> cues.readReporting(table);
          case "modality" -> cues.readModality(table);
          case "polarity" -> cues.readPolarity(table);
          case "roles" -> names.readRoles(table);
          case "aliases" -> names.readAliases(table);
          case "opposites" -> contrasts.readOpposites(table);
          case "synonyms" -> contrasts.readSynonyms(table);
          case "opinion" -> opinions.read(table);
          case "weights" -> weights.read(table);
          case "occasions" -> occasions.read(table);
          case "grammar" -> grammar.read(table);
          case "kinds" -> kinds.read(table);
          case "events" -> events.read(table);
          default -> throw new IllegalArgumentException(file.getKey());
        }
      }
    }
    if (!compiled) { // what is compiled was checked then
      predicates.checkLinks();
      names.checkLinks();
      kinds.checkLinks();
      problems.throwIfAny(LexiconException::new);
    }
    families = predicates.families();
    graph = new PredicateGraph(families);
    activeLightVerbs = new HashSet<>(predicates.activeLightVerbs());
    passiveLightVerbs = new HashSet<>(predicates.passiveLightVerbs());
    index();
  }

  private void index() {
    for (Predicate family : families.values()) {
      add(family, family.verbs(), verbs);
      add(family, family.nouns(), nouns);
      add(family, family.adjectives(), adjectives);
      for (Phrase phrase : family.phrases()) {
        phrases.add(phrase.verb(), phrase);
      }
    }
    for (Predicate family : families.values()) {
      add(family, family.alsoVerbs(), verbs);
      add(family, family.alsoNouns(), nouns);
    }
    for (String verb : verbs.table().keySet()) {
      int space = verb.indexOf(' ');
      if (space > 0) {
        longVerbs.add(verb.substring(0, space), List.of(verb.split(" ")));
      }
    }
  }

  private static void add(Predicate family, List<String> words, Words<Predicate> index) {
    for (String word : words) {
      index.add(word, family);
    }
  }

  /** The lexicon that ships with Plumbline. */
  public static Lexicon load() {
    return new Lexicon(List.of(shipped()), true);
  }

  /**
   * The shipped lexicon with packs of a user laid over it. A pack is a folder with any of the files of
   * rules/lexicon; its families and roles replace those of the same id, everything else is added.
   *
   * @throws LexiconException naming every fault by file, line and key
   */
  public static Lexicon load(Path... packs) {
    List<Map<String, Table>> layers = new ArrayList<>();
    layers.add(shipped());
    Problems problems = new Problems();
    for (Path pack : packs) {
      layers.add(folder(pack, problems));
    }
    problems.throwIfAny(LexiconException::new);
    return new Lexicon(layers, false);
  }

  /**
   * The lexicon in a folder alone.
   *
   * @throws LexiconException naming every fault by file, line and key
   */
  public static Lexicon read(Path folder) {
    Problems problems = new Problems();
    Map<String, Table> files = folder(folder, problems);
    problems.throwIfAny(LexiconException::new);
    return new Lexicon(List.of(files), false);
  }

  /**
   * Writes the compiled form of the lexicon in a folder, after checking it.
   *
   * @throws LexiconException naming every fault by file, line and key
   */
  public static void compile(Path folder, Path target) {
    Problems problems = new Problems();
    Map<String, Table> files = folder(folder, problems);
    problems.throwIfAny(LexiconException::new);
    new Lexicon(List.of(files), false);
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      Files.write(target, CompiledNodes.write(files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Table> shipped() {
    try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the compiled lexicon is missing: build Plumbline again");
      }
      return CompiledNodes.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Table> folder(Path folder, Problems problems) {
    Map<String, Table> files = new LinkedHashMap<>();
    for (String file : FILES) {
      Path path = folder.resolve(file + ".yaml");
      if (Files.exists(path)) {
        try {
          files.put(file, YamlNodes.read(path, problems));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return files;
  }

  // Predicates

  /** All families, in the order of the file. */
  public Collection<Predicate> predicates() {
    return families.values();
  }

  /** The family with an id. */
  public Optional<Predicate> predicate(String id) {
    return Optional.ofNullable(families.get(id));
  }

  /** The commonest sense of a verb; a verb that only sometimes belongs to a family counts too. */
  public Optional<Predicate> verb(String lemma) {
    return first(verbs.all(lemma));
  }

  /** The word that stands for a family in facts: its first verb, or its id when it has none. */
  public String nameOf(String family) {
    return predicate(family)
        .filter(p -> !p.verbs().isEmpty())
        .map(p -> p.verbs().get(0))
        .orElse(family);
  }

  /** Every sense of a verb, the commonest first. */
  public List<Predicate> verbs(String lemma) {
    return verbs.all(lemma);
  }

  /**
   * The sense of a verb that fits its clause: "sales increased" is {@code increase}, "the firm increased
   * prices" is {@code raise}.
   *
   * @param object whether there is a direct object, or the clause is passive
   */
  public Optional<Predicate> verb(String lemma, boolean object) {
    List<Predicate> senses = verbs.all(lemma);
    if (senses.isEmpty()) {
      return Optional.empty();
    }
    Predicate best = senses.get(0);
    if (object) {
      for (Predicate sense : senses) {
        if (!sense.intransitive()) {
          return Optional.of(sense);
        }
      }
      return Optional.of(best);
    }
    return best.withoutObject().isEmpty() ? Optional.of(best) : predicate(best.withoutObject());
  }

  /** The words of the verbs of several words that begin with this one: "gun" gives "gun", "down". */
  public List<List<String>> longVerbs(String lemma) {
    return longVerbs.all(lemma);
  }

  /** The commonest sense of a nominalisation or event noun. */
  public Optional<Predicate> noun(String lemma) {
    return first(nouns.all(lemma));
  }

  /** Every sense of a noun, the commonest first. */
  public List<Predicate> nouns(String lemma) {
    return nouns.all(lemma);
  }

  /** The family of a predicative adjective, with its preposition if it has one: "aware of", "dead". */
  public Optional<Predicate> adjective(String words) {
    return first(adjectives.all(words));
  }

  /**
   * The idiom made of a verb and the head noun of its object, or a prepositional phrase: ("take", "life"),
   * ("put", "to death"). Its {@link Phrase#family()} names the predicate. Of several, one that needs no TARGET
   * goes first.
   */
  public Optional<Phrase> phrase(String verb, String words) {
    Phrase found = null;
    for (Phrase phrase : phrases.all(verb)) {
      if (phrase.words().equalsIgnoreCase(words)
          && (found == null || phrase.targetMarkers().isEmpty())) {
        found = phrase;
      }
    }
    return Optional.ofNullable(found);
  }

  /**
   * The idiom made of a verb and its words that is followed by a preposition: "take the place of" is not "take
   * place". One that names this preposition before its TARGET goes before one that does not.
   */
  public Optional<Phrase> phrase(String verb, String words, String preposition) {
    for (Phrase phrase : phrases.all(verb)) {
      if (phrase.words().equalsIgnoreCase(words) && phrase.targetMarkers().contains(preposition)) {
        return Optional.of(phrase);
      }
    }
    return phrase(verb, words);
  }

  /** The idioms that begin with a verb. */
  public List<Phrase> phrases(String verb) {
    return phrases.all(verb);
  }

  /** Whether the verb only carries an event noun that its subject does: "launched an attack". */
  public boolean lightVerb(String lemma) {
    return activeLightVerbs.contains(lemma);
  }

  /** Whether the verb carries an event noun that is done to its subject: "underwent treatment". */
  public boolean passiveLightVerb(String lemma) {
    return passiveLightVerbs.contains(lemma);
  }

  /** The strongest relation of two families: what {@code first} says of {@code second}. */
  public PredicateRelation relate(Predicate first, Predicate second) {
    List<PredicateRelation> relations = graph.relations(first, second);
    return relations.isEmpty() ? PredicateRelation.NOTHING : relations.get(0);
  }

  /**
   * All relations of two families, strongest first; empty when none is known. A pair can have several: "A beat
   * B" has the converse "B lost to A" and the opposite "A lost to B".
   */
  public List<PredicateRelation> relations(Predicate first, Predicate second) {
    return graph.relations(first, second);
  }

  /** The strongest relation between any sense of one verb and any sense of another. */
  public PredicateRelation relateVerbs(String first, String second) {
    PredicateRelation best = PredicateRelation.NOTHING;
    for (Predicate one : verbs.all(first)) {
      for (Predicate other : verbs.all(second)) {
        PredicateRelation relation = relate(one, other);
        if (relation.kind().compareTo(best.kind()) < 0) {
          best = relation;
        }
      }
    }
    return best;
  }

  /** Whether the two are more than strangers: the test for candidates. */
  public boolean related(Predicate first, Predicate second) {
    return relate(first, second).kind() != Kind.NONE;
  }

  // Reporting

  /** A verb of saying or thinking. */
  public Optional<ReportingVerb> reportingVerb(String lemma) {
    return first(cues.reportingVerbs.all(lemma));
  }

  /** A noun of saying. */
  public Optional<ReportingNoun> reportingNoun(String lemma) {
    return first(cues.reportingNouns.all(lemma));
  }

  /** The phrases that stand before a source: "according to", "in the words of". */
  public List<String> sourcePhrases() {
    return cues.sourcePhrases;
  }

  // Modality and polarity

  /** What words do to the modality of their clause; several when they have several uses. */
  public List<ModalityCue> modality(String words) {
    return cues.modality.all(words);
  }

  /** The cues of several words that begin with this one. */
  public List<String> longModality(String firstWord) {
    return cues.longModality.all(firstWord);
  }

  /** A negating word or phrase. */
  public Optional<Negator> negator(String words) {
    return first(cues.negators.all(words));
  }

  /** The negators of several words that begin with this one: "no" gives "no longer". */
  public List<String> longNegators(String firstWord) {
    return cues.longNegators.all(firstWord);
  }

  /** What becomes of the clause under a word, by the way it is attached. */
  public Optional<Implicative> implicative(String words, Complement complement) {
    for (Implicative implicative : cues.implicatives.all(words)) {
      if (implicative.complement() == complement) {
        return Optional.of(implicative);
      }
    }
    return Optional.empty();
  }

  /** All uses of a word that settle whether its clause holds. */
  public List<Implicative> implicatives(String words) {
    return cues.implicatives.all(words);
  }

  // Names and roles

  /** The roles that a title may stand for; empty when it is unknown. */
  public List<Role> roles(String title) {
    return names.roles(title);
  }

  /** The role with an id. */
  public Optional<Role> role(String id) {
    return Optional.ofNullable(names.role(id));
  }

  /** Whether whoever has the first role has the second too. */
  public boolean implies(Role first, Role second) {
    return names.implies(first, second, 0);
  }

  /** Whether what the noun names is part of one thing only: an offshoot, a suburb. */
  public boolean belongsToOne(String noun) {
    return names.belonging.contains(noun);
  }

  /** Whether the noun names those through whom a state, a city or a firm acts: its army, its police. */
  public boolean isOrgan(String noun) {
    return names.organs.contains(noun);
  }

  /** Whether several of whom the noun is said are together the body: jurors, jury. */
  public boolean isMember(String noun, String body) {
    return names.members.contains(noun + " of " + body);
  }

  /** Whether a text may call any organisation so that it has named: "the company", "the group". */
  public boolean isOrganisationWord(String noun) {
    return names.organisations.contains(noun);
  }

  /** Whether the noun says what a firm or body does, and before a name is not that of a person: brewer, airline. */
  public boolean isFirmWord(String noun) {
    return names.firms.contains(noun) || noun.endsWith("maker");
  }

  /** Whether names of several words that end so are those of organisations: Alfa Foods, Bradford Crown Court. */
  public boolean isOrganisationEnding(String word) {
    return names.nameEndings.contains(word);
  }

  /** Whether the noun is said of people and of organisations alike: owner, rival. */
  public boolean isOfPeopleOrOrganisations(String noun) {
    return names.either.contains(noun);
  }

  /** A word before a name: Mr, Dr, Sen. */
  public Optional<Honorific> honorific(String form) {
    return first(names.honorifics.all(form));
  }

  /** The name behind an acronym, an informal name, or a full name. Capitals count. */
  public List<Alias> aliases(String name) {
    return names.aliases(name);
  }

  /** The full form of an abbreviation used in posts: "govt" gives "government". */
  public Optional<String> postAbbreviation(String word) {
    return first(names.abbreviations.all(word));
  }

  // Words

  /** How two words exclude each other. */
  public Contrast contrast(WordClass wordClass, String first, String second) {
    return contrasts.contrast(wordClass, first, second);
  }

  /** The opposites and the other members of the exclusive sets of a word. */
  public Set<String> contrasts(WordClass wordClass, String word) {
    return contrasts.contrasts(wordClass, word);
  }

  /** Whether the class has an opposite of the word, or a word that excludes it. */
  public boolean isContrasted(WordClass wordClass, String word) {
    return contrasts.isContrasted(wordClass, word);
  }

  /** The words that have a contrast, in alphabetical order. */
  public Set<String> contrastedWords(WordClass wordClass) {
    return contrasts.contrastedWords(wordClass);
  }

  /** Whether either word may stand for the other in a claim. */
  public boolean synonyms(WordClass wordClass, String first, String second) {
    return contrasts.synonyms(wordClass, first, second);
  }

  /** The words that may stand for this one, itself left out. */
  public Set<String> synonyms(WordClass wordClass, String word) {
    return contrasts.synonyms(wordClass, word);
  }

  /** Whether the lexicon has the noun, of one word or several: in a set of synonyms, or as an office. */
  public boolean isNoun(String words) {
    return !synonyms(WordClass.NOUN, words).isEmpty()
        || !roles(words).isEmpty()
        || contrasts.hasKinds(words);
  }

  /** Whether the first is a kind of the second: a robbery is a crime. */
  public boolean kindOf(String specific, String general) {
    return contrasts.kindOf(specific, general);
  }

  // Opinion

  /** Whether an adjective or noun praises or blames: "lovely", "disgrace". */
  public boolean judges(String word) {
    return !opinions.judgements.all(word).isEmpty();
  }

  /** Whether a verb tells what its subject likes or feels: "love", "regret". */
  public boolean attitude(String verb) {
    return !opinions.attitudes.all(verb).isEmpty();
  }

  /** Whether the content of a verb is wished, not stated: "hope", "pray". */
  public boolean wish(String verb) {
    return !opinions.wishes.all(verb).isEmpty();
  }

  // Other times

  /** The kinds of thing that a noun tells by itself ({@code song}: song); empty where none is listed. */
  public Set<String> kinds(String noun) {
    return Collections.unmodifiableSet(
        kinds.kinds.getOrDefault(noun.toLowerCase(Locale.ROOT), Set.of()));
  }

  /** The nouns that tell a kind. */
  public Set<String> kindWords() {
    return Collections.unmodifiableSet(kinds.kinds.keySet());
  }

  /** Whether nothing is of both kinds, as they are named in kinds.yaml. */
  public boolean areExclusiveKinds(String one, String other) {
    return kinds.exclude(one, other);
  }

  /** Words of a sentence by which it may speak of another event than its neighbours. */
  public Set<String> otherOccasions() {
    return Collections.unmodifiableSet(occasions.otherOccasions);
  }

  /** Words beside a title by which it is not the office that the person holds now. */
  public Set<String> notHeldNow() {
    return Collections.unmodifiableSet(occasions.notHeldNow);
  }

  /** Predicates of facts in which somebody gets or loses an office. */
  public Set<String> changesOfOffice() {
    return Collections.unmodifiableSet(occasions.changesOfOffice);
  }

  /** Verbs by which a text tells of an event that {@code noun} may name, in base form: of a crash, "collide". */
  public Set<String> verbsOfEvent(String noun) {
    return Collections.unmodifiableSet(events.verbs(noun));
  }

  /** Verbs for what comes of such an event, in base form: of an attack, "kill". */
  public Set<String> resultsOfEvent(String noun) {
    return Collections.unmodifiableSet(events.results(noun));
  }

  // Grammar

  /** Whether the word does in sentences what {@code usage} says. */
  public boolean is(String lemma, Usage usage) {
    return grammar.has(lemma, usage);
  }

  private static <T> Optional<T> first(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** How much of what a claim says the word carries. */
  public ContentWeight weight(String lemma) {
    List<ContentWeight> known = weights.weights.all(lemma);
    return known.isEmpty() ? ContentWeight.FULL : known.get(0);
  }
}
