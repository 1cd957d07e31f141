package org.plumbline.verify.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.text.Sentence;
import org.plumbline.text.Span;
import org.plumbline.text.Token;

/** Denies what a claim affirms, and affirms what it denies. */
final class PolarityEdits {
  /** How far up the verbs are followed that a verb hangs on: "refused to agree to testify". */
  private static final int DEEPEST = 3;

  private static final Set<String> EMPHASIS = Set.of("even", "once", "actually", "ever");

  private final Wording claim;
  private final Inflection inflection;

  PolarityEdits(Wording claim, Inflection inflection) {
    this.claim = claim;
    this.inflection = inflection;
  }

  /** The claim without the denial of what the token tells. */
  List<String> affirm(Sentence sentence, Token token) {
    List<String> edits = new ArrayList<>();
    for (Token verb : chain(sentence, token)) {
      for (Token child : sentence.children(verb)) {
        if (child.relation().equals("neg")) {
          edits.add(without(sentence, child, verb));
        }
      }
      governor(sentence, verb)
          .filter(governor -> governor.index() < verb.index())
          .ifPresent(
              governor ->
                  edits.add(
                      claim.replace(
                          Wording.span(governor, verb),
                          inflection.verb(verb.lemma(), governor.tag()))));
    }
    sentence.tokens().stream()
        .filter(t -> t.lemma().equals("no") && t.tag().equals("DT") && t.head() > t.index())
        // "a no-fly zone"
        .filter(t -> !sentence.tokens().get(t.index() + 1).tag().equals("HYPH"))
        .findFirst()
        .ifPresent(no -> edits.addAll(some(sentence, no)));
    sentence.tokens().stream()
        .filter(t -> t.lemma().equals("nobody"))
        .findFirst()
        .ifPresent(nobody -> edits.add(claim.replace(nobody.span(), "somebody")));
    return edits;
  }

  /** "There is a man" for "there is no man". */
  private List<String> some(Sentence sentence, Token no) {
    Token noun = sentence.tokens().get(Math.max(0, no.head()));
    Token next = sentence.tokens().get(no.index() + 1);
    if (next.lemma().equals("one")) {
      return List.of(claim.replace(Wording.span(no, next), "someone"));
    }
    String bare = claim.replace(no.span(), "");
    return noun.tag().equals("NN")
        ? List.of(claim.replace(no.span(), Wording.article(next.form(), "a")), bare)
        : List.of(bare);
  }

  /** The claim with what the token tells denied. */
  List<String> deny(Sentence sentence, Token token) {
    List<String> edits = new ArrayList<>();
    for (Token verb : chain(sentence, token)) {
      denied(sentence, verb).ifPresent(edits::add);
    }
    return edits;
  }

  /** The verb itself, then the verbs that it hangs on. */
  private static List<Token> chain(Sentence sentence, Token token) {
    List<Token> chain = new ArrayList<>();
    Token verb = token;
    // Of a state the noun or adjective may be known: the verb is above it.
    while (!verb.isVerb() && verb.head() >= 0) {
      verb = sentence.tokens().get(verb.head());
    }
    if (verb.isVerb()) {
      chain.add(verb);
      Optional<Token> next = governor(sentence, verb);
      while (next.isPresent() && chain.size() < DEEPEST) {
        chain.add(next.get());
        next = governor(sentence, next.get());
      }
    }
    return chain;
  }

  private static Optional<Token> governor(Sentence sentence, Token verb) {
    return Optional.of(verb)
        .filter(v -> v.head() >= 0 && v.relation().equals("xcomp"))
        .map(v -> sentence.tokens().get(v.head()))
        .filter(Token::isVerb);
  }

  private String without(Sentence sentence, Token negator, Token verb) {
    List<Token> tokens = sentence.tokens();
    Optional<Token> auxiliary =
        negator.index() == 0
            ? Optional.empty()
            : Optional.of(tokens.get(negator.index() - 1)).filter(t -> !t.lemma().equals("to"));
    if (auxiliary.isPresent()
        && auxiliary.get().lemma().equals("do")
        && auxiliary.get().head() == verb.index()
        && verb.index() > negator.index()) {
      // The form of "do" tells the tense.
      Span span = Wording.span(auxiliary.get(), negator);
      String between = claim.text().substring(span.end(), verb.span().start()).strip();
      String form = inflection.verb(verb.lemma(), auxiliary.get().tag());
      return claim.replace(
          Wording.span(auxiliary.get(), verb), between.isEmpty() ? form : between + " " + form);
    }
    if (auxiliary.isPresent() && negator.span().start() == auxiliary.get().span().end()) {
      String whole =
          switch (auxiliary.get().form()) {
            case "ca", "can" -> "can";
            case "wo" -> "will";
            case "sha" -> "shall";
            default -> auxiliary.get().form();
          };
      return claim.replace(Wording.span(auxiliary.get(), negator), whole);
    }
    Token last = negator;
    if (negator.index() + 1 < tokens.size()
        && EMPHASIS.contains(tokens.get(negator.index() + 1).lemma())) {
      last = tokens.get(negator.index() + 1);
    }
    return claim.replace(Wording.span(negator, last), "");
  }

  private Optional<String> denied(Sentence sentence, Token verb) {
    List<Token> auxiliaries =
        sentence.children(verb).stream()
            .filter(t -> t.relation().startsWith("aux") && t.index() < verb.index())
            .toList();
    boolean infinitive = auxiliaries.stream().anyMatch(t -> t.tag().equals("TO"));
    if (infinitive) {
      return Optional.empty();
    }
    if (!auxiliaries.isEmpty() || verb.lemma().equals("be")) {
      Token first = auxiliaries.isEmpty() ? verb : auxiliaries.get(0);
      boolean can = first.form().equalsIgnoreCase("can");
      return Optional.of(
          claim.replace(first.span(), claim.at(first.span()) + (can ? "not" : " not")));
    }
    return switch (verb.tag()) {
      case "VBD" -> Optional.of(claim.replace(verb.span(), "did not " + verb.lemma()));
      case "VBZ" -> Optional.of(claim.replace(verb.span(), "does not " + verb.lemma()));
      case "VBP" -> Optional.of(claim.replace(verb.span(), "do not " + verb.lemma()));
      default -> Optional.empty();
    };
  }
}
