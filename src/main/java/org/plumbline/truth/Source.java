package org.plumbline.truth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.plumbline.extract.Names;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Slot;
import org.plumbline.text.Document;
import org.plumbline.text.ReadableText;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;

/** One article, or one file of facts, as ground truth: its text, its facts, and the ways to look them up. */
public final class Source {
  private static final int DEEPEST = 3;
  private static final int LONGEST_EXCERPT = 3;
  private static final int SHORT_PART = 3;

  private final Document document;
  private final Reading reading;
  private final String fault;
  private final Notes notes;
  private final List<Fact> facts;
  private final Map<String, List<Fact>> byPredicate = new HashMap<>();
  private final List<List<Fact>> bySentence = new ArrayList<>();
  private final Map<Integer, List<Fact>> byEntity = new HashMap<>();
  private final List<List<Mention>> phrasesBySentence = new ArrayList<>();
  private final Map<String, Set<Integer>> sentencesByLemma = new HashMap<>();
  private final Map<Object, Object> derived = new ConcurrentHashMap<>();
  private volatile Map<String, String> spellings;
  private volatile Set<String> lemmas;

  /** An article that was read. */
  public Source(Document document, Reading reading) {
    this(document, reading, Notes.NONE);
  }

  /** A text that was read, and what is to be held of it beyond that. */
  public Source(Document document, Reading reading, Notes notes) {
    this(document, reading, notes, "");
  }

  /**
   * An article that cannot be read, and tells nothing.
   *
   * @param fault why, in one sentence
   */
  public static Source unreadable(ReadableText text, String fault) {
    return new Source(
        new Document(text, List.of()),
        new Reading(List.of(), List.of(), List.of()),
        Notes.NONE,
        fault);
  }

  private Source(Document document, Reading reading, Notes notes, String fault) {
    this.document = document;
    this.reading = reading;
    this.notes = notes;
    this.fault = fault;
    this.facts = reading.facts().stream().filter(this::counts).toList();
    for (int i = 0; i < document.sentences().size(); i++) {
      bySentence.add(new ArrayList<>());
      phrasesBySentence.add(new ArrayList<>());
    }
    for (Sentence sentence : document.sentences()) {
      if (isMuted(sentence.index())) {
        continue;
      }
      for (Token token : sentence.tokens()) {
        sentencesByLemma
            .computeIfAbsent(token.lemma(), l -> new LinkedHashSet<>())
            .add(sentence.index());
        sentencesByLemma
            .computeIfAbsent(token.form().toLowerCase(Locale.ROOT), l -> new LinkedHashSet<>())
            .add(sentence.index());
      }
    }
    for (Fact fact : facts) {
      byPredicate.computeIfAbsent(fact.predicate(), p -> new ArrayList<>()).add(fact);
      bySentence.get(fact.sentence()).add(fact);
      Set<Integer> entities = new LinkedHashSet<>();
      fact.arguments().forEach(a -> entities.add(a.mention().entity()));
      entities.remove(-1);
      entities.forEach(e -> byEntity.computeIfAbsent(e, k -> new ArrayList<>()).add(fact));
    }
    for (Mention mention : reading.mentions()) {
      if (!notes.silenced().contains(mention.sentence())) {
        nested(mention, phrasesBySentence.get(mention.sentence()), 0);
      }
    }
  }

  private boolean counts(Fact fact) {
    return !notes.untrue().contains(fact.id()) && !notes.silenced().contains(fact.sentence());
  }

  /** The same source as if it did not have these sentences. */
  public Source without(Set<Integer> sentences) {
    Set<Integer> silenced = new HashSet<>(notes.silenced());
    silenced.addAll(sentences);
    return new Source(
        document,
        reading,
        new Notes(notes.untrue(), notes.muted(), silenced, notes.singleValued()),
        fault);
  }

  /** Whether the sentence as a whole is no evidence. */
  public boolean isMuted(int sentence) {
    return notes.muted().contains(sentence) || notes.silenced().contains(sentence);
  }

