package org.plumbline.evaluate;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.fact.Evidence;
import org.plumbline.report.Json;
import tools.jackson.core.JsonGenerator;

/**
 * Predictions as JSON lines in the order of the input. They arrive in any order and wait in a temporary file,
 * so that memory stays small and the bytes do not depend on the number of threads.
 */
final class PredictionFile implements Closeable {
  private final boolean withClaims;
  private final Path waiting;
  private final FileChannel channel;
  private final OutputStream in;
  private final OutputStream out;
  private final Map<Integer, LineFile.Place> places = new TreeMap<>();
  private long end;

  /**
   * @param out file to write
   * @param withClaims whether a prediction repeats the text of its claim
   */
  PredictionFile(Path out, boolean withClaims) throws IOException {
    this.withClaims = withClaims;
    this.out = new BufferedOutputStream(Files.newOutputStream(out));
    this.waiting = Files.createTempFile("plumbline", ".predictions");
    this.channel =
        FileChannel.open(
            waiting,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    this.in = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
  }

  /** Takes one prediction of the set at work. Safe for use by many threads. */
  void add(int line, Item item, Prediction prediction) {
    byte[] bytes =
        (Json.compact(json -> write(json, item, prediction)) + "\n")
            .getBytes(StandardCharsets.UTF_8);
    synchronized (this) {
      try {
        in.write(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      places.put(line, new LineFile.Place(end, bytes.length));
      end += bytes.length;
    }
  }

  /** Closes the set at work: its predictions go out in the order of their lines. */
  synchronized void endSet() throws IOException {
    in.flush();
    for (LineFile.Place place : places.values()) {
      ByteBuffer buffer = ByteBuffer.allocate(place.length());
      while (buffer.hasRemaining()) {
        channel.read(buffer, place.offset() + buffer.position());
      }
      out.write(buffer.array());
    }
    places.clear();
    channel.truncate(0);
    channel.position(0);
    end = 0;
  }

  private void write(JsonGenerator json, Item item, Prediction prediction) {
    json.writeStartObject();
    json.writeStringProperty("id", item.id());
    if (withClaims) {
      json.writeStringProperty("claim", item.claim());
    }
    json.writeStringProperty("label", prediction.label().name());
    json.writeStringProperty("gold", item.gold().name());
    json.writeStringProperty("reason", prediction.reason().name());
    json.writeArrayPropertyStart("rules");
    prediction.rules().forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("evidence");
    for (Evidence evidence : prediction.evidence()) {
      json.writeStartObject();
      if (item.ownEvidence().isEmpty()) {
        json.writeStringProperty("source", evidence.source());
      }
      json.writeNumberProperty("line", evidence.line());
      json.writeNumberProperty("start", evidence.start());
      json.writeNumberProperty("end", evidence.end());
      json.writeStringProperty("quote", evidence.quote());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (!prediction.failure().isEmpty()) {
      json.writeStringProperty("failure", prediction.failure());
    }
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    try (out;
        channel) {
      out.flush();
    }
  }
}
