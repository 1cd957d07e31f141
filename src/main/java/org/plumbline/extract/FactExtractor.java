package org.plumbline.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.extract.moment.MomentReader;
import org.plumbline.extract.quantity.QuantityReader;
import org.plumbline.extract.quotation.QuotationReader;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Evidence;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Reading;
import org.plumbline.text.Document;
import org.plumbline.text.Sentence;

/** Reads the facts of a parsed document. Safe for use by many threads. */
public final class FactExtractor {
  private final Words words;

  public FactExtractor(Words words) {
    this.words = words;
  }

  public Reading read(Document parsed) {
    Document document = new TreeMender(words).mend(parsed);
    List<SentenceView> views = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      Tree tree = new Tree(sentence);
      views.add(
          new SentenceView(
              document,
              tree,
              new QuantityReader().read(sentence.tokens()),
              new MomentReader().read(sentence.tokens(), document.source().publishedOn())));
    }
    List<Entity> entities = new Coreference(words).resolve(views);
    QuotationFacts quotations =
        new QuotationFacts(new QuotationReader().read(document), views, words);
    quotations.resolveFirstPersons();
    List<Fact> facts = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (SentenceView view : views) {
      MentionReader reader = new MentionReader(view, words);
      List<Draft> drafts = drafts(view, reader);
      quotations.attribute(view, drafts);
      finish(view, drafts, facts);
      for (int i = 0; i < view.tree().size(); i++) {
        if (isPhraseHead(view.tree(), i)) {
          mentions.add(reader.read(i));
        }
      }
    }
    return new Reading(entities, facts, mentions);
  }

  private List<Draft> drafts(SentenceView view, MentionReader reader) {
    List<Draft> drafts = new ArrayList<>(new ClauseReader(view, reader, words).read());
    drafts.addAll(new NominalReader(view, reader, words).read());
    drafts.addAll(new StateReader(view, reader, words).read());
    drafts.addAll(new LifeDatesReader(view, reader, words).read());
    drafts.addAll(new TollReader(view.tree(), reader, words).read(drafts));
    drafts.addAll(new MeasureReader(view.tree(), reader).read(drafts));
    drafts.addAll(new CasualtyReader(view, reader, words).read());
    Copulas.settle(view.tree(), words, drafts);
    new Embedding(view, words).place(drafts);
    Complements.resolve(drafts);
    drafts.addAll(new Restatements(words).of(drafts));
    drafts.addAll(new Participles(view.tree(), words).of(drafts));
    return drafts;
  }

  private static boolean isPhraseHead(Tree tree, int index) {
    return (tree.token(index).isNoun()
            || tree.tag(index).equals("PRP")
            || tree.tag(index).equals("CD"))
        && !tree.is(index, "compound", "nmod");
  }

  private static void finish(SentenceView view, List<Draft> drafts, List<Fact> into) {
    Map<Draft, Integer> ids = new IdentityHashMap<>();
    for (Draft draft : drafts) {
      ids.put(draft, into.size() + ids.size());
    }
    Sentence sentence = view.tree().sentence();
    Evidence evidence =
        new Evidence(
            view.document().source().name(),
            sentence.line(),
            sentence.span().start(),
            sentence.span().end(),
            view.quote(sentence.span()));
    List<Fact> finished = new ArrayList<>();
    for (Draft draft : drafts) {
      int parent = draft.parent == draft ? -1 : ids.get(draft.parent);
      finished.add(
          new Fact(
              ids.get(draft),
              draft.form,
              draft.predicate,
              draft.arguments,
              draft.polarity,
              draft.modality,
              parent,
              draft.quoted,
              draft.passing,
              sentence.index(),
              draft.token,
              draft.event == null ? "" : draft.event.head(),
              draft.event != null && draft.event.determiner() == Mention.Determiner.DEFINITE,
              evidence));
    }
    into.addAll(finished);
  }
}
