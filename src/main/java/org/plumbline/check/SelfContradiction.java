package org.plumbline.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.extract.Names;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Slot;
import org.plumbline.text.Sentence;
import org.plumbline.truth.Source;
import org.plumbline.verify.Finding;

/**
 * Whether a sentence that another one of the same text contradicts is a slip. An article rightly sets different
 * things beside each other: what one side says and the other denies, this year's flood and that of 2009. A
 * claim about a story has no such neighbours, so the rules do not ask; here only what a sub-editor would call a
 * slip counts: a headline or caption that the text mends, two numbers for one thing, two titles of one person,
 * one quotation from two mouths.
 */
final class SelfContradiction {
  private static final int SHORTEST_QUOTE = 5;
  private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\b");
  private static final Pattern OTHER_TIME =
      Pattern.compile(
          "\\b(?:ago|earlier|previous|previously|since|record|compared|last (?:week|month|year|season)"
              + "|another|other|more|further|additional|average|typically|usually|each|every|if|would)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CARDINAL =
      Pattern.compile(
          "(?i)(?:about |around |nearly |at least |almost |some |more than |over )?(?:\\d[\\d,]*|[a-z]+(?:[- ][a-z]+)*)");
  private static final Pattern ORDINAL =
      Pattern.compile("(?i).*(?:first|second|third|\\d(?:st|nd|rd|th)|one|half|quarter|both)\\b.*");
  private static final Set<Slot> TITLES = Set.of(Slot.ROLE, Slot.TARGET, Slot.PROPERTY);

  private final Source source;

  SelfContradiction(Source source) {
    this.source = source;
  }

  /** Whether the contradiction of {@code sentence} is a slip. */
  boolean holds(Sentence sentence, Finding finding, Problem problem) {
    Optional<Sentence> other = at(finding.evidence().start());
    if (other.isEmpty() || isReportedByOthers(sentence, other.get())) {
      return false;
    }
    if (finding.slot() == Slot.QUOTATION || finding.slot() == Slot.SPEAKER) {
      return finding.slot() == Slot.SPEAKER && sharesQuotation(sentence, other.get());
    }
    if (finding.slot() == Slot.COUNT) {
      return isCardinal(finding.claimValue())
          && isCardinal(finding.truthValue())
          && isOneTime(problem.text(), finding.evidence().quote());
    }
    if (TITLES.contains(finding.slot()) && isTitle(sentence, finding.claimValue())) {
      return isTitle(other.get(), finding.truthValue());
    }
    boolean apart = isBody(sentence) != isBody(other.get());
    return apart && problem.isMendable() && isOneTime(problem.text(), finding.evidence().quote());
  }

  /** Whether two quoted sentences of one article that are no slip still cannot both be true. */
  boolean agreesOnOccasion(Sentence sentence, Finding finding, String text) {
    return finding.slot() == Slot.COUNT
        && isCardinal(finding.claimValue())
        && isCardinal(finding.truthValue())
        && isOneTime(text, finding.evidence().quote())
        && at(finding.evidence().start())
            .map(other -> !isReportedByOthers(sentence, other))
            .orElse(false);
  }

  private Optional<Sentence> at(int offset) {
    return source.document().sentences().stream()
        .filter(s -> s.span().start() <= offset && offset < s.span().end())
        .findFirst();
  }

  private static boolean isBody(Sentence sentence) {
    return sentence.kind() == Sentence.Kind.BODY;
  }

  private static boolean isCardinal(String value) {
    return CARDINAL.matcher(value).matches() && !ORDINAL.matcher(value).matches();
  }

  /** Whether nothing tells that the two speak of different occasions. */
  private static boolean isOneTime(String one, String other) {
    return years(one).equals(years(other))
        && !OTHER_TIME.matcher(one).find()
        && !OTHER_TIME.matcher(other).find();
  }

  private static Set<String> years(String text) {
    Set<String> years = new HashSet<>();
    Matcher matcher = YEAR.matcher(text);
    while (matcher.find()) {
      years.add(matcher.group());
    }
    return years;
  }

  /** What two speakers say may differ. */
  private boolean isReportedByOthers(Sentence one, Sentence other) {
    if (sharesQuotation(one, other)) {
      return false;
    }
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

  /** Whether both quote the same words, and enough of them. */
  private boolean sharesQuotation(Sentence one, Sentence other) {
    return quotations(one).stream()
        .anyMatch(
            q ->
                q.size() >= SHORTEST_QUOTE
                    && quotations(other).stream()
                        .anyMatch(
                            o -> o.size() >= SHORTEST_QUOTE && (contains(q, o) || contains(o, q))));
  }

  private List<List<String>> quotations(Sentence sentence) {
    return source.factsIn(sentence.index()).stream()
        .filter(fact -> fact.form() == Fact.Form.QUOTATION)
        .flatMap(fact -> fact.filler(Slot.QUOTATION).stream())
        .map(q -> Names.words(q.text().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static boolean contains(List<String> whole, List<String> part) {
    return java.util.Collections.indexOfSubList(whole, part) >= 0;
  }

  /** Whether {@code value} is a title that the sentence gives a person of that name. */
  private boolean isTitle(Sentence sentence, String value) {
    return source.factsIn(sentence.index()).stream()
        .filter(fact -> fact.form() == Fact.Form.STATE)
        .flatMap(fact -> fact.fillers(Slot.ROLE).stream())
        .map(Mention::text)
        .anyMatch(title -> title.equals(value));
  }
}
