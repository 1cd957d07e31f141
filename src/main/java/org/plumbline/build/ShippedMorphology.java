package org.plumbline.build;

import edu.emory.mathcs.nlp.component.morph.english.EnglishInflection;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.morph.util.AbstractAffixMatcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.text.model.FlatMorphology;

/** Takes the lists and rules out of NLP4J's morphological analyzer, which keeps them to itself. */
final class ShippedMorphology {
  /** The fields of the analyzer, in the order of {@link FlatMorphology#CATEGORIES}. */
  private static final List<String> INFLECTIONS =
      List.of("inf_verb", "inf_noun", "inf_adjective", "inf_adverb");

  private static final List<String> TAGS =
      List.of(
          "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS",
          "RB", "RBR", "RBS");

  private ShippedMorphology() {}

  static FlatMorphology.Lists lists() throws ReflectiveOperationException {
    EnglishMorphAnalyzer analyzer = new EnglishMorphAnalyzer();
    List<Set<String>> bases = new ArrayList<>();
    List<Map<String, String>> exceptions = new ArrayList<>();
    List<FlatMorphology.Suffix> suffixes = new ArrayList<>();
    for (int category = 0; category < INFLECTIONS.size(); category++) {
      EnglishInflection inflection = Hidden.field(analyzer, INFLECTIONS.get(category));
      bases.add(inflection.getBaseSet());
      exceptions.add(inflection.getExceptionMap());
      String tags = FlatMorphology.CATEGORIES.get(category);
      for (AbstractAffixMatcher matcher : inflection.getSuffixMatchers()) {
        addSuffixes(matcher, tags, suffixes);
      }
    }
    Collection<String> cardinals = Hidden.field(analyzer, "base_cardinal");
    Collection<String> ordinals = Hidden.field(analyzer, "base_ordinal");
    Map<String, String> abbreviations = Hidden.field(analyzer, "rule_abbreviation");
    return new FlatMorphology.Lists(
        bases, exceptions, suffixes, cardinals, ordinals, abbreviations);
  }

  private static void addSuffixes(
      AbstractAffixMatcher matcher, String category, List<FlatMorphology.Suffix> suffixes)
      throws ReflectiveOperationException {
    Set<String> tags = new LinkedHashSet<>();
    for (String tag : TAGS) {
      if (tag.startsWith(category) && matcher.matchesOriginalPOS(tag)) {
        tags.add(tag);
      }
    }
    List<?> replacers = Hidden.field(matcher, "l_replacers");
    for (Object replacer : replacers) {
      String ending = Hidden.field(replacer, "s_affixForm");
      String[] replacements = Hidden.field(replacer, "s_replacements");
      boolean doubles = Hidden.<Boolean>field(replacer, "b_doubleConsonants");
      suffixes.add(new FlatMorphology.Suffix(tags, ending, List.of(replacements), doubles));
    }
  }
}
