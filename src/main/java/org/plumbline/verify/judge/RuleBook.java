package org.plumbline.verify.judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.plumbline.fact.Slot;
import org.plumbline.verify.Hashes;
import org.plumbline.verify.compare.Compared;
import org.plumbline.verify.compare.Doubt;
import org.plumbline.verify.compare.EventKind;
import org.plumbline.verify.pack.PackCompiler;
import org.plumbline.verify.pack.RuleException;
import org.plumbline.verify.pack.RuleSet;
import org.plumbline.verify.pack.RuleSettings;
import org.plumbline.verify.pack.Severity;
import org.plumbline.verify.pack.ShippedRules;
import org.plumbline.verify.pack.Template;

/**
 * The rules, compiled. Safe for use by many threads.
 *
 * <p>The precompiled model classes are loaded directly: through the class path container a start takes twice
 * as long.
 */
public final class RuleBook {
  private static final String MODEL = "/META-INF/kie/org.plumbline/plumbline/drools-model";

  /** Longer than this on one claim takes only a rule of a pack that matches everything with everything. */
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private static final int MOST_KINDS = 10_000;

  private final String hash;
  private final Sessions sessions;
  private final Map<String, OneValues> oneValues = new ConcurrentHashMap<>();
  private final Map<String, String> summaries = new HashMap<>();
  private final Map<String, Severity> severities = new HashMap<>();

  private RuleBook(KieBase base, RuleSettings settings, String hash, Duration limit) {
    this.hash = hash;
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
    this.sessions = new Sessions(base, limit);
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
        KieBaseBuilder.createKieBaseFromModel(shipped()),
        RuleSettings.NONE,
        ShippedRules.hash(),
        Sessions.UNLIMITED);
  }

  /**
   * Loads the rules that {@code set} names.
   *
   * @throws RuleException naming every fault of the packs or the configuration
   */
  public static RuleBook load(RuleSet set) {
    return load(set, LIMIT);
  }

  /** The same with another limit to the time that packs may take on one claim. */
  static RuleBook load(RuleSet set, Duration limit) {
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
        Hashes.sha256(hash.toString()),
        set.packs().isEmpty() || set.trusted() ? Sessions.UNLIMITED : limit);
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

  /** The rule's summary, a {@link Template}; empty for an unknown id. */
  public String summary(String rule) {
    return summaries.getOrDefault(rule, "");
  }

  /** One sentence that explains what the rule found in two values; empty for an unknown id. */
  public String explain(String rule, String claimValue, String truthValue) {
    return Template.fill(summary(rule), claimValue, truthValue);
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

  /**
   * What the rules say of a kind of event.
   *
   * @param findings the slots that hold one value for one event, each with its rule
   * @param slots the same without the rules
   */
  private record OneValues(List<SingleValued> findings, Set<Slot> slots) {}

  /** Which slots hold one value for one event of the kind, and by which rules. */
  public List<SingleValued> singleValued(EventKind event) {
    return oneValues(event.predicate()).findings();
  }

  /** The slots that hold one value for one event of the kind. */
  public Set<Slot> singleSlots(String predicate) {
    return oneValues(predicate).slots();
  }

  /** The rules are asked once for each kind of event: it is asked of every pair. */
  private OneValues oneValues(String predicate) {
    OneValues known = oneValues.get(predicate);
    if (known == null) {
      List<SingleValued> found = sessions.singleValued(new EventKind(predicate));
      Set<Slot> slots = found.stream().map(SingleValued::slot).collect(Collectors.toSet());
      known = new OneValues(found, Set.copyOf(slots));
      // A claim may be about any verb there is.
      if (oneValues.size() < MOST_KINDS) {
        oneValues.put(predicate, known);
      }
    }
    return known;
  }

  /** What the rules say of a text that may have a slip, in the order of their ids; nothing where it has none. */
  public List<SlipFinding> slips(Doubt doubt) {
    return sessions.slips(doubt);
  }

  /**
   * Judges what was compared.
   *
   * @throws RuleException when the rules of a pack do not come to an end
   */
  public Judgement judge(Compared compared) {
    return sessions.judge(compared);
  }
}
