package org.plumbline.truth.file;

import java.util.List;
import java.util.Objects;
import org.plumbline.yaml.Node.Position;

/**
 * Somebody or something that the facts speak of by name.
 *
 * @param name the fullest name
 * @param kind person, organisation, place, group or other; empty when it is not said
 * @param aliases other names
 * @param at where it stands in the truth file
 */
public record TruthEntity(String name, String kind, List<String> aliases, Position at) {
  public TruthEntity {
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(at);
    aliases = List.copyOf(aliases);
  }
}
