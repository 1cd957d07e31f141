package org.plumbline.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Markdown as paragraphs: headings are headlines; pictures and HTML are left out, and so
 * are code, comments, quoted blocks and captions unless they are asked for.
 */
final class MarkdownText {
  private static final String COMMENT_START = "<!--";
  private static final String COMMENT_END = "-->";

  private MarkdownText() {}

  static ReadableText read(String name, String text, ReadOptions options) {
    FrontMatter head = FrontMatter.of(text);
    ArticleBuilder article = new ArticleBuilder();
    head.published().ifPresent(article::published);
    Node root =
        Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build()
            .parse(text.substring(head.end()));
    root.accept(new Reader(text, head.end(), article, options));
    boolean headed = !article.isEmpty() && article.blocks().get(0).kind() == Sentence.Kind.HEADLINE;
    if (!headed) {
      head.title().ifPresent(title -> article.blocks().add(0, PlainText.headline(text, title)));
    }
    return article.build(name, text, options);
  }

  private static final class Reader extends AbstractVisitor {
    private final int base;
    private final SourceAligner aligner;
    private final ArticleBuilder article;
    private final ReadOptions options;
    private final List<ReadableText.Block> captions = new ArrayList<>();
    private BlockBuilder block = new BlockBuilder();

    Reader(String text, int base, ArticleBuilder article, ReadOptions options) {
      this.options = options;
      this.base = base;
      this.aligner = new SourceAligner(text);
      this.article = article;
    }

    @Override
    public void visit(Heading heading) {
      readBlock(heading, Sentence.Kind.HEADLINE);
    }

    @Override
    public void visit(Paragraph paragraph) {
      readBlock(paragraph, Sentence.Kind.BODY);
    }

    @Override
    public void visit(BlockQuote quote) {
      if (options.reads(ReadOptions.Part.QUOTES)) {
        visitChildren(quote);
      }
    }

    @Override
    public void visit(Text node) {
      append(node);
    }

    @Override
    public void visit(Code node) {
      List<SourceSpan> spans = node.getSourceSpans();
      if (!spans.isEmpty()) {
        // Between its back-ticks, of which there are equally many on both sides.
        int length = spans.get(0).getLength();
        int ticks = Math.max(0, (length - node.getLiteral().length()) / 2);
        int from = base + spans.get(0).getInputIndex() + ticks;
        aligner.append(node.getLiteral(), from, from + length - 2 * ticks, false, block);
      }
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      block.space();
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
      block.space();
    }

    @Override
    public void visit(FencedCodeBlock code) {
      code(code, code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      code(code, code.getLiteral());
    }

    /** The lines between the fences, or without their indent. */
    private void code(Node node, String literal) {
      List<SourceSpan> spans = node.getSourceSpans();
      if (options.reads(ReadOptions.Part.CODE) && !spans.isEmpty()) {
        SourceSpan last = spans.get(spans.size() - 1);
        int first = node instanceof FencedCodeBlock && spans.size() > 1 ? 1 : 0;
        int from = base + spans.get(first).getInputIndex();
        int to = base + last.getInputIndex() + last.getLength();
        aligner.append(literal, from, to, false, block);
        block.finish(Sentence.Kind.BODY).ifPresent(article::add);
      }
    }

    @Override
    public void visit(HtmlBlock html) {
      String literal = html.getLiteral().strip();
      List<SourceSpan> spans = html.getSourceSpans();
      if (options.reads(ReadOptions.Part.COMMENTS)
          && !spans.isEmpty()
          && literal.startsWith(COMMENT_START)
          && literal.endsWith(COMMENT_END)) {
        String words =
            literal.substring(COMMENT_START.length(), literal.length() - COMMENT_END.length());
        SourceSpan last = spans.get(spans.size() - 1);
        int from = base + spans.get(0).getInputIndex() + COMMENT_START.length();
        aligner.append(words, from, base + last.getInputIndex() + last.getLength(), false, block);
        block.finish(Sentence.Kind.BODY).ifPresent(article::add);
      }
    }

    @Override
    public void visit(HtmlInline html) {}

    @Override
    public void visit(Image image) {
      if (options.reads(ReadOptions.Part.CAPTIONS)) {
        BlockBuilder around = block;
        block = new BlockBuilder();
        visitChildren(image);
        block.finish(Sentence.Kind.CAPTION).ifPresent(captions::add);
        block = around;
      }
    }

    private void readBlock(Node node, Sentence.Kind kind) {
      visitChildren(node);
      block.finish(kind).ifPresent(article::add);
      captions.forEach(article::add);
      captions.clear();
    }

    private void append(Text node) {
      List<SourceSpan> spans = node.getSourceSpans();
      if (!spans.isEmpty()) {
        SourceSpan last = spans.get(spans.size() - 1);
        int from = base + spans.get(0).getInputIndex();
        int to = base + last.getInputIndex() + last.getLength();
        aligner.append(node.getLiteral(), from, to, true, block);
      }
    }
  }
}
