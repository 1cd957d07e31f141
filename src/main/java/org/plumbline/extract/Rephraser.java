package org.plumbline.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.Argument;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Modality;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Quantity;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.Usage;

/**
 * Brings constructions that say one thing in several ways to one shape: light verbs ("carried out a raid" is
 * raiding), verb and noun idioms ("claimed the lives of"), verbs with a fixed preposition ("called for").
 */
final class Rephraser {
  private static final Set<String> PATIENT_MARKERS =
      Set.of("of", "on", "against", "at", "to", "into", "for");

  /** Of shares and prices: followed by how they stand then. */
  private static final Set<String> CLOSING = Set.of("close", "end", "finish", "open", "trade");

  /** Followed by a place in an order: finishing there. */
  private static final Set<String> RANKING = Set.of("come", "end", "place");

  /** With a term behind them: being jailed. */
  private static final Set<String> GETTING = Set.of("get", "receive");

  private static final Set<String> PRISON = Set.of("bar", "custody", "jail", "prison");

  private final Tree tree;
  private final Words words;
  private final Idioms idioms;

  Rephraser(Tree tree, Words words, PrepositionReader prepositions) {
    this.tree = tree;
    this.words = words;
    this.idioms = new Idioms(tree, words, prepositions);
  }

  void rephrase(Draft draft) {
    ranked(draft);
    people(draft);
    held(draft);
    closed(draft);
    staffed(draft);
    jailed(draft);
    origin(draft);
    boolean denied = isDenied(draft);
    Polarity before = draft.polarity;
    if (idioms.read(draft)) {
      // "no decision was made": the word that denies goes into the idiom with its noun.
      if (denied && !isDenied(draft) && draft.polarity == before) {
        draft.negate();
      }
      if (draft.form == Fact.Form.CLAUSE) {
        happening(draft);
        people(draft);
      }
      frame(draft);
      return;
    }
    if (draft.form == Fact.Form.STATE) {
      happening(draft);
      return;
    }
    if (Words.LOCATIONS.contains(draft.predicate)
        && tree.isPassive(draft.token)
        && draft.has(Slot.PLACE)) {
      located(draft);
      return;
    }
    if (!result(draft) && !idiom(draft) && !lightVerb(draft)) {
      fixedPreposition(draft);
    }
    happening(draft);
    people(draft);
    frame(draft);
  }

  /** "closed 4 per cent higher": rose by that. */
  private static void closed(Draft draft) {
    if (!CLOSING.contains(draft.predicate)) {
      return;
    }
    for (Argument argument : List.copyOf(draft.arguments)) {
      String way = argument.mention().text().toLowerCase(Locale.ROOT);
      boolean up = way.endsWith("higher");
      boolean measured =
          argument.mention().kind() != Mention.Kind.CLAUSE
              && (up || way.endsWith("lower"))
              && (argument.slot() == Slot.MANNER
                  || argument.slot() == Slot.ROLE
                  || argument.slot() == Slot.VALUE);
      if (measured) {
        draft.predicate = up ? "rise" : "fall";
        if (argument.mention().quantities().isEmpty()) {
          draft.arguments.remove(argument);
        }
        return;
      }
    }
  }

  /** "comes from Sweden": is from there; who came from there on Monday travelled. */
  private void origin(Draft draft) {
    boolean coming =
        draft.predicate.equals("come")
            && draft.form == Fact.Form.CLAUSE
            && tree.tag(draft.token).matches("VBZ|VBP")
            && draft.arguments.stream()
                .allMatch(a -> a.slot() == Slot.ACTOR || a.marker().equals("from"));
    boolean placed =
        draft.arguments.stream()
            .anyMatch(a -> a.marker().equals("from") && words.isPlace(a.mention()));
    if (coming && placed) {
      draft.form = Fact.Form.STATE;
      draft.predicate = "be";
      draft.arguments.replaceAll(
          a -> a.marker().equals("from") ? new Argument(Slot.PLACE, "from", a.mention()) : a);
    }
  }

  /** "has 14,000 employees": employs them. */
  private void staffed(Draft draft) {
    boolean staff =
        draft.predicate.equals("have")
            && draft.arguments.stream()
                .anyMatch(
                    a ->
                        a.slot() == Slot.TARGET
                            && !a.mention().quantities().isEmpty()
                            && words.is(a.mention().head(), Usage.STAFF));
    if (staff) {
      draft.predicate = "employ";
    }
  }

