package org.plumbline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Determiner;
import org.plumbline.fact.Mention.Kind;
import org.plumbline.fact.Mention.Modifier;
import org.plumbline.fact.Moment;
import org.plumbline.fact.Quantity;
import org.plumbline.text.Span;

/** Reads noun phrases, properties and times of one sentence into mentions. */
final class MentionReader {
  /** Children that are propositions of their own, or other members of a list, not words of the phrase. */
  private static final Set<String> OUTSIDE =
      Set.of(
          "conj",
          "cc",
          "appos",
          "relcl",
          "acl",
          "punct",
          "preconj",
          "advcl",
          "parataxis",
          "ccomp",
          "nsubj",
          "nsubjpass",
          "aux",
          "auxpass",
          "mark",
          "meta",
          "root",
          "dep");

  private static final int DEEPEST = 4;

  private final SentenceView view;
  private final Tree tree;
  private final Words words;

  MentionReader(SentenceView view, Words words) {
    this.view = view;
    this.tree = view.tree();
    this.words = words;
  }

  /** The mention whose head is the token {@code head}. */
  Mention read(int head) {
    return read(head, 0);
  }

  private Mention read(int head, int depth) {
    return Determiners.part(tree.sentence(), tree.token(head))
        .flatMap(part -> partOf(head, part, depth))
        .orElseGet(() -> readWhole(head, depth));
  }

  /** "most of the passengers": the passengers, most of them. */
  private Optional<Mention> partOf(int head, Determiner part, int depth) {
    int of = tree.child(head, "prep");
    int noun = of > head && tree.lower(of).equals("of") ? tree.child(of, "pobj") : -1;
    if (noun < 0 || tree.tag(noun).equals("CD")) {
      return Optional.empty();
    }
    Mention whole = read(noun, depth);
    Span span = tree.span(head, Math.max(noun, tree.extent(head, OUTSIDE)[1]));
    return Optional.of(
        new Mention(
            view.quote(span),
            whole.head(),
            whole.kind(),
            whole.name(),
            part,
            whole.modifiers(),
            whole.quantities(),
            whole.moments(),
            whole.entity(),
            whole.sentence(),
            whole.token(),
            span.start(),
            span.end()));
  }

  private Mention readWhole(int head, int depth) {
    NameRun run = NameRun.read(tree, head, words);
    List<Quantity> quantities = new ArrayList<>();
    List<Moment> moments = new ArrayList<>();
    List<Modifier> modifiers = new ArrayList<>();
    Determiner determiner = Determiner.BARE;
    boolean counted = quantityAt(head, quantities);
    momentAt(head, moments);
    for (int child : tree.children(head)) {
      if (run.present() && child >= run.first() && child <= run.last()) {
        continue;
      }
      switch (tree.relation(child)) {
        case "det", "predet", "preconj" ->
            determiner = Determiners.read(tree.sentence(), tree.token(child), determiner);
        case "nmod", "compound", "amod", "qmod", "nummod" -> {
          if (isSharePrice(child, head)) {
            continue;
          }
          if (Determiners.isDeterminer(tree.relation(child), tree.lower(child))) {
            determiner = Determiners.read(tree.sentence(), tree.token(child), determiner);
          } else if (!quantityAt(child, quantities)
              && !momentAt(child, moments)
              && depth < DEEPEST) {
            modifier(child, run, modifiers, depth);
          }
        }
        case "poss" -> {
          // "all the operator's routes" are all of them.
          determiner = Determiners.isProportion(determiner) ? determiner : Determiner.DEFINITE;
          if (depth < DEEPEST) {
            for (int owner : tree.coordinated(child)) {
              modifiers.add(new Modifier("'s", read(owner, depth + 1)));
            }
          }
        }
        case "prep" -> {
          if (depth < DEEPEST && child > head && !(run.present() && child <= run.last())) {
            preposition(child, modifiers, depth);
          }
        }
        case "neg" -> modifiers.add(new Modifier("neg", word(child)));
        case "advmod" -> {
          if (!quantityAt(child, quantities)
              && !momentAt(child, moments)
              && !tree.tag(child).startsWith("W")) {
            modifiers.add(new Modifier("adv", word(child)));
          }
        }
        case "npadvmod" -> {
          if (!quantityAt(child, quantities)) {
            momentAt(child, moments);
          }
        }
        default -> {}
      }
    }
    if (run.titled() && run.present() && !words.isCourtesy(tree.lower(run.titleLast()))) {
      modifiers.add(new Modifier("be", title(run)));
    }
    determiner = Determiners.ofPronoun(tree.lower(head)).orElse(determiner);
    int[] extent = tree.extent(head, OUTSIDE);
    int first =
        run.present()
            ? Math.min(extent[0], run.titled() ? run.titleFirst() : run.first())
            : extent[0];
    int last = run.present() ? Math.max(extent[1], run.last()) : extent[1];
    Span span = tree.span(first, last);
    return new Mention(
        view.quote(span),
        headLemma(head, run, counted),
        kind(head, run, counted, moments),
        run.present() ? view.quote(tree.span(run.first(), run.last())) : "",
        determiner,
        modifiers,
        quantities,
        moments,
        view.entity(head),
        tree.sentence().index(),
        head,
        span.start(),
        span.end());
  }

