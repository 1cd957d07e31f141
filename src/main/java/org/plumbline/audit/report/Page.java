package org.plumbline.audit.report;

import static org.plumbline.audit.report.Markup.escaped;
import static org.plumbline.audit.report.Markup.name;
import static org.plumbline.audit.report.Markup.number;
import static org.plumbline.audit.report.Markup.percent;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The page for people: one file, which needs no network and can be read without its script. */
final class Page {
  private static final int MOST_CARDS = 50;
  private static final int MOST_WORDINGS = 12;
  private static final int MOST_LINKS = 12;

  private final Tally tally;
  private final long rejects;
  private final String setting;
  private final int articles;
  private final Map<String, Integer> numbers;
  private final StringBuilder html = new StringBuilder(1 << 16);

  Page(Tally tally, long rejects, String setting, int articles) {
    this.tally = tally;
    this.rejects = rejects;
    this.setting = setting;
    this.articles = articles;
    this.numbers = tally.cards().numbers(MOST_CARDS);
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
    cards();
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
        .append(articles == 1 ? " article; " : " articles; ");
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

  private void cards() {
    List<Card> cards = tally.cards().sorted();
    html.append("<section id=\"claims\">\n<h2>False claims, the most repeated first</h2>\n");
    if (cards.isEmpty()) {
      html.append("<p>No post contradicts the articles.</p>\n</section>\n");
      return;
    }
    html.append("<p class=\"small\">")
        .append(number(cards.size()))
        .append(cards.size() == 1 ? " false claim" : " different false claims");
    if (cards.size() > MOST_CARDS) {
      html.append(", of which the first ").append(MOST_CARDS).append(" are shown");
    }
    html.append(
        ". Wordings that the same sentence of an article rules out by the same value are one claim.</p>\n<div class=\"cards\">\n");
    Set<Long> shown = new HashSet<>();
    tally.posts().forEach(p -> shown.add(p.post().line()));
    for (int i = 0; i < Math.min(MOST_CARDS, cards.size()); i++) {
      card(i + 1, cards.get(i), shown);
    }
    html.append("</div>\n</section>\n");
  }

  private void card(int number, Card card, Set<Long> shown) {
    PostLine.Proof proof = card.proof();
    html.append("<article class=\"card\" id=\"c")
        .append(number)
        .append("\">\n<div class=\"times\"><b>");
    html.append(number(card.count()))
        .append("</b> ")
        .append(card.count() == 1 ? "post" : "posts")
        .append("</div>\n<div>\n<h3>");
    html.append(escaped(card.claim())).append("</h3>\n");
    if (!card.correction().isEmpty()) {
      html.append("<p class=\"correction\">").append(escaped(card.correction())).append("</p>\n");
    }
    html.append("<p><span class=\"tag\">").append(escaped(name(proof.slot()))).append("</span> ");
    if (!proof.claimValue().equals(proof.truthValue())) {
      html.append("<del>").append(escaped(proof.claimValue())).append("</del>");
      if (!proof.truthValue().isEmpty()) {
        html.append(" → <ins>").append(escaped(proof.truthValue())).append("</ins>");
      }
    }
    html.append("</p>\n<blockquote>")
        .append(escaped(proof.quote()))
        .append("<br><span class=\"small\">");
    html.append(escaped(proof.source()))
        .append(':')
        .append(proof.line())
        .append(" · ")
        .append(escaped(proof.rule()));
    html.append("</span></blockquote>\n<p class=\"small\">First seen ")
        .append(escaped(card.first()));
    html.append(", last ").append(escaped(card.last())).append(". ");
    links(number, card, shown);
    html.append("</p>\n");
    wordings(card);
    html.append("</div>\n</article>\n");
  }

  private void links(int number, Card card, Set<Long> shown) {
    List<Long> lines = card.lines().stream().filter(shown::contains).toList();
    if (lines.isEmpty()) {
      html.append("Its posts are in verdicts.jsonl.");
      return;
    }
    html.append("<a href=\"#posts\" data-card=\"").append(number).append("\">Show its posts</a>");
    lines.stream()
        .limit(MOST_LINKS)
        .forEach(
            line ->
                html.append(" <a href=\"#p")
                    .append(line)
                    .append("\">")
                    .append(line)
                    .append("</a>"));
  }

  private void wordings(Card card) {
    List<Map.Entry<String, Integer>> wordings = card.byFrequency();
    if (wordings.size() < 2) {
      return;
    }
    html.append("<details><summary class=\"small\">")
        .append(wordings.size())
        .append(" wordings</summary><ul>\n");
    wordings.stream()
        .limit(MOST_WORDINGS)
        .forEach(
            w ->
                html.append("<li>")
                    .append(escaped(w.getKey()))
                    .append(" <span class=\"small\">")
                    .append(number(w.getValue()))
                    .append("×</span></li>\n"));
    html.append("</ul></details>\n");
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
        "<div class=\"scroll\"><table>\n<thead><tr><th>Line</th><th>Answer</th><th>Post</th><th>What the article says</th></tr></thead>\n<tbody id=\"rows\">\n");
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
            shown.cards().stream()
                .filter(numbers::containsKey)
                .map(k -> String.valueOf(numbers.get(k)))
                .distinct()
                .toList()));
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

  private static String proof(PostLine post) {
    for (PostLine.Claim claim : post.claims()) {
      if (claim.label().equals(post.label()) && !claim.proofs().isEmpty()) {
        PostLine.Proof proof = claim.proofs().get(0);
        return escaped(proof.quote())
            + " <span class=\"small\">"
            + escaped(proof.source())
            + ':'
            + proof.line()
            + "</span>";
      }
    }
    return "<span class=\"small\">"
        + escaped(post.reason().equals("NONE") ? "" : name(post.reason()))
        + "</span>";
  }
}
