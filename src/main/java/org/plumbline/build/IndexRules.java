package org.plumbline.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.plumbline.verify.pack.Fingerprint;

/** Puts the texts of rules and examples into the program, with a list of them and their fingerprint. Run by the build. */
public final class IndexRules {
  private IndexRules() {}

  /**
   * @param args folder of the rules, folder to write to
   */
  public static void main(String[] args) throws IOException {
    Path rules = Path.of(args[0]);
    Path target = Path.of(args[1]);
    StringBuilder index = new StringBuilder(Fingerprint.of(rules)).append('\n');
    Map<String, String> texts = Fingerprint.texts(rules, Fingerprint::isShipped);
    for (Map.Entry<String, String> file : texts.entrySet()) {
      write(target.resolve(file.getKey()), file.getValue());
      index.append(file.getKey()).append('\n');
    }
    write(target.resolve("index.txt"), index.toString());
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
