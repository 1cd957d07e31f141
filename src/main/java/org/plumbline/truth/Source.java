package org.plumbline.truth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Reading;
import org.plumbline.text.Document;
import org.plumbline.text.Sentence;

/** One article as ground truth: its text, its facts, and the ways to look them up. */
public final class Source {
  private final Document document;
  private final Reading reading;
  private final Map<String, List<Fact>> byPredicate = new HashMap<>();
  private final List<List<Fact>> bySentence = new ArrayList<>();
  private final List<List<Mention>> mentionsBySentence = new ArrayList<>();
  private final Map<Integer, List<Fact>> byEntity = new HashMap<>();

  public Source(Document document, Reading reading) {
    this.document = document;
    this.reading = reading;
    for (int i = 0; i < document.sentences().size(); i++) {
      bySentence.add(new ArrayList<>());
      mentionsBySentence.add(new ArrayList<>());
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
      mentionsBySentence.get(mention.sentence()).add(mention);
    }
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

  public List<Mention> mentionsIn(int sentence) {
    return mentionsBySentence.get(sentence);
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
