package org.plumbline.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.yaml.YamlException;

/** Finds the drafts that are meant by files, folders and globs. */
public final class DraftFiles {
  private static final Set<String> ENDINGS =
      Set.of(".md", ".markdown", ".txt", ".html", ".htm", ".xhtml");

  private DraftFiles() {}

  /**
   * The drafts under {@code named}: a file is one whatever its name, of a folder those that look like texts or,
   * where the configuration has globs, match one. Without any name, what the globs match.
   *
   * @param onlyConfigured whether files that are named count only where they match a glob, too
   */
  public static List<Path> find(List<Path> named, Config config, boolean onlyConfigured) {
    Set<Path> found = new LinkedHashSet<>();
    List<Path> starts = named;
    if (named.isEmpty() && !config.files().isEmpty()) {
      starts = List.of(config.folder());
    }
    for (Path start : starts) {
      if (Files.isDirectory(start)) {
        found.addAll(under(start, config));
      } else if (!Files.exists(start)) {
        throw new YamlException(List.of(start + ": no such file; check the path"));
      } else if (!config.isExcluded(start) && (!onlyConfigured || isMeant(start, config))) {
        found.add(start);
      }
    }
    return List.copyOf(found);
  }

  private static List<Path> under(Path folder, Config config) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> !config.isExcluded(file) && !isHidden(folder, file))
          .filter(file -> isMeant(file, config))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new YamlException(List.of(folder + ": cannot be read: " + e.getMessage()));
    }
  }

  private static boolean isMeant(Path file, Config config) {
    return config.files().isEmpty() ? isText(file) : config.matches(file, config.files());
  }

  private static boolean isHidden(Path folder, Path file) {
    for (Path part : folder.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isText(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }
}
