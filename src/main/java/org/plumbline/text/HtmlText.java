package org.plumbline.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The article of an HTML page: its text without navigation, with offsets into the page's source. */
final class HtmlText {
  private static final String NOT_TEXT =
      "script, style, noscript, template, iframe, svg, math, button, select, textarea, object, form, input,"
          + " nav, aside, footer, menu, dialog, [hidden], [aria-hidden=true], [role=navigation],"
          + " [role=complementary], [role=banner], [role=contentinfo], [role=search]";
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?:^|[\\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|footer|masthead|related|promo"
              + "|promoted|newsletter|share|sharing|social|advert|advertisement|ad|ads|cookies?|comments?"
              + "|recommended|subscribe|signup|toolbar|pagination|skip-link|most-read)(?:$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);
  private static final List<String> ROOTS =
      List.of("[itemprop=articleBody]", "article", "main, [role=main]", "body");
  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished], [itemprop=datePublished]",
          "meta[name~=(?i)^(date|pubdate|publishdate|publish-date|publish_date|parsely-pub-date|sailthru.date"
              + "|dc.date|dc.date.issued|dcterms.date|dcterms.created|article.published)$]",
          "time[datetime]");
  private static final Pattern JSON_DATE =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]+)\"");
  private static final Pattern SITE_NAME = Pattern.compile("\\s+(?:[|–—·-]|::)\\s+[^|–—·]{1,40}$");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final double MOSTLY_LINKS = 0.7;
  private static final int SHORTEST_ROOT = 140;

  private HtmlText() {}

  static ReadableText read(String name, String html, ReadOptions options) {
    Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
    ArticleBuilder article = new ArticleBuilder();
    // Before scripts go: the date may stand in one.
    published(page).ifPresent(article::published);
    page.select(NOT_TEXT).remove();
    // Articles of the world put text there; drafts, of which captions are read apart, put code.
    if (options.reads(ReadOptions.Part.CAPTIONS) && !options.reads(ReadOptions.Part.CODE)) {
      page.select("pre, code").remove();
    }
    if (!options.reads(ReadOptions.Part.QUOTES)) {
      page.select("blockquote").remove();
    }
    Element root = root(page);
    removeFurniture(root);
    Reader reader = new Reader(html, article, options);
    if (root.selectFirst("h1") == null) {
      readHeadline(page, reader);
    }
    reader.read(root);
    return article.build(name, html, options);
  }

  /** The best of the first kind of root that holds a paragraph's worth of text. */
  private static Element root(Document page) {
    for (String candidates : ROOTS) {
      Optional<Element> best =
          page.select(candidates).stream()
              .filter(element -> element.text().length() >= SHORTEST_ROOT)
              .max(Comparator.comparingInt(element -> element.text().length()));
      if (best.isPresent()) {
        return best.get();
      }
    }
    return page.body();
  }

  private static void removeFurniture(Element root) {
    for (Element element : root.select("[class], [id]")) {
      boolean furniture =
          FURNITURE.matcher(element.className()).find() || FURNITURE.matcher(element.id()).find();
      boolean holdsTheText = element.text().length() * 2 > root.text().length();
      if (element != root && furniture && !holdsTheText) {
        element.remove();
      }
    }
  }

  private static void readHeadline(Document page, Reader reader) {
    Element heading = page.selectFirst("h1");
    if (heading != null) {
      reader.read(heading);
      return;
    }
    Element title = page.selectFirst("title");
    if (title != null
        && title.childNodeSize() == 1
        && title.childNode(0) instanceof TextNode text) {
      reader.readTitle(text);
    }
  }

  private static Optional<LocalDate> published(Document page) {
    for (String query : DATES) {
      for (Element element : page.select(query)) {
        String value =
            element.hasAttr("content") ? element.attr("content") : element.attr("datetime");
        Optional<LocalDate> date = PublicationDate.find(value.isEmpty() ? element.text() : value);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    for (Element script : page.select("script[type=application/ld+json]")) {
      Matcher matcher = JSON_DATE.matcher(script.data());
      if (matcher.find()) {
        return PublicationDate.find(matcher.group(1));
      }
    }
    return Optional.empty();
  }

  private static final class Reader {
    private final BlockBuilder block = new BlockBuilder();
    private final SourceAligner aligner;
    private final ArticleBuilder article;
    private final ReadOptions options;
    private boolean caption;
    private int linked;

    Reader(String html, ArticleBuilder article, ReadOptions options) {
      this.options = options;
      this.aligner = new SourceAligner(html);
      this.article = article;
    }

    void read(Element root) {
      walk(root, HEADINGS.contains(root.normalName()), false);
      finish(HEADINGS.contains(root.normalName()));
    }

    /** The title of the page without the name of the site. */
    void readTitle(TextNode title) {
      append(title);
      Matcher site = SITE_NAME.matcher(block.text());
      int end = site.find() ? site.start() : block.text().length();
      block.finish(Sentence.Kind.HEADLINE).ifPresent(whole -> article.add(whole.upTo(end)));
    }

    private void walk(Node node, boolean heading, boolean link) {
      for (Node child : node.childNodes()) {
        if (child instanceof Comment comment) {
          comment(comment);
        } else if (child instanceof TextNode text) {
          int before = block.text().length();
          append(text);
          linked += link ? block.text().length() - before : 0;
        } else if (child instanceof Element element) {
          walkElement(element, heading, link);
        }
      }
    }

    private void walkElement(Element element, boolean heading, boolean link) {
      if (element.normalName().equals("br")) {
        lineBreak(element);
      } else if (element.isBlock() || element.normalName().equals("td")) {
        finish(heading);
        boolean headed = HEADINGS.contains(element.normalName());
        boolean captioned = element.normalName().equals("figcaption");
        caption = captioned && options.reads(ReadOptions.Part.CAPTIONS);
        walk(element, headed, link);
        finish(headed);
        caption = false;
      } else {
        walk(element, heading, link || element.normalName().equals("a"));
      }
    }

    /** One break is a space, two are a new paragraph. */
    private void lineBreak(Element element) {
      Node next = element.nextSibling();
      boolean again =
          next instanceof Element second && second.normalName().equals("br")
              || next instanceof TextNode blank
                  && blank.isBlank()
                  && blank.nextSibling() instanceof Element third
                  && third.normalName().equals("br");
      if (again) {
        finish(false);
      } else {
        block.space();
      }
    }

    private void comment(Comment comment) {
      if (options.reads(ReadOptions.Part.COMMENTS) && comment.sourceRange().isTracked()) {
        finish(false);
        int from = comment.sourceRange().startPos() + "<!--".length();
        aligner.append(comment.getData(), from, from + comment.getData().length(), false, block);
        finish(false);
      }
    }

    private void append(TextNode text) {
      if (text.sourceRange().isTracked()) {
        aligner.append(
            text.getWholeText(),
            text.sourceRange().startPos(),
            text.sourceRange().endPos(),
            false,
            block);
      }
    }

    private void finish(boolean heading) {
      boolean furniture = !heading && linked > MOSTLY_LINKS * block.text().length();
      linked = 0;
      block
          .finish(
              heading
                  ? Sentence.Kind.HEADLINE
                  : caption ? Sentence.Kind.CAPTION : Sentence.Kind.BODY)
          .filter(text -> !furniture)
          .ifPresent(article::add);
    }
  }
}
