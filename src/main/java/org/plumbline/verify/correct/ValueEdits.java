package org.plumbline.verify.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Mention;
import org.plumbline.lexicon.Gazetteer;
import org.plumbline.text.Sentence;
import org.plumbline.text.Span;
import org.plumbline.text.Token;
import org.plumbline.truth.Source;

/** Puts a value of the article in the place of the claim's: a number, a time, a name, a description. */
final class ValueEdits {
  private static final Set<String> TIME_PREPOSITIONS =
      Set.of("in", "on", "at", "by", "since", "until", "before", "after", "during");

  /** Times that stand without a preposition. */
  private static final Pattern BARE_TIME =
      Pattern.compile("(?i)(last|next|this|yesterday|today|tomorrow|\\w+ ago)\\b.*|.* ago");

  private static final String MONTH =
      "(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?";
  private static final Pattern DAY =
      Pattern.compile(
          "(?i)[a-z]+day\\b|\\b\\d{1,2}(st|nd|rd|th)? " + MONTH + "|" + MONTH + " \\d{1,2}\\b");
  private static final Pattern MONTH_OR_YEAR =
      Pattern.compile("(?i)(early |late |mid-)?(" + MONTH + ",?)? ?(\\d{4}s?)?");
  private static final Map<String, String> SINGULAR =
      Map.of("were", "was", "are", "is", "have", "has");
  private static final Map<String, String> PLURAL =
      Map.of("was", "were", "is", "are", "has", "have");
  private static final int LONGEST_NAMES = 3;
  private static final int LONGEST_PHRASE = 60;

  private final Wording claim;
  private final Source claimSource;
  private final Inflection inflection;
  private final Gazetteer gazetteer;

  ValueEdits(Wording claim, Source claimSource, Inflection inflection, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.claim = claim;
    this.claimSource = claimSource;
    this.inflection = inflection;
  }

  /**
   * A value that differs.
   *
   * @param range where the phrase that holds it stands in the claim
   * @param claimed the claim's words
   * @param said the article's words
   * @param source the article
   * @param first the sentence of the article that has them
   * @param last the last sentence that may have them
   */
  record Value(Span range, String claimed, String said, Source source, int first, int last) {}

  List<String> number(Value value) {
    Span span = claim.locate(value.claimed(), value.range());
    String old = claim.at(span);
    String said = decapitalised(value);
    List<String> edits = new ArrayList<>();
    Set<String> forms = new LinkedHashSet<>();
    forms.add(NumberStyle.like(old, said));
    forms.add(said);
    NumberStyle.core(old, said).ifPresent(forms::add);
    for (String form : forms) {
      edits.add(
          NumberStyle.isOne(old) == NumberStyle.isOne(form)
              ? claim.replace(span, form)
              : agreeing(span, form));
    }
    return edits;
  }

  /** "One person was" for "two people were". */
  private String agreeing(Span number, String form) {
    boolean one = NumberStyle.isOne(form);
    for (Sentence sentence : claimSource.document().sentences()) {
      for (Token noun : sentence.tokens()) {
        boolean isCounted =
            noun.isNoun()
                && sentence.children(noun).stream()
                    .anyMatch(t -> number.contains(t.span()) && t.index() < noun.index());
        if (isCounted && !noun.isProperNoun()) {
          String tail = claim.text().substring(number.end(), noun.span().start());
          String counted = form + tail + (one ? noun.lemma() : inflection.plural(noun.lemma()));
          Token next =
              sentence.tokens().get(Math.min(noun.index() + 1, sentence.tokens().size() - 1));
          String verb = one ? SINGULAR.get(next.form()) : PLURAL.get(next.form());
          return verb == null
              ? claim.replace(new Span(number.start(), noun.span().end()), counted)
              : claim.replace(new Span(number.start(), next.span().end()), counted + " " + verb);
        }
      }
    }
    return claim.replace(number, form);
  }

