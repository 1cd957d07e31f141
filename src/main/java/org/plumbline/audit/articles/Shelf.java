package org.plumbline.audit.articles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.truth.file.TruthFile;
import org.plumbline.truth.file.TruthFiles;

/**
 * What posts are checked against, as files. A truth file stands in the place of the article that it was made
 * of: what a person rejected or mended there would otherwise come back through the article.
 *
 * @param articles articles that count
 * @param truths truth files
 * @param replaced articles that do not count, because a truth file holds their facts
 */
public record Shelf(List<Path> articles, List<Path> truths, List<Path> replaced) {
  public Shelf {
    articles = List.copyOf(articles);
    truths = List.copyOf(truths);
    replaced = List.copyOf(replaced);
  }

  /**
   * Everything that {@code paths}, files and folders, hold.
   *
   * @throws IndexException when one of them is not there or holds nothing
   * @throws org.plumbline.yaml.YamlException naming every fault of the truth files
   */
  public static Shelf of(Collection<Path> paths) {
    Set<Path> files = new LinkedHashSet<>();
    paths.forEach(path -> files.addAll(Articles.in(path)));
    List<Path> truths = files.stream().filter(TruthFiles::isTruth).toList();
    Set<Path> origins = new HashSet<>();
    TruthFiles.forEach(truths, truth -> origin(truth).ifPresent(origins::add));
    List<Path> articles = new ArrayList<>();
    List<Path> replaced = new ArrayList<>();
    for (Path file : files) {
      if (!TruthFiles.isTruth(file)) {
        boolean counts = origins.isEmpty() || !origins.contains(real(file));
        (counts ? articles : replaced).add(file);
      }
    }
    return new Shelf(articles, truths, replaced);
  }

  private static Optional<Path> origin(TruthFile truth) {
    if (truth.origin().source().isEmpty()) {
      return Optional.empty();
    }
    Path folder = Path.of(truth.name()).toAbsolutePath().getParent();
    return Optional.of(real(folder.resolve(truth.origin().source())));
  }

  /** One name for a file that may be reached in several ways. */
  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }
}
