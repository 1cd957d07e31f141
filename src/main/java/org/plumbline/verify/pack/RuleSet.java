package org.plumbline.verify.pack;

import java.nio.file.Path;
import java.util.List;

/**
 * Which rules judge: those that ship, those of packs laid over them, and what a configuration says of each.
 *
 * @param packs folders of a user's own rules
 * @param trusted whether the packs may do anything that Java can do
 * @param settings what is switched off or weighs otherwise
 * @param cache folder that keeps compiled packs
 */
public record RuleSet(List<Path> packs, boolean trusted, RuleSettings settings, Path cache) {
  /** The shipped rules alone. */
  public static final RuleSet SHIPPED =
      new RuleSet(List.of(), false, RuleSettings.NONE, Path.of(""));

  public RuleSet {
    packs = List.copyOf(packs);
  }

  /** Whether nothing differs from what ships. */
  public boolean isShipped() {
    return packs.isEmpty() && settings.equals(RuleSettings.NONE);
  }

  /** The folders of the packs' lexicon files. */
  public List<Path> lexicons() {
    return packs.stream().map(folder -> new Pack(folder, List.of()).lexicon()).toList();
  }
}
