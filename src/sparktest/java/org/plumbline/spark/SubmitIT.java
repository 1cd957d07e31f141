package org.plumbline.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar holds all that the job needs: it runs as {@code bin/spark-submit} runs it, beside Spark alone. */
class SubmitIT {
  /** What Spark does not bring. */
  private static final Pattern OURS =
      Pattern.compile(
          "/target/|/org/(drools|kie|jsoup|commonmark|snakeyaml|eclipse|junit)/|/antlr-runtime/|/edu/emory/"
              + "|/tools/jackson/|/info/picocli/|/lucene-core/|/fastutil/|/fastcsv/|/javaparser/|slf4j-nop");

  @TempDir private Path folder;

  @Test
  void theJarRunsAsSparkSubmitRunsIt() throws Exception {
    Path posts =
        Files.writeString(
            folder.resolve("posts.jsonl"),
            "{\"id\":\"a\",\"text\":\"At least 20 people died in Pahalgam.\"}\n{broken\n");
    Path log = folder.resolve("log");
    String classes =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !OURS.matcher(entry).find())
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx2g");
    command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
    command.addAll(
        List.of(
            "-cp",
            classes,
            "org.apache.spark.deploy.SparkSubmit",
            "--master",
            "local[2]",
            "--conf",
            "spark.ui.enabled=false",
            "--conf",
            "spark.driver.host=127.0.0.1",
            "--class",
            AuditJob.class.getName(),
            System.getProperty("plumbline.jar"),
            posts.toString(),
            "--article",
            "fixtures/articles/rubio-deescalation.txt",
            "-o",
            folder.resolve("out").toString()));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      assertTrue(process.waitFor(5, TimeUnit.MINUTES), "ends");
      assertEquals(0, process.exitValue(), () -> read(log));
    } finally {
      process.destroyForcibly();
    }
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      assertTrue(
          files.anyMatch(file -> file.getFileName().toString().equals("_SUCCESS")), read(log));
    }
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
