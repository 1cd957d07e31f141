package org.plumbline.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.yaml.Entry;
import org.plumbline.yaml.Node;
import org.plumbline.yaml.Node.Table;
import org.plumbline.yaml.Node.Text;
import org.plumbline.yaml.Problems;

/** Reads roles.yaml and aliases.yaml. */
final class NameReader {
  static final String HONORIFICS = "honorifics";
  static final String ABBREVIATIONS = "post-abbreviations";

  private static final int DEPTH = 4;

  final Set<String> belonging = new HashSet<>();
  final Set<String> organs = new HashSet<>();
  final Set<String> members = new HashSet<>();
  final Set<String> organisations = new HashSet<>();
  final Set<String> firms = new HashSet<>();
  final Set<String> either = new HashSet<>();
  final Set<String> nameEndings = new HashSet<>();

  /** The sections that are plain lists of nouns. */
  private final Map<String, Set<String>> lists =
      Map.of(
          "belonging", belonging,
          "organs", organs,
          "members", members,
          "organisations", organisations,
          "firms", firms,
          "organisation-endings", nameEndings,
          "people-or-organisations", either);

  final Words<Honorific> honorifics = new Words<>();
  final Words<String> abbreviations = new Words<>();

  private final Map<String, Role> roles = new LinkedHashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final Words<String> titles = new Words<>();
  private final Map<String, List<Alias>> aliases = new HashMap<>();
  private final Problems problems;

  /** A role that is named somewhere and must exist. */
  private record Link(Entry entry, String key, String id) {}

  NameReader(Problems problems) {
    this.problems = problems;
  }

  void readRoles(Table file) {
    for (Map.Entry<String, Node> section : file.entries().entrySet()) {
      if (section.getKey().equals(HONORIFICS)) {
        honorifics(section.getValue());
      } else if (lists.containsKey(section.getKey())) {
        lists
            .get(section.getKey())
            .addAll(Entry.texts(section.getValue(), section.getKey(), problems));
      } else {
        roles(section.getKey(), section.getValue());
      }
    }
  }

  private void honorifics(Node node) {
    for (Entry entry : Entry.list(node, Set.of("title", "forms", "role", "sex"), problems)) {
      Honorific honorific =
          new Honorific(
              entry.required("title"), entry.texts("forms"), entry.text("role"), entry.text("sex"));
      honorifics.add(honorific.title(), honorific);
      for (String form : honorific.forms()) {
        honorifics.add(form, honorific);
      }
      if (!honorific.role().isEmpty()) {
        links.add(new Link(entry, "role", honorific.role()));
      }
    }
  }

  private void roles(String section, Node node) {
    Set<String> keys = Set.of("id", "titles", "exclusive", "of", "implies");
    for (Entry entry : Entry.list(node, keys, problems)) {
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
      for (String title : role.titles()) {
        titles.add(title, role.id());
      }
      for (String id : role.implies()) {
        links.add(new Link(entry, "implies", id));
      }
    }
  }

  void readAliases(Table file) {
    for (Map.Entry<String, Node> section : file.entries().entrySet()) {
      if (section.getKey().equals(ABBREVIATIONS)) {
        abbreviations(section.getValue());
        continue;
      }
      for (Entry entry : Entry.list(section.getValue(), Set.of("name", "aliases"), problems)) {
        Alias alias = new Alias(entry.required("name"), entry.texts("aliases"), section.getKey());
        put(alias.name(), alias);
        for (String form : alias.aliases()) {
          put(form, alias);
        }
      }
    }
  }

  private void abbreviations(Node node) {
    if (!(node instanceof Table table)) {
      problems.add(node.at(), ABBREVIATIONS, "is not a table", "write word: full form, one a line");
      return;
    }
    for (Map.Entry<String, Node> pair : table.entries().entrySet()) {
      if (pair.getValue() instanceof Text text) {
        abbreviations.replace(pair.getKey(), text.value());
      } else {
        problems.add(
            pair.getValue().at(), pair.getKey(), "is not a single word", "write word: full form");
      }
    }
  }

  private void put(String form, Alias alias) {
    List<Alias> all = aliases.get(form);
    if (all == null) {
      all = new ArrayList<>(1);
      aliases.put(form, all);
    }
    if (all.isEmpty() || all.get(all.size() - 1) != alias) {
      all.add(alias);
    }
  }

  void checkLinks() {
    for (Link link : links) {
      if (!roles.containsKey(link.id())) {
        link.entry()
            .problem(
                link.key(), "\"" + link.id() + "\" is no role", "correct the id or add the role");
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
