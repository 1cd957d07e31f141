package org.plumbline.build;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.plumbline.lexicon.WordTable;

/**
 * Build step: compiles WordNet and the lists of {@code rules/lexicon/thesaurus} to one table.
 *
 * <p>Does nothing when the table is newer than the lists and than the compiled code.
 */
public final class CompileThesaurus {

  private CompileThesaurus() {}

  /** Arguments: the folder of the lists, the file to write, the folder of the compiled classes. */
  public static void main(String[] arguments) throws IOException {
    Path lists = Path.of(arguments[0]);
    Path target = Path.of(arguments[1]);
    Path code = Path.of(arguments[2]).resolve("org/plumbline");
    if (isNewer(target, lists)
        && isNewer(target, code.resolve("build"))
        && isNewer(target, code.resolve("lexicon"))) {
      return;
    }
    WordTable table = new ThesaurusBuilder(ThesaurusLists.read(lists)).build();
    Files.createDirectories(target.getParent());
    Path draft = target.resolveSibling(target.getFileName() + ".draft");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16)) {
      table.writeTo(out);
    }
    Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean isNewer(Path target, Path folder) throws IOException {
    if (!Files.exists(target)) {
      return false;
    }
    FileTime time = Files.getLastModifiedTime(target);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (!file.getFileName().toString().endsWith(".bin")
            && Files.isRegularFile(file)
            && Files.getLastModifiedTime(file).compareTo(time) > 0) {
          return false;
        }
      }
    }
    return true;
  }
}
