package org.plumbline.verify.slip;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.extract.Names;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.Lexicon;
import org.plumbline.text.Sentence;
import org.plumbline.truth.Source;
import org.plumbline.verify.Finding;
import org.plumbline.verify.compare.Disagreement;

/** What two sentences of a text that contradict each other have in common, and what sets them apart. */
final class DisagreementReader {
  private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\b");

  /** Of more than nine figures without a comma are the numbers of parcels, telephones and posts. */
  private static final Pattern CARDINAL =
      Pattern.compile(
          "(?i)(?:about |around |nearly |at least |almost |some |more than |over )?(?:\\d{1,9}|\\d[\\d,]*,\\d{3}|[a-z]+(?:[- ][a-z]+)*)");

  private static final Pattern RANK_OR_SHARE =
      Pattern.compile("(?i).*(?:first|second|third|\\d(?:st|nd|rd|th)|one|half|quarter|both)\\b.*");

  private final Source source;
  private final Pattern otherOccasion;

  DisagreementReader(Source source, Lexicon lexicon) {
    this.source = source;
    this.otherOccasion = AnyOf.words(lexicon.otherOccasions());
  }

  /**
   * Compares a sentence with the one that contradicts it.
   *
   * @param text the sentence as a person reads it
   * @param mendable whether it is known how it would agree
   */
  Disagreement compare(
      Sentence sentence, Sentence other, Finding finding, String text, boolean mendable) {
    String proof = finding.evidence().quote();
    return new Disagreement(
        finding.slot(),
        isCount(finding.claimValue()) && isCount(finding.truthValue()),
        years(text).equals(years(proof)),
        otherOccasion.matcher(text).find() || otherOccasion.matcher(proof).find(),
        isOfTwoSpeakers(sentence, other),
        wordsQuoted(sentence, other),
        isBody(sentence) != isBody(other),
        mendable);
  }

  private static boolean isBody(Sentence sentence) {
    return sentence.kind() == Sentence.Kind.BODY;
  }

  private static boolean isCount(String value) {
    return CARDINAL.matcher(value).matches() && !RANK_OR_SHARE.matcher(value).matches();
  }

  private static Set<String> years(String text) {
    Set<String> years = new HashSet<>();
    Matcher matcher = YEAR.matcher(text);
    while (matcher.find()) {
      years.add(matcher.group());
    }
    return years;
  }

  private boolean isOfTwoSpeakers(Sentence one, Sentence other) {
    Set<String> first = speakers(one);
    Set<String> second = speakers(other);
    return !first.isEmpty()
        && !second.isEmpty()
        && first.stream().noneMatch(f -> second.stream().anyMatch(s -> Names.compatible(f, s)));
  }

  private Set<String> speakers(Sentence sentence) {
    return source.factsIn(sentence.index()).stream()
        .flatMap(fact -> fact.fillers(Slot.SPEAKER).stream())
        .map(
            speaker ->
                speaker.entity() >= 0 ? source.entity(speaker.entity()).name() : speaker.text())
        .collect(Collectors.toSet());
  }

  /** How many words the longest quotation has that stands in both. */
  private int wordsQuoted(Sentence one, Sentence other) {
    int most = 0;
    for (List<String> first : quotations(one)) {
      for (List<String> second : quotations(other)) {
        boolean firstIsLonger = first.size() > second.size();
        List<String> part = firstIsLonger ? second : first;
        if (Collections.indexOfSubList(firstIsLonger ? first : second, part) >= 0) {
          most = Math.max(most, part.size());
        }
      }
    }
    return most;
  }

  private List<List<String>> quotations(Sentence sentence) {
    return source.factsIn(sentence.index()).stream()
        .filter(fact -> fact.form() == Fact.Form.QUOTATION)
        .flatMap(fact -> fact.filler(Slot.QUOTATION).stream())
        .map(q -> Names.words(q.text().toLowerCase(Locale.ROOT)))
        .toList();
  }
}
