package org.plumbline.truth.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.plumbline.yaml.YamlException;

/** Finds and reads the truth files that a person names by files and folders. */
public final class TruthFiles {
  private TruthFiles() {}

  /** Whether a file of this name holds facts, not an article. */
  public static boolean isTruth(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  /**
   * Reads the files at {@code paths}; of a folder every YAML file in it, at any depth.
   *
   * @throws YamlException naming every fault; also when a path holds no truth
   */
  public static List<TruthFile> read(List<Path> paths) {
    List<TruthFile> read = new ArrayList<>();
    forEach(paths.stream().flatMap(path -> files(path).stream()).toList(), read::add);
    return read;
  }

  /**
   * Reads truth files one after the other, as there may be more than memory holds.
   *
   * @throws YamlException naming every fault of all of them
   */
  public static void forEach(List<Path> files, Consumer<TruthFile> visitor) {
    List<String> faults = new ArrayList<>();
    for (Path file : files) {
      try {
        visitor.accept(TruthReader.read(file));
      } catch (YamlException e) {
        faults.addAll(e.problems());
      }
    }
    if (!faults.isEmpty()) {
      throw new YamlException(faults);
    }
  }

  private static List<Path> files(Path path) {
    if (!Files.exists(path)) {
      throw new YamlException(List.of(path + ": does not exist; name a truth file or a folder"));
    }
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> walk = Files.walk(path)) {
      List<Path> files =
          walk.filter(file -> Files.isRegularFile(file) && isTruth(file)).sorted().toList();
      if (files.isEmpty()) {
        throw new YamlException(
            List.of(path + ": holds no truth file; write one with plumbline extract ARTICLE -o"));
      }
      return files;
    } catch (IOException e) {
      throw new YamlException(List.of(path + ": cannot be read: " + e.getMessage()));
    }
  }
}
