package org.plumbline.audit.report;

import static org.plumbline.audit.report.Markup.escaped;
import static org.plumbline.audit.report.Markup.name;
import static org.plumbline.audit.report.Markup.number;
import static org.plumbline.audit.report.Markup.percent;

/** The page for people: one file, which needs no network and can be read without its script. */
final class Page {
  private final Tally tally;
  private final long rejects;
  private final String setting;
  private final int articles;
  private final CardSections cards;
  private final StringBuilder html = new StringBuilder(1 << 16);

  Page(Tally tally, long rejects, String setting, int articles) {
    this.tally = tally;
    this.rejects = rejects;
    this.setting = setting;
    this.articles = articles;
    this.cards = new CardSections(tally);
  }

  String html() {
    html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n");
    html.append("<title>Audit of ").append(number(tally.all())).append(" posts</title>\n<style>\n");
    html.append(Markup.resource("report.css")).append("</style>\n</head>\n<body>\n");
    header();
    html.append("<main>\n");
    plots();
    html.append(cards.html());
    table();
    html.append("</main>\n<footer>");
    html.append("Made by Plumbline: ").append(escaped(setting)).append(". ");
    html.append(
        "Every answer is in verdicts.jsonl, with its proof; the same posts, articles and rules give the same answers.");
    html.append("</footer>\n<script>\n")
        .append(Markup.resource("report.js"))
        .append("</script>\n</body>\n</html>\n");
    return html.toString();
  }

  private void header() {
    long contradicted = tally.labels().get("CONTRADICTED");
    html.append("<header>\n<h1>").append(number(contradicted));
    html.append(contradicted == 1 ? " post contradicts" : " posts contradict")
        .append(" the record</h1>\n<p class=\"lead\">");
    html.append(number(tally.all())).append(tally.all() == 1 ? " post was" : " posts were");
    html.append(" checked against ")
        .append(number(articles))
        .append(articles == 1 ? " source; " : " sources; ");
    html.append(number(tally.claims())).append(" claims were found in what is on their subject.");
    if (rejects > 0) {
      html.append(' ')
          .append(number(rejects))
          .append(rejects == 1 ? " record was" : " records were");
      html.append(" no posts and stand in rejects.jsonl.");
    }
    html.append("</p>\n<div class=\"figures\">\n");
    tally
        .labels()
        .forEach(
            (label, count) ->
                html.append("<div class=\"figure ")
                    .append(label)
                    .append("\"><b>")
                    .append(number(count))
                    .append("</b>")
                    .append(name(label))
                    .append(" <span class=\"small\">")
                    .append(percent(count, tally.all()))
                    .append("</span></div>\n"));
    html.append("</div>\n</header>\n");
  }

  private void plots() {
    html.append("<section>\n<h2>At a glance</h2>\n<div class=\"plots\">\n");
    figure("All posts by answer", Plots.shares(tally.labels(), tally.all()), true);
    if (!tally.days().isEmpty()) {
      figure("Decided posts over time", Plots.time(tally.days()), true);
    }
    if (!tally.slots().isEmpty()) {
      figure(
          "What the false claims get wrong",
          Plots.bars("False claims by what they get wrong", tally.slots()),
          false);
    }
    if (!tally.reasons().isEmpty()) {
      figure(
          "Why posts stay undecided",
          Plots.bars("Undecided posts by reason", tally.reasons()),
          false);
    }
    html.append("</div>\n</section>\n");
  }

  private void figure(String title, String plot, boolean wide) {
    html.append(wide ? "<figure class=\"wide\">" : "<figure>").append("<figcaption>").append(title);
    html.append("</figcaption>").append(plot).append("</figure>\n");
  }

  private void table() {
    html.append("<section id=\"posts\">\n<h2>Posts</h2>\n<p class=\"small\">")
        .append(number(tally.posts().size()));
    html.append(" of ")
        .append(number(tally.all()))
        .append(" posts: the first of each answer. All of them are in verdicts.jsonl.</p>\n");
    html.append(
        "<div class=\"filters\" id=\"filters\" hidden><input id=\"words\" type=\"search\" placeholder=\"Words in the post\" aria-label=\"Words in the post\">");
    html.append(
        "<select id=\"label\" aria-label=\"Answer\"><option value=\"\">All answers</option>");
    for (String label : Tally.LABELS) {
      html.append("<option value=\"")
          .append(label)
          .append("\">")
          .append(name(label))
          .append("</option>");
    }
    html.append(
        "</select><button id=\"all\" type=\"button\">Show all</button><span class=\"small\" id=\"shown\"></span></div>\n");
    html.append(
        "<div class=\"scroll\"><table>\n<thead><tr><th>Line</th><th>Answer</th><th>Post</th><th>What the record says</th></tr></thead>\n<tbody id=\"rows\">\n");
    tally.posts().forEach(this::row);
    html.append("</tbody>\n</table></div>\n</section>\n");
  }

  private void row(Tally.Shown shown) {
    PostLine post = shown.post();
    html.append("<tr id=\"p")
        .append(post.line())
        .append("\" data-label=\"")
        .append(post.label())
        .append("\" data-cards=\"");
    html.append(
        String.join(
            " ",
            shown.cards().stream().flatMap(key -> cards.nameOf(key).stream()).distinct().toList()));
    html.append("\"><td>")
        .append(post.line())
        .append("</td><td><span class=\"label ")
        .append(post.label())
        .append("\">");
    html.append(name(post.label())).append("</span>");
    if (!post.day().isEmpty()) {
      html.append("<br><span class=\"small\">").append(post.day()).append("</span>");
    }
    html.append("</td><td class=\"post\">")
        .append(escaped(post.text()))
        .append("<br><span class=\"small\">");
    html.append(escaped(post.id()))
        .append("</span></td><td>")
        .append(proof(post))
        .append("</td></tr>\n");
  }

  /** What decided; both sides where there are two. */
  private static String proof(PostLine post) {
    for (PostLine.Claim claim : post.claims()) {
      if (claim.label().equals(post.label()) && !claim.proofs().isEmpty()) {
        PostLine.Proof first = claim.proofs().get(0);
        return proof(first)
            + claim.proofs().stream()
                .filter(other -> other.isAgainst() != first.isAgainst())
                .findFirst()
                .map(other -> "<br>" + proof(other))
                .orElse("");
      }
    }
    return "<span class=\"small\">"
        + escaped(post.reason().equals("NONE") ? "" : name(post.reason()))
        + "</span>";
  }

  private static String proof(PostLine.Proof proof) {
    return escaped(proof.quote())
        + " <span class=\"small\">"
        + CardSections.place(proof)
        + "</span>";
  }
}
