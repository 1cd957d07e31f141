package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.audit.input.ParquetFiles;

/** The launcher as a process: through a link, from another folder, with little in its environment. */
class LauncherIT {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final String ARTICLE =
      HOME.resolve("fixtures/articles/rubio-deescalation.txt").toString();

  @TempDir private Path folder;

  private Run launch(Path launcher, List<String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("env"));
    command.addAll(environment);
    command.add(launcher.toString());
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    int code =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(
                ProcessBuilder.Redirect.from(Files.writeString(folder.resolve("in"), "").toFile()))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Run(code, Files.readString(out), Files.readString(err));
  }

  /** What the launcher says once about its own work is no part of the answer. */
  private static void assertSilent(Run run) {
    assertTrue(
        run.err().isEmpty() || run.err().startsWith("plumbline: preparing a fast start"),
        run.err());
  }

  @Test
  void worksThroughALinkFromAnotherFolderWithSpaces() throws IOException, InterruptedException {
    Path links = Files.createDirectory(folder.resolve("my links"));
    Path link = Files.createSymbolicLink(links.resolve("plumb line"), HOME.resolve("plumbline"));
    Run run =
        launch(
            link, List.of(), "verify", "--article", ARTICLE, "26 people were killed in Pahalgam.");
    assertSilent(run);
    assertEquals(0, run.code(), run.out() + run.err());
    assertTrue(run.out().startsWith("SUPPORTED "), run.out());
  }

  @Test
  void keepsJavaQuietAndTextWholeInAnyLocale() throws IOException, InterruptedException {
    Run run =
        launch(
            HOME.resolve("plumbline"),
            List.of("LC_ALL=C", "JAVA_TOOL_OPTIONS=-Dsome.option=1"),
            "verify",
            "--article",
            ARTICLE,
            "--format=jsonl",
            "“Señor Müller” was killed in Pahalgam 🙂.");
    assertSilent(run);
    assertTrue(
        run.out()
            .startsWith("{\"id\":\"1\",\"claim\":\"“Señor Müller” was killed in Pahalgam 🙂.\""),
        run.out());
    assertEquals(1, run.out().lines().count(), run.out());
  }

  /** What ships is less of Hadoop than what the other tests have. */
  @Test
  void readsParquetWithTheLibrariesThatShip() throws IOException, InterruptedException {
    for (CompressionCodecName codec :
        List.of(
            CompressionCodecName.SNAPPY, CompressionCodecName.GZIP, CompressionCodecName.ZSTD)) {
      Path posts =
          ParquetFiles.posts(
              folder.resolve("posts.parquet"),
              codec,
              1,
              "26 people were killed in Pahalgam.",
              "28 people were killed in Pahalgam.");
      Run run =
          launch(
              HOME.resolve("plumbline"),
              List.of(),
              "audit",
              posts.toString(),
              "--article",
              ARTICLE,
              "-o",
              folder.resolve("audit").toString(),
              "--overwrite");
      assertEquals(0, run.code(), run.err());
      List<String> verdicts = Files.readAllLines(folder.resolve("audit/verdicts.jsonl"));
      assertTrue(verdicts.get(0).contains("\"label\":\"SUPPORTED\""), verdicts.get(0));
      assertTrue(verdicts.get(1).contains("\"label\":\"CONTRADICTED\""), verdicts.get(1));
    }
  }

  @Test
  void refusesJavaThatIsNotThere() throws IOException, InterruptedException {
    Run run = launch(HOME.resolve("plumbline"), List.of("JAVA_HOME=/nowhere"), "--version");
    assertEquals(2, run.code());
    assertEquals(
        "plumbline: JAVA_HOME is /nowhere, where there is no bin/java; set it to a JDK, 17 or newer\n",
        run.err());
  }

  @Test
  void refusesOldJava() throws IOException, InterruptedException {
    Path old = Files.createDirectories(folder.resolve("jdk8/bin"));
    Files.writeString(folder.resolve("jdk8/release"), "JAVA_VERSION=\"1.8.0_402\"\n");
    Path java = Files.writeString(old.resolve("java"), "#!/bin/sh\n", StandardCharsets.UTF_8);
    assertTrue(java.toFile().setExecutable(true));
    Run run =
        launch(
            HOME.resolve("plumbline"), List.of("JAVA_HOME=" + folder.resolve("jdk8")), "--version");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("is Java 1.8.0_402; 17 or newer is needed"), run.err());
  }
}
