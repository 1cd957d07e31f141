package org.plumbline.verify.pack;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Relation;
import org.plumbline.fact.Slot;
import org.plumbline.verify.Label;
import org.plumbline.verify.compare.Comparison;
import org.plumbline.verify.compare.Disagreement;
import org.plumbline.verify.compare.EventKind;
import org.plumbline.verify.compare.Locality;
import org.plumbline.verify.compare.Pair;
import org.plumbline.verify.compare.Part;
import org.plumbline.verify.compare.Passage;
import org.plumbline.verify.compare.PredicateMatch;
import org.plumbline.verify.compare.Rival;
import org.plumbline.verify.compare.TwoTitles;
import org.plumbline.verify.judge.PairFinding;
import org.plumbline.verify.judge.PartFinding;
import org.plumbline.verify.judge.PassageFinding;
import org.plumbline.verify.judge.SingleValued;
import org.plumbline.verify.judge.SlipFinding;
import org.plumbline.verify.judge.SlotFinding;
import org.plumbline.verify.judge.Stance;

/** What rules may speak of: the things that patterns match, their properties, and the names of values. */
final class Vocabulary {
  /** Stands before rules that import nothing themselves. */
  static final String IMPORTS =
      "import org.plumbline.fact.*; import org.plumbline.verify.Label; "
          + "import org.plumbline.verify.compare.*; import org.plumbline.verify.judge.*; ";

  private static final Set<String> PACKAGES =
      Set.of("org.plumbline.fact", "org.plumbline.verify.compare", "org.plumbline.verify.judge");

  /** What a pattern may match. */
  private static final List<Class<?>> THINGS =
      List.of(
          Comparison.class,
          Pair.class,
          Part.class,
          Passage.class,
          Rival.class,
          Disagreement.class,
          TwoTitles.class,
          SlotFinding.class,
          PairFinding.class,
          PassageFinding.class,
          PartFinding.class,
          SlipFinding.class,
          EventKind.class,
          SingleValued.class);

  private static final List<Class<? extends Enum<?>>> VALUES =
      List.of(
          Slot.class,
          Relation.class,
          Modality.class,
          Polarity.class,
          Label.class,
          Locality.class,
          Stance.class,
          Fact.Form.class,
          PredicateMatch.Kind.class);

  private final Map<String, Class<?>> things = new LinkedHashMap<>();
  private final Map<String, Class<? extends Enum<?>>> values = new LinkedHashMap<>();
  private final Map<Class<?>, Map<String, Class<?>>> properties = new HashMap<>();

  Vocabulary() {
    for (Class<?> thing : THINGS) {
      things.put(thing.getSimpleName(), thing);
      properties.put(thing, readable(thing));
    }
    properties.put(Fact.class, readable(Fact.class));
    for (Class<? extends Enum<?>> value : VALUES) {
      String outer =
          value.getDeclaringClass() == null ? "" : value.getDeclaringClass().getSimpleName() + ".";
      values.put(outer + value.getSimpleName(), value);
    }
  }

  /** The properties of a class that are words, numbers, flags, names of values, or things of the vocabulary. */
  private static Map<String, Class<?>> readable(Class<?> type) {
    Map<String, Class<?>> properties = new LinkedHashMap<>();
    for (Method method : type.getDeclaredMethods()) {
      Class<?> result = method.getReturnType();
      if (Modifier.isPublic(method.getModifiers())
          && !Modifier.isStatic(method.getModifiers())
          && method.getParameterCount() == 0
          && (isPlain(result) || THINGS.contains(result) || result == Fact.class)) {
        properties.put(property(method.getName()), result);
      }
    }
    properties.remove("hashCode");
    properties.remove("toString");
    return properties;
  }

  private static boolean isPlain(Class<?> type) {
    return type == String.class
        || type == int.class
        || type == boolean.class
        || type == double.class
        || VALUES.contains(type);
  }

  /** The property that a method reads: {@code getSlot} and {@code slot} read slot, {@code isCore} reads core. */
  static String property(String method) {
    for (String prefix : List.of("get", "is")) {
      if (method.length() > prefix.length()
          && method.startsWith(prefix)
          && Character.isUpperCase(method.charAt(prefix.length()))) {
        return Character.toLowerCase(method.charAt(prefix.length()))
            + method.substring(prefix.length() + 1);
      }
    }
    return method;
  }

  /** The classes whose form a compiled rule depends on. */
  static List<Class<?>> classes() {
    List<Class<?>> classes = new java.util.ArrayList<>(THINGS);
    classes.addAll(VALUES);
    classes.add(Fact.class);
    return classes;
  }

  Optional<Class<?>> thing(String name) {
    return Optional.ofNullable(things.get(name));
  }

  Set<String> things() {
    return things.keySet();
  }

  Optional<Class<?>> property(Class<?> owner, String name) {
    return Optional.ofNullable(properties.getOrDefault(owner, Map.of()).get(name));
  }

  Set<String> properties(Class<?> owner) {
    return new TreeSet<>(properties.getOrDefault(owner, Map.of()).keySet());
  }

  /** Whether {@code path} names a value: {@code Slot.COUNT}, {@code PredicateMatch.Kind.SAME}. */
  boolean isValue(String path) {
    int dot = path.lastIndexOf('.');
    Class<? extends Enum<?>> type = dot < 0 ? null : values.get(path.substring(0, dot));
    if (type == null) {
      return false;
    }
    for (Enum<?> constant : type.getEnumConstants()) {
      if (constant.name().equals(path.substring(dot + 1))) {
        return true;
      }
    }
    return false;
  }

  /** The type of the values that {@code path} names one of. */
  Optional<Class<?>> valueType(String path) {
    return isValue(path)
        ? Optional.of(values.get(path.substring(0, path.lastIndexOf('.'))))
        : Optional.empty();
  }

  boolean mayImport(String target) {
    if (target.equals(Label.class.getName())) {
      return true;
    }
    int dot = target.lastIndexOf('.');
    return dot > 0 && PACKAGES.contains(target.substring(0, dot));
  }
}
