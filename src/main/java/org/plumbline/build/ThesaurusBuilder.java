package org.plumbline.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.build.WordNetFiles.Entry;
import org.plumbline.build.WordNetFiles.Pointer;
import org.plumbline.build.WordNetFiles.Sense;
import org.plumbline.build.WordNetFiles.Synset;
import org.plumbline.lexicon.SynsetLink;
import org.plumbline.lexicon.WordClass;
import org.plumbline.lexicon.WordLink;
import org.plumbline.lexicon.WordTable;

/** Turns WordNet and the lists into the table: chooses senses, numbers words and meanings, packs links. */
final class ThesaurusBuilder {

  /** Senses of a word kept whatever their frequency, ... */
  private static final int MAIN_SENSES = 4;

  /** ... up to this many when each has a share in the uses of the word of at least ... */
  private static final int MOST_SENSES = 6;

  /** ... this many per cent. */
  private static final int GOOD_SHARE = 5;

  /** A word counted so often shows which of its senses nobody uses. */
  private static final int WELL_COUNTED = 20;

  /** WordNet's file of persons: "bush" is a plant, and not two presidents. */
  private static final int PERSONS_FILE = 18;

  /** WordNet's files of animals, bodies, plants and substances, whose phrases no news text has. */
  private static final Set<Integer> NATURE_FILES = Set.of(5, 8, 20, 27);

  private record Key(WordClass wordClass, int offset) {}

  private record Kept(Key synset, int share) {}

  private final ThesaurusLists lists;
  private final Map<Key, Synset> synsets = new LinkedHashMap<>();
  private final Map<Entry, List<Sense>> allSenses;
  private final Map<Entry, List<Kept>> kept = new HashMap<>();
  private final Map<String, Integer> wordNumber = new HashMap<>();
  private final Map<Key, Integer> synsetNumber = new LinkedHashMap<>();
  private final Map<String, Set<Integer>> links = new HashMap<>();

  ThesaurusBuilder(ThesaurusLists lists) throws IOException {
    this.lists = lists;
    this.allSenses = WordNetFiles.senses();
    for (WordClass wordClass : WordClass.open()) {
      for (Synset synset : WordNetFiles.synsets(wordClass)) {
        synsets.put(new Key(wordClass, synset.offset()), synset);
      }
    }
  }

  WordTable build() throws IOException {
    allSenses.forEach(this::keep);
    numberSynsets();
    List<String> words = numberWords();
    linkWords();
    int[] bucketAt = new int[WordTable.buckets() + 1];
    words.forEach(word -> bucketAt[WordTable.bucket(word) + 1]++);
    for (int bucket = 0; bucket < WordTable.buckets(); bucket++) {
      bucketAt[bucket + 1] += bucketAt[bucket];
    }
    var letters = new ByteArrayOutputStream();
    Rows letterRows = new Rows();
    Rows senseRows = new Rows();
    Rows linkRows = new Rows();
    for (String word : words) {
      byte[] spelled = word.getBytes(StandardCharsets.ISO_8859_1);
      letters.writeBytes(spelled);
      letterRows.skip(spelled.length);
      senseRows.add(senses(word));
      linkRows.add(links.getOrDefault(word, Set.of()).stream().sorted().toList());
    }
    Rows synsetRows = new Rows();
    synsetNumber.keySet().forEach(key -> synsetRows.add(synsetLinks(key)));
    Rows kindRows = new Rows();
    for (WordTable.Kind kind : WordTable.Kind.values()) {
      kindRows.add(numbers(roots(kind)));
    }
    return new WordTable(
        bucketAt,
        letters.toByteArray(),
        letterRows.starts(),
        senseRows.starts(),
        senseRows.values(),
        linkRows.starts(),
        linkRows.values(),
        classStarts(),
        synsetRows.starts(),
        synsetRows.values(),
        numbers(lists.stops()).stream().sorted().mapToInt(Integer::intValue).toArray(),
        kindRows.starts(),
        kindRows.values());
  }

  /** Chooses the senses of a word that a news text may mean. */
  private void keep(Entry entry, List<Sense> senses) {
    int total = senses.stream().mapToInt(Sense::count).sum();
    Synset main = synsets.get(new Key(entry.wordClass(), senses.get(0).offset()));
    if (total == 0 && entry.word().indexOf(' ') > 0 && isNature(main)) {
      return;
    }
    List<Kept> chosen = new ArrayList<>();
    for (Sense sense : senses) {
      Key key = new Key(entry.wordClass(), sense.offset());
      int share = total == 0 ? WordTable.UNCOUNTED : 100 * sense.count() / total;
      boolean usual = chosen.size() < MAIN_SENSES || (share >= GOOD_SHARE && share <= 100);
      boolean unused = total >= WELL_COUNTED && sense.count() == 0 && !chosen.isEmpty();
      if (usual && !unused && chosen.size() < MOST_SENSES && !isPersonOrTaxon(synsets.get(key))) {
        chosen.add(new Kept(key, share));
      }
    }
    if (!chosen.isEmpty()) {
      kept.put(entry, chosen);
    }
  }

