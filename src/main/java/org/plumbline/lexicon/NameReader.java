package org.plumbline.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.lexicon.Node.Position;
import org.plumbline.lexicon.Node.Table;

/** Reads roles.yaml and aliases.yaml. */
final class NameReader {
  static final String HONORIFICS = "honorifics";
  static final String ABBREVIATIONS = "post-abbreviations";

  private static final int DEPTH = 4;

  final Words<Honorific> honorifics = new Words<>();
  final Words<String> abbreviations = new Words<>();

  private final Map<String, Role> roles = new LinkedHashMap<>();
  private final Map<String, Position> places = new HashMap<>();
  private final Words<String> titles = new Words<>();
  private final Map<String, List<Alias>> aliases = new HashMap<>();
  private final Problems problems;

  NameReader(Problems problems) {
    this.problems = problems;
  }

  void readRoles(Table file) {
    file.entries()
        .forEach(
            (section, node) -> {
              if (section.equals(HONORIFICS)) {
                for (Entry entry :
                    Entry.list(node, Set.of("title", "forms", "role", "sex"), problems)) {
                  Honorific honorific =
                      new Honorific(
                          entry.required("title"),
                          entry.texts("forms"),
                          entry.text("role"),
                          entry.text("sex"));
                  honorifics.add(honorific.title(), honorific);
                  honorific.forms().forEach(form -> honorifics.add(form, honorific));
                }
                return;
              }
              for (Entry entry :
                  Entry.list(
                      node, Set.of("id", "titles", "exclusive", "of", "implies"), problems)) {
                Role role =
                    new Role(
                        entry.required("id"),
                        section,
                        entry.texts("titles"),
                        entry.flag("exclusive"),
                        entry.text("of"),
                        entry.texts("implies"));
                if (role.titles().isEmpty()) {
                  entry.problem("titles", "is missing", "add titles: [...]");
                }
                roles.put(role.id(), role);
                places.put(role.id(), entry.at());
                role.titles().forEach(title -> titles.add(title, role.id()));
              }
            });
  }

  void readAliases(Table file) {
    file.entries()
        .forEach(
            (section, node) -> {
              if (section.equals(ABBREVIATIONS)) {
                if (node instanceof Table table) {
                  Entry.of(table, table.entries().keySet(), problems);
                  table
                      .entries()
                      .forEach(
                          (word, full) -> {
                            if (full instanceof Node.Text text) {
                              abbreviations.add(word, text.value());
                            } else {
                              problems.add(full.at(), word, "is not a single word", "write word: full form");
                            }
                          });
                } else {
                  problems.add(node.at(), section, "is not a table", "write word: full form, one a line");
                }
                return;
              }
              for (Entry entry : Entry.list(node, Set.of("name", "aliases"), problems)) {
                Alias alias = new Alias(entry.required("name"), entry.texts("aliases"), section);
                put(alias.name(), alias);
                alias.aliases().forEach(form -> put(form, alias));
              }
            });
  }

  private void put(String form, Alias alias) {
    List<Alias> all = aliases.computeIfAbsent(form, f -> new ArrayList<>(1));
    if (!all.contains(alias)) {
      all.add(alias);
    }
  }

  void checkLinks() {
    for (Role role : roles.values()) {
      for (String id : role.implies()) {
        if (!roles.containsKey(id)) {
          problems.add(
              places.get(role.id()),
              "implies",
              "\"" + role.id() + "\" refers to \"" + id + "\", which is no role",
              "correct the id or add the role");
        }
      }
    }
  }

  List<Role> roles(String title) {
    return titles.all(title).stream().map(roles::get).toList();
  }

  Role role(String id) {
    return roles.get(id);
  }

  List<Alias> aliases(String name) {
    return aliases.getOrDefault(name, List.of());
  }

  boolean implies(Role first, Role second, int depth) {
    if (first.id().equals(second.id())) {
      return true;
    }
    if (depth == DEPTH) {
      return false;
    }
    for (String id : first.implies()) {
      if (implies(roles.get(id), second, depth + 1)) {
        return true;
      }
    }
    return false;
  }
}