  private String headLemma(int head, NameRun run, boolean counted) {
    if (run.present()) {
      return tree.lower(run.last());
    }
    if (counted && tree.tag(head).equals("CD")) {
      return "#";
    }
    if (counted && tree.lower(head).equals("others")) {
      return "people";
    }
    boolean nobody = tree.lower(head).equals("one") && tree.lower(head - 1).equals("no");
    if (Coreference.isSomebody(tree, head)
        || nobody
        || Determiners.ofPronoun(tree.lower(head)).isPresent()) {
      return "person";
    }
    return isDemonymOfTwo(head)
        ? tree.lower(head - 1) + " " + tree.lower(head)
        : head > 0 && isSharePrice(head - 1, head) ? "share" : words.noun(tree.token(head));
  }

  /** "South Korean", "Sri Lankan": what the parser takes for two words is one. */
  private boolean isDemonymOfTwo(int last) {
    return last > 0
        && tree.tag(last).startsWith("JJ")
        && words.placeOfDemonym(tree.lower(last - 1) + " " + tree.lower(last)).isPresent();
  }

  private Kind kind(int head, NameRun run, boolean counted, List<Moment> moments) {
    String tag = tree.tag(head);
    if (tag.startsWith("PRP") || tag.equals("WP") || tag.equals("WDT") || tag.equals("EX")) {
      return Kind.PRONOUN;
    }
    // "41 degrees Celsius": a name inside a number is its unit.
    boolean unit = counted && run.present() && view.quantityCovers(run.first());
    if (run.present() && !unit && !(moments.size() == 1 && view.momentCovers(head))) {
      return Kind.NAME;
    }
    if (view.momentCovers(head)) {
      return Kind.TIME;
    }
    if (counted && (tag.equals("CD") || view.quantityCovers(head))) {
      return Kind.NUMBER;
    }
    if (Coreference.isSomebody(tree, head)) {
      return Kind.DESCRIPTION;
    }
    if (tag.startsWith("JJ") || tag.startsWith("RB") || tag.startsWith("VB")) {
      return tag.startsWith("VB") && !tag.equals("VBN") ? Kind.CLAUSE : Kind.PROPERTY;
    }
    return Kind.DESCRIPTION;
  }

  /** What the share price does, the shares do. */
  private boolean isSharePrice(int word, int head) {
    return word == head - 1
        && tree.lower(word).matches("share|stock")
        && words.noun(tree.token(head)).equals("price");
  }

  private void modifier(int child, NameRun run, List<Modifier> into, int depth) {
    // "the Finance Minister" is no name: there "Finance" tells which minister.
    boolean title = run.titled() && run.present();
    if (title && child >= run.titleFirst() && child <= run.titleLast()) {
      return;
    }
    String tag = tree.tag(child);
    String marker = tag.startsWith("NN") ? "nn" : "adj";
    for (int each : tree.coordinated(child)) {
      into.add(new Modifier(marker, read(each, depth + 1)));
    }
  }

  private void preposition(int preposition, List<Modifier> into, int depth) {
    String marker = tree.lower(preposition);
    for (int object : tree.all(preposition, "pobj")) {
      for (int each : tree.coordinated(object)) {
        into.add(new Modifier(marker, read(each, depth + 1)));
      }
    }
    for (int inner : tree.all(preposition, "prep")) {
      for (int object : tree.all(inner, "pobj")) {
        into.add(new Modifier(marker + " " + tree.lower(inner), read(object, depth + 1)));
      }
    }
  }

