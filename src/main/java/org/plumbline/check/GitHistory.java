package org.plumbline.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Earlier versions of files, from the git that is installed: whoever has a working tree has it, and it knows the
 * user's configuration, worktrees and partial clones, which a library would have to be taught.
 */
public final class GitHistory {
  private GitHistory() {}

  /** What became of a call. */
  private record Answer(int code, String out, String err) {}

  /** Something about git that the user can mend. The message is one line. */
  public static final class GitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GitException(String message) {
      super(message);
    }
  }

  /**
   * The file as it was at {@code revision}; empty when it was not there yet.
   *
   * @throws GitException if there is no such revision, no repository or no git
   */
  public static Optional<String> before(String revision, Path file) {
    Path folder = file.toAbsolutePath().getParent();
    Answer known =
        git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
    if (known.code() != 0) {
      String why =
          known.err().isBlank()
              ? "git knows no revision " + revision + "; fetch it, or name another one"
              : known.err().strip().lines().findFirst().orElse("");
      throw new GitException("--changed-since " + revision + ": " + why);
    }
    String commit = known.out().strip();
    Answer shown = git(folder, "show", commit + ":./" + file.getFileName());
    return shown.code() == 0 ? Optional.of(shown.out()) : Optional.empty();
  }

  private static Answer git(Path folder, String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    try {
      Process process = new ProcessBuilder(command).directory(folder.toFile()).start();
      process.getOutputStream().close();
      java.util.concurrent.CompletableFuture<byte[]> err =
          java.util.concurrent.CompletableFuture.supplyAsync(() -> all(process.getErrorStream()));
      byte[] out = all(process.getInputStream());
      int code = process.waitFor();
      return new Answer(
          code,
          new String(out, StandardCharsets.UTF_8),
          new String(err.join(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new GitException("git cannot be started: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GitException("git was interrupted");
    }
  }

  private static byte[] all(java.io.InputStream in) {
    try (in) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
