package org.plumbline.truth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plumbline.extract.Names;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Reading;
import org.plumbline.text.Document;
import org.plumbline.text.ReadableText;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;

/** One article as ground truth: its text, its facts, and the ways to look them up. */
public final class Source {
  private static final int DEEPEST = 3;
  private static final int LONGEST_EXCERPT = 3;
  private static final int SHORT_PART = 3;

  private final Document document;
  private final Reading reading;
  private final String fault;
  private final Map<String, List<Fact>> byPredicate = new HashMap<>();
  private final List<List<Fact>> bySentence = new ArrayList<>();
  private final Map<Integer, List<Fact>> byEntity = new HashMap<>();
  private final List<List<Mention>> phrasesBySentence = new ArrayList<>();
  private final Map<String, Set<Integer>> sentencesByLemma = new HashMap<>();
  private volatile Map<String, String> spellings;

  /** An article that was read. */
  public Source(Document document, Reading reading) {
    this(document, reading, "");
  }

  /**
   * An article that cannot be read, and tells nothing.
   *
   * @param fault why, in one sentence
   */
  public static Source unreadable(ReadableText text, String fault) {
    return new Source(
        new Document(text, List.of()), new Reading(List.of(), List.of(), List.of()), fault);
  }

  private Source(Document document, Reading reading, String fault) {
    this.document = document;
    this.reading = reading;
    this.fault = fault;
    for (int i = 0; i < document.sentences().size(); i++) {
      bySentence.add(new ArrayList<>());
      phrasesBySentence.add(new ArrayList<>());
    }
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        sentencesByLemma
            .computeIfAbsent(token.lemma(), l -> new LinkedHashSet<>())
            .add(sentence.index());
        sentencesByLemma
            .computeIfAbsent(token.form().toLowerCase(Locale.ROOT), l -> new LinkedHashSet<>())
            .add(sentence.index());
      }
    }
    for (Fact fact : reading.facts()) {
      byPredicate.computeIfAbsent(fact.predicate(), p -> new ArrayList<>()).add(fact);
      bySentence.get(fact.sentence()).add(fact);
      Set<Integer> entities = new LinkedHashSet<>();
      fact.arguments().forEach(a -> entities.add(a.mention().entity()));
      entities.remove(-1);
      entities.forEach(e -> byEntity.computeIfAbsent(e, k -> new ArrayList<>()).add(fact));
    }
    for (Mention mention : reading.mentions()) {
      nested(mention, phrasesBySentence.get(mention.sentence()), 0);
    }
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

  public List<Fact> facts() {
    return reading.facts();
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
