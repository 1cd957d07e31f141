package org.plumbline.audit.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.audit.Audit;
import org.plumbline.audit.AuditException;

/** Sums up an audit: reads its verdicts once, writes {@code summary.json} and {@code report.html}. */
public final class AuditReport {
  /** File of the page. */
  public static final String PAGE = "report.html";

  /** File of the counts. */
  public static final String SUMMARY = "summary.json";

  private AuditReport() {}

  /**
   * What the audit came to.
   *
   * @param labels posts by label
   */
  public record Totals(long posts, long rejects, Map<String, Long> labels, long falseClaims) {
    /** The same in words, for a person. */
    public List<String> lines() {
      List<String> lines = new ArrayList<>();
      labels.forEach(
          (label, count) ->
              lines.add(
                  String.format(
                      Locale.ROOT,
                      "%-16s %,10d  %5.1f %%",
                      label,
                      count,
                      posts == 0 ? 0.0 : 100.0 * count / posts)));
      lines.add(String.format(Locale.ROOT, "%-16s %,10d", "different false", falseClaims));
      if (rejects > 0) {
        lines.add(String.format(Locale.ROOT, "%-16s %,10d  in rejects.jsonl", "no posts", rejects));
      }
      return lines;
    }
  }

  /**
   * Sums up the audit in {@code out}.
   *
   * @param setting what made the verdicts what they are
   * @param articles how many articles there were
   * @throws AuditException when it cannot be read or written
   */
  public static Totals write(Path out, String setting, int articles) {
    try {
      Tally tally = tally(out.resolve(Audit.VERDICTS));
      long rejects = count(out.resolve(Audit.REJECTS));
      put(out, SUMMARY, Summary.write(tally, rejects, setting, articles));
      put(out, PAGE, new Page(tally, rejects, setting, articles).html());
      return new Totals(tally.all(), rejects, tally.labels(), tally.cards().sorted().size());
    } catch (IOException e) {
      throw new AuditException("cannot write the report to " + out + ": " + e.getMessage(), e);
    }
  }

  private static Tally tally(Path verdicts) throws IOException {
    Tally tally = new Tally();
    try (BufferedReader reader = Files.newBufferedReader(verdicts, StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        tally.add(VerdictReader.read(line));
      }
    }
    return tally;
  }

  private static long count(Path rejects) throws IOException {
    long count = 0;
    try (BufferedReader reader = Files.newBufferedReader(rejects, StandardCharsets.UTF_8)) {
      while (reader.readLine() != null) {
        count++;
      }
    }
    return count;
  }

  private static void put(Path out, String name, String text) throws IOException {
    Path next = out.resolve(name + ".next");
    Files.writeString(next, text, StandardCharsets.UTF_8);
    Files.move(
        next,
        out.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
