package org.plumbline.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.lexicon.PredicateRelation.Kind;

/** Follows the links between families. Answers are remembered, so a pair is worked out once. */
final class PredicateGraph {
  private static final int DEPTH = 3;

  private final Map<String, Predicate> families;
  private final Map<String, List<Predicate.Link>> converse = new HashMap<>();
  private final Map<String, List<Predicate.Link>> opposite = new HashMap<>();
  private final Map<String, List<Predicate.Link>> undoes = new HashMap<>();
  private final Map<String, List<Reach>> reached = new ConcurrentHashMap<>();
  private final Map<Pair, List<PredicateRelation>> known = new ConcurrentHashMap<>();

  private record Pair(String first, String second) {}

  /** A family that follows from another, or is its converse. */
  private record Reach(String id, RoleMap roles, int entailed, int steps) {}

  PredicateGraph(Map<String, Predicate> families) {
    this.families = families;
    for (Predicate family : families.values()) {
      bothWays(family, family.converse(), converse);
      bothWays(family, family.opposite(), opposite);
      bothWays(family, family.undoes(), undoes);
    }
  }

  private static void bothWays(
      Predicate family, List<Predicate.Link> links, Map<String, List<Predicate.Link>> table) {
    for (Predicate.Link link : links) {
      put(table, family.id(), link);
      put(table, link.id(), new Predicate.Link(family.id(), link.roles().inverse()));
    }
  }

  private static void put(Map<String, List<Predicate.Link>> table, String id, Predicate.Link link) {
    List<Predicate.Link> links = table.get(id);
    if (links == null) {
      links = new ArrayList<>(2);
      table.put(id, links);
    }
    links.add(link);
  }

  /** Everything that is known of the two, strongest first; empty when nothing is. */
  List<PredicateRelation> relations(Predicate first, Predicate second) {
    Pair pair = new Pair(first.id(), second.id());
    List<PredicateRelation> relations = known.get(pair);
    if (relations == null) {
      relations = List.copyOf(work(first, second));
      known.put(pair, relations);
    }
    return relations;
  }

  private Set<PredicateRelation> work(Predicate first, Predicate second) {
    List<PredicateRelation> relations = new ArrayList<>();
    if (first.id().equals(second.id())) {
      relations.add(new PredicateRelation(Kind.SAME, RoleMap.SAME, 0));
      if (first.symmetric()) {
        relations.add(new PredicateRelation(Kind.SAME, RoleMap.EXCHANGED, 0));
      }
      if (first.antisymmetric()) {
        relations.add(new PredicateRelation(Kind.OPPOSITE, RoleMap.EXCHANGED, 0));
      }
    } else {
      for (Reach reach : reach(first)) {
        if (reach.id().equals(second.id())) {
          Kind kind = reach.entailed() == 0 ? Kind.CONVERSE : Kind.ENTAILS;
          relations.add(new PredicateRelation(kind, reach.roles(), reach.steps()));
        }
      }
      for (Reach reach : reach(second)) {
        if (reach.id().equals(first.id()) && reach.entailed() > 0) {
          relations.add(
              new PredicateRelation(Kind.ENTAILED_BY, reach.roles().inverse(), reach.steps()));
        }
      }
      // What A did to B, B did not do to A: the converse with the roles left as they are.
      for (Predicate.Link link : converse.getOrDefault(first.id(), List.of())) {
        if (link.id().equals(second.id())
            && (first.antisymmetric() || second.antisymmetric())
            && link.roles().equals(RoleMap.EXCHANGED)) {
          relations.add(new PredicateRelation(Kind.OPPOSITE, RoleMap.SAME, 1));
        }
      }
    }
    against(first, second, opposite, Kind.OPPOSITE, relations);
    against(first, second, undoes, Kind.UNDOES, relations);
    relations.sort(
        Comparator.comparing(PredicateRelation::kind).thenComparing(PredicateRelation::steps));
    Set<PredicateRelation> result = new LinkedHashSet<>();
    Set<Object> seen = new HashSet<>();
    for (PredicateRelation relation : relations) {
      if (seen.add(List.of(relation.kind(), relation.roles()))) {
        result.add(relation);
      }
    }
    return result;
  }

  /** What follows from the one is the opposite of what follows from the other. */
  private void against(
      Predicate first,
      Predicate second,
      Map<String, List<Predicate.Link>> table,
      Kind kind,
      List<PredicateRelation> relations) {
    for (Reach one : withItself(first)) {
      List<Predicate.Link> links = table.get(one.id());
      if (links == null) {
        continue;
      }
      for (Reach other : withItself(second)) {
        int steps = one.steps() + other.steps();
        if (steps > DEPTH) {
          continue;
        }
        for (Predicate.Link link : links) {
          if (link.id().equals(other.id())) {
            RoleMap roles = one.roles().then(link.roles()).then(other.roles().inverse());
            relations.add(new PredicateRelation(kind, roles, steps + 1));
          }
        }
      }
    }
  }

  private List<Reach> withItself(Predicate family) {
    List<Reach> all = new ArrayList<>();
    all.add(new Reach(family.id(), RoleMap.SAME, 0, 0));
    all.addAll(reach(family));
    return all;
  }

  private List<Reach> reach(Predicate family) {
    List<Reach> reach = reached.get(family.id());
    if (reach == null) {
      reach = List.copyOf(follow(family));
      reached.put(family.id(), reach);
    }
    return reach;
  }

  private List<Reach> follow(Predicate family) {
    Reach start = new Reach(family.id(), RoleMap.SAME, 0, 0);
    Set<Object> seen = new HashSet<>();
    seen.add(List.of(start.id(), start.roles()));
    List<Reach> all = new ArrayList<>();
    List<Reach> edge = List.of(start);
    while (!edge.isEmpty()) {
      List<Reach> next = new ArrayList<>();
      for (Reach from : edge) {
        if (from.entailed() < DEPTH) {
          for (Predicate.Link link : families.get(from.id()).entails()) {
            step(from, link, 1, seen, next);
          }
        }
        if (from.steps() <= DEPTH) {
          for (Predicate.Link link : converse.getOrDefault(from.id(), List.of())) {
            step(from, link, 0, seen, next);
          }
        }
      }
      all.addAll(next);
      edge = next;
    }
    all.removeIf(reach -> reach.id().equals(family.id()));
    return all;
  }

  private static void step(
      Reach from, Predicate.Link link, int entailed, Set<Object> seen, List<Reach> next) {
    RoleMap roles = from.roles().then(link.roles());
    if (seen.add(List.of(link.id(), roles))) {
      next.add(new Reach(link.id(), roles, from.entailed() + entailed, from.steps() + 1));
    }
  }
}
