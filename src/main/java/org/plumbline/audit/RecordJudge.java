package org.plumbline.audit;

import java.util.Objects;
import java.util.Optional;
import org.plumbline.audit.articles.ArticleIndex;
import org.plumbline.audit.input.BadRecordException;
import org.plumbline.audit.input.Post;
import org.plumbline.audit.input.PostParser;
import org.plumbline.audit.input.RawRecord;
import org.plumbline.verify.Judge;

/**
 * Makes of each record its line of the outputs: what is left of an audit without files. The door for programs
 * that read and write in their own way, as on many machines. The same record gets the same line, whatever
 * came before it and wherever it is judged. Safe for use by many threads, which then share what is known
 * about copies.
 */
public final class RecordJudge {
  private final PostJudge judge;
  private final Meter meter;

  /**
   * What became of a record.
   *
   * @param post the post and what was made of it; none when the record is no post
   * @param line its line of {@link Audit#VERDICTS}, else of {@link Audit#REJECTS}, without the line break
   */
  public record Ruled(Optional<Judged> post, String line) {
    public Ruled {
      Objects.requireNonNull(post);
      Objects.requireNonNull(line);
    }
  }

  /**
   * A post and what was made of it.
   *
   * @param id the post's id, or the number of its line
   * @param label what the articles say of it
   * @param reason why it is undecided; {@code NONE} when it is decided
   */
  public record Judged(String id, Outcome label, String reason) {
    public Judged {
      Objects.requireNonNull(id);
      Objects.requireNonNull(label);
      Objects.requireNonNull(reason);
    }
  }

  /**
   * Judges by {@code index}.
   *
   * @param articles how many articles may be asked about one claim
   */
  public RecordJudge(Judge judge, ArticleIndex index, int articles) {
    this(judge, index, articles, new Meter());
  }

  RecordJudge(Judge judge, ArticleIndex index, int articles, Meter meter) {
    this.judge = new PostJudge(judge, index, articles, meter);
    this.meter = meter;
  }

  /** Judges one record that {@code parser} understands. */
  public Ruled judge(PostParser parser, RawRecord raw) {
    StringBuilder line = new StringBuilder();
    Optional<Judged> post = write(parser, raw, line, line);
    line.setLength(line.length() - 1);
    return new Ruled(post, line.toString());
  }

  /** Judges one record; its line goes to {@code good} if it is a post, else to {@code bad}. */
  Optional<Judged> write(PostParser parser, RawRecord raw, StringBuilder good, StringBuilder bad) {
    long start = System.nanoTime();
    try {
      Post post = parser.parse(raw);
      start = meter.book(Stage.PARSE_INPUT, start);
      String form = Lines.form(post);
      meter.book(Stage.NORMALISE, start);
      Judgement judgement = judge.judge(form);
      start = System.nanoTime();
      Lines.verdict(post, form, judgement, good);
      return Optional.of(new Judged(post.id(), judgement.label(), judgement.reason()));
    } catch (BadRecordException e) {
      Lines.reject(raw, e.getMessage(), bad);
      return Optional.empty();
    } finally {
      meter.book(Stage.WRITE, start);
    }
  }

  /** Posts that were parsed and judged. */
  long judged() {
    return judge.judged();
  }

  /** Posts that took the judgement of a copy. */
  long copies() {
    return judge.copies();
  }
}
