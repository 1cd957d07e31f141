package org.plumbline.cli;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.plumbline.verify.Engine;
import org.plumbline.verify.Judge;

/**
 * Loads the engine while the command line is still being read: both take long, and most machines can do two
 * things at once. A command that turns out not to need it ends the process without waiting.
 */
final class EarlyJudge implements Supplier<Judge> {
  private static final Set<String> COMMANDS =
      Set.of("verify", "explain", "extract", "evaluate", "audit", "check");

  private final CompletableFuture<Judge> loading;

  private EarlyJudge(CompletableFuture<Judge> loading) {
    this.loading = loading;
  }

  /** Starts loading when {@code arguments} look like a command that needs the engine. */
  static Supplier<Judge> expectedBy(String[] arguments) {
    return arguments.length > 0
            && COMMANDS.contains(arguments[0])
            && !RuleOptions.mayConcern(arguments)
        ? new EarlyJudge(CompletableFuture.supplyAsync(EarlyJudge::load))
        : EarlyJudge::load;
  }

  private static Judge load() {
    return Judge.of(Engine.load());
  }

  @Override
  public Judge get() {
    try {
      return loading.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException problem) {
        throw problem;
      }
      throw e;
    }
  }
}
