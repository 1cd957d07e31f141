package org.plumbline.truth.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Slot;
import org.plumbline.text.ReadableText;
import org.plumbline.text.Sentence;
import org.plumbline.truth.Source;

/** Writes down what was understood of an article as facts for people. */
public final class Extraction {
  /** Roles whose preposition belongs to what a person reads. */
  private static final Set<Slot> MARKED =
      Set.of(
          Slot.PLACE,
          Slot.TIME,
          Slot.TOPIC,
          Slot.RECIPIENT,
          Slot.INSTRUMENT,
          Slot.AFFILIATION,
          Slot.MANNER);

  /** Markers that say how a word restricts another. */
  private static final Set<String> NO_PREPOSITIONS = Set.of("nn", "adj", "be", "neg");

  private static final int HASH_DIGITS = 16;

  private Extraction() {}

  /**
   * The facts of {@code source}.
   *
   * @param name path of the truth file that will hold them
   * @param path path of the article, from the folder of that file
   * @param url where the article was published; may be empty
   */
  public static TruthFile of(Source source, String name, String path, String url) {
    ReadableText text = source.document().source();
    String title =
        source.document().sentences().stream()
            .filter(sentence -> sentence.kind() == Sentence.Kind.HEADLINE)
            .map(sentence -> source.document().quote(sentence.span()))
            .findFirst()
            .orElse("");
    Origin origin = new Origin(path, title, text.publishedOn().orElse(null), url, hash(text));
    Map<String, TruthEntity> entities = new LinkedHashMap<>();
    for (Entity entity : source.reading().entities()) {
      if (entity.isNamed()) {
        entities.putIfAbsent(entity.name(), entity(entity));
      }
    }
    return new TruthFile(name, "", origin, List.copyOf(entities.values()), facts(source));
  }

  /** Hash of what a person reads of an article. */
  static String hash(ReadableText article) {
    return "sha256:" + Digest.of(article.plain(), HASH_DIGITS);
  }

  private static TruthEntity entity(Entity entity) {
    List<String> others =
        entity.aliases().stream().filter(alias -> !alias.equals(entity.name())).toList();
    return new TruthEntity(
        entity.name(), entity.kind().name().toLowerCase(Locale.ROOT), others, TruthFact.NOWHERE);
  }

  private static List<TruthFact> facts(Source source) {
    List<TruthFact> facts = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Fact fact : source.facts()) {
      Optional<Statement> statement = statement(fact);
      if (statement.isPresent()) {
        String id = statement.get().id();
        int times = seen.merge(id, 1, Integer::sum);
        facts.add(
            TruthFact.extracted(
                times == 1 ? id : id + "." + times,
                statement.get(),
                citation(fact, source.sentence(fact.sentence()))));
      }
    }
    return facts;
  }

  private static Citation citation(Fact fact, Sentence sentence) {
    return new Citation(
        oneLine(fact.evidence().quote()),
        fact.evidence().line(),
        fact.evidence().start(),
        fact.evidence().end(),
        sentence.paragraph(),
        sentence.kind() == Sentence.Kind.HEADLINE,
        TruthFact.NOWHERE);
  }

  /** What a fact says; empty for one without any participant. */
  static Optional<Statement> statement(Fact fact) {
    Map<Slot, List<String>> slots = new LinkedHashMap<>();
    for (Argument argument : fact.arguments()) {
      String words = words(argument);
      if (!words.isEmpty()) {
        slots.computeIfAbsent(argument.slot(), s -> new ArrayList<>()).add(words);
      }
    }
    return slots.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Statement(
                fact.predicate(), slots, fact.polarity() == Polarity.NEGATIVE, fact.modality()));
  }

  private static String words(Argument argument) {
    Mention mention = argument.mention();
    String text = oneLine(mention.text());
    boolean marked =
        MARKED.contains(argument.slot())
            && argument.marker().matches("[a-z ]+")
            && !NO_PREPOSITIONS.contains(argument.marker());
    return marked && mention.kind() != Mention.Kind.CLAUSE ? argument.marker() + " " + text : text;
  }

  static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
