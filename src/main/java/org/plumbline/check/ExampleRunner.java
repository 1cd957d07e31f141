package org.plumbline.check;

import java.util.Set;
import java.util.TreeSet;
import org.plumbline.text.ReadOptions;
import org.plumbline.verify.Engine;
import org.plumbline.verify.Judge;
import org.plumbline.verify.pack.Example;
import org.plumbline.verify.pack.ExampleRun;

/** Runs the examples of rules: claims beside articles, and drafts beside themselves. */
public final class ExampleRunner {
  private ExampleRunner() {}

  /** What becomes of {@code example}. */
  public static ExampleRun run(Engine engine, Example example) {
    return example instanceof Example.OfClaim claim
        ? ExampleRun.of(engine, claim)
        : draft(engine, (Example.OfDraft) example);
  }

  private static ExampleRun draft(Engine engine, Example.OfDraft example) {
    Draft draft = Draft.of("example.md", example.draft(), Set.of(), ReadOptions.defaults());
    Set<String> fired = new TreeSet<>();
    new Checker(Judge.of(engine), sentence -> true)
        .slips(draft)
        .forEach(slips -> slips.forEach(slip -> fired.add(slip.rule())));
    return new ExampleRun(
        example, fired.isEmpty() ? Example.OfDraft.SOUND : Example.OfDraft.SLIP, fired);
  }
}
