package org.plumbline.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.report.Json;
import org.plumbline.yaml.YamlException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Problems that were there before, kept in a file: a draft is only asked about new ones. */
public final class Baseline {
  private static final String PROBLEMS = "problems";
  private static final String REASON = "in the baseline";

  private final Set<String> fingerprints;

  private Baseline(Set<String> fingerprints) {
    this.fingerprints = fingerprints;
  }

  /**
   * Reads a baseline.
   *
   * @throws YamlException if it cannot be read
   */
  public static Baseline read(Path file) {
    try {
      JsonNode node = new JsonMapper().readTree(Files.readString(file));
      if (!node.path(PROBLEMS).isArray()) {
        throw unreadable(file);
      }
      Set<String> fingerprints = new HashSet<>();
      node.path(PROBLEMS).forEach(p -> fingerprints.add(p.path("fingerprint").asString("")));
      return new Baseline(fingerprints);
    } catch (IOException | JacksonException e) {
      throw unreadable(file);
    }
  }

  private static YamlException unreadable(Path file) {
    return new YamlException(
        List.of(
            file
                + (Files.exists(file) ? ": cannot be read as a baseline" : ": does not exist")
                + "; write it with --update-baseline"));
  }

  /** The baseline that holds {@code problems}. */
  public static Baseline of(List<Problem> problems) {
    return new Baseline(problems.stream().map(Problem::fingerprint).collect(Collectors.toSet()));
  }

  /** Writes {@code problems} as the baseline. */
  public static void write(Path file, List<Problem> problems) throws IOException {
    String json =
        Json.pretty(
            out -> {
              out.writeStartObject();
              out.writeArrayPropertyStart(PROBLEMS);
              for (Problem problem : problems) {
                out.writeStartObject();
                out.writeStringProperty("fingerprint", problem.fingerprint());
                out.writeStringProperty("file", problem.file());
                out.writeStringProperty("rule", problem.rule());
                out.writeStringProperty("text", problem.text());
                out.writeEndObject();
              }
              out.writeEndArray();
              out.writeEndObject();
            });
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, json + "\n");
  }

  /** Marks the problems that were there before. */
  public List<Problem> apply(List<Problem> problems) {
    return problems.stream()
        .map(
            problem ->
                problem.counts() && fingerprints.contains(problem.fingerprint())
                    ? problem.with(new Suppression(Suppression.Kind.BASELINE, REASON))
                    : problem)
        .toList();
  }
}