  private Mention title(NameRun run) {
    Span span = tree.span(run.titleFirst(), run.titleLast());
    List<Modifier> modifiers = new ArrayList<>();
    // "Alfa chief executive Ann Lee": the body before the title.
    for (int body : tree.all(run.titleLast(), "nmod", "compound", "poss")) {
      if (body < run.titleFirst() && tree.token(body).isProperNoun()) {
        modifiers.add(new Modifier(tree.is(body, "poss") ? "'s" : "nn", read(body)));
      }
    }
    for (int i = run.titleFirst(); i < run.titleLast(); i++) {
      if (!tree.token(i).isNoun() && !tree.tag(i).startsWith("JJ")) {
        continue;
      }
      // "Green Union leader Ann Lee": the leader of one body; but "Prime" is no body of "Prime
      // Minister".
      boolean small = Character.isLowerCase(tree.token(run.titleLast()).form().charAt(0));
      if (!small || tree.head(i) < i || tree.head(i) > run.titleLast()) {
        modifiers.add(new Modifier("nn", word(i)));
      } else if (tree.head(i) == run.titleLast()) {
        modifiers.add(new Modifier("nn", isName(i) ? read(i) : word(i)));
      } else if (!tree.token(tree.head(i)).isProperNoun()) {
        modifiers.add(new Modifier("nn", word(i)));
      }
    }
    // "Secretary of State": the office is the secretary's, of state.
    int office = run.office(tree);
    if (office < run.titleLast()) {
      modifiers.removeIf(m -> m.mention().token() == office);
      modifiers.add(new Modifier("of", word(run.titleLast())));
    }
    return new Mention(
        view.quote(span),
        tree.lower(office),
        Kind.DESCRIPTION,
        "",
        Determiner.BARE,
        modifiers,
        List.of(),
        List.of(),
        -1,
        tree.sentence().index(),
        office,
        span.start(),
        span.end());
  }

  /** A bare number with the noun that it leaves out because the count before it has it. */
  Mention counting(Mention number, Mention noun) {
    if (number.kind() != Kind.NUMBER || noun.kind() != Kind.DESCRIPTION) {
      return number;
    }
    return new Mention(
        number.text(),
        noun.head(),
        Kind.DESCRIPTION,
        "",
        Determiner.BARE,
        List.of(),
        number.quantities(),
        number.moments(),
        -1,
        number.sentence(),
        number.token(),
        number.start(),
        number.end());
  }

  /** The place of "Leeds-based", "Argentine-born": the country, where its adjective stands for it. */
  Mention place(int index) {
    Mention read = read(index);
    return words
        .placeOfDemonym(tree.lower(index))
        .map(
            country ->
                new Mention(
                    read.text(),
                    country.toLowerCase(Locale.ROOT),
                    Kind.NAME,
                    country,
                    read.determiner(),
                    List.of(),
                    List.of(),
                    List.of(),
                    -1,
                    read.sentence(),
                    read.token(),
                    read.start(),
                    read.end()))
        .orElse(read);
  }

  /** "City mayor Ann Lee": at the start of a sentence every word has a capital. */
  private boolean isName(int index) {
    String form = tree.token(index).form();
    String lower = tree.lower(index);
    boolean word =
        index == 0
            && !form.equals(form.toUpperCase(Locale.ROOT))
            && (words.isPlaceNoun(lower) || words.isOrganisationNoun(lower));
    return tree.token(index).isProperNoun() && !word;
  }

  /** A mention of one word, without its dependents. */
  Mention word(int index) {
    Span span = tree.token(index).span();
    boolean name = isName(index);
    return new Mention(
        view.quote(span),
        name
            ? tree.lower(index)
            : isDemonymOfTwo(index)
                ? tree.lower(index - 1) + " " + tree.lower(index)
                : words.lemma(tree.token(index)),
        name ? Kind.NAME : tree.token(index).isNoun() ? Kind.DESCRIPTION : Kind.PROPERTY,
        name ? tree.token(index).form() : "",
        Determiner.BARE,
        List.of(),
        List.of(),
        List.of(),
        view.entity(index),
        tree.sentence().index(),
        index,
        span.start(),
        span.end());
  }

  private boolean quantityAt(int index, List<Quantity> into) {
    return view.quantityAt(index).map(q -> into.contains(q) || into.add(q)).orElse(false);
  }

  private boolean momentAt(int index, List<Moment> into) {
    return view.momentAt(index).map(m -> into.contains(m) || into.add(m)).orElse(false);
  }
}
