package org.plumbline.truth.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.Lexicon;
import org.plumbline.lexicon.Phrase;
import org.plumbline.lexicon.Predicate;

/**
 * Says a fact in one plain sentence. The sentence is read as any other, so that a fact written by hand means
 * just what its sentence means.
 */
final class Phrasing {
  private static final String RESOURCE = "participles.txt";
  private static final String VOWELS = "aeiou";
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in", "on", "at", "near", "by", "for", "from", "to", "with", "of", "about", "against",
          "into", "over", "under", "after", "before", "since", "until", "during", "through", "as",
          "between", "among", "within", "outside", "inside", "across", "along", "around", "behind");
  private static final Map<Slot, String> USUAL =
      Map.of(
          Slot.PLACE, "in",
          Slot.TOPIC, "about",
          Slot.RECIPIENT, "to",
          Slot.ADDRESSEE, "to",
          Slot.INSTRUMENT, "with",
          Slot.AFFILIATION, "of",
          Slot.ROLE, "as");

  private final Lexicon lexicon;
  private final Map<String, String> participles;

  Phrasing(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.participles = participles();
  }

  private static Map<String, String> participles() {
    Map<String, String> known = new HashMap<>();
    try (InputStream in = Phrasing.class.getResourceAsStream(RESOURCE)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(" "))
          .forEach(pair -> known.put(pair[0], pair[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return known;
  }

  /** The sentence that says {@code fact}. */
  String sentence(TruthFact fact) {
    if (!fact.says().isEmpty()) {
      return ended(fact.says());
    }
    Statement said = fact.statement();
    String speaker = list(said.fillers(Slot.SPEAKER));
    List<String> quotation = said.fillers(Slot.QUOTATION);
    if (!quotation.isEmpty()) {
      String addressee = list(said.fillers(Slot.ADDRESSEE));
      String cue = addressee.isEmpty() ? " said: “" : " told " + addressee + ": “";
      return capital(speaker.isEmpty() ? "Somebody" : speaker) + cue + quotation.get(0) + "”";
    }
    String core = core(said);
    return capital(ended(speaker.isEmpty() ? core : "According to " + speaker + ", " + core));
  }

  private String core(Statement said) {
    if (said.predicate().equals("be")) {
      return actor(said) + (said.negative() ? " is not" : " is") + complement(said);
    }
    Verb verb = verb(said.predicate());
    boolean headed = said.fillers(Slot.TARGET).isEmpty() && !verb.marker().isEmpty();
    String object = list(said.fillers(headed ? Slot.TOPIC : Slot.TARGET));
    object = counted(said, object);
    String marked =
        object.isEmpty() || verb.marker().isEmpty() ? object : verb.marker() + " " + object;
    String rest = rest(said, headed ? Set.of(Slot.TOPIC) : Set.of());
    if (!said.fillers(Slot.ACTOR).isEmpty()) {
      return actor(said) + " " + active(said, verb.words()) + space(marked) + rest;
    }
    if (!object.isEmpty() && verb.marker().isEmpty()) {
      return object + " " + passive(said, object, verb.words()) + rest;
    }
    return existence(said) + space(marked) + rest;
  }

  /** The words of a verb, and the preposition before its object where it needs one. */
  private record Verb(String words, String marker) {}

  private Verb verb(String predicate) {
    Optional<Predicate> family = lexicon.predicate(predicate);
    boolean isWord = family.isEmpty() || family.get().verbs().contains(predicate);
    if (isWord) {
      return new Verb(predicate, "");
    }
    // A verb of several words may lack the preposition before its object; an idiom has it.
    Optional<String> single =
        family.get().verbs().stream().filter(verb -> verb.indexOf(' ') < 0).findFirst();
    if (single.isPresent()) {
      return new Verb(single.get(), "");
    }
    if (!family.get().phrases().isEmpty()) {
      Phrase phrase = family.get().phrases().get(0);
      return new Verb(
          phrase.verb() + " " + phrase.words(),
          phrase.targetMarkers().stream().findFirst().orElse(""));
    }
    if (!family.get().verbs().isEmpty()) {
      return new Verb(family.get().verbs().get(0), "");
    }
    return new Verb(predicate.replace('-', ' '), "");
  }

  private String active(Statement said, String verb) {
    boolean plain = said.modality() == Modality.ASSERTED && !said.negative();
    String base = verb.split(" ", 2)[0];
    if (plain && !participles.containsKey(base)) {
      // The past of a regular verb is its participle; of the others only the latter is known.
      return participle(verb);
    }
    String not = said.negative() ? "not " : "";
    return switch (said.modality()) {
      case PLANNED -> "will " + not + verb;
      case POSSIBLE, CONDITIONAL -> "might " + not + verb;
      case DESIRED -> "should " + not + verb;
      case DENIED -> "did not " + verb;
      case ASSERTED -> "did " + not + verb;
    };
  }

  private String passive(Statement said, String subject, String verb) {
    String participle = participle(verb);
    String not = said.negative() ? "not " : "";
    return switch (said.modality()) {
      case PLANNED -> "will " + not + "be " + participle;
      case POSSIBLE, CONDITIONAL -> "might " + not + "be " + participle;
      case DESIRED -> "should " + not + "be " + participle;
      case DENIED -> be(subject) + "not " + participle;
      case ASSERTED -> be(subject) + not + participle;
    };
  }

  private static String be(String subject) {
    boolean several =
        subject.contains(" and ")
            || subject.matches("(?i)(?!1\\b|one\\b|a\\b|an\\b).*[^s']s")
            || subject.matches("(?!1\\b)\\d.*");
    return several ? "were " : "was ";
  }

  /** "kill" is killed, "carry out" is carried out. */
  private String participle(String words) {
    int space = words.indexOf(' ');
    String verb = space < 0 ? words : words.substring(0, space);
    String rest = space < 0 ? "" : words.substring(space);
    if (verb.equals("be")) {
      return rest.strip();
    }
    return participles.getOrDefault(verb, regular(verb)) + rest;
  }

  private static String regular(String verb) {
    int last = verb.length() - 1;
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    if (verb.endsWith("y") && last > 0 && VOWELS.indexOf(verb.charAt(last - 1)) < 0) {
      return verb.substring(0, last) + "ied";
    }
    boolean doubles =
        verb.length() <= 4
            && last > 1
            && VOWELS.indexOf(verb.charAt(last - 1)) >= 0
            && VOWELS.indexOf(verb.charAt(last - 2)) < 0
            && "aeiouwxy".indexOf(verb.charAt(last)) < 0;
    return verb + (doubles ? verb.substring(last) : "") + "ed";
  }

  private String existence(Statement said) {
    String noun =
        lexicon.verbs(said.predicate()).stream()
            .flatMap(family -> family.nouns().stream())
            .findFirst()
            .orElse(said.predicate());
    String article = VOWELS.indexOf(noun.charAt(0)) >= 0 ? "an " : "a ";
    return (said.negative() ? "there was no " : "there was " + article) + noun;
  }

  private static String actor(Statement said) {
    String actor = list(said.fillers(Slot.ACTOR));
    return actor.isEmpty() ? "it" : actor;
  }

  private static String complement(Statement said) {
    String rest = rest(said, Set.of(Slot.ROLE));
    return space(list(said.fillers(Slot.TARGET))) + space(list(said.fillers(Slot.ROLE))) + rest;
  }

  /** "26" and "people" are 26 people. */
  private static String counted(Statement said, String object) {
    String count = list(said.fillers(Slot.COUNT));
    return count.isEmpty() ? object : count + space(object);
  }

  private static String rest(Statement said, Set<Slot> told) {
    StringBuilder rest = new StringBuilder();
    said.slots()
        .forEach(
            (slot, fillers) -> {
              boolean done =
                  told.contains(slot)
                      || Set.of(Slot.ACTOR, Slot.TARGET, Slot.SPEAKER, Slot.COUNT, Slot.QUOTATION)
                          .contains(slot);
              if (!done) {
                fillers.forEach(filler -> rest.append(' ').append(marked(slot, filler)));
              }
            });
    return rest.toString();
  }

  private static String marked(Slot slot, String filler) {
    String first = filler.split(" ", 2)[0];
    if (PREPOSITIONS.contains(first)) {
      return filler;
    }
    if (slot == Slot.TIME) {
      boolean day = filler.matches("\\d.*|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day.*");
      return day ? "on " + filler : filler;
    }
    String usual = USUAL.getOrDefault(slot, "");
    return usual.isEmpty() ? filler : usual + " " + filler;
  }

  private static String list(List<String> words) {
    int last = words.size() - 1;
    if (last < 1) {
      return last < 0 ? "" : words.get(0);
    }
    List<String> first = new ArrayList<>(words.subList(0, last));
    return String.join(", ", first) + " and " + words.get(last);
  }

  private static String space(String words) {
    return words.isEmpty() ? "" : " " + words;
  }

  private static String ended(String sentence) {
    return sentence.matches("(?s).*[.!?…][\"'”’)]*") ? sentence : sentence + ".";
  }

  private static String capital(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
