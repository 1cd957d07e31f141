package org.plumbline.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A noun phrase, property or clause that fills a slot, as one text mentions it.
 *
 * @param text the words as written, without trailing clauses
 * @param head lower-case lemma of the head word; for a name its last word
 * @param kind what sort of phrase it is
 * @param name the proper name in it, as written, without titles; empty when there is none
 * @param determiner how much of the head's kind is meant
 * @param modifiers what restricts it: adjectives, compound nouns, possessors, prepositional phrases
 * @param quantities numbers of or in it, the count first; mostly none or one
 * @param moments times in it; mostly none or one
 * @param entity number of the entity that it refers to in its document, -1 when unresolved
 * @param sentence index of its sentence
 * @param token index of its head token
 * @param start first UTF-16 offset in the original
 * @param end offset after the last
 */
public record Mention(
    String text,
    String head,
    Kind kind,
    String name,
    Determiner determiner,
    List<Modifier> modifiers,
    List<Quantity> quantities,
    List<Moment> moments,
    int entity,
    int sentence,
    int token,
    int start,
    int end) {

  /** Sort of phrase. */
  public enum Kind {
    /** A proper name: "Marco Rubio", "Pahalgam". */
    NAME,
    /** A description by a common noun: "the minister", "26 people". */
    DESCRIPTION,
    PRONOUN,
    /** A bare number: "26", "$1.5 million". */
    NUMBER,
    /** A time: "Thursday", "in June". */
    TIME,
    /** A predicated adjective or participle: "guilty", "taller". */
    PROPERTY,
    /** A clause: its content is told by the facts embedded in it. */
    CLAUSE
  }

  /** How much of the head's kind is meant. */
  public enum Determiner {
    /** No determiner: "people", or a name. */
    BARE,
    /** "a", "an", "another". */
    INDEFINITE,
    /** "the", "this", possessives. */
    DEFINITE,
    /** "all", "every", "each", "both". */
    UNIVERSAL,
    /** "most". */
    MOST,
    /** "some", "several", "a few", "many". */
    SOME,
    /** "few", "hardly any". */
    FEW,
    /** "no", "neither", "none of". */
    NO
  }

  /**
   * One restriction of a mention.
   *
   * @param marker preposition for a prepositional phrase, {@code 's} for a possessor, {@code adj} for an
   *     adjective or participle, {@code nn} for a compound noun, {@code be} for an apposition or title,
   *     {@code neg} for a negator
   * @param mention the restricting phrase
   */
  public record Modifier(String marker, Mention mention) {}

  public Mention {
    Objects.requireNonNull(text);
    Objects.requireNonNull(head);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(name);
    Objects.requireNonNull(determiner);
    modifiers = List.copyOf(modifiers);
    quantities = List.copyOf(quantities);
    moments = List.copyOf(moments);
  }

  /** A phrase that nothing restricts, counts or dates, and that means no entity. */
  public static Mention plain(
      String text, String head, Kind kind, int sentence, int token, int start, int end) {
    return new Mention(
        text,
        head,
        kind,
        "",
        Determiner.BARE,
        List.of(),
        List.of(),
        List.of(),
        -1,
        sentence,
        token,
        start,
        end);
  }

  public boolean isName() {
    return kind == Kind.NAME;
  }

  /** The same mention, as a phrase for the time of {@code times}: "the early hours" of Tuesday. */
  public Mention during(List<Moment> times) {
    return with(head, kind, modifiers, times, entity);
  }

  /** The same number, as one of what {@code noun} names. */
  public Mention counting(String noun) {
    return with(noun, Kind.DESCRIPTION, modifiers, moments, entity);
  }

  /** The same phrase, restricted by an adjective that the text says in another way, at {@code cue}. */
  public Mention restrictedBy(String adjective, Mention cue) {
    List<Modifier> more = new ArrayList<>(modifiers);
    more.add(
        new Modifier(
            "adj",
            plain(
                adjective,
                adjective,
                Kind.PROPERTY,
                cue.sentence(),
                cue.token(),
                cue.start(),
                cue.end())));
    return with(head, kind, more, moments, entity);
  }

  /** The same phrase without what restricts or counts it. */
  public Mention bare() {
    return new Mention(
        text,
        head,
        kind,
        name,
        Determiner.DEFINITE,
        List.of(),
        List.of(),
        List.of(),
        entity,
        sentence,
        token,
        start,
        end);
  }

  /** The same mention, as {@code change} has it, and so with all phrases inside it. */
  public Mention map(UnaryOperator<Mention> change) {
    if (modifiers.isEmpty()) {
      return change.apply(this);
    }
    List<Modifier> changed =
        modifiers.stream().map(m -> new Modifier(m.marker(), m.mention().map(change))).toList();
    return change.apply(with(head, kind, changed, moments, entity));
  }

  /** The same mention, referring to another entity. */
  public Mention refersTo(int newEntity) {
    return with(head, kind, modifiers, moments, newEntity);
  }

  private Mention with(
      String newHead, Kind newKind, List<Modifier> inside, List<Moment> times, int newEntity) {
    return new Mention(
        text,
        newHead,
        newKind,
        name,
        determiner,
        inside,
        quantities,
        times,
        newEntity,
        sentence,
        token,
        start,
        end);
  }
}
