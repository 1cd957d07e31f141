package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Reading;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;
import org.plumbline.truth.Source;

/** Finds the passages of a source that hold most of what a claim's sentence says, and aligns them with it. */
final class Aligner {
  private static final int MOST_SENTENCES = 4;

  /** Words of the very phrase count more than the same words far apart. */
  private static final double ELSEWHERE = 0.9;

  private final ContentWeights weights;
  private final ElementMatcher matcher;
  private final Function<Source, SourceWords> sourceWords;
  private final StructureReader structures;
  private final RivalFinder rivals;
  private final Function<Source, MainEvent> mainEvents;
  private final PredicateComparator predicates;

  Aligner(
      ContentWeights weights,
      WordComparator words,
      MentionComparator mentions,
      PredicateComparator predicates,
      ElementRoles roles,
      MultiwordReader multiwords,
      Function<Source, MainEvent> mainEvents) {
    this.mainEvents = mainEvents;
    this.predicates = predicates;
    this.weights = weights;
    this.sourceWords = source -> new SourceWords(multiwords, weights, source);
    this.matcher = new ElementMatcher(weights, words, mentions, predicates, multiwords);
    this.structures = new StructureReader(weights, words, mentions, predicates);
    this.rivals = new RivalFinder(weights, words, mentions, predicates, roles);
  }

  /** A passage with what it says in the place of what it lacks. */
  record Aligned(Passage passage, List<Rival> rivals) {}

  /** The best passages for one sentence of the claim, with its expressions of several words. */
  List<Aligned> align(Sentence said, List<Multiword> expressions, Reading reading, Source source) {
    List<Element> elements = ElementReader.read(said, reading, weights, expressions);
    if (elements.isEmpty()) {
      return List.of();
    }
    List<Integer> governors = Alignment.governors(said, elements);
    ElementPlaces places =
        new ElementPlaces(
            matcher, source.derived(sourceWords), said, expressions, elements, reading, source);
    Set<Integer> occasions = occasions(elements, said, reading, source);
    List<Aligned> passages = new ArrayList<>();
    for (int first : candidates(elements, source)) {
      for (int length = 1; length <= 2 && first + length <= source.size(); length++) {
        if (source.isMuted(first + length - 1)) {
          break;
        }
        Alignment alignment = align(places, governors, occasions, first, length);
        Passage passage =
            new Passage(alignment, structures.read(alignment, reading, source), source);
        List<Rival> instead = new ArrayList<>(rivals.find(passage, alignment, reading, source));
        instead.addAll(new ExchangeFinder(passage, alignment, reading, source, predicates).find());
        passages.add(new Aligned(passage, List.copyOf(instead)));
      }
    }
    return passages;
  }