  /** The slots that hold one value for the event of {@code fact}, where the source itself says so. */
  public Optional<Set<Slot>> singleValued(Fact fact) {
    return Optional.ofNullable(notes.singleValued().get(fact.id()));
  }

  /** Adds a mention and what restricts it, to {@code DEEPEST} levels. */
  private static void nested(Mention mention, List<Mention> into, int depth) {
    into.add(mention);
    if (depth < DEEPEST) {
      for (Mention.Modifier modifier : mention.modifiers()) {
        nested(modifier.mention(), into, depth + 1);
      }
    }
  }

  /** Whether what a sentence tells has one value in {@code slot}; {@code otherwise} where the source is silent. */
  public boolean isSingleValued(int sentence, Slot slot, boolean otherwise) {
    return bySentence.get(sentence).stream()
        .map(fact -> notes.singleValued().get(fact.id()))
        .filter(Objects::nonNull)
        .findFirst()
        .map(slots -> slots.contains(slot))
        .orElse(otherwise);
  }

  /** Every phrase of a sentence, also those inside others. */
  public List<Mention> phrasesIn(int sentence) {
    return phrasesBySentence.get(sentence);
  }

  /** Indexes of the sentences that have a word with this lemma or form in small letters. */
  public Set<Integer> sentencesWith(String word) {
    return sentencesByLemma.getOrDefault(word, Set.of());
  }

  /** Whether the text is a sentence or three out of a longer one, with a topic that it need not name. */
  public boolean isExcerpt() {
    return size() <= LONGEST_EXCERPT;
  }

  /** Whether some word of the text has the base form {@code lemma}, in small letters. */
  public boolean says(String lemma) {
    Set<String> known = lemmas;
    if (known == null) {
      known = new HashSet<>();
      for (int s = 0; s < size(); s++) {
        for (Token token : sentence(s).tokens()) {
          known.add(token.lemma().toLowerCase(Locale.ROOT));
        }
      }
      lemmas = known;
    }
    return known.contains(lemma);
  }

  /** How the article spells its names and their longer parts, by the same in small letters. */
  public Map<String, String> spellings() {
    Map<String, String> known = spellings;
    if (known == null) {
      known = new HashMap<>();
      for (Entity entity : reading.entities()) {
        for (String alias : entity.aliases()) {
          known.putIfAbsent(alias.toLowerCase(Locale.ROOT), alias);
          for (String part : alias.split(" ")) {
            if (part.length() > SHORT_PART && Character.isUpperCase(part.charAt(0))) {
              known.putIfAbsent(part.toLowerCase(Locale.ROOT), part);
            }
          }
        }
      }
      spellings = known;
    }
    return known;
  }

  /**
   * What {@code reader} makes of this source, made once: a source is compared with many claims.
   *
   * @param reader whose the result is; another reader gets its own
   */
  @SuppressWarnings("unchecked")
  public <T> T derived(Function<Source, T> reader) {
    return (T) derived.computeIfAbsent(reader, r -> reader.apply(this));
  }

  /** Whether any entity of the article can be called {@code name}. */
  public boolean mentionsName(String name) {
    return reading.entities().stream()
        .flatMap(e -> e.aliases().stream())
        .anyMatch(a -> Names.compatible(a, name));
  }

  /** Why it cannot be read, in one sentence; empty when it can. */
  public String fault() {
    return fault;
  }

  public Document document() {
    return document;
  }

  public Reading reading() {
    return reading;
  }

  /** Every fact that counts. */
  public List<Fact> facts() {
    return facts;
  }

  /** Every predicate that some fact has. */
  public Set<String> predicates() {
    return byPredicate.keySet();
  }

  public List<Fact> factsOf(String predicate) {
    return byPredicate.getOrDefault(predicate, List.of());
  }

  public List<Fact> factsIn(int sentence) {
    return bySentence.get(sentence);
  }

  public List<Fact> factsAbout(int entity) {
    return byEntity.getOrDefault(entity, List.of());
  }

  public Sentence sentence(int index) {
    return document.sentences().get(index);
  }

  public int size() {
    return bySentence.size();
  }

  public Entity entity(int id) {
    return reading.entities().get(id);
  }
}
