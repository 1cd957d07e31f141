package org.plumbline.verify.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plumbline.verify.Hashes;

/** Fingerprint of a folder of rules: of the files that judge, their names and their texts. */
public final class Fingerprint {
  private static final String EXAMPLES = ".examples.yaml";

  private Fingerprint() {}

  /** The same for the same files, whatever the system, its line ends and where the folder stands. */
  public static String of(Path folder) {
    Pack.check(folder);
    StringBuilder all = new StringBuilder();
    for (Map.Entry<String, String> file : texts(folder, Fingerprint::judges).entrySet()) {
      all.append(file.getKey()).append('\0').append(file.getValue()).append('\0');
    }
    return Hashes.sha256(all.toString());
  }

  /** Examples and schemas are for editors: another example is no other judgement. */
  private static boolean judges(String name) {
    return name.endsWith(".drl")
        || name.endsWith(".drl.csv")
        || name.endsWith(".yaml") && !name.endsWith(EXAMPLES)
        || name.endsWith(".txt");
  }

  /** Whether a file's text is put into the program, for {@code plumbline rules}. */
  public static boolean isShipped(String name) {
    return name.endsWith(".drl") || name.endsWith(".drl.csv") || name.endsWith(EXAMPLES);
  }

  /** The texts of the files in {@code folder} that {@code wanted} names, by name, with plain line feeds. */
  public static Map<String, String> texts(Path folder, Predicate<String> wanted) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (wanted.test(name)) {
          texts.put(name, Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
