package org.plumbline.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plumbline.text.model.FlatMorphology;

/**
 * Dictionary forms.
 *
 * <p>NLP4J's own lemma is what the parser was trained on, and is kept for it ({@link #trained}). As a
 * dictionary form it has gaps, which {@link #lemma} fills: numbers become {@code #crd#}, digits become one
 * zero, names lose their last letter ("Pence"), and some regular forms stay as they are ("followed").
 */
final class Lemmatizer {
  private static final Map<String, String> IRREGULAR =
      Map.of("media", "media", "data", "data", "pence", "pence", "i", "i");
  private static final Set<String> NUMBER_PLURALS =
      Set.of("ones", "tens", "hundreds", "thousands", "millions", "billions", "trillions");
  private static final String UNCHANGED_DOUBLES = "lsz";

  private final FlatMorphology analyzer;

  Lemmatizer(FlatMorphology analyzer) {
    this.analyzer = analyzer;
  }

  /** The lemma that the model expects, of a form in which digits are simplified. */
  String trained(String simplifiedForm, String tag) {
    return analyzer.lemmatize(simplifiedForm, tag);
  }

  /** The lower-case dictionary form of a word whose lemma for the model is {@code trained}. */
  String lemma(String form, String tag, String trained) {
    String lower = form.toLowerCase(Locale.ROOT);
    if (tag.equals("NNP") || hasDigit(form)) {
      return lower;
    }
    if (IRREGULAR.containsKey(lower)) {
      return IRREGULAR.get(lower);
    }
    if (trained.startsWith("#")) {
      return number(lower, tag);
    }
    // "to lay", which may be a past tense elsewhere, is a base form already.
    if (tag.equals("VB") && trained.length() == lower.length() && !lower.contains("'")) {
      return lower;
    }
    return trained.equals(lower) ? unrecognised(lower, tag) : trained.toLowerCase(Locale.ROOT);
  }

  private String number(String lower, String tag) {
    boolean plural =
        tag.startsWith("NN") && (NUMBER_PLURALS.contains(lower) || lower.endsWith("ths"));
    if (plural) {
      return lower.substring(0, lower.length() - 1);
    }
    return tag.startsWith("VB") ? unrecognised(lower, tag) : lower;
  }

  /** A form that NLP4J left alone: either it is its own lemma, or the word is not in its dictionary. */
  private String unrecognised(String lower, String tag) {
    int hyphen = lower.lastIndexOf('-');
    if (hyphen > 0 && hyphen + 1 < lower.length()) {
      String last = lower.substring(hyphen + 1);
      return lower.substring(0, hyphen + 1) + lemma(last, tag, trained(last, tag));
    }
    return switch (tag) {
      case "VBD", "VBN" -> lower.endsWith("ed") && lower.length() > 4 ? stem(lower, "ed") : lower;
      case "VBG" -> lower.endsWith("ing") && lower.length() > 5 ? stem(lower, "ing") : lower;
      case "NNS", "NNPS" -> isOpenPlural(lower) ? lower.substring(0, lower.length() - 1) : lower;
      default -> lower;
    };
  }

  /** Undoes a regular ending; of two readings takes the one whose third person NLP4J knows. */
  private String stem(String lower, String ending) {
    String stem = lower.substring(0, lower.length() - ending.length());
    int last = stem.length() - 1;
    boolean doubled = last > 0 && stem.charAt(last) == stem.charAt(last - 1);
    String single = doubled ? stem.substring(0, last) : stem;
    if (isVerb(stem)) {
      return stem;
    }
    if (isVerb(stem + "e")) {
      return stem + "e";
    }
    if (ending.equals("ed") && stem.charAt(last) == 'i') {
      return stem.substring(0, last) + "y";
    }
    return doubled && UNCHANGED_DOUBLES.indexOf(stem.charAt(last)) < 0 ? single : stem;
  }

  private boolean isVerb(String word) {
    return analyzer.lemmatize(word + "s", "VBZ").equals(word);
  }

  /** "deplorables", not "politics": a word that NLP4J knows with its s would lose one more ending. */
  private boolean isOpenPlural(String lower) {
    boolean plural =
        lower.length() > 3 && lower.endsWith("s") && !lower.matches(".*(ss|us|is|ics)");
    return plural && !analyzer.lemmatize(lower + "es", "NNS").equals(lower);
  }

  private static boolean hasDigit(String form) {
    return form.chars().anyMatch(Character::isDigit);
  }
}
