package org.plumbline.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.text.Document;
import org.plumbline.text.Nlp4jParser;
import org.plumbline.text.Parser;
import org.plumbline.text.ReadableText;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;

/**
 * For those who write extraction rules: parses each line of standard input and prints it, one token a line
 * (number, form, lemma, tag, head, relation), a blank line after each sentence.
 */
public final class PrintParse {
  private PrintParse() {}

  public static void main(String[] args) throws IOException {
    Parser parser = Nlp4jParser.load();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
    String line;
    while ((line = in.readLine()) != null) {
      if (!line.isBlank()) {
        print(parser.parse(oneBlock(line)), out);
      }
    }
    out.flush();
  }

  private static ReadableText oneBlock(String line) {
    int[] offsets = IntStream.rangeClosed(0, line.length()).toArray();
    ReadableText.Block block = new ReadableText.Block(Sentence.Kind.BODY, line, offsets);
    return new ReadableText("stdin", line, List.of(block), null);
  }

  private static void print(Document document, PrintWriter out) {
    for (Sentence sentence : document.sentences()) {
      out.println("# " + document.quote(sentence.span()));
      for (Token token : sentence.tokens()) {
        out.printf(
            "%-3d %-16s %-16s %-5s %3d  %s%n",
            token.index() + 1,
            token.form(),
            token.lemma(),
            token.tag(),
            token.head() + 1,
            token.relation());
      }
      out.println();
    }
  }
}
