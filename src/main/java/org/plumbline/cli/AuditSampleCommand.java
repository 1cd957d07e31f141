package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.audit.sample.PostSample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code plumbline audit-sample}: posts to measure an audit with. For those who work on Plumbline. */
@Command(
    name = "audit-sample",
    hidden = true,
    header = "Write posts made of claims, to measure an audit with.")
final class AuditSampleCommand implements Callable<Integer> {
  private final Tools tools;

  @Parameters(paramLabel = "CLAIMS", arity = "1..*", description = "Lines with \"claim\".")
  private List<Path> claims;

  @Option(names = "--posts", defaultValue = "1000")
  private long posts;

  @Option(names = "--seed", defaultValue = "1")
  private long seed;

  @Option(names = "--off-topic", defaultValue = "0.5")
  private double offTopic;

  @Option(names = "--duplicates", defaultValue = "0.5")
  private double duplicates;

  @Option(names = "--paraphrases", defaultValue = "0.7")
  private double paraphrases;

  @Option(names = "--false", defaultValue = "0.3")
  private double falsified;

  AuditSampleCommand(Tools tools) {
    this.tools = tools;
  }

  @Override
  public Integer call() throws IOException {
    JsonMapper json = new JsonMapper();
    List<String> texts = new ArrayList<>();
    for (Path file : claims) {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          texts.add(json.readTree(line).required("claim").stringValue());
        }
      }
    }
    PostSample sample =
        new PostSample(
            texts, new PostSample.Mix(offTopic, duplicates, paraphrases, falsified), seed);
    for (long i = 1; i <= posts; i++) {
      tools.printer().line(sample.line(i, posts));
    }
    return ExitCode.OK;
  }
}
