package org.plumbline.verify.compare;

/** Knows nothing yet. */
public final class WorldGazette implements Gazette {
  @Override
  public boolean isPlace(String name) {
    return false;
  }

  @Override
  public boolean contains(String outer, String inner) {
    return false;
  }

  @Override
  public boolean disjoint(String one, String other) {
    return false;
  }

  @Override
  public boolean sameName(String one, String other) {
    return false;
  }
}
