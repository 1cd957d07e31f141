package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The example newsroom of {@code fixtures/newsroom}, worked in with the launcher as a person or CI does. */
class NewsroomIT {
  private static final Path HOME = Path.of("").toAbsolutePath();

  @TempDir private Path folder;

  private Run launch(Path in, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(HOME.resolve("plumbline").toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    int code =
        new ProcessBuilder(command)
            .directory(in.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Run(code, Files.readString(out), Files.readString(err));
  }

  private Path newsroom() throws IOException {
    Path from = HOME.resolve("fixtures/newsroom");
    Path to = Files.createDirectory(folder.resolve("news room"));
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return to;
  }

  @Test
  void seededErrorsAreFoundMendedAndStayMended() throws IOException, InterruptedException {
    Path newsroom = newsroom();
    Run run = launch(newsroom, "check", "--format", "text", "--format", "sarif=out/facts.sarif");
    assertEquals(1, run.code(), run.out() + run.err());
    List<String> places =
        run.out()
            .lines()
            .filter(line -> line.contains(": contradicted: "))
            .map(line -> line.substring(0, line.indexOf(": contradicted")))
            .toList();
    assertEquals(
        List.of(
            "stories/flood.md:9:36",
            "stories/flood.md:11:66",
            "stories/flood.md:14:22",
            "stories/flood.md:14:44"),
        places);
    assertTrue(run.out().contains("1 ignored"), run.out());
    assertTrue(Files.exists(newsroom.resolve("out/facts.sarif")));
    Run fixed = launch(newsroom, "check", "--fix");
    assertEquals(0, fixed.code(), fixed.out() + fixed.err());
    Run again = launch(newsroom, "check", "stories/flood.md", "stories/recovery.html");
    assertEquals(0, again.code(), again.out() + again.err());
  }

  @Test
  void extractingAgainChangesNothing() throws IOException, InterruptedException {
    Path newsroom = newsroom();
    String before = Files.readString(newsroom.resolve("truth/flood.yaml"));
    Run run = launch(newsroom, "extract", "articles/flood.txt", "-o", "truth/flood.yaml");
    assertEquals(0, run.code(), run.err());
    String after = Files.readString(newsroom.resolve("truth/flood.yaml"));
    // What the program understands may grow; what people wrote stays, and nothing is written
    // otherwise.
    for (String line :
        before.lines().filter(l -> l.matches(".*(status: (?!extracted)|note:|says:).*")).toList()) {
      assertTrue(after.contains(line), line);
    }
    launch(newsroom, "extract", "articles/flood.txt", "-o", "truth/flood.yaml");
    assertEquals(after, Files.readString(newsroom.resolve("truth/flood.yaml")));
  }

  /** The script of the GitHub action, run as a runner does: inputs as variables, the repository as the folder. */
  private Run action(Path newsroom, Map<String, String> inputs)
      throws IOException, InterruptedException {
    JsonNode action = YAMLMapper.builder().build().readTree(HOME.resolve("action.yml").toFile());
    String script = "";
    for (JsonNode step : action.at("/runs/steps")) {
      script = step.path("run").asString(script);
    }
    Path file = Files.writeString(folder.resolve("action.sh"), script);
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", file.toString())
            .directory(newsroom.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("ACTION_PATH", HOME.toString());
    for (String name :
        List.of("DRAFTS", "TRUTH", "FAIL_ON", "CHANGED_SINCE", "BASELINE", "SARIF")) {
      builder.environment().put(name, inputs.getOrDefault(name, ""));
    }
    int code = builder.start().waitFor();
    return new Run(code, Files.readString(out), Files.readString(err));
  }

  @Test
  void theActionAnnotatesAndFails() throws IOException, InterruptedException {
    Path newsroom = newsroom();
    Run run = action(newsroom, Map.of("SARIF", "plumbline.sarif"));
    assertEquals(1, run.code(), run.out() + run.err());
    assertTrue(run.out().contains("::error file=stories/flood.md,line=9,"), run.out());
    assertTrue(Files.size(newsroom.resolve("plumbline.sarif")) > 0);
    Run lenient = action(newsroom, Map.of("SARIF", "plumbline.sarif", "FAIL_ON", "never"));
    assertEquals(0, lenient.code(), lenient.out() + lenient.err());
  }

  @Test
  void whatStrangersNameIsNoCodeOfTheAction() throws IOException, InterruptedException {
    Path newsroom = newsroom();
    Run run =
        action(
            newsroom,
            Map.of(
                "SARIF", "plumbline.sarif",
                "DRAFTS", "stories/$(touch${IFS}evil).md --fix",
                "FAIL_ON", "$(touch evil)"));
    assertEquals(2, run.code(), run.out() + run.err());
    assertFalse(Files.exists(newsroom.resolve("evil")));
  }

  @Test
  void theHooksOfPreCommitRunOnTheFilesThatTheyAreGiven() throws IOException, InterruptedException {
    Path newsroom = newsroom();
    JsonNode hooks =
        YAMLMapper.builder().build().readTree(HOME.resolve(".pre-commit-hooks.yaml").toFile());
    Map<String, String> files =
        Map.of("plumbline-check", "stories/flood.md", "plumbline-truth-lint", "truth/flood.yaml");
    assertEquals(files.size(), hooks.size());
    for (JsonNode hook : hooks) {
      // pre-commit puts the folder of the hook's repository before a script, and the files behind.
      List<String> words = List.of(hook.path("entry").asString().split(" "));
      assertEquals("script", hook.path("language").asString());
      assertEquals("./plumbline", words.get(0));
      List<String> arguments = new ArrayList<>(words.subList(1, words.size()));
      arguments.add(files.get(hook.path("id").asString()));
      Run run = launch(newsroom, arguments.toArray(String[]::new));
      assertTrue(run.code() < 2, run.out() + run.err());
      assertTrue(run.out().contains("1 draft, "), run.out());
    }
  }

  @Test
  void aSecondRunOfTheSameDraftFindsTheSame() throws IOException, InterruptedException {
    Path newsroom = newsroom();
    Run first = launch(newsroom, "check");
    assertEquals(first, launch(newsroom, "check"));
    assertEquals(first, launch(newsroom, "check", "--no-cache"));
  }
}
