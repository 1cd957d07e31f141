package org.plumbline.build;

import java.nio.file.Path;
import org.plumbline.lexicon.Lexicon;
import org.plumbline.lexicon.LexiconException;

/** Compiles rules/lexicon to the resource that the engine loads. Run by the build. */
public final class CompileLexicon {
  private CompileLexicon() {}

  /**
   * @param args folder of the YAML files, file to write
   */
  public static void main(String[] args) {
    try {
      Lexicon.compile(Path.of(args[0]), Path.of(args[1]));
    } catch (LexiconException e) {
      throw new IllegalStateException(
          "The lexicon has "
              + e.problems().size()
              + " fault(s):\n  "
              + String.join("\n  ", e.problems()));
    }
  }
}
