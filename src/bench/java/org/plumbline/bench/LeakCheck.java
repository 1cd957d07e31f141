package org.plumbline.bench;

import java.io.IOException;
import java.util.List;
import org.plumbline.verify.compare.Compared;
import org.plumbline.verify.judge.RuleBook;

/** Judges a million pairs and prints the heap that is in use after each tenth: it must stay flat. */
public final class LeakCheck {
  private static final int MILLION = 1_000_000;
  private static final int STEPS = 10;

  private LeakCheck() {}

  /**
   * Run with -Xmx256m.
   *
   * @param args how many pairs; a million unless told
   */
  public static void main(String[] args) throws IOException {
    int pairs = args.length == 0 ? MILLION : Integer.parseInt(args[0]);
    List<Compared> work = Work.load();
    RuleBook rules = RuleBook.load();
    int judged = 0;
    int next = 0;
    while (judged < pairs) {
      for (Compared compared : work) {
        rules.judge(compared);
        judged += compared.pairs().size();
        if (judged >= next && next <= pairs) {
          System.gc();
          Runtime runtime = Runtime.getRuntime();
          long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
          System.out.println(judged + " pairs, " + used + " MB");
          next += pairs / STEPS;
        }
      }
    }
  }
}
