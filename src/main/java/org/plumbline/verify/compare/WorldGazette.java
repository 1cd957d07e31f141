package org.plumbline.verify.compare;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.extract.Names;
import org.plumbline.lexicon.Alias;
import org.plumbline.lexicon.Gazetteer;
import org.plumbline.lexicon.Lexicon;

/**
 * The gazetteer and the list of general aliases, as comparison asks them. Each name of an article is asked about
 * once a claim, so answers are remembered.
 */
public final class WorldGazette implements Gazette {
  private static final int MOST_KNOWN = 50_000;

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  /**
   * What is known of a name.
   *
   * @param demonym whether it is a people or an adjective of a place
   * @param isPlace whether it is that, or the name of a place
   * @param place the name itself, or for "Danish" and "Danes" Denmark
   * @param full the place's full name, as names are compared
   */
  private record Known(boolean demonym, boolean isPlace, String place, String full) {}

  public WorldGazette(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  @Override
  public boolean isPlace(String name) {
    return know(name).isPlace();
  }

  @Override
  public boolean isDemonym(String word) {
    return know(word).demonym();
  }

  @Override
  public boolean contains(String outer, String inner) {
    return gazetteer.mainlyContains(know(outer).place(), know(inner).place());
  }

  @Override
  public boolean disjoint(String one, String other) {
    return gazetteer.mainlyDisjoint(know(one).place(), know(other).place());
  }

  @Override
  public boolean isCapital(String name, String country) {
    return gazetteer
        .capitalOf(know(country).place())
        .filter(capital -> sameName(capital, name))
        .isPresent();
  }

  @Override
  public boolean sameName(String one, String other) {
    return know(one).full().equals(know(other).full());
  }

  private Known know(String name) {
    Known answer = known.get(name);
    if (answer == null) {
      answer = ask(name);
      if (known.size() < MOST_KNOWN) {
        known.put(name, answer);
      }
    }
    return answer;
  }

  private Known ask(String name) {
    Optional<String> people = gazetteer.placeOfDemonym(name);
    String place = people.orElse(name);
    String full = lexicon.aliases(place).stream().findFirst().map(Alias::name).orElse(place);
    return new Known(
        people.isPresent(), people.isPresent() || gazetteer.knows(name), place, Names.fold(full));
  }
}
