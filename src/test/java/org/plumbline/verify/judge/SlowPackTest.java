package org.plumbline.verify.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Fixtures;
import org.plumbline.text.PlainText;
import org.plumbline.truth.GroundTruth;
import org.plumbline.verify.compare.Compared;
import org.plumbline.verify.pack.RuleException;
import org.plumbline.verify.pack.RuleSet;
import org.plumbline.verify.pack.RuleSettings;

/** A rule of somebody else's pack that crosses everything with everything ends with a message. */
class SlowPackTest {
  private static final String CROSSING =
      """
      rule "desk/crossing"
        @summary("Crosses values.")
        @severity("note")
        when
          Comparison( $v : claimValue )
          Comparison()
          Comparison()
          Comparison()
          $c : Comparison( claimValue == $v, claimValue != $v )
        then
          insert( SlotFinding.agrees( drools.getRule().getName(), $c ) );
      end
      """;

  @TempDir Path folder;

  @Test
  void aSlowJoinEndsWithAMessage() throws IOException {
    Path pack = Files.createDirectories(folder.resolve("crossing"));
    Files.writeString(pack.resolve("rules.drl"), CROSSING);
    RuleSet set = new RuleSet(List.of(pack), false, RuleSettings.NONE, folder.resolve("cache"));
    Compared many = compared(12);
    assertTrue(many.comparisons().size() >= 36, many.comparisons().size() + " values");

    RuleBook impatient = RuleBook.load(set, Duration.ofMillis(20));
    RuleException stopped = assertThrows(RuleException.class, () -> impatient.judge(many));
    assertTrue(
        stopped.getMessage().contains("match everything with everything"), stopped.getMessage());

    // What ends in time is judged as without the pack.
    Compared few = compared(1);
    assertEquals(RuleBook.load().judge(few), RuleBook.load(set, Duration.ofMinutes(1)).judge(few));
  }

  /** A claim beside so many sentences that tell such an event. */
  private static Compared compared(int events) {
    StringBuilder article = new StringBuilder();
    for (int i = 0; i < events; i++) {
      article
          .append("The storm destroyed ")
          .append(20 + i)
          .append(" houses in Brindle on Monday. ");
    }
    GroundTruth truth =
        Fixtures.engine().read(List.of(PlainText.read("article", article.toString())));
    return Fixtures.engine()
        .explain(truth, "The storm destroyed 99 houses in Brindle on Monday.")
        .compared();
  }
}
