package org.plumbline.verify.metamorphic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.Fixtures;
import org.plumbline.lexicon.Lexicon;
import org.plumbline.truth.GroundTruth;
import org.plumbline.verify.Engine;
import org.plumbline.verify.Finding;
import org.plumbline.verify.Label;
import org.plumbline.verify.Verdict;

/** What the engine answers to every generated claim. */
record Answers(List<Answer> all) {
  /** A claim and the answer to it. */
  record Answer(Generated claim, Verdict verdict) {
    boolean isRight() {
      return verdict.label() == claim.label();
    }

    String line() {
      String rules =
          verdict.findings().stream()
              .map(Finding::rule)
              .distinct()
              .collect(Collectors.joining(", "));
      return "%-21s %-15s answer %-15s %-22s %s  [%s]"
          .formatted(
              claim.transformation(),
              claim.label(),
              verdict.label(),
              claim.article(),
              claim.claim(),
              rules);
    }
  }

  /** Judges the claims of every fixture article and of composed ones. */
  static Answers judge(int casts) {
    Engine engine = Fixtures.engine();
    FixtureAccounts fixtures = new FixtureAccounts(engine, Lexicon.load());
    Stream<Account> read =
        Fixtures.claimSets().stream()
            .map(set -> fixtures.read(set.name(), Fixtures.article(set.name())));
    List<Account> accounts = Stream.concat(read, Scenes.compose(casts)).toList();
    return new Answers(
        accounts.parallelStream().flatMap(account -> answers(engine, account)).toList());
  }

  private static Stream<Answer> answers(Engine engine, Account account) {
    GroundTruth truth = engine.read(List.of(account.text()));
    return Transformation.all(account).map(c -> new Answer(c, engine.verify(truth, c.claim())));
  }

  /** The answers to the claims of each transformation. */
  Map<String, List<Answer>> byTransformation() {
    return all.stream()
        .collect(
            Collectors.groupingBy(
                a -> a.claim().transformation(), TreeMap::new, Collectors.toList()));
  }

  /** What must not happen: an article's own statement is called false. */
  List<Answer> accusations() {
    return all.stream()
        .filter(a -> a.claim().label() == Label.SUPPORTED)
        .filter(a -> a.verdict().label() == Label.CONTRADICTED)
        .toList();
  }

  static double share(List<Answer> answers) {
    return answers.stream().filter(Answer::isRight).count() / (double) answers.size();
  }

  /** The share right of every transformation, and every wrong answer. */
  String report() {
    List<String> lines = new ArrayList<>();
    byTransformation()
        .forEach(
            (name, answers) -> {
              Map<Label, Long> labels =
                  answers.stream()
                      .collect(
                          Collectors.groupingBy(
                              a -> a.verdict().label(), TreeMap::new, Collectors.counting()));
              lines.add(
                  String.format(
                      Locale.ROOT,
                      "%-22s %-16s %5d  right %.3f  %s",
                      name,
                      answers.get(0).claim().label(),
                      answers.size(),
                      share(answers),
                      labels));
            });
    lines.add(String.format(Locale.ROOT, "all %d right %.4f", all.size(), share(all)));
    all.stream().filter(a -> !a.isRight()).map(Answer::line).sorted().forEach(lines::add);
    return String.join(System.lineSeparator(), lines) + System.lineSeparator();
  }

  void write(Path file) {
    try {
      Files.writeString(file, report());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