  List<String> time(Value value) {
    Span span = claim.locate(value.claimed(), value.range());
    String said = decapitalised(value);
    String before = claim.wordBefore(span);
    String there = wordBefore(value);
    List<String> edits = new ArrayList<>();
    boolean preposition = TIME_PREPOSITIONS.contains(before.toLowerCase(Locale.ROOT));
    if (preposition && !before.equalsIgnoreCase(there)) {
      Span both = new Span(span.start() - before.length() - 1, span.end());
      if (BARE_TIME.matcher(said).matches()
          || TIME_PREPOSITIONS.contains(Wording.small(said.split(" ")[0]))) {
        edits.add(claim.replace(both, said));
      } else {
        edits.add(
            claim.replace(both, (there.isEmpty() ? usual(said, before) : there) + " " + said));
      }
    }
    edits.add(claim.replace(span, said));
    return edits;
  }

  /** "on" a day, "in" a month or year, else as before. */
  private static String usual(String time, String before) {
    boolean plain = before.equalsIgnoreCase("in") || before.equalsIgnoreCase("on");
    if (!plain) {
      return before;
    }
    return DAY.matcher(time).find() ? "on" : MONTH_OR_YEAR.matcher(time).matches() ? "in" : before;
  }

  /** The preposition that the article has before its value; empty when there is none. */
  private static String wordBefore(Value value) {
    for (int s = value.first(); s <= value.last(); s++) {
      SaidIn document = new SaidIn(value, s);
      int at = document.find();
      if (at > 0) {
        String[] words = document.text().substring(0, at).strip().split("\\s+");
        String last = words[words.length - 1].toLowerCase(Locale.ROOT);
        return TIME_PREPOSITIONS.contains(last) ? last : "";
      }
    }
    return "";
  }

  /** One sentence of the article that may hold a value. */
  private record SaidIn(Value value, int sentence) {
    String text() {
      return value.source().document().quote(value.source().sentence(sentence).span());
    }

    int find() {
      return text().indexOf(value.said());
    }
  }

  /** A name or a description. */
  List<String> phrase(Value value) {
    Span span = value.range();
    String old = claim.at(span);
    List<String> edits = new ArrayList<>();
    for (String form : forms(value, old)) {
      String put = likePlace(withoutNext(form, span), old);
      boolean lower = !old.isEmpty() && Character.isLowerCase(old.charAt(0));
      boolean name = claimsName(span);
      boolean named = Character.isUpperCase(put.charAt(0)) || put.startsWith("the ");
      if (name && !lower && !named) {
        continue;
      }
      boolean small = lower && Character.isUpperCase(put.charAt(0)) && (name || !put.equals(form));
      Span whole = isPossessive(put) || endsName(span) ? claim.withArticle(span) : span;
      String written = small ? put.toLowerCase(Locale.ROOT) : put;
      // "Indian External Affairs" beside "India's": the claim tells the country itself.
      int space = put.indexOf(' ');
      boolean demonym = space > 0 && gazetteer.placeOfDemonym(put.substring(0, space)).isPresent();
      edits.add(claim.replace(whole, small && demonym ? written.substring(space + 1) : written));
    }
    return edits;
  }

  /** "agriculture" of "Agriculture Minister" before the claim's own "minister". */
  private String withoutNext(String form, Span span) {
    String after = claim.text().substring(span.end()).strip().toLowerCase(Locale.ROOT);
    int space = form.lastIndexOf(' ');
    boolean told =
        space > 0 && after.startsWith(form.substring(space + 1).toLowerCase(Locale.ROOT));
    return told ? form.substring(0, space) : form;
  }

  /** "India's" for "Pakistan's", where the article has "Indian". */
  private String likePlace(String form, String old) {
    boolean adjective = gazetteer.placeOfDemonym(old).isPresent();
    boolean possessive = isPossessive(old) || adjective && gazetteer.knows(form);
    String name = adjective ? form : gazetteer.placeOfDemonym(form).orElse(form);
    return possessive && !isPossessive(name) ? name + "'s" : name;
  }

