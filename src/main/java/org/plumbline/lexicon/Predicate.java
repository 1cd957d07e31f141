package org.plumbline.lexicon;

import java.util.List;
import java.util.Map;
import org.plumbline.fact.Slot;

/**
 * A family of words that say the same thing with the same roles. See the head of predicates.yaml.
 *
 * @param id name of the family
 * @param section section of the file
 * @param verbs base forms whose commonest sense this is
 * @param alsoVerbs base forms that can mean this as well
 * @param nouns nominalisations
 * @param alsoNouns nouns that can mean this as well
 * @param adjectives said after "be", with their preposition
 * @param phrases idioms
 * @param frame preposition to role, where it is not the usual one
 * @param participants nouns for whoever has a role in it, whatever else they are: the victim of a murder
 * @param intransitive there is no direct object; "the N of X" has X as ACTOR
 * @param possessor role of the possessor before a noun of the family: ACTOR, or TARGET ("his arrest")
 * @param withoutObject id of the family that is meant when the verb has no object; empty when this one
 * @param symmetric ACTOR and TARGET may change places
 * @param antisymmetric it cannot hold both ways round
 * @param entails what follows
 * @param converse the same event from the other side
 * @param opposite what cannot be true of the same participants on the same occasion
 * @param undoes what it reverses, or what reverses it
 * @param admits families of which it holds that who says to have done them says this
 */
public record Predicate(
    String id,
    String section,
    List<String> verbs,
    List<String> alsoVerbs,
    List<String> nouns,
    List<String> alsoNouns,
    List<String> adjectives,
    List<Phrase> phrases,
    Map<String, Slot> frame,
    Map<String, Slot> participants,
    boolean intransitive,
    Slot possessor,
    String withoutObject,
    boolean symmetric,
    boolean antisymmetric,
    List<Link> entails,
    List<Link> converse,
    List<Link> opposite,
    List<Link> undoes,
    List<String> admits) {

  /**
   * A tie to another family.
   *
   * @param id the other family
   * @param roles where the other's roles come from in this one
   */
  public record Link(String id, RoleMap roles) {}

  /** The role of the noun phrase after "of" in a nominalisation. */
  public Slot ofRole() {
    Slot role = frame.get("of");
    if (role != null) {
      return role;
    }
    return intransitive ? Slot.ACTOR : Slot.TARGET;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Predicate predicate && predicate.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
