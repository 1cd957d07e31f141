package org.plumbline.audit.articles;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.truth.file.TruthFiles;

/** The files of articles and truths that a folder holds. */
public final class Articles {
  private static final Set<String> ENDINGS =
      Set.of(".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml");

  private Articles() {}

  /**
   * A file as itself; of a folder every article and every truth file in it and in its folders, by name.
   *
   * @throws IndexException when there is none
   */
  public static List<Path> in(Path fileOrFolder) {
    if (!Files.exists(fileOrFolder)) {
      throw new IndexException(
          fileOrFolder + " does not exist; name an article, a truth file or a folder of them");
    }
    if (!Files.isDirectory(fileOrFolder)) {
      return List.of(fileOrFolder);
    }
    try (Stream<Path> files = Files.walk(fileOrFolder, FileVisitOption.FOLLOW_LINKS)) {
      List<Path> articles =
          new ArrayList<>(files.filter(Files::isRegularFile).filter(Articles::isArticle).toList());
      articles.sort(null);
      if (articles.isEmpty()) {
        throw new IndexException(
            fileOrFolder
                + " holds no articles and no truth files; they end in .txt, .md, .html or .yaml");
      }
      return articles;
    } catch (IOException e) {
      throw new IndexException("cannot read " + fileOrFolder + ": " + e.getMessage(), e);
    }
  }

  private static boolean isArticle(Path file) {
    if (TruthFiles.isTruth(file)) {
      return true;
    }
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }
}
