package org.plumbline.verify.judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.plumbline.lexicon.Lexicon;
import org.plumbline.verify.Hashes;
import org.plumbline.verify.compare.Compared;

/**
 * The rules, compiled. Safe for use by many threads.
 *
 * <p>The precompiled model classes are loaded directly: through the class path container a start takes twice
 * as long.
 */
public final class RuleBook {
  private static final String MODEL = "/META-INF/kie/org.plumbline/plumbline/drools-model";

  private final String hash;
  private final KieBase base;
  private final Map<String, String> summaries;

  private RuleBook(KieBase base, String hash) {
    this.hash = hash;
    this.base = base;
    this.summaries = new HashMap<>();
    for (KiePackage kiePackage : base.getKiePackages()) {
      for (Rule rule : kiePackage.getRules()) {
        summaries.put(
            rule.getName(), String.valueOf(rule.getMetaData().getOrDefault("summary", "")));
      }
    }
  }

  /** Loads the rules that were built with the program. */
  public static RuleBook load() {
    List<Model> models = new ArrayList<>();
    StringBuilder names = new StringBuilder();
    try (InputStream in = RuleBook.class.getResourceAsStream(MODEL);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("Drools-Model-Version")) {
          // The names of the generated classes are hashes of the rules.
          names.append(line).append('\n');
          models.add((Model) Class.forName(line.trim()).getDeclaredConstructor().newInstance());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the compiled rules are damaged: build again", e);
    }
    return new RuleBook(
        KieBaseBuilder.createKieBaseFromModel(models),
        Hashes.sha256(names + Lexicon.fingerprint()));
  }

  /** Hash of the rules and of the lexicon that they rest on. */
  public String hash() {
    return hash;
  }

  /** One sentence that explains the rule; empty for an unknown id. */
  public String summary(String rule) {
    return summaries.getOrDefault(rule, "");
  }

  /** Ids of all rules. */
  public Collection<String> ids() {
    return summaries.keySet();
  }

  /**
   * What the rules found.
   *
   * @param slots judgements of single values
   * @param pairs judgements of pairs
   * @param passages judgements of passages
   * @param parts answers to parts
   */
  public record Judgement(
      List<SlotFinding> slots,
      List<PairFinding> pairs,
      List<PassageFinding> passages,
      List<PartFinding> parts) {}

  /** Judges what was compared. */
  public Judgement judge(Compared compared) {
    KieSession session = base.newKieSession();
    try {
      compared.parts().forEach(session::insert);
      compared.pairs().forEach(session::insert);
      compared.comparisons().forEach(session::insert);
      compared.passages().forEach(session::insert);
      compared.rivals().forEach(session::insert);
      session.fireAllRules();
      return judgement(session.getObjects(), places(compared));
    } finally {
      session.dispose();
    }
  }

  /** Where each thing that findings speak of stands among all that was compared. */
  private static Map<Object, Integer> places(Compared compared) {
    Map<Object, Integer> places = new IdentityHashMap<>();
    compared.pairs().forEach(pair -> places.put(pair, places.size()));
    compared.comparisons().forEach(comparison -> places.put(comparison, places.size()));
    compared.passages().forEach(passage -> places.put(passage, places.size()));
    return places;
  }

  /** The findings in the order of what they speak of: a session gives them in any. */
  private static Judgement judgement(Collection<?> objects, Map<Object, Integer> places) {
    return new Judgement(
        sorted(
            objects,
            SlotFinding.class,
            finding -> places.get(finding.comparison()),
            SlotFinding::rule),
        sorted(
            objects, PairFinding.class, finding -> places.get(finding.pair()), PairFinding::rule),
        sorted(
            objects,
            PassageFinding.class,
            finding -> places.get(finding.passage()),
            PassageFinding::rule),
        sorted(objects, PartFinding.class, PartFinding::part, PartFinding::rule));
  }

  private static <T> List<T> sorted(
      Collection<?> objects, Class<T> type, ToIntFunction<T> place, Function<T, String> rule) {
    return objects.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .sorted(Comparator.comparingInt(place).thenComparing(rule))
        .toList();
  }
}
