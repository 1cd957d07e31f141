package org.plumbline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.plumbline.truth.file.TruthFile;
import org.plumbline.truth.file.TruthWriter;

/** Where truth files are written, and the schema beside them that editors use. */
final class TruthFolder {
  private TruthFolder() {}

  /** Writes {@code file} whole or not at all, and its schema where there is none. */
  static void write(Path path, TruthFile file) {
    Path folder = path.toAbsolutePath().getParent();
    try {
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, ".truth", ".tmp");
      Files.writeString(draft, TruthWriter.write(file));
      Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
      Path schema = folder.resolve(TruthWriter.SCHEMA);
      if (!Files.exists(schema)) {
        try (InputStream in = TruthFile.class.getResourceAsStream(TruthWriter.SCHEMA)) {
          Files.copy(in, schema);
        }
      }
    } catch (IOException e) {
      throw UserError.unwritable(path, e);
    }
  }

  /** The path of {@code article} from the folder of {@code file}, with slashes on every system. */
  static String relative(Path file, Path article) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Path target = article.toAbsolutePath().normalize();
    return folder.getRoot().equals(target.getRoot())
        ? folder.relativize(target).toString().replace('\\', '/')
        : target.toString();
  }
}
