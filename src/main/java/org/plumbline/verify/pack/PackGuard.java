package org.plumbline.verify.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.plumbline.verify.compare.Comparison;
import org.plumbline.verify.compare.Pair;
import org.plumbline.verify.pack.ExpressionGuard.Refused;

/**
 * Admits rules of a pack only if they can do nothing but judge: patterns over the published vocabulary, plain
 * constraints, and reporting consequences. An allow-list over the parsed tree: whatever is not known is refused.
 */
final class PackGuard {
  private static final Set<String> METADATA = Set.of("summary", "severity", "rationale");
  private static final Pattern VALUES = Pattern.compile("(\\$\\w+)\\.values");
  private static final String SALIENCE = "salience";
  private static final int MOST_PATTERNS = 12;

  private final RuleFile file;
  private final RuleProblems problems;
  private final Vocabulary vocabulary;

  PackGuard(RuleFile file, Vocabulary vocabulary, RuleProblems problems) {
    this.file = file;
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  void check(PackageDescr tree) {
    escapes();
    for (ImportDescr imported : tree.getImports()) {
      if (!vocabulary.mayImport(imported.getTarget())) {
        refuse(
            imported.getLine() > 0 ? imported.getLine() : lineOf(imported.getTarget()),
            "imports " + imported.getTarget(),
            "rules speak of org.plumbline.fact, verify.compare, verify.judge and verify.Label only");
      }
    }
    none(tree.getFunctionImports(), "imports a function");
    none(tree.getAccumulateImports(), "imports an accumulate function");
    none(tree.getGlobals(), "declares a global");
    none(tree.getFunctions(), "declares a function");
    none(tree.getTypeDeclarations(), "declares a type");
    none(tree.getEnumDeclarations(), "declares a type");
    none(List.copyOf(tree.getEntryPointDeclarations()), "declares an entry point");
    none(List.copyOf(tree.getWindowDeclarations()), "declares a window");
    none(tree.getAttributes(), "sets an attribute for all rules");
    if (tree.getUnit() != null) {
      refuse(tree.getUnit().getLine(), "declares a unit", "leave it out");
    }
    if (tree.getName().startsWith("org.") || tree.getName().startsWith("java")) {
      refuse(1, "is of the package " + tree.getName(), "call the package after your desk");
    }
    tree.getRules().forEach(this::rule);
  }

  /** The compiler reads backslash and u as any character, also a quotation mark, before all else. */
  private void escapes() {
    int line = 0;
    for (String text : file.text().lines().toList()) {
      line++;
      if (text.indexOf('\\') >= 0) {
        refuse(line, "has a backslash", "write the character itself");
      }
    }
  }

  private void none(List<? extends BaseDescr> found, String what) {
    for (BaseDescr descr : found) {
      refuse(descr.getLine(), what, "a pack has rules only");
    }
  }

  private void rule(RuleDescr rule) {
    int line = rule.getLine();
    if (!rule.isRule() || rule.isQuery()) {
      refuse(line, "declares a query", "a pack has rules only");
      return;
    }
    if (rule.hasParent()) {
      refuse(line, "extends another rule", "repeat its conditions");
    }
    for (AttributeDescr attribute : rule.getAttributes().values()) {
      if (!attribute.getName().equals(SALIENCE) || !attribute.getValue().matches("-?\\d{1,4}")) {
        refuse(
            attribute.getLine() > 0 ? attribute.getLine() : line,
            "sets " + attribute.getName() + " to " + RuleReader.oneLine(attribute.getValue()),
            "only salience may be set, to a number");
      }
    }
    for (AnnotationDescr annotation : rule.getAnnotations()) {
      boolean known =
          METADATA.contains(annotation.getName())
              && annotation.getValueMap().size() == 1
              && String.valueOf(annotation.getValue()).matches("\"[^\"]*\"");
      if (!known) {
        refuse(
            line,
            "has the annotation @" + annotation.getName() + " in a form that is not known",
            "write @summary(\"…\"), @severity(\"…\") or @rationale(\"…\")");
      }
    }
    if (!rule.getNamedConsequences().isEmpty()) {
      refuse(line, "has several consequences", "write a rule for each");
    }
    Conditions conditions = new Conditions();
    conditions.read(rule.getLhs());
    if (conditions.patterns > MOST_PATTERNS) {
      refuse(line, "has more than " + MOST_PATTERNS + " patterns", "split it");
    }
    String consequence = String.valueOf(rule.getConsequence());
    Tokens tokens = new Tokens(consequence);
    try {
      new ExpressionGuard(vocabulary, conditions.variables).consequence(tokens);
    } catch (Refused e) {
      refuse(firstLine(rule, consequence) + tokens.line(), e.getMessage(), e.mend());
    }
  }

  /** The tree knows the line of "then" only; what follows may stand on the same line or further down. */
  private int firstLine(RuleDescr rule, String consequence) {
    String first = consequence.strip().lines().findFirst().orElse("").strip();
    List<String> lines = file.text().lines().toList();
    for (int line = rule.getConsequenceLine(); line <= lines.size(); line++) {
      if (lines.get(line - 1).contains(first)) {
        return line;
      }
    }
    return rule.getConsequenceLine();
  }

  /** The conditions of one rule, and the variables that they bind. */
  private final class Conditions {
    private final Map<String, Class<?>> variables = new HashMap<>();
    private int patterns;

    void read(BaseDescr descr) {
      if (descr instanceof PatternDescr pattern) {
        pattern(pattern);
      } else if (descr.getClass() == AndDescr.class
          || descr.getClass() == OrDescr.class
          || descr.getClass() == NotDescr.class
          || descr.getClass() == ExistsDescr.class
          || descr.getClass() == ForallDescr.class) {
        for (Object inner : ((ConditionalElementDescr) descr).getDescrs()) {
          read((BaseDescr) inner);
        }
      } else {
        String kind = descr.getClass().getSimpleName().replace("Descr", "");
        refuse(
            descr.getLine(),
            "has a condition of the kind " + kind,
            "use patterns, and, or, not, exists and forall");
      }
    }

    private void pattern(PatternDescr pattern) {
      patterns++;
      int line = pattern.getLine();
      Optional<Class<?>> thing =
          Optional.ofNullable(pattern.getObjectType()).flatMap(vocabulary::thing);
      if (thing.isEmpty()) {
        refuse(
            line,
            "has a pattern over "
                + (pattern.getObjectType() == null ? "a path" : pattern.getObjectType()),
            "use one of " + vocabulary.things());
        return;
      }
      boolean plain =
          isOfPair(pattern, thing.get())
              && pattern.getBehaviors().isEmpty()
              && pattern.getPositionalConstraints().isEmpty()
              && pattern.getAnnotations().isEmpty()
              && !pattern.isUnification()
              && !pattern.isQuery();
      if (!plain) {
        refuse(
            line,
            "has a pattern with from, over, a position, a query or an annotation",
            "write Pair( property == value, … ), or Comparison( … ) from $pair.values");
        return;
      }
      ExpressionGuard guard = new ExpressionGuard(vocabulary, variables);
      if (pattern.getIdentifier() != null) {
        try {
          guard.bind(pattern.getIdentifier(), thing.get());
        } catch (Refused e) {
          refuse(line, e.getMessage(), e.mend());
        }
      }
      for (BaseDescr constraint : pattern.getDescrs()) {
        constraint(guard, constraint, thing.get(), line);
      }
    }

    /** Without a source, or the values of a pair: the only one that is known to be harmless. */
    private boolean isOfPair(PatternDescr pattern, Class<?> thing) {
      if (pattern.getSource() == null) {
        return true;
      }
      if (thing != Comparison.class || !(pattern.getSource() instanceof FromDescr from)) {
        return false;
      }
      Matcher values = VALUES.matcher(from.getDataSource().toString().strip());
      return values.matches() && variables.get(values.group(1)) == Pair.class;
    }

    private void constraint(
        ExpressionGuard guard, BaseDescr constraint, Class<?> thing, int patternLine) {
      int line = constraint.getLine() > 0 ? constraint.getLine() : patternLine;
      if (constraint.getClass() != ExprConstraintDescr.class) {
        refuse(line, "has a constraint of an unknown kind", "write property == value");
        return;
      }
      try {
        guard.constraint(((ExprConstraintDescr) constraint).getExpression(), thing);
      } catch (Refused e) {
        refuse(line, e.getMessage(), e.mend());
      }
    }
  }

  private int lineOf(String text) {
    int line = 0;
    for (String each : file.text().lines().toList()) {
      line++;
      if (each.contains(text)) {
        return line;
      }
    }
    return 0;
  }

  private void refuse(int line, String what, String mend) {
    problems.add(file.name(), line, what, mend);
  }
}
