package org.plumbline.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.plumbline.report.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far an audit has come for good: so many records of the input are in so many bytes of the outputs.
 *
 * @param setting what makes verdicts what they are: articles, rules, options
 * @param records records read and written
 * @param input checksum of those records
 * @param verdicts length of the file of verdicts
 * @param rejects length of the file of rejects
 */
record Checkpoint(String setting, long records, long input, long verdicts, long rejects) {
  static final String FILE = "checkpoint.json";

  static Checkpoint start(String setting) {
    return new Checkpoint(setting, 0, 0, 0, 0);
  }

  /** The last one that was kept in {@code folder}. */
  static Optional<Checkpoint> read(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      JsonNode node = new JsonMapper().readTree(Files.readString(file));
      return Optional.of(
          new Checkpoint(
              node.required("setting").stringValue(),
              node.required("records").longValue(),
              node.required("input").longValue(),
              node.required("verdicts").longValue(),
              node.required("rejects").longValue()));
    } catch (IOException | JacksonException e) {
      throw new AuditException(file + " cannot be read; start anew with --overwrite", e);
    }
  }

  /** Puts this one in the place of the last: at any moment there is either, whole. */
  void keep(Path folder) throws IOException {
    String text =
        Json.compact(
            json -> {
              json.writeStartObject();
              json.writeStringProperty("setting", setting);
              json.writeNumberProperty("records", records);
              json.writeNumberProperty("input", input);
              json.writeNumberProperty("verdicts", verdicts);
              json.writeNumberProperty("rejects", rejects);
              json.writeEndObject();
            });
    Path next = folder.resolve(FILE + ".next");
    try (FileChannel channel =
        FileChannel.open(
            next,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(false);
    }
    Files.move(
        next,
        folder.resolve(FILE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
