package org.plumbline.extract;

import java.util.List;
import java.util.Set;
import org.plumbline.extract.quotation.Anchor;
import org.plumbline.extract.quotation.Quotation;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Slot;
import org.plumbline.text.Span;

/** Gives what is quoted to its speaker: first persons, the facts inside, and the words themselves. */
final class QuotationFacts {
  private static final Set<String> FIRST_PERSON =
      Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours");
  private static final int SHORTEST = 2;

  private final List<Quotation> quotations;
  private final List<SentenceView> views;
  private final Words words;

  QuotationFacts(List<Quotation> quotations, List<SentenceView> views, Words words) {
    this.quotations = quotations;
    this.views = views;
    this.words = words;
  }

  /** "I" in a quotation is its speaker. */
  void resolveFirstPersons() {
    for (Quotation quotation : quotations) {
      if (!quotation.direct() || !isKnown(quotation.speaker())) {
        continue;
      }
      int speaker = views.get(quotation.speaker().sentence()).entity(quotation.speaker().token());
      for (SentenceView view : views) {
        for (int i = 0; i < view.tree().size() && speaker >= 0; i++) {
          if (FIRST_PERSON.contains(view.tree().lower(i))
              && inside(quotation.words(), view.tree().token(i).span())) {
            view.refer(i, speaker);
          }
        }
      }
    }
  }

  /** Adds the speaker to what is told inside a quotation, and the quotation itself, to the sentence's drafts. */
  void attribute(SentenceView view, List<Draft> drafts) {
    for (Quotation quotation : quotations) {
      boolean known = isKnown(quotation.speaker());
      for (Draft draft : drafts) {
        Span span = view.tree().token(draft.token).span();
        if (inside(quotation.words(), span)) {
          draft.quoted |= quotation.direct() && inside(quotation.verbatim(), span);
          if (known && !draft.has(Slot.SPEAKER)) {
            draft.add(Slot.SPEAKER, "quotation", speaker(quotation));
          }
        }
      }
    }
    for (Quotation quotation : quotations) {
      if (quotation.direct()
          && !quotation.verbatim().isEmpty()
          && startsIn(view, quotation.verbatim().get(0))) {
        quote(view, quotation, drafts);
      }
    }
  }

  private void quote(SentenceView view, Quotation quotation, List<Draft> drafts) {
    StringBuilder text = new StringBuilder();
    for (Span span : quotation.verbatim()) {
      text.append(text.length() == 0 ? "" : " ").append(view.quote(span));
    }
    if (text.toString().split("\\s+").length < SHORTEST) {
      return;
    }
    Span first = quotation.verbatim().get(0);
    Span last = quotation.verbatim().get(quotation.verbatim().size() - 1);
    Draft draft = new Draft(Fact.Form.QUOTATION, firstToken(view, first), "say");
    if (isKnown(quotation.speaker())) {
      draft.add(Slot.SPEAKER, "quotation", speaker(quotation));
    }
    if (isKnown(quotation.addressee())) {
      draft.add(Slot.ADDRESSEE, "quotation", mention(quotation.addressee()));
    }
    draft.add(
        Slot.QUOTATION,
        "",
        Mention.plain(
            text.toString(),
            "quotation",
            Mention.Kind.CLAUSE,
            view.tree().sentence().index(),
            draft.token,
            first.start(),
            Math.max(first.start(), last.end())));
    drafts.add(draft);
  }

  private Mention speaker(Quotation quotation) {
    return mention(quotation.speaker());
  }

  private Mention mention(Anchor anchor) {
    return new MentionReader(views.get(anchor.sentence()), words).read(anchor.token());
  }

  private static int firstToken(SentenceView view, Span span) {
    for (int i = 0; i < view.tree().size(); i++) {
      if (view.tree().token(i).span().start() >= span.start()) {
        return i;
      }
    }
    return 0;
  }

  private static boolean startsIn(SentenceView view, Span span) {
    Span sentence = view.tree().sentence().span();
    return sentence.start() <= span.start() && span.start() < sentence.end();
  }

  private static boolean isKnown(Anchor anchor) {
    return anchor.token() >= 0;
  }

  private static boolean inside(List<Span> spans, Span span) {
    return spans.stream().anyMatch(s -> s.contains(span));
  }
}
