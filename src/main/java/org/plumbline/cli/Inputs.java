package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;

/** What a run reads, it must not overwrite. */
final class Inputs {
  private Inputs() {}

  /**
   * Refuses to write {@code file} where it is read.
   *
   * @param inputs files, and folders of truth files
   */
  static void spare(Path file, Collection<Path> inputs) {
    if (Files.isDirectory(file)) {
      throw new UserError("cannot write " + file + ": it is a folder");
    }
    for (Path input : inputs) {
      boolean within = isTruth(file) && absolute(file).startsWith(absolute(input));
      if (within || absolute(input).equals(absolute(file))) {
        throw new UserError(file + " is read by this run and would be overwritten; name another");
      }
    }
  }

  private static boolean isTruth(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  /** The path that tells a file from all others, however it is written. */
  static Path absolute(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }
}
