package org.plumbline.audit.report;

import static org.plumbline.audit.report.Markup.escaped;
import static org.plumbline.audit.report.Markup.name;
import static org.plumbline.audit.report.Markup.number;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The part of the page that shows what is said most: false claims, then disputed and outdated ones. */
final class CardSections {
  private static final int MOST_CARDS = 50;
  private static final int MOST_WORDINGS = 12;
  private static final int MOST_LINKS = 12;

  private static final String DISPUTED = "d";
  private static final String OUTDATED = "o";

  private final Tally tally;
  private final Map<String, String> names = new HashMap<>();
  private final Set<Long> shown = new HashSet<>();
  private final StringBuilder html = new StringBuilder();

  CardSections(Tally tally) {
    this.tally = tally;
    names.putAll(tally.cards().names(MOST_CARDS, ""));
    names.putAll(tally.disputed().names(MOST_CARDS, DISPUTED));
    names.putAll(tally.outdated().names(MOST_CARDS, OUTDATED));
    tally.posts().forEach(p -> shown.add(p.post().line()));
  }

  /** What the card of this key is called on the page, if it is there. */
  Optional<String> nameOf(String key) {
    return Optional.ofNullable(names.get(key));
  }

  String html() {
    html.append("<section id=\"claims\">\n<h2>False claims, the most repeated first</h2>\n");
    List<Card> cards = tally.cards().sorted();
    if (cards.isEmpty()) {
      html.append("<p>No post contradicts the record.</p>\n</section>\n");
    } else {
      count(cards, " false claim", " different false claims");
      html.append(
          " Wordings that the same sentence of a source rules out by the same value are one claim.</p>\n");
      cards(cards, "", "CONTRADICTED");
    }
    section(
        tally.disputed().sorted(),
        DISPUTED,
        "DISPUTED",
        "Disputed: one source says so, another otherwise");
    section(
        tally.outdated().sorted(),
        OUTDATED,
        "OUTDATED",
        "Outdated: it was so reported, and a later source has another figure");
    return html.toString();
  }

  private void section(List<Card> cards, String prefix, String label, String title) {
    if (!cards.isEmpty()) {
      html.append("<section id=\"").append(label.toLowerCase(Locale.ROOT));
      html.append("\">\n<h2>").append(title).append("</h2>\n");
      count(cards, " claim", " different claims");
      html.append("</p>\n");
      cards(cards, prefix, label);
    }
  }

  private void count(List<Card> cards, String one, String several) {
    html.append("<p class=\"small\">").append(number(cards.size()));
    html.append(cards.size() == 1 ? one : several);
    if (cards.size() > MOST_CARDS) {
      html.append(", of which the first ").append(MOST_CARDS).append(" are shown");
    }
    html.append('.');
  }

  private void cards(List<Card> cards, String prefix, String label) {
    html.append("<div class=\"cards\">\n");
    for (int i = 0; i < Math.min(MOST_CARDS, cards.size()); i++) {
      card(prefix + (i + 1), label, cards.get(i));
    }
    html.append("</div>\n</section>\n");
  }

  private void card(String id, String label, Card card) {
    PostLine.Proof proof = card.proof();
    html.append("<article class=\"card ").append(label).append("\" id=\"c").append(id);
    html.append("\">\n<div class=\"times\"><b>").append(number(card.count())).append("</b> ");
    html.append(card.count() == 1 ? "post" : "posts").append("</div>\n<div>\n<h3>");
    html.append(escaped(card.claim())).append("</h3>\n");
    if (!card.correction().isEmpty()) {
      html.append("<p class=\"correction\">").append(escaped(card.correction())).append("</p>\n");
    }
    html.append("<p><span class=\"tag\">").append(escaped(name(proof.slot())));
    html.append("</span> ");
    if (!proof.claimValue().equals(proof.truthValue())) {
      values(proof, label);
    }
    html.append("</p>\n");
    card.other().ifPresent(other -> quote("For: ", other));
    quote(card.other().isPresent() ? "Against: " : "", proof);
    html.append("<p class=\"small\">First seen ").append(escaped(card.first()));
    html.append(", last ").append(escaped(card.last())).append(". ");
    links(id, card);
    html.append("</p>\n");
    wordings(card);
    html.append("</div>\n</article>\n");
  }

  private void values(PostLine.Proof proof, String label) {
    String truth = proof.truthValue();
    if (label.equals("DISPUTED")) {
      html.append("<b>").append(escaped(proof.claimValue())).append("</b>");
      html.append(truth.isEmpty() ? "" : " or <b>" + escaped(truth) + "</b>");
    } else {
      html.append("<del>").append(escaped(proof.claimValue())).append("</del>");
      html.append(truth.isEmpty() ? "" : " → <ins>" + escaped(truth) + "</ins>");
    }
  }

  private void quote(String side, PostLine.Proof proof) {
    html.append("<blockquote>").append(side).append(escaped(proof.quote()));
    html.append("<br><span class=\"small\">").append(place(proof)).append(" · ");
    html.append(escaped(proof.rule())).append("</span></blockquote>\n");
  }

  /** Where a proof stands, and of when it is. */
  static String place(PostLine.Proof proof) {
    return escaped(proof.source())
        + ':'
        + proof.line()
        + (proof.published().isEmpty() ? "" : " of " + escaped(proof.published()));
  }

  private void links(String id, Card card) {
    List<Long> lines = card.lines().stream().filter(shown::contains).toList();
    if (lines.isEmpty()) {
      html.append("Its posts are in verdicts.jsonl.");
      return;
    }
    html.append("<a href=\"#posts\" data-card=\"").append(id).append("\">Show its posts</a>");
    for (long line : lines.subList(0, Math.min(MOST_LINKS, lines.size()))) {
      html.append(" <a href=\"#p").append(line).append("\">").append(line).append("</a>");
    }
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
}
