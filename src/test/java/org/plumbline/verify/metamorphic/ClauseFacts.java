package org.plumbline.verify.metamorphic;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Quantity;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.Lexicon;
import org.plumbline.lexicon.Predicate;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;
import org.plumbline.truth.Source;
import org.plumbline.verify.judge.RuleBook;
import org.plumbline.verify.metamorphic.Event.Time;
import org.plumbline.verify.metamorphic.Event.Trait;

/** The facts of an article that can be said anew with certainty: actor, past tense, target side by side. */
final class ClauseFacts {
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final String DAY = "on (" + String.join("|", DAYS) + ")";
  private static final Set<String> NOT_PASSIVE =
      Set.of(
          "cost", "lose", "become", "contain", "number", "mark", "take", "finish", "include",
          "follow");

  /** Verbs that say little without the clause after them. */
  private static final Set<String> NOT_ALONE =
      Set.of("be", "have", "do", "say", "urge", "ask", "tell", "expect", "agree");

  /** Times that depend on the day on which they are written. */
  private static final String RELATIVE =
      "(?i).*\\b(last|this|next|ago|earlier|later|today|yesterday|tomorrow)\\b.*";

  /** Words that mean the same in every sentence of the news. */
  private static final Map<String, String> SYNONYMS =
      Map.of(
          "finish",
          "complete",
          "build",
          "construct",
          "buy",
          "purchase",
          "condemn",
          "denounce",
          "injure",
          "wound",
          "order",
          "command",
          "discover",
          "find");

  private static final RuleBook RULES = RuleBook.load();

  private final Source source;
  private final Lexicon lexicon;
  private final String original;

  ClauseFacts(Source source, Lexicon lexicon) {
    this.source = source;
    this.lexicon = lexicon;
    this.original = source.document().source().original();
  }

  /** The event that {@code fact} tells, if its words are plain enough. */
  Optional<Event> read(Fact fact) {
    Sentence sentence = source.sentence(fact.sentence());
    if (!isPlain(fact, sentence)) {
      return Optional.empty();
    }
    return sentence.tokens().get(fact.token()).tag().equals("VBN")
        ? passive(fact, sentence)
        : active(fact, sentence);
  }

  private Optional<Event> active(Fact fact, Sentence sentence) {
    Token verb = sentence.tokens().get(fact.token());
    List<Mention> actors = fact.fillers(Slot.ACTOR);
    if (!verb.tag().equals("VBD")
        || actors.size() != 1
        || !isSubject(actors.get(0), sentence, verb.span().start())) {
      return Optional.empty();
    }
    Optional<Mention> target =
        fact.arguments().stream()
            .filter(a -> a.slot() == Slot.TARGET && a.marker().isEmpty())
            .map(Argument::mention)
            .filter(
                m ->
                    original
                        .substring(verb.span().end(), Math.max(m.start(), verb.span().end()))
                        .equals(" "))
            .findFirst();
    int end = target.map(Mention::end).orElse(verb.span().end());
    String place = circumstance(fact, Slot.PLACE, end);
    String time = circumstance(fact, Slot.TIME, end + (place.isEmpty() ? 0 : place.length() + 1));
    if (target.isEmpty() && place.isEmpty() && time.isEmpty()
        || target.isPresent() && !canBeTarget(target.get())) {
      return Optional.empty();
    }
    Party patient = target.map(this::party).orElse(Party.NONE);
    return Optional.of(event(fact, verb, party(actors.get(0)), patient, place, time));
  }

  /** "The findings were published on Monday": nobody is said to have done it. */
  private Optional<Event> passive(Fact fact, Sentence sentence) {
    Token verb = sentence.tokens().get(fact.token());
    List<Mention> targets = fact.fillers(Slot.TARGET);
    if (targets.size() != 1 || !fact.fillers(Slot.ACTOR).isEmpty() || fact.token() == 0) {
      return Optional.empty();
    }
    Token was = sentence.tokens().get(fact.token() - 1);
    boolean plural = was.form().equals("were");
    if (!plural && !was.form().equals("was")
        || !isSubject(targets.get(0), sentence, was.span().start())) {
      return Optional.empty();
    }
    int end = verb.span().end();
    String place = circumstance(fact, Slot.PLACE, end);
    String time = circumstance(fact, Slot.TIME, end + (place.isEmpty() ? 0 : place.length() + 1));
    Party target = party(targets.get(0));
    Party agreeing =
        new Party(
            target.text(),
            target.aliases(),
            plural,
            target.number(),
            target.noun(),
            target.named());
    return Optional.of(event(fact, verb, Party.NONE, agreeing, place, time));
  }

  private static boolean isPlain(Fact fact, Sentence sentence) {
    Token verb = sentence.tokens().get(fact.token());
    return fact.form() == Fact.Form.CLAUSE
        && fact.polarity() == Polarity.POSITIVE
        && fact.modality() == Modality.ASSERTED
        && fact.parent() < 0
        && !fact.quoted()
        && !fact.passing()
        && fact.event().isEmpty()
        && fact.fillers(Slot.SPEAKER).isEmpty()
        && sentence.kind() == Sentence.Kind.BODY
        && verb.lemma().equals(fact.predicate())
        && !NOT_ALONE.contains(verb.lemma());
  }