  private static boolean isNature(Synset synset) {
    return synset.wordClass() == WordClass.NOUN && NATURE_FILES.contains(synset.file());
  }

  /** Persons are known from the text, and the Latin names of plants and animals from nowhere. */
  private boolean isPersonOrTaxon(Synset synset) {
    for (Pointer pointer : synset.pointers()) {
      if (pointer.symbol().equals("@i") && synset.file() == PERSONS_FILE) {
        return true;
      }
      if (pointer.symbol().equals("@")) {
        Synset above = synsets.get(new Key(pointer.targetClass(), pointer.offset()));
        if (above.words().contains("taxonomic group") || above.words().contains("genus")) {
          return Character.isUpperCase(synset.words().get(0).charAt(0))
              || synset.words().get(0).startsWith("genus ");
        }
        if (above.words().get(0).matches(".+ (genus|family|order|class)") && isTaxonGroup(above)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isTaxonGroup(Synset group) {
    return group.pointers().stream()
        .filter(pointer -> pointer.symbol().equals("@"))
        .map(pointer -> synsets.get(new Key(pointer.targetClass(), pointer.offset())))
        .map(above -> above.words().get(0))
        .anyMatch(name -> name.matches("genus|family|order|class"));
  }

  /** Numbers the meanings in use and all above them, class by class. */
  private void numberSynsets() {
    Set<Key> used = new HashSet<>();
    kept.values().forEach(senses -> senses.forEach(sense -> use(sense.synset(), used)));
    for (Key key : synsets.keySet()) {
      if (used.contains(key)) {
        synsetNumber.put(key, synsetNumber.size());
      }
    }
  }

  private void use(Key key, Set<Key> used) {
    if (used.add(key)) {
      for (Pointer pointer : synsets.get(key).pointers()) {
        if (kind(pointer) == SynsetLink.Kind.HYPERNYM || kind(pointer) == SynsetLink.Kind.SIMILAR) {
          use(new Key(pointer.targetClass(), pointer.offset()), used);
        }
      }
    }
  }

  private int[] classStarts() {
    int[] starts = new int[WordClass.open().size() + 1];
    synsetNumber.keySet().forEach(key -> starts[key.wordClass().ordinal() + 1]++);
    for (int at = 1; at < starts.length; at++) {
      starts[at] += starts[at - 1];
    }
    return starts;
  }

  private List<String> numberWords() throws IOException {
    Set<String> found = new TreeSet<>();
    kept.keySet().forEach(entry -> found.add(entry.word()));
    for (ThesaurusLists.Link link : lists.links()) {
      found.add(link.from());
      found.add(link.to());
    }
    lists.named().forEach(named -> found.addAll(named.words()));
    lists.properties().forEach(property -> property.values().forEach(found::addAll));
    for (WordClass wordClass : WordClass.open()) {
      WordNetFiles.exceptions(wordClass)
          .forEach(
              (form, bases) -> {
                if (found.contains(bases.get(0))) {
                  found.add(form);
                }
              });
    }
    List<String> words = new ArrayList<>(found);
    words.sort(Comparator.comparingInt(WordTable::bucket));
    words.forEach(word -> wordNumber.put(word, wordNumber.size()));
    return words;
  }

  private List<Integer> senses(String word) {
    List<Integer> senses = new ArrayList<>();
    for (WordClass wordClass : WordClass.open()) {
      for (Kept sense : kept.getOrDefault(new Entry(word, wordClass), List.of())) {
        senses.add(WordTable.sense(synsetNumber.get(sense.synset()), sense.share()));
      }
    }
    return senses;
  }

  private Set<Integer> synsetLinks(Key key) {
    Set<Integer> packed = new LinkedHashSet<>();
    for (Pointer pointer : synsets.get(key).pointers()) {
      SynsetLink.Kind kind = kind(pointer);
      Integer target = synsetNumber.get(new Key(pointer.targetClass(), pointer.offset()));
      if (kind != null && target != null) {
        packed.add(SynsetLink.pack(kind, target));
      }
    }
    return packed;
  }

  private static SynsetLink.Kind kind(Pointer pointer) {
    return switch (pointer.symbol()) {
      // Of what kind the bearer of a name is ("@i") the gazetteer tells: the club Albion is no
      // ground.
      case "@" -> SynsetLink.Kind.HYPERNYM;
      case "!" -> SynsetLink.Kind.ANTONYM;
      case "&" -> SynsetLink.Kind.SIMILAR;
      case "^", "$" -> SynsetLink.Kind.ALSO;
      case "*" -> SynsetLink.Kind.ENTAILS;
      case ">" -> SynsetLink.Kind.CAUSES;
      default -> null;
    };
  }

  private void linkWords() throws IOException {
    kept.forEach(
        (entry, senses) -> {
          for (int rank = 0; rank < senses.size(); rank++) {
            linkWord(entry, rank, synsets.get(senses.get(rank).synset()));
          }
        });
    for (ThesaurusLists.Link link : lists.links()) {
      add(link.from(), link.kind(), link.wordClass(), 0, link.wordClass(), link.to());
    }
    for (ThesaurusLists.Named named : lists.named()) {
      int kind = WordTable.Kind.valueOf(named.kind().toUpperCase(Locale.ROOT)).ordinal();
      int link = WordLink.pack(WordLink.Kind.NAMES, WordClass.NOUN, 0, WordClass.NOUN, kind);
      named.words().forEach(word -> links.computeIfAbsent(word, key -> new HashSet<>()).add(link));
    }
    for (int property = 0; property < lists.properties().size(); property++) {
      addProperty(property, lists.properties().get(property));
    }
    for (WordClass wordClass : WordClass.open()) {
      WordNetFiles.exceptions(wordClass)
          .forEach(
              (form, bases) -> {
                String base = bases.get(0);
                if (!form.equals(base) && kept.containsKey(new Entry(base, wordClass))) {
                  add(form, WordLink.Kind.BASE_FORM, wordClass, 0, wordClass, base);
                }
              });
    }
  }

  private void linkWord(Entry entry, int rank, Synset synset) {
    for (Pointer pointer : synset.pointers()) {
      WordLink.Kind kind =
          switch (pointer.symbol()) {
            case "!" -> WordLink.Kind.ANTONYM;
            case "+" -> WordLink.Kind.DERIVED;
            case "\\", "<" -> WordLink.Kind.PERTAINS;
            default -> null;
          };
      if (kind == null || pointer.sourceWord() == 0) {
        continue;
      }
      String source = synset.words().get(pointer.sourceWord() - 1).toLowerCase(Locale.ROOT);
      Synset target = synsets.get(new Key(pointer.targetClass(), pointer.offset()));
      String word = target.words().get(pointer.targetWord() - 1).toLowerCase(Locale.ROOT);
      if (source.equals(entry.word())) {
        add(source, kind, entry.wordClass(), rank, pointer.targetClass(), word);
      }
    }
  }

  private void addProperty(int number, ThesaurusLists.Property property) {
    for (int cell = 0; cell < property.values().size(); cell++) {
      for (String word : property.values().get(cell)) {
        for (WordClass wordClass : property.classes()) {
          links
              .computeIfAbsent(word, key -> new HashSet<>())
              .add(
                  WordLink.pack(
                      WordLink.Kind.CELL, wordClass, 0, wordClass, WordLink.cell(number, cell)));
        }
      }
    }
  }

  private void add(
      String from,
      WordLink.Kind kind,
      WordClass fromClass,
      int rank,
      WordClass toClass,
      String to) {
    Integer target = wordNumber.get(to);
    if (target != null && wordNumber.containsKey(from)) {
      links
          .computeIfAbsent(from, key -> new HashSet<>())
          .add(WordLink.pack(kind, fromClass, rank, toClass, target));
    }
  }

  private List<ThesaurusLists.Ref> roots(WordTable.Kind kind) {
    return lists.kinds().stream()
        .filter(listed -> listed.name().equalsIgnoreCase(kind.name()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("kinds.txt has no line for " + kind))
        .roots();
  }

  private List<Integer> numbers(List<ThesaurusLists.Ref> refs) {
    return refs.stream().map(this::number).toList();
  }

  private int number(ThesaurusLists.Ref ref) {
    return allSenses.getOrDefault(new Entry(ref.word(), ref.wordClass()), List.of()).stream()
        .filter(sense -> sense.number() == ref.number())
        .map(sense -> new Key(ref.wordClass(), sense.offset()))
        .filter(synsetNumber::containsKey)
        .map(synsetNumber::get)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("WordNet has no " + ref));
  }
}
