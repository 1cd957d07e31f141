package org.plumbline.verify.compare;

import org.plumbline.extract.Names;
import org.plumbline.lexicon.Alias;
import org.plumbline.lexicon.Gazetteer;
import org.plumbline.lexicon.Lexicon;

/** The gazetteer and the list of general aliases, as comparison asks them. */
public final class WorldGazette implements Gazette {
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;

  public WorldGazette(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  @Override
  public boolean isPlace(String name) {
    return gazetteer.knows(name) || gazetteer.placeOfDemonym(name).isPresent();
  }

  @Override
  public boolean isDemonym(String word) {
    return gazetteer.placeOfDemonym(word).isPresent();
  }

  @Override
  public boolean contains(String outer, String inner) {
    return gazetteer.contains(place(outer), place(inner));
  }

  @Override
  public boolean disjoint(String one, String other) {
    return gazetteer.mainlyDisjoint(place(one), place(other));
  }

  @Override
  public boolean sameName(String one, String other) {
    String a = full(place(one));
    String b = full(place(other));
    return Names.fold(a).equals(Names.fold(b));
  }

  /** "Danish" and "Danes" speak of Denmark. */
  private String place(String name) {
    return gazetteer.placeOfDemonym(name).orElse(name);
  }

  private String full(String name) {
    return lexicon.aliases(name).stream().findFirst().map(Alias::name).orElse(name);
  }
}
