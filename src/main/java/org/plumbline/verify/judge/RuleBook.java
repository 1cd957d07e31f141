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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.plumbline.verify.Hashes;
import org.plumbline.verify.compare.Compared;
import org.plumbline.verify.pack.PackCompiler;
import org.plumbline.verify.pack.RuleException;
import org.plumbline.verify.pack.RuleSet;
import org.plumbline.verify.pack.RuleSettings;
import org.plumbline.verify.pack.Severity;
import org.plumbline.verify.pack.ShippedRules;

/**
 * The rules, compiled. Safe for use by many threads.
 *
 * <p>The precompiled model classes are loaded directly: through the class path container a start takes twice
 * as long.
 */
public final class RuleBook {
  private static final String MODEL = "/META-INF/kie/org.plumbline/plumbline/drools-model";

  /** More firings than this on one claim, beside those that its size explains, are a rule that feeds itself. */
  private static final int FIRINGS = 10_000;

  private static final int FIRINGS_FOR_EACH = 100;

  private final String hash;
  private final KieBase base;
  private final Map<String, String> summaries = new HashMap<>();
  private final Map<String, Severity> severities = new HashMap<>();

  private RuleBook(KieBase base, RuleSettings settings, String hash) {
    this.hash = hash;
    this.base = base;
    List<Rule> rules = new ArrayList<>();
    for (KiePackage kiePackage : base.getKiePackages()) {
      rules.addAll(kiePackage.getRules());
    }
    Set<String> unknown = new TreeSet<>(settings.off());
    unknown.addAll(settings.severities().keySet());
    for (Rule rule : rules) {
      unknown.remove(rule.getName());
      if (settings.off().contains(rule.getName())) {
        base.removeRule(rule.getPackageName(), rule.getName());
      } else {
        know(rule, settings);
      }
    }
    if (!unknown.isEmpty()) {
      throw new RuleException(
          "the configuration speaks of "
              + String.join(", ", unknown)
              + ", which is no rule; plumbline rules list names them all");
    }
  }

  private void know(Rule rule, RuleSettings settings) {
    summaries.put(rule.getName(), metadata(rule, "summary"));
    Severity own = Severity.of(metadata(rule, "severity")).orElse(Severity.ERROR);
    severities.put(rule.getName(), settings.severities().getOrDefault(rule.getName(), own));
  }

  /** Rules that are compiled at the start keep the quotation marks of their metadata. */
  private static String metadata(Rule rule, String key) {
    String text = String.valueOf(rule.getMetaData().getOrDefault(key, ""));
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  /** Loads the rules that were built with the program. */
  public static RuleBook load() {
    return new RuleBook(
        KieBaseBuilder.createKieBaseFromModel(shipped()), RuleSettings.NONE, ShippedRules.hash());
  }

  /**
   * Loads the rules that {@code set} names.
   *
   * @throws RuleException naming every fault of the packs or the configuration
   */
  public static RuleBook load(RuleSet set) {
    if (set.isShipped()) {
      return load();
    }
    List<Model> models = new ArrayList<>(shipped());
    StringBuilder hash = new StringBuilder(ShippedRules.hash());
    if (!set.packs().isEmpty()) {
      PackCompiler.Compiled packs = PackCompiler.compile(set);
      models.addAll(packs.models());
      hash.append(' ').append(packs.hash());
    }
    hash.append(' ').append(set.settings().canonical());
    return new RuleBook(
        KieBaseBuilder.createKieBaseFromModel(models),
        set.settings(),
        Hashes.sha256(hash.toString()));
  }

  private static List<Model> shipped() {
    List<Model> models = new ArrayList<>();
    try (InputStream in = RuleBook.class.getResourceAsStream(MODEL);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("Drools-Model-Version")) {
          models.add((Model) Class.forName(line.trim()).getDeclaredConstructor().newInstance());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the compiled rules are damaged: build again", e);
    }
    return models;
  }

  /** Hash of the rules and of the lexicon that they rest on. */
  public String hash() {
    return hash;
  }

  /** One sentence that explains the rule; empty for an unknown id. */
  public String summary(String rule) {
    return summaries.getOrDefault(rule, "");
  }

  /** How much the findings of a rule matter. */
  public Severity severity(String rule) {
    return severities.getOrDefault(rule, Severity.ERROR);
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
      int limit =
          FIRINGS + FIRINGS_FOR_EACH * (compared.comparisons().size() + compared.pairs().size());
      if (session.fireAllRules(limit) >= limit) {
        throw endless(session.getObjects(), limit);
      }
      return judgement(session.getObjects(), places(compared));
    } finally {
      session.dispose();
    }
  }

  private static RuleException endless(Collection<?> objects, int limit) {
    Map<String, Integer> reports = new TreeMap<>();
    for (Object object : objects) {
      if (object instanceof SlotFinding f) {
        reports.merge(f.rule(), 1, Integer::sum);
      } else if (object instanceof PairFinding f) {
        reports.merge(f.rule(), 1, Integer::sum);
      } else if (object instanceof PassageFinding f) {
        reports.merge(f.rule(), 1, Integer::sum);
      } else if (object instanceof PartFinding f) {
        reports.merge(f.rule(), 1, Integer::sum);
      }
    }
    String most =
        reports.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("a rule");
    return new RuleException(
        "the rules fired "
            + limit
            + " times on one claim, most often "
            + most
            + "; does it match what it inserts?");
  }

  /** Where each thing that findings speak of stands among all that was compared. */
  private static Map<Object, Integer> places(Compared compared) {
    Map<Object, Integer> places = new IdentityHashMap<>();
    compared.pairs().forEach(pair -> places.put(pair, places.size()));
    compared.comparisons().forEach(comparison -> places.put(comparison, places.size()));
    compared.passages().forEach(passage -> places.put(passage, places.size()));
    compared.rivals().forEach(rival -> places.put(rival, places.size()));
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
        // One rule may find several values of a passage.
        sorted(
            objects,
            PassageFinding.class,
            finding -> places.get(finding.passage()),
            finding ->
                String.join(
                    "\0",
                    finding.rule(),
                    finding.slot().name(),
                    finding.claimValue(),
                    finding.truthValue())),
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