  private static boolean isPossessive(String words) {
    return words.endsWith("'s") || words.endsWith("’s");
  }

  /** Whether a name of the claim ends there: its article goes with it, that of "an American film" stays. */
  private boolean endsName(Span span) {
    return claimSource.reading().mentions().stream()
        .anyMatch(m -> m.isName() && m.start() <= span.start() && m.end() == span.end());
  }

  private boolean claimsName(Span span) {
    return claimSource.reading().mentions().stream()
        .anyMatch(m -> m.isName() && m.start() == span.start());
  }

  /** What the article's value may be called in the claim, the best first. */
  private List<String> forms(Value value, String old) {
    Set<String> forms = new LinkedHashSet<>();
    if (isCutOff(value)) {
      return List.of();
    }
    for (int s = value.first(); s <= value.last(); s++) {
      for (Mention mention : value.source().phrasesIn(s)) {
        if (mention.text().equals(value.said())
            || mention.name().equals(value.said())
            || isPartOfName(value.said(), mention)) {
          names(mention, value, old, forms);
        }
      }
    }
    String said = decapitalised(value);
    if (said.length() <= LONGEST_PHRASE) {
      String determiner = Wording.determiner(old);
      boolean bare = Wording.determiner(said).isEmpty() && !determiner.isEmpty();
      boolean description = Character.isLowerCase(said.charAt(0));
      boolean indefinite = determiner.equalsIgnoreCase("a") || determiner.equalsIgnoreCase("an");
      String own = indefinite ? Wording.article(said, determiner) : determiner;
      forms.add(bare && description ? own + " " + said : said);
    }
    return List.copyOf(forms);
  }

  /** "social" of "the Social Alliance". */
  private static boolean isPartOfName(String said, Mention mention) {
    return mention.isName()
        && List.of(mention.name().toLowerCase(Locale.ROOT).split(" "))
            .contains(said.toLowerCase(Locale.ROOT));
  }

  /** Names of whom or what a phrase means, as long as the claim's own first. */
  private void names(Mention mention, Value value, String old, Set<String> into) {
    if (mention.entity() < 0) {
      return;
    }
    Entity entity = value.source().entity(mention.entity());
    int words = old.split("\\s+").length - (Wording.determiner(old).isEmpty() ? 0 : 1);
    entity.aliases().stream()
        .filter(alias -> Character.isUpperCase(alias.charAt(0)))
        .sorted(Comparator.comparingInt(alias -> Math.abs(alias.split(" ").length - words)))
        .limit(LONGEST_NAMES)
        .map(alias -> withArticle(alias, value.source()))
        .forEach(into::add);
  }

  /** "the Alliance", where the article calls it so. */
  private static String withArticle(String name, Source source) {
    boolean article =
        source.reading().mentions().stream()
            .anyMatch(
                m ->
                    m.isName()
                        && m.name().equals(name)
                        && m.text().regionMatches(true, 0, "the " + name, 0, name.length() + 4));
    return article ? "the " + name : name;
  }

  /** Whether the article goes on with the name where the parser broke it off: "Transport and General Union". */
  private static boolean isCutOff(Value value) {
    Pattern on = Pattern.compile(Pattern.quote(value.said()) + " (and|of|for|&) (the )?\\p{Lu}");
    for (int s = value.first(); s <= value.last(); s++) {
      if (on.matcher(new SaidIn(value, s).text()).find()) {
        return true;
      }
    }
    return false;
  }

  /** The article's words without the capital that only the start of a sentence gave them. */
  private static String decapitalised(Value value) {
    String said = value.said();
    for (int s = value.first(); s <= value.last(); s++) {
      Token first = value.source().sentence(s).tokens().get(0);
      if (new SaidIn(value, s).find() == 0 && !first.isProperNoun()) {
        return Wording.small(said);
      }
    }
    return said;
  }
}