  /** "got four years in jail": was jailed for that long. */
  private void jailed(Draft draft) {
    boolean given = GETTING.contains(draft.predicate) && !tree.isPassive(draft.token);
    Optional<Argument> term =
        given
            ? draft.arguments.stream()
                .filter(a -> a.slot() == Slot.TARGET || a.slot() == Slot.VALUE)
                .filter(a -> a.mention().kind() == Mention.Kind.NUMBER)
                .filter(
                    a ->
                        a.mention().quantities().stream()
                            .anyMatch(q -> q.dimension() == Quantity.Dimension.DURATION))
                .findFirst()
            : Optional.empty();
    boolean inside =
        draft.arguments.stream()
            .anyMatch(
                a ->
                    (a.marker().equals("in") || a.marker().equals("behind"))
                        && PRISON.contains(a.mention().head()));
    if (term.isEmpty() || !inside || !draft.has(Slot.ACTOR)) {
      return;
    }
    draft.predicate = "jail";
    draft.arguments.removeIf(a -> PRISON.contains(a.mention().head()));
    draft.arguments.replaceAll(
        a ->
            a == term.get()
                ? new Argument(Slot.VALUE, "for", a.mention())
                : a.slot() == Slot.ACTOR ? new Argument(Slot.TARGET, "", a.mention()) : a);
  }

  /** "came third": finished there. "Scored first": took the lead. */
  private static void ranked(Draft draft) {
    List<Argument> places =
        draft.arguments.stream()
            .filter(a -> a.slot() == Slot.VALUE && a.marker().isEmpty())
            .filter(
                a ->
                    a.mention().quantities().stream()
                        .anyMatch(q -> q.dimension() == Quantity.Dimension.ORDINAL))
            .toList();
    if (places.isEmpty()) {
      return;
    }
    if (RANKING.contains(draft.predicate)) {
      draft.predicate = "finish";
    }
    boolean first =
        draft.predicate.equals("score")
            && places.stream()
                .flatMap(a -> a.mention().quantities().stream())
                .anyMatch(q -> q.low() == 1);
    if (first && !draft.has(Slot.TARGET)) {
      draft.arguments.removeAll(places);
      draft.predicate = "score first";
    }
  }

  private static boolean isDenied(Draft draft) {
    return draft.arguments.stream()
        .anyMatch(
            a ->
                (a.slot() == Slot.ACTOR || a.slot() == Slot.TARGET)
                    && a.mention().determiner() == Mention.Determiner.NO);
  }

  /** Prepositions that mean something of their own after this predicate. */
  private void frame(Draft draft) {
    // "Shares rose in early trading": it is not the trading that rose.
    boolean acted = draft.form == Fact.Form.CLAUSE && draft.has(Slot.ACTOR);
    draft.arguments.replaceAll(
        a ->
            a.marker().isEmpty()
                    || a.slot() == Slot.TIME
                    || a.slot() == Slot.SPEAKER
                    // "beat them by 200 votes": the votes did not beat them.
                    || a.slot() == Slot.VALUE && a.marker().equals("by")
                ? a
                : words
                    .frame(draft.predicate, a.marker())
                    .filter(slot -> slot != Slot.ACTOR || !acted)
                    .map(slot -> new Argument(slot, a.marker(), a.mention()))
                    .orElse(a));
  }

  /** "claim the lives of 26 people": the object noun belongs to the predicate, its complement is the target. */
  private boolean idiom(Draft draft) {
    for (Argument argument : List.copyOf(draft.arguments)) {
      // Who won the Turner Prize won that, and not just a prize.
      if (argument.slot() != Slot.TARGET || argument.mention().isName()) {
        continue;
      }
      boolean none = argument.mention().determiner() == Mention.Determiner.NO;
      String noun = argument.mention().head();
      Set<String> markers = markers(draft, argument);
      // "paid no attention to" is an idiom of its own; "took no part in" denies another.
      Optional<Words.Idiom> whole =
          none ? words.idiom(draft.predicate, "no " + noun, markers) : Optional.empty();
      // "survived a no-confidence vote", "was shown a second yellow card"
      Optional<Words.Idiom> longer =
          words.idiom(draft.predicate, compound(argument.mention()), markers);
      Optional<Words.Idiom> idiom =
          longer.or(() -> whole).or(() -> words.idiom(draft.predicate, noun, markers));
      // "cut 340 jobs" must keep its number.
      if (idiom.isPresent() && (longer.isPresent() || argument.mention().quantities().isEmpty())) {
        draft.predicate = idiom.get().predicate();
        draft.arguments.remove(argument);
        if (none && whole.isEmpty()) {
          draft.negate();
        }
        promote(draft, argument.mention(), idiom.get().markers());
        return true;
      }
    }
    return false;
  }