  /** Sentences by the weight of the claim's very words and names in them. */
  private static List<Integer> candidates(List<Element> elements, Source source) {
    double[] scores = new double[source.size()];
    for (Element element : elements) {
      if (element.kind() == Element.Kind.WORD) {
        for (int sentence : source.sentencesWith(element.token().lemma())) {
          scores[sentence] += element.weight();
        }
      } else {
        for (String word : element.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
          for (int sentence : source.sentencesWith(word)) {
            scores[sentence] += element.weight() / 2;
          }
        }
      }
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > 0) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparingDouble((Integer i) -> -scores[i]).thenComparing(i -> i));
    return order.size() > MOST_SENTENCES ? order.subList(0, MOST_SENTENCES) : order;
  }

  /** The words of the claim for the article's main event, after a preposition: "in the crash". */
  private Set<Integer> occasions(
      List<Element> elements, Sentence said, Reading reading, Source source) {
    MainEvent event = source.derived(mainEvents);
    Set<Integer> found = new HashSet<>();
    for (int i = 0; i < elements.size(); i++) {
      Token token = elements.get(i).token();
      boolean occasion =
          elements.get(i).kind() == Element.Kind.WORD
              && token.relation().equals("pobj")
              && token.head() >= 0
              && MainEvent.isOccasion(said.tokens().get(token.head()).lemma())
              && reading.mentions().stream()
                  .anyMatch(
                      m ->
                          m.sentence() == said.index()
                              && m.token() == token.index()
                              && event.calledBy(m).isPresent());
      if (occasion) {
        found.add(i);
      }
    }
    return found;
  }

  private Alignment align(
      ElementPlaces places,
      List<Integer> governors,
      Set<Integer> occasions,
      int first,
      int length) {
    List<Element> elements = places.elements();
    List<List<Match>> choices = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      List<Match> found = new ArrayList<>();
      for (int s = first; s < first + length; s++) {
        found.addAll(places.in(i, s));
      }
      if (found.isEmpty() && elements.get(i).kind() == Element.Kind.TIME) {
        found.addAll(nearby(i, places, first, length));
      }
      if (found.isEmpty()
          && elements.get(i).kind() == Element.Kind.NAME
          && ExcerptTopic.isFront(elements.get(i).token(), places.said())) {
        for (int s = first; s < first + length; s++) {
          for (Mention topic :
              ExcerptTopic.places(
                  elements.get(i).mention(), places.reading(), s, places.source())) {
            found.add(new Match(s, topic.token(), 1));
          }
        }
      }
      choices.add(found);
    }
    List<Match> matches = choose(choices, governors, places.source());
    takeNumbersOnce(elements, matches);
    takeNamesakesOnce(places.said(), elements, matches);
    takeOthersOnce(places.said(), elements, matches);
    MainEvent event = places.source().derived(mainEvents);
    for (int i : occasions) {
      boolean open =
          !matches.get(i).present()
              && governors.get(i) >= 0
              && matches.get(governors.get(i)).present();
      if (open && event.covers(first) && event.covers(first + length - 1)) {
        matches.set(i, matches.get(governors.get(i)).withShare(ELSEWHERE));
      }
    }
    for (int i = 0; i < elements.size(); i++) {
      if (!matches.get(i).present() && saidElsewhere(i, places, governors, matches)) {
        matches.set(i, matches.get(governors.get(i)).withShare(ELSEWHERE));
      }
    }
    return new Alignment(places.said(), elements, governors, matches, first, length);
  }

  /** The time of a dated article's event may stand in the sentence before or after. */
  private static List<Match> nearby(int element, ElementPlaces places, int first, int length) {
    List<Match> found = new ArrayList<>();
    Source source = places.source();
    if (source.document().source().publishedOn().isPresent()) {
      if (first > 0) {
        found.addAll(places.in(element, first - 1));
      }
      if (first + length < source.size()) {
        found.addAll(places.in(element, first + length));
      }
    }
    return found;
  }

  /** Of several places the one nearest to where its neighbours in the claim were found. */
  private static List<Match> choose(
      List<List<Match>> choices, List<Integer> governors, Source source) {
    List<Match> chosen = new ArrayList<>();
    for (List<Match> choice : choices) {
      chosen.add(choice.size() == 1 ? choice.get(0) : Match.NONE);
    }
    for (int i = 0; i < choices.size(); i++) {
      if (choices.get(i).size() < 2) {
        continue;
      }
      Match best = Match.NONE;
      double bestCost = Double.POSITIVE_INFINITY;
      for (Match match : choices.get(i)) {
        double cost = (1 - match.share()) * Paths.APART;
        for (int j = 0; j < chosen.size(); j++) {
          boolean neighbour = governors.get(i) == j || governors.get(j) == i;
          if (neighbour && chosen.get(j).sentence() >= 0) {
            cost += cost(match, chosen.get(j), source);
          }
        }
        if (cost < bestCost) {
          best = match;
          bestCost = cost;
        }
      }
      chosen.set(i, best);
    }
    return chosen;
  }

  /** "One Venezuelan and one Spaniard" are not said by the one of "one Venezuelan and two Spaniards". */
  private static void takeNumbersOnce(List<Element> elements, List<Match> matches) {
    Set<Match> taken = new HashSet<>();
    for (int i = 0; i < elements.size(); i++) {
      Match match = matches.get(i);
      boolean number = elements.get(i).kind() == Element.Kind.NUMBER && match.present();
      if (number && !taken.add(match)) {
        matches.set(i, Match.NONE);
      }
    }
  }

  /** "The freight train ran into the passenger train": two trains, of which one is not both. */
  private static void takeNamesakesOnce(
      Sentence said, List<Element> elements, List<Match> matches) {
    for (int i = 1; i < elements.size(); i++) {
      Element own = elements.get(i);
      Match match = matches.get(i);
      List<String> sorts = match.present() ? sorts(said, own) : List.of();
      if (sorts.isEmpty()) {
        continue;
      }
      for (int j = 0; j < i; j++) {
        Element other = elements.get(j);
        if (matches.get(j).sentence() != match.sentence()
            || matches.get(j).token() != match.token()
            || !other.token().lemma().equals(own.token().lemma())) {
          continue;
        }
        List<String> others = sorts(said, other);
        if (!others.isEmpty() && !others.equals(sorts)) {
          matches.set(i, Match.NONE);
        }
      }
    }
  }

  /** The nouns before a noun by which it tells what sort it means: the freight of "freight train". */
  private static List<String> sorts(Sentence said, Element element) {
    Token noun = element.token();
    return element.kind() != Element.Kind.WORD || !noun.isNoun()
        ? List.of()
        : said.tokens().stream()
            .filter(t -> t.head() == noun.index() && t.relation().equals("compound"))
            .map(Token::lemma)
            .toList();
  }

  /** "A woman sings with other women": the others are not she. */
  private static void takeOthersOnce(Sentence said, List<Element> elements, List<Match> matches) {
    for (int i = 0; i < elements.size(); i++) {
      int noun = elements.get(i).token().index();
      int own = i;
      boolean other =
          elements.get(i).kind() == Element.Kind.WORD
              && matches.get(i).present()
              && said.tokens().stream()
                  .anyMatch(t -> t.head() == noun && t.lemma().matches("(an)?other"));
      boolean taken =
          other
              && IntStream.range(0, elements.size())
                  .anyMatch(
                      j ->
                          j != own
                              && elements.get(j).kind() == Element.Kind.WORD
                              && matches.get(j).sentence() == matches.get(own).sentence()
                              && matches.get(j).token() == matches.get(own).token());
      if (taken) {
        matches.set(i, Match.NONE);
      }
    }
  }

  static double cost(Match one, Match other, Source source) {
    return one.sentence() == other.sentence()
        ? Paths.cost(source.sentence(one.sentence()), one.token(), other.token())
        : Paths.APART / 10;
  }

  /**
   * "the market attack", when the passage says "the attack" and the article elsewhere "the attack on the
   * market": what restricts a thing need not be repeated.
   */
  private static boolean saidElsewhere(
      int element, ElementPlaces places, List<Integer> governors, List<Match> matches) {
    List<Element> elements = places.elements();
    int governor = governors.get(element);
    if (governor < 0
        || !matches.get(governor).present()
        || elements.get(governor).kind() != Element.Kind.WORD
        || !elements.get(governor).token().tag().startsWith("NN")
        || elements.get(element).kind() == Element.Kind.NUMBER
        || elements.get(element).kind() == Element.Kind.TIME) {
      return false;
    }
    String relation = elements.get(element).token().relation();
    Source source = places.source();
    Match there = matches.get(governor);
    Token thing = source.sentence(there.sentence()).tokens().get(there.token());
    // "a high school choir": the school is no place there.
    if (relation.equals("pobj") && thing.relation().equals("compound")) {
      return false;
    }
    // "was the top seed": that is what is said, and must be said of her.
    if (elements.get(governor).token().relation().equals("attr")
        && !elements.get(element).token().lemma().equals("new")) {
      return false;
    }
    if (elements.get(element).token().index() > elements.get(governor).token().index()
        && !relation.equals("pobj")) {
      return false;
    }
    if (isRestrictedOtherwise(elements.get(element).token(), places, there)) {
      return false;
    }
    for (int s = 0; s < source.size(); s++) {
      for (Match one : places.in(element, s)) {
        for (Match other : places.in(governor, s)) {
          if (one.present()
              && other.present()
              && cost(one, other, source) <= Paths.IN_ONE_PHRASE
              && !isSomebodyElse(other, matches.get(governor), source)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "Labour politician Ann Lee" does not tell of which party the mayor is, nor "the bus driver" what the truck driver drives. */
  private static boolean isSomebodyElse(Match one, Match other, Source source) {
    int first = namedEntity(one, source);
    int second = namedEntity(other, source);
    return first >= 0 && first != second || isOtherPerson(one, other, source);
  }

  private static boolean isOtherPerson(Match one, Match other, Source source) {
    int first = entity(one, source);
    int second = entity(other, source);
    return first >= 0
        && second >= 0
        && first != second
        && source.entity(first).kind() == Entity.Kind.PERSON
        && source.entity(second).kind() == Entity.Kind.PERSON;
  }

  /** The entity that the word means, -1 for none. */
  private static int entity(Match match, Source source) {
    return source.phrasesIn(match.sentence()).stream()
        .filter(m -> m.token() == match.token())
        .mapToInt(Mention::entity)
        .findFirst()
        .orElse(-1);
  }

  /** "his lawyer, Ann Lee" */
  private static boolean isBeside(Sentence sentence, int one, int other) {
    Token second = sentence.tokens().get(other);
    return second.relation().equals("appos") && second.head() == one;
  }

  /** The entity that the word is the title of, or is called by; -1 for none. */
  private static int namedEntity(Match match, Source source) {
    Sentence sentence = source.sentence(match.sentence());
    return source.phrasesIn(match.sentence()).stream()
        .filter(Mention::isName)
        .filter(
            m ->
                Paths.within(sentence, match.token(), m.token())
                    || isBeside(sentence, match.token(), m.token())
                    || isBeside(sentence, m.token(), match.token()))
        .mapToInt(Mention::entity)
        .findFirst()
        .orElse(-1);
  }

  private static boolean isNameLike(Token token) {
    return !token.tag().startsWith("VB") && Character.isUpperCase(token.form().charAt(0));
  }

  /** "the ambush on a convoy" is not the attack on the market, whatever the article says of markets. */
  private static boolean isRestrictedOtherwise(Token own, ElementPlaces places, Match governor) {
    Sentence sentence = places.source().sentence(governor.sentence());
    boolean owned =
        sentence.tokens().stream()
            .anyMatch(t -> t.head() == governor.token() && t.relation().equals("poss"));
    if (owned && isNameLike(own)) {
      // "Libya's minister" is not the minister of Oman, whatever the article says of that one.
      return true;
    }
    if (!own.relation().equals("pobj") || own.head() < 0) {
      // "the Sudanese side" is not the Ethiopian one, whatever the article says of that.
      return isNameLike(own)
          && sentence.tokens().stream()
              .anyMatch(
                  t ->
                      t.head() == governor.token()
                          && t.relation().equals(own.relation())
                          && isNameLike(t));
    }
    // "Minister Berg" is somebody of her own: of which country she is, the phrase about another
    // does not tell.
    Token title = sentence.tokens().get(governor.token());
    if (isNameLike(own)
        && title.relation().equals("compound")
        && title.head() >= 0
        && sentence.tokens().get(title.head()).isProperNoun()) {
      return true;
    }
    String preposition = places.said().tokens().get(own.head()).lemma();
    return sentence.tokens().stream()
        .anyMatch(
            t ->
                t.head() == governor.token()
                    && t.relation().equals("prep")
                    && t.lemma().equals(preposition));
  }
}
