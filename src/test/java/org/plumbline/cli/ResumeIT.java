package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An audit that is killed again and again ends with the same bytes as one that nobody disturbs. */
class ResumeIT {
  private static final int KILLS = 20;
  private static final int POSTS = 10_000;

  @TempDir private Path folder;

  /** The program in a process of its own, with a judge that costs nothing. */
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) {
      Printer printer = Printer.standard();
      Tools tools = new Tools(FakeJudge::new, printer, Terminal.NONE, System.in);
      int code = Main.commandLine(tools).execute(arguments);
      printer.flush();
      System.exit(code);
    }
  }

  private Process start(List<String> before, Path out, String... more) throws IOException {
    List<String> command = new ArrayList<>(before);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            Program.class.getName(),
            "audit",
            folder.resolve("posts.jsonl").toString(),
            "--article",
            folder.resolve("article.txt").toString(),
            "-o",
            out.toString(),
            "--keep-every=10"));
    command.addAll(List.of(more));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log.txt").toFile())
        .start();
  }

  private int await(Process process) throws Exception {
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the audit hangs");
    return process.exitValue();
  }

  private void writeInput() throws IOException {
    Files.writeString(folder.resolve("article.txt"), "26 people were killed in Pahalgam.");
    Random random = new Random(11);
    StringBuilder posts = new StringBuilder();
    for (int i = 0; i < POSTS; i++) {
      String kind = List.of("true", "false", "said").get(random.nextInt(3));
      posts.append(
          random.nextInt(40) == 0
              ? "{broken " + i + "\n"
              : "{\"id\":\"%d\",\"text\":\"It is %s that %d died in Pahalgam. They met again.\",\"date\":\"2025-05-%02d\"}\n"
                  .formatted(i, kind, random.nextInt(2000), 1 + i % 28));
    }
    Files.writeString(folder.resolve("posts.jsonl"), posts);
  }

  private void assertSame(Path whole, Path killed) throws IOException {
    for (String name : List.of("verdicts.jsonl", "rejects.jsonl", "summary.json", "report.html")) {
      assertEquals(
          -1,
          Arrays.mismatch(
              Files.readAllBytes(whole.resolve(name)), Files.readAllBytes(killed.resolve(name))),
          name);
    }
  }

  @Test
  void killedTwentyTimesItEndsWithTheSameBytes() throws Exception {
    writeInput();
    Path whole = folder.resolve("whole");
    long begin = System.nanoTime();
    assertEquals(0, await(start(List.of(), whole)));
    long span = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);

    Random random = new Random(3);
    Path killed = folder.resolve("killed");
    int hit = 0;
    int inBetween = 0;
    for (int i = 0; i < KILLS; i++) {
      Process process = start(List.of(), killed, "--resume");
      // In a process of its own the first third is Java's start.
      process.waitFor(
          span / 4 + random.nextInt((int) Math.max(1, span / 2)), TimeUnit.MILLISECONDS);
      hit += process.isAlive() ? 1 : 0;
      process.destroyForcibly();
      await(process);
      boolean begun = Files.exists(killed.resolve("checkpoint.json"));
      boolean ended = Files.exists(killed.resolve("report.html"));
      inBetween += begun && !ended ? 1 : 0;
      if (ended) {
        // Killed too late: the next ones get a new audit to disturb.
        try (Stream<Path> files = Files.list(killed)) {
          for (Path file : files.toList()) {
            Files.delete(file);
          }
        }
      }
    }
    assertTrue(inBetween > 2, "only " + inBetween + " kills left an audit half done");
    assertTrue(hit >= KILLS / 2, "only " + hit + " were killed in time");
    assertEquals(
        0,
        await(start(List.of(), killed, "--resume")),
        Files.readString(folder.resolve("log.txt")));
    assertSame(whole, killed);
  }

  @Test
  void aFullDiskEndsClearlyAndLosesNothing() throws Exception {
    writeInput();
    Path whole = folder.resolve("whole");
    assertEquals(0, await(start(List.of(), whole)));
    Path full = folder.resolve("full");
    // A limit on the size of files fails as a full disk does.
    List<String> limited = List.of("bash", "-c", "ulimit -f 700; trap '' XFSZ; exec \"$0\" \"$@\"");
    assertEquals(2, await(start(limited, full)));
    String said = Files.readString(folder.resolve("log.txt"));
    assertTrue(said.contains("make room and go on with --resume"), said);
    byte[] kept = Files.readAllBytes(full.resolve("verdicts.jsonl"));
    assertTrue(kept.length == 0 || kept[kept.length - 1] == '\n', "half a line was left");
    assertEquals(0, await(start(List.of(), full, "--resume")));
    assertSame(whole, full);
  }
}
