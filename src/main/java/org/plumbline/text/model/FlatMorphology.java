package org.plumbline.text.model;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lemmas of NLP4J's morphological analyzer, from the same lists and rules in flat form: as shipped, they
 * are a hundred thousand strings and some XML, read anew at every start.
 */
public final class FlatMorphology {
  /** The beginnings of the tags whose words have lists: verbs, nouns, adjectives, adverbs. */
  public static final List<String> CATEGORIES = List.of("VB", "NN", "JJ", "RB");

  // Types of words in the index: a base form or an exception of one of the categories, or one of
  // these.
  private static final int BASE = 0;
  private static final int EXCEPTION = CATEGORIES.size();
  private static final int CARDINAL = 2 * CATEGORIES.size();
  private static final int ORDINAL = CARDINAL + 1;
  private static final int ABBREVIATION = CARDINAL + 2;

  private static final int SHORTEST_DOUBLED = 4;

  private final StringIndex words;
  private final List<String> forms;
  private final List<Suffix> suffixes;

  private FlatMorphology(StringIndex words, List<String> forms, List<Suffix> suffixes) {
    this.words = words;
    this.forms = forms;
    this.suffixes = suffixes;
  }

  /**
   * How an inflected form may come about.
   *
   * @param tags tags of the inflected form
   * @param ending what it ends with
   * @param replacements what the base form may have in its place
   * @param doubles whether a consonant may have been doubled before it
   */
  public record Suffix(
      Set<String> tags, String ending, List<String> replacements, boolean doubles) {}

  /** The lemma of {@code form}; {@code #crd#} and {@code #ord#} stand for number words. */
  public String lemmatize(String form, String tag) {
    String lower = StringUtils.toLowerCase(form);
    String lemma = lemma(lower, tag);
    if (words.get(CARDINAL, lemma) != StringIndex.ABSENT) {
      return "#crd#";
    }
    return words.get(ORDINAL, lemma) == StringIndex.ABSENT ? lemma : "#ord#";
  }

  private String lemma(String lower, String tag) {
    int abbreviation = words.get(ABBREVIATION, lower + "_" + tag);
    if (abbreviation != StringIndex.ABSENT) {
      return forms.get(abbreviation);
    }
    for (int category = 0; category < CATEGORIES.size(); category++) {
      if (tag.startsWith(CATEGORIES.get(category))) {
        int exception = words.get(EXCEPTION + category, lower);
        return exception == StringIndex.ABSENT
            ? withoutSuffix(lower, tag, category)
            : forms.get(exception);
      }
    }
    return lower;
  }

  private String withoutSuffix(String lower, String tag, int category) {
    for (Suffix suffix : suffixes) {
      if (suffix.tags().contains(tag) && lower.endsWith(suffix.ending())) {
        String stem = lower.substring(0, lower.length() - suffix.ending().length());
        String base = base(stem, suffix, category);
        if (base.isEmpty() && suffix.doubles() && endsDoubled(stem)) {
          base = base(stem.substring(0, stem.length() - 1), suffix, category);
        }
        if (!base.isEmpty()) {
          return base;
        }
      }
    }
    return lower;
  }

  /** The base form of that stem that the lists know, empty if they know none. */
  private String base(String stem, Suffix suffix, int category) {
    for (String replacement : suffix.replacements()) {
      String base = stem + replacement;
      if (words.get(BASE + category, base) != StringIndex.ABSENT) {
        return base;
      }
    }
    return "";
  }

  private static boolean endsDoubled(String stem) {
    int length = stem.length();
    return length >= SHORTEST_DOUBLED && stem.charAt(length - 2) == stem.charAt(length - 1);
  }

  /** Reads what {@link Lists#write} wrote. */
  public static FlatMorphology read(ModelInput in) throws IOException {
    List<Suffix> suffixes = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      Set<String> tags = Set.copyOf(in.readStrings());
      List<String> ending = in.readStrings();
      suffixes.add(new Suffix(tags, ending.get(0), in.readStrings(), in.readInt() == 1));
    }
    List<String> forms = in.readStrings();
    return new FlatMorphology(StringIndex.read(in), forms, suffixes);
  }

  /**
   * What the analyzer knows.
   *
   * @param bases base forms by category
   * @param exceptions base forms of irregular forms by category
   * @param suffixes regular inflection, in the order of trial
   * @param abbreviations lemmas of contractions, by form and tag joined with an underscore
   */
  public record Lists(
      List<? extends Collection<String>> bases,
      List<Map<String, String>> exceptions,
      List<Suffix> suffixes,
      Collection<String> cardinals,
      Collection<String> ordinals,
      Map<String, String> abbreviations) {

    /** Writes them in flat form. */
    public void write(ModelOutput out) throws IOException {
      out.writeInt(suffixes.size());
      for (Suffix suffix : suffixes) {
        out.writeStrings(suffix.tags().stream().sorted().toList());
        out.writeStrings(List.of(suffix.ending()));
        out.writeStrings(suffix.replacements());
        out.writeInt(suffix.doubles() ? 1 : 0);
      }
      StringIndex.Builder index = new StringIndex.Builder(size());
      List<String> forms = new ArrayList<>();
      for (int category = 0; category < CATEGORIES.size(); category++) {
        putAll(BASE + category, bases.get(category), index);
        putForms(EXCEPTION + category, exceptions.get(category), index, forms);
      }
      putAll(CARDINAL, cardinals, index);
      putAll(ORDINAL, ordinals, index);
      putForms(ABBREVIATION, abbreviations, index, forms);
      out.writeStrings(forms);
      index.build().write(out);
    }

    private int size() {
      int size = cardinals.size() + ordinals.size() + abbreviations.size();
      for (int category = 0; category < CATEGORIES.size(); category++) {
        size += bases.get(category).size() + exceptions.get(category).size();
      }
      return size;
    }

    private static void putAll(int type, Collection<String> words, StringIndex.Builder index) {
      words.forEach(word -> index.put(type, word, 0));
    }

    private static void putForms(
        int type, Map<String, String> words, StringIndex.Builder index, List<String> forms) {
      words.forEach(
          (word, form) -> {
            index.put(type, word, forms.size());
            forms.add(form);
          });
    }
  }
}