  /** At the start of the sentence, and before its verb, an apposition between commas, or a first verb and "and". */
  private boolean isSubject(Mention mention, Sentence sentence, int verb) {
    String before = original.substring(sentence.span().start(), mention.start());
    String between = original.substring(Math.min(mention.end(), verb), verb);
    boolean plain =
        Set.of(Mention.Kind.NAME, Mention.Kind.DESCRIPTION).contains(mention.kind())
            && !mention
                .text()
                .matches("(?i)(it|they|he|she|its|their|his|her|this|that|these)\\b.*");
    boolean joined =
        between.matches("[^,;:]*[a-z0-9] and ")
            && !between.matches(".*\\b(said|that|who|which)\\b.*");
    return plain
        && (before.isBlank() || before.matches("In \\d{4}, "))
        && (between.equals(" ") || between.matches(", [^,]+, ") || joined);
  }

  private static boolean canBeTarget(Mention mention) {
    return Set.of(Mention.Kind.NAME, Mention.Kind.DESCRIPTION).contains(mention.kind())
        && !mention.text().matches("(?i)(its|his|her|their|them|him|it)\\b.*");
  }

  private String circumstance(Fact fact, Slot slot, int end) {
    for (Argument argument : fact.arguments()) {
      Mention mention = argument.mention();
      String words = (argument.marker() + " " + mention.text()).strip();
      if (argument.slot() == slot
          && !words.matches(RELATIVE)
          && original.startsWith(" " + words, end)) {
        return words;
      }
    }
    return "";
  }

  private Event event(Fact fact, Token verb, Party actor, Party target, String place, String time) {
    Optional<Predicate> family = lexicon.verb(verb.lemma(), !target.isNone());
    Set<Slot> single = family.map(f -> RULES.singleSlots(f.id())).orElse(Set.of());
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    boolean once = time.matches(DAY);
    add(traits, Trait.ONE_TIME, single.contains(Slot.TIME) && once);
    add(traits, Trait.ONE_PLACE, single.contains(Slot.PLACE) && place.matches("in \\p{Lu}\\w+"));
    boolean names = actor.named() && target.named();
    add(traits, Trait.DIRECTED, names && family.map(Predicate::antisymmetric).orElse(false));
    add(traits, Trait.MUTUAL, names && family.map(Predicate::symmetric).orElse(false));
    add(traits, Trait.ONE_ACTOR, single.contains(Slot.ACTOR));
    Verb told = verb(verb);
    boolean regular = told.past().endsWith("ed") || !verb.tag().equals("VBD");
    add(
        traits,
        Trait.ACTIVE_ONLY,
        NOT_PASSIVE.contains(verb.lemma()) || hasPronoun(target) || !regular);
    List<Party> rivals =
        single.contains(Slot.ACTOR) && actor.named() && target.named()
            ? List.of(Party.named("Agnes Thorvald"))
            : List.of();
    return new Event(actor, told, target, place, time(time), traits, rivals);
  }

  private static boolean hasPronoun(Party target) {
    return target.text().matches("(?i).*\\b(on|its|his|her|their|she|he|they|it)\\b.*");
  }

  /** As the article writes it. */
  private static Verb verb(Token token) {
    List<Verb> synonyms =
        Stream.of(token.lemma())
            .filter(SYNONYMS::containsKey)
            .map(l -> Verb.of(SYNONYMS.get(l)))
            .toList();
    return new Verb(token.lemma(), token.form(), token.form(), synonyms);
  }

  private static void add(Set<Trait> traits, Trait trait, boolean holds) {
    if (holds) {
      traits.add(trait);
    }
  }

  private static Time time(String text) {
    if (!text.matches(DAY)) {
      return new Time(text, List.of(), List.of());
    }
    int day = DAYS.indexOf(text.substring(3));
    return new Time(text, List.of(), List.of("on " + DAYS.get((day + 2) % 7)));
  }

  private Party party(Mention mention) {
    Sentence sentence = source.sentence(mention.sentence());
    Token head = sentence.tokens().get(mention.token());
    String text = mention.text();
    Token first =
        sentence.tokens().stream()
            .filter(t -> t.span().start() == mention.start())
            .findFirst()
            .orElse(head);
    if (Set.of("DT", "PDT", "JJ", "NNS", "CD").contains(first.tag())) {
      text = text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
    boolean plural = head.tag().equals("NNS") || head.tag().equals("NNPS");
    Optional<Quantity> count =
        mention.quantities().stream().limit(1).filter(q -> isCount(q, mention)).findFirst();
    int number = count.map(q -> (int) q.low()).orElse(0);
    String noun = count.map(q -> mention.text().substring(q.surface().length()).strip()).orElse("");
    return new Party(text, aliases(mention), plural, number, noun, mention.isName());
  }

  private static boolean isCount(Quantity quantity, Mention mention) {
    return quantity.dimension() == Quantity.Dimension.COUNT
        && quantity.precision() == Quantity.Precision.EXACT
        && quantity.isPoint()
        && quantity.low() < 1_000_000
        && quantity.surface().matches("[0-9a-z,-]+")
        && mention.text().startsWith(quantity.surface() + " ");
  }

  /** Other names of a person or an organisation that fit nobody else in the article. */
  private List<String> aliases(Mention mention) {
    if (!mention.isName() || mention.entity() < 0) {
      return List.of();
    }
    Entity entity = source.entity(mention.entity());
    return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
        .distinct()
        .filter(a -> entity.kind() == Entity.Kind.PERSON)
        .filter(a -> !a.equals(mention.text()) && isUnique(a, entity))
        .toList();
  }

  private boolean isUnique(String alias, Entity entity) {
    List<String> words = List.of(alias.split(" "));
    String last = words.get(words.size() - 1);
    return source.reading().entities().stream()
        .noneMatch(e -> e.id() != entity.id() && List.of(e.name().split(" ")).contains(last));
  }
}
