package org.plumbline.truth.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.extract.Names;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Evidence;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reading;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.Lexicon;
import org.plumbline.text.Document;
import org.plumbline.text.ReadableText;
import org.plumbline.text.Sentence;
import org.plumbline.truth.Notes;
import org.plumbline.truth.Source;
import org.plumbline.truth.SourceText;
import org.plumbline.yaml.Node.Position;

/**
 * A truth file as a text that is read as articles are: the sentences that its facts quote, and a plain sentence
 * for each fact that no quote says. What a person rejected or mended counts for nothing in the quotes. Offsets
 * and lines are those of the truth file, where the facts are looked up and mended.
 */
public final class TruthText implements SourceText {
  private final TruthFile file;
  private final LocalDate day;

  /**
   * @param day the day on which facts must hold to count
   */
  public TruthText(TruthFile file, LocalDate day) {
    this.file = file;
    this.day = day;
  }

  @Override
  public ReadableText text(Lexicon lexicon) {
    TruthBlocks blocks = new TruthBlocks(file.original());
    Map<Integer, List<TruthFact>> paragraphs = new TreeMap<>();
    Set<String> quoted = new HashSet<>();
    for (TruthFact fact : file.facts()) {
      boolean isQuoted = fact.holdsOn(day) && !fact.isInOwnWords();
      if (isQuoted && quoted.add(fact.citation().start() + fact.citation().quote())) {
        paragraphs.computeIfAbsent(fact.citation().paragraph(), p -> new ArrayList<>()).add(fact);
      }
    }
    for (List<TruthFact> sentences : paragraphs.values()) {
      sentences.sort(Comparator.comparingInt(fact -> fact.citation().start()));
      blocks.quote(sentences.stream().map(TruthFact::citation).toList());
    }
    Phrasing phrasing = new Phrasing(lexicon);
    inOwnWords().forEach(fact -> blocks.write(phrasing.sentence(fact)));
    return blocks.text(file.name(), file.origin());
  }

  /** The facts that no quote says, in the order in which they end the text. */
  private List<TruthFact> inOwnWords() {
    return file.facts().stream().filter(fact -> fact.holdsOn(day) && fact.isInOwnWords()).toList();
  }

  /** The facts that no quote says, by the place of their sentence in the text. */
  private NavigableMap<Integer, TruthFact> written(ReadableText text) {
    List<TruthFact> own = inOwnWords();
    NavigableMap<Integer, TruthFact> places = new TreeMap<>();
    int first = text.blocks().size() - own.size();
    for (int i = 0; i < own.size(); i++) {
      places.put(text.blocks().get(first + i).offsets()[0], own.get(i));
    }
    return places;
  }

  @Override
  public Source source(Document document, Reading reading) {
    Map<String, Set<String>> untrueIds = untrueIds();
    Set<Integer> untrue = new HashSet<>();
    Set<Integer> muted = new HashSet<>();
    Set<Integer> silenced = new HashSet<>();
    Map<Integer, Set<Slot>> singleValued = new HashMap<>();
    NavigableMap<Integer, TruthFact> written = written(document.source());
    Map<Integer, Set<String>> found = new HashMap<>();
    for (Fact fact : reading.facts()) {
      String id = Extraction.statement(fact).map(Statement::id).orElse("");
      String quote = Extraction.oneLine(fact.evidence().quote());
      if (untrueIds.getOrDefault(quote, Set.of()).contains(id)) {
        untrue.add(fact.id());
        found.computeIfAbsent(fact.sentence(), s -> new HashSet<>()).add(id);
      }
      told(fact, id, quote, written)
          .flatMap(TruthFact::ownSingleValued)
          .ifPresent(slots -> singleValued.put(fact.id(), slots));
    }
    for (Sentence sentence : document.sentences()) {
      String quote = Extraction.oneLine(document.quote(sentence.span()));
      Set<String> wanted = untrueIds.getOrDefault(quote, Set.of());
      if (!wanted.isEmpty()) {
        boolean all = found.getOrDefault(sentence.index(), Set.of()).containsAll(wanted);
        // A fact that is read otherwise now cannot be told from the true ones beside it.
        (all ? muted : silenced).add(sentence.index());
      }
    }
    return new Source(
        placed(document, written),
        new Reading(
            entities(reading),
            reading.facts().stream().map(fact -> placed(fact, written)).toList(),
            reading.mentions()),
        new Notes(untrue, muted, silenced, singleValued));
  }

  /** The fact of the file that says what {@code fact} says. */
  private Optional<TruthFact> told(
      Fact fact, String id, String quote, NavigableMap<Integer, TruthFact> written) {
    Map.Entry<Integer, TruthFact> own = written.floorEntry(fact.evidence().start());
    return own != null
        ? Optional.of(own.getValue())
        : file.facts().stream()
            .filter(
                told ->
                    Extraction.oneLine(told.citation().quote()).equals(quote)
                        && told.statement().id().equals(id))
            .findFirst();
  }

  /** Sentences that the file does not hold stand where their facts do. */
  private static Document placed(Document document, NavigableMap<Integer, TruthFact> written) {
    List<Sentence> sentences = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      Map.Entry<Integer, TruthFact> own = written.floorEntry(sentence.span().start());
      sentences.add(
          own == null
              ? sentence
              : new Sentence(
                  sentence.index(),
                  sentence.paragraph(),
                  own.getValue().at().line(),
                  sentence.kind(),
                  sentence.span(),
                  sentence.tokens()));
    }
    return new Document(document.source(), sentences);
  }

  private static Fact placed(Fact fact, NavigableMap<Integer, TruthFact> written) {
    Map.Entry<Integer, TruthFact> own = written.floorEntry(fact.evidence().start());
    if (own == null) {
      return fact;
    }
    Position at = own.getValue().at();
    Evidence evidence =
        new Evidence(
            fact.evidence().source(), at.line(), at.start(), at.start(), fact.evidence().quote());
    return fact.at(evidence);
  }

  /** By quote, the ids of facts that its sentence seems to state and that are not to count. */
  private Map<String, Set<String>> untrueIds() {
    Map<String, Set<String>> ids = new HashMap<>();
    for (TruthFact fact : file.facts()) {
      boolean untrue = !fact.holdsOn(day) || fact.isInOwnWords();
      if (fact.citation().isPresent() && untrue) {
        String id = fact.change().kind() == Change.Kind.NOW ? fact.change().id() : fact.id();
        ids.computeIfAbsent(Extraction.oneLine(fact.citation().quote()), q -> new HashSet<>())
            .add(id.replaceFirst("\\.\\d+$", ""));
      }
    }
    return ids;
  }

  private List<Entity> entities(Reading reading) {
    List<Entity> entities = new ArrayList<>();
    for (Entity entity : reading.entities()) {
      Set<String> names = new LinkedHashSet<>(entity.aliases());
      for (TruthEntity known : file.entities()) {
        if (entity.isNamed() && entity.aliases().stream().anyMatch(a -> is(known, a))) {
          names.add(known.name());
          names.addAll(known.aliases());
        }
      }
      entities.add(
          new Entity(
              entity.id(),
              entity.name(),
              List.copyOf(names),
              entity.kind(),
              entity.descriptions(),
              entity.sex()));
    }
    return entities;
  }

  private static boolean is(TruthEntity known, String name) {
    String folded = Names.fold(name);
    return Names.fold(known.name()).equals(folded)
        || known.aliases().stream().anyMatch(alias -> Names.fold(alias).equals(folded));
  }
}
