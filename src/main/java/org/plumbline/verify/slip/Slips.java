package org.plumbline.verify.slip;

import java.util.List;
import java.util.Optional;
import org.plumbline.lexicon.Lexicon;
import org.plumbline.text.Sentence;
import org.plumbline.truth.Source;
import org.plumbline.verify.Finding;
import org.plumbline.verify.compare.Doubt;
import org.plumbline.verify.judge.RuleBook;

/**
 * Whether a text that disagrees with itself does so by a slip. Finds what may be one, and lets the rules decide. Safe
 * for use by many threads.
 */
public final class Slips {
  private final Source source;
  private final RuleBook rules;
  private final DisagreementReader disagreements;
  private final TitleReader titles;

  /**
   * @param source the text
   */
  public Slips(Source source, Lexicon lexicon, RuleBook rules) {
    this.source = source;
    this.rules = rules;
    this.disagreements = new DisagreementReader(source, lexicon);
    this.titles = new TitleReader(source, lexicon);
  }

  /**
   * The slip that a sentence is which the rest of its text contradicts; empty when both may stand.
   *
   * @param finding what contradicts it
   * @param text the sentence as a person reads it
   * @param mendable whether it is known how it would agree
   */
  public Optional<Slip> of(Sentence sentence, Finding finding, String text, boolean mendable) {
    return proof(finding)
        .map(other -> disagreements.compare(sentence, other, finding, text, mendable))
        .flatMap(this::judge);
  }

  /** The titles that a sentence gives people. */
  public List<Title> titles(Sentence sentence) {
    return titles.in(sentence);
  }

  /**
   * The slip that a title is which the rest of the text excludes; empty when both may stand.
   *
   * @param finding what excludes it
   */
  public Optional<Slip> of(Title title, Finding finding) {
    return proof(finding).stream()
        .flatMap(other -> titles.in(other).stream())
        .filter(other -> other.name().equals(title.name()))
        .flatMap(other -> judge(titles.compare(title, other)).stream())
        .findFirst();
  }

  private Optional<Slip> judge(Doubt doubt) {
    return rules.slips(doubt).stream()
        .findFirst()
        .map(found -> new Slip(found.rule(), rules.severity(found.rule())));
  }

  /** The sentence of the text that a finding rests on. */
  public Optional<Sentence> proof(Finding finding) {
    int offset = finding.evidence().start();
    return source.document().sentences().stream()
        .filter(s -> s.span().start() <= offset && offset < s.span().end())
        .findFirst();
  }
}
