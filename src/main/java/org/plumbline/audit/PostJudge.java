package org.plumbline.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.plumbline.audit.articles.Article;
import org.plumbline.audit.articles.ArticleIndex;
import org.plumbline.audit.claims.ClaimCutter;
import org.plumbline.audit.claims.Cut;
import org.plumbline.audit.claims.EnglishScreen;
import org.plumbline.audit.claims.PostForm;
import org.plumbline.verify.Judge;

/**
 * Judges posts. What costs little comes first: copies take the judgement that is known, posts in other
 * languages and on other subjects leave; only the claims of the rest that are new are parsed. The same post always gets the same
 * judgement, whatever came before it. Safe for use by many threads.
 */
final class PostJudge {
  private static final long MOST_OF_POSTS = 32L << 20;
  private static final long MOST_OF_CLAIMS = 16L << 20;

  private final ArticleIndex index;
  private final Openings openings;
  private final ClaimCutter cutter = new ClaimCutter();
  private final Recent<Judgement> posts = new Recent<>(MOST_OF_POSTS, j -> j.claims().length());
  private final Recent<Ruling> claims = new Recent<>(MOST_OF_CLAIMS, Ruling::characters);
  private final Meter meter;
  private final int mostArticles;
  private final LongAdder judged = new LongAdder();
  private final LongAdder copies = new LongAdder();

  PostJudge(Judge judge, ArticleIndex index, int mostArticles, Meter meter) {
    this.index = index;
    this.openings = new Openings(judge, index);
    this.mostArticles = mostArticles;
    this.meter = meter;
  }

  /** Judges a post by its form, as {@link PostForm} makes it. */
  Judgement judge(String form) {
    long start = System.nanoTime();
    Judgement known = posts.get(form);
    if (known != null) {
      copies.increment();
      meter.book(Stage.SCREEN, start);
      return known;
    }
    if (form.isEmpty()) {
      return Judgement.aside(Ruling.NOT_CHECKABLE);
    }
    if (EnglishScreen.otherThanEnglish(form).isPresent()) {
      meter.book(Stage.SCREEN, start);
      return Judgement.aside("NOT_ENGLISH");
    }
    boolean lets = index.lets(form);
    start = meter.book(Stage.SCREEN, start);
    if (!lets) {
      return Judgement.aside(Ruling.OFF_TOPIC);
    }
    List<Cut> cuts = cutter.cut(form);
    meter.book(Stage.CUT, start);
    List<Ruling> rulings = new ArrayList<>();
    for (Cut cut : cuts) {
      rulings.add(
          cut.isClaim()
              ? rule(cut.text())
              : Ruling.undecided(cut.text(), Ruling.NOT_CHECKABLE, cut.aside()));
    }
    Judgement judgement = Judgement.of(rulings);
    posts.put(form, judgement);
    judged.increment();
    return judgement;
  }

  /** One sentence goes round in many posts, with other words before and after it: it is judged once. */
  private Ruling rule(String claim) {
    Ruling known = claims.get(claim);
    if (known != null) {
      return known;
    }
    Ruling ruling = hear(claim);
    claims.put(claim, ruling);
    return ruling;
  }

  private Ruling hear(String claim) {
    long start = System.nanoTime();
    List<Article> articles = index.candidates(claim, mostArticles);
    start = meter.book(Stage.FIND, start);
    List<Bench.Opinion> opinions = new ArrayList<>();
    for (Article article : articles) {
      try {
        opinions.add(new Bench.Opinion(article, openings.of(article).verifyPost(claim)));
      } catch (RuntimeException | StackOverflowError e) {
        // One claim that breaks the engine must not end the audit of a million.
        meter.book(Stage.JUDGE, start);
        return Ruling.undecided(claim, "UNREADABLE", "The program stumbled over it: " + e + ".");
      }
    }
    meter.book(Stage.JUDGE, start);
    return Bench.rule(claim, opinions);
  }

  /** Posts that were parsed and judged. */
  long judged() {
    return judged.sum();
  }

  /** Posts that took the judgement of a copy. */
  long copies() {
    return copies.sum();
  }
}