  /** The noun with the words before it, without article: "no-confidence vote". */
  private String compound(Mention mention) {
    int head = mention.token() < 0 ? 0 : tree.token(mention.token()).span().end();
    int length = Math.min(Math.max(head - mention.start(), 0), mention.text().length());
    return mention
        .text()
        .substring(0, length)
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(an?|the) ", "");
  }

  /** "left 50 worshippers dead": killed them. */
  private boolean result(Draft draft) {
    for (Argument argument : List.copyOf(draft.arguments)) {
      if (argument.slot() == Slot.ROLE && draft.has(Slot.TARGET)) {
        String word = tree.lower(argument.mention().token());
        Optional<String> done = words.resultIdiom(draft.predicate, word);
        if (done.isPresent()) {
          draft.predicate = done.get();
          draft.arguments.remove(argument);
          // "found guilty of theft": convicted, and of what.
          argument.mention().modifiers().stream()
              .filter(m -> m.marker().equals("of") || m.marker().equals("in"))
              .forEach(m -> draft.add(Slot.TOPIC, m.marker(), m.mention()));
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> markers(Draft draft, Argument object) {
    Set<String> markers = new java.util.LinkedHashSet<>();
    object.mention().modifiers().forEach(m -> markers.add(m.marker()));
    draft.arguments.forEach(a -> markers.add(a.marker()));
    return markers;
  }

  /** "is located in" is "is in". */
  private static void located(Draft draft) {
    draft.predicate = "be";
    draft.form = Fact.Form.STATE;
    draft.arguments.replaceAll(
        a -> a.slot() == Slot.TARGET ? new Argument(Slot.ACTOR, "", a.mention()) : a);
  }

  /** "killing three": three people. */
  private void people(Draft draft) {
    // "26 killed", in a headline, may be any that the article counts.
    boolean headline =
        tree.tag(draft.token).equals("VBN") && !tree.has(draft.token, "aux", "auxpass");
    if (draft.form != Fact.Form.CLAUSE || headline || !words.is(draft.predicate, Usage.BEFALLING)) {
      return;
    }
    draft.arguments.replaceAll(
        a -> {
          Mention number = a.mention();
          boolean bare =
              (a.slot() == Slot.TARGET || a.slot() == Slot.ACTOR)
                  && number.kind() == Mention.Kind.NUMBER
                  && number.modifiers().isEmpty()
                  && number.quantities().stream()
                      .allMatch(q -> q.dimension() == Quantity.Dimension.COUNT);
          return bare ? new Argument(a.slot(), a.marker(), number.counting("people")) : a;
        });
  }

  /** "The final will be played in Leeds", "The final is in Leeds": takes place there. */
  private void held(Draft draft) {
    boolean state =
        draft.form == Fact.Form.STATE
            && draft.predicate.equals("be")
            && !draft.has(Slot.TARGET)
            && !draft.has(Slot.ROLE);
    boolean passive =
        words.is(draft.predicate, Usage.HOLDING)
            && tree.isPassive(draft.token)
            && !draft.has(Slot.ACTOR);
    if (!state && !passive || !draft.has(Slot.TIME) && !draft.has(Slot.PLACE)) {
      return;
    }
    for (Argument argument : List.copyOf(draft.arguments)) {
      if (argument.slot() == (state ? Slot.ACTOR : Slot.TARGET)
          && argument.mention().kind() == Mention.Kind.DESCRIPTION
          && words.is(argument.mention().head(), Usage.OCCASION)) {
        draft.form = Fact.Form.CLAUSE;
        draft.predicate = "take place";
        draft.arguments.replaceAll(
            a -> a == argument ? new Argument(Slot.ACTOR, "", a.mention()) : a);
        if (state && tree.tag(draft.token).matches("VBZ|VBP")) {
          draft.weaken(Modality.PLANNED);
        }
        return;
      }
    }
  }

  /** "The strikes took place on Friday": a fact of striking, on Friday. */
  private void happening(Draft draft) {
    boolean state = draft.form == Fact.Form.STATE;
    if (draft.predicate.equals("exist")) {
      // "There was an explosion in Kabul": something exploded there.
      boolean told =
          draft.arguments.stream()
              .filter(a -> a.slot() == Slot.ACTOR)
              .anyMatch(
                  a ->
                      words.isEvent(a.mention().head())
                          && (draft.arguments.size() > 1 || !a.mention().modifiers().isEmpty()));
      if (!told) {
        return;
      }
    } else if (state
        ? draft.has(Slot.TARGET) || !draft.predicate.equals("be")
        : !words.isHappening(draft.predicate)) {
      return;
    }
    if (state && draft.predicate.equals("be") && !draft.has(Slot.TIME) && !draft.has(Slot.PLACE)) {
      return;
    }
    for (Argument argument : List.copyOf(draft.arguments)) {
      if (argument.slot() == Slot.ACTOR && argument.mention().kind() == Mention.Kind.DESCRIPTION) {
        Mention event = argument.mention();
        words
            .verbOfNoun(argument.mention().head())
            .ifPresent(
                verb -> {
                  draft.predicate = verb;
                  draft.form = Fact.Form.CLAUSE;
                  draft.arguments.remove(argument);
                  draft.event = event;
                  List<Argument> own = List.copyOf(draft.arguments);
                  promote(draft, event, PATIENT_MARKERS);
                  // "took place at Harbour Lane": where, and not to whom.
                  draft.arguments.replaceAll(
                      a ->
                          own.stream()
                              .filter(o -> o.mention() == a.mention())
                              .findFirst()
                              .orElse(a));
                  if (event.determiner() == Mention.Determiner.NO) {
                    draft.negate();
                  }
                });
        return;
      }
    }
  }

  private boolean lightVerb(Draft draft) {
    if (!words.isLightVerb(draft.predicate)) {
      return false;
    }
    for (Argument argument : List.copyOf(draft.arguments)) {
      if (argument.slot() != Slot.TARGET || argument.mention().kind() != Mention.Kind.DESCRIPTION) {
        continue;
      }
      Optional<String> verb = words.verbOfNoun(argument.mention().head());
      // Who pays a fine fines nobody, and has been fined before.
      boolean paid = draft.predicate.equals("pay") && verb.filter("fine"::equals).isPresent();
      if (verb.isPresent() && !paid && !isOthers(draft, argument.mention())) {
        if (draft.predicate.equals("offer") && !words.is(verb.get(), Usage.OFFERED)) {
          // "offered his resignation": it is for others to take.
          draft.weaken(Modality.POSSIBLE);
        }
        draft.predicate = verb.get();
        draft.arguments.remove(argument);
        draft.event = argument.mention();
        promote(draft, argument.mention(), PATIENT_MARKERS);
        dealtTo(draft);
        if (argument.mention().determiner() == Mention.Determiner.NO) {
          draft.negate();
        }
        return true;
      }
    }
    return false;
  }

  /** "gave him a warning", "was given a ban by the agency": who is given it is warned or banned, by whom else. */
  private static void dealtTo(Draft draft) {
    if (!draft.has(Slot.TARGET)) {
      draft.arguments.replaceAll(
          a ->
              a.slot() == Slot.RECIPIENT && a.marker().isEmpty()
                  ? new Argument(Slot.TARGET, "", a.mention())
                  : a);
    }
    if (!draft.has(Slot.ACTOR)) {
      draft.arguments.replaceAll(
          a ->
              a.slot() == Slot.MANNER && a.marker().equals("by")
                  ? new Argument(Slot.ACTOR, "by", a.mention())
                  : a);
    }
  }

  /** "has the support of the union", "took orders from the king": it is the others who do it. */
  private static boolean isOthers(Draft draft, Mention noun) {
    boolean having =
        draft.predicate.equals("have")
            && noun.determiner() == Mention.Determiner.DEFINITE
            && noun.modifiers().stream().anyMatch(m -> m.marker().equals("of"));
    boolean taking =
        (draft.predicate.equals("take") || draft.predicate.equals("have"))
            && (noun.modifiers().stream().anyMatch(m -> m.marker().equals("from"))
                || draft.arguments.stream().anyMatch(a -> a.marker().equals("from")));
    return having || taking;
  }

  /** Gives the draft the complements of the noun that became its predicate. */
  private void promote(Draft draft, Mention noun, Set<String> patientMarkers) {
    // "was given a seven-year sentence": sentenced to seven years.
    MeasureReader.addDurations(draft, noun);
    for (Mention.Modifier modifier : noun.modifiers()) {
      if (patientMarkers.contains(modifier.marker())
          && modifier.mention().kind() != Mention.Kind.TIME) {
        draft.add(Slot.TARGET, modifier.marker(), modifier.mention());
      } else if (modifier.marker().equals("'s") && isOwn(draft, modifier.mention())) {
        // "lost his job": nobody else's.
        continue;
      } else if (modifier.marker().equals("'s") && !draft.has(Slot.TARGET)) {
        draft.add(Slot.TARGET, "'s", modifier.mention());
      } else if (!modifier.mention().moments().isEmpty()) {
        draft.add(Slot.TIME, modifier.marker(), modifier.mention());
      } else {
        draft.add(
            words.isPlace(modifier.mention()) ? Slot.PLACE : Slot.MANNER,
            modifier.marker(),
            modifier.mention());
      }
    }
    // "carried out the raid on nine hideouts" may hang the hideouts on the verb.
    if (!draft.has(Slot.TARGET)) {
      for (Argument argument : List.copyOf(draft.arguments)) {
        if (patientMarkers.contains(argument.marker())
            && (argument.slot() == Slot.TOPIC
                || argument.slot() == Slot.PLACE
                || argument.slot() == Slot.RECIPIENT)) {
          draft.arguments.remove(argument);
          draft.add(Slot.TARGET, argument.marker(), argument.mention());
        }
      }
    }
  }

  private boolean isOwn(Draft draft, Mention possessor) {
    return possessor.sentence() == tree.sentence().index()
        && possessor.token() >= 0
        && tree.tag(possessor.token()).equals("PRP$")
        && draft.arguments.stream()
            .filter(a -> a.slot() == Slot.ACTOR)
            .anyMatch(a -> possessor.entity() < 0 || a.mention().entity() == possessor.entity());
  }

  /** "looked after the sheep", which are no time; "went after the meeting". */
  private boolean isLookedAfter(Argument argument) {
    return argument.marker().equals("after")
        && argument.mention().moments().isEmpty()
        && !words.isTime(argument.mention().head())
        && !words.isEvent(argument.mention().head());
  }

  /** "call for", "account for": the preposition belongs to the verb and its object is the target. */
  private void fixedPreposition(Draft draft) {
    if (draft.has(Slot.TARGET) && !tree.isPassive(draft.token)) {
      return;
    }
    for (Argument argument : List.copyOf(draft.arguments)) {
      // Profit that fell to £5m lost to nobody.
      boolean level =
          argument.slot() == Slot.VALUE && argument.mention().kind() == Mention.Kind.NUMBER
              || words.is(argument.mention().head(), Usage.LEVEL);
      if (argument.marker().isEmpty()
          || level
          || argument.slot() == Slot.TIME && !isLookedAfter(argument)
          || argument.slot() == Slot.SPEAKER) {
        continue;
      }
      String phrasal = draft.predicate + " " + argument.marker();
      // "People were moved to schools": somebody moved them, they moved house nowhere.
      boolean brought =
          tree.isPassive(draft.token)
              && words
                  .frame(draft.predicate, argument.marker())
                  .filter(slot -> slot == Slot.RECIPIENT)
                  .isPresent();
      if (!brought && words.isPhrasal(phrasal)) {
        draft.predicate = phrasal;
        for (Argument each : List.copyOf(draft.arguments)) {
          boolean time = each.slot() == Slot.TIME && !isLookedAfter(each);
          if (each.marker().equals(argument.marker()) && !time) {
            draft.arguments.remove(each);
            Slot slot =
                tree.isPassive(draft.token)
                    ? words.frame(phrasal, argument.marker()).orElse(Slot.RECIPIENT)
                    : Slot.TARGET;
            draft.add(slot, "", each.mention());
          }
        }
        return;
      }
    }
  }
}
