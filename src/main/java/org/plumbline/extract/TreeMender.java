package org.plumbline.extract;

import java.util.List;
import org.plumbline.text.Document;
import org.plumbline.text.Sentence;

/**
 * Puts right what the parser is known to get wrong, before anything is read from its trees. Each mend looks
 * for the marks of one mistake and leaves every other tree alone.
 */
final class TreeMender {

  /** One kind of mistake put right. */
  interface Mend {
    void mend(TreeEditor tree);
  }

  private final List<Mend> mends;

  TreeMender(Words words) {
    mends =
        List.of(
            new CopulaMend(),
            new SubjectMend(),
            new StaffMend(),
            new RootMend(words),
            new TimeMend(words),
            new ScoreMend(),
            new AmpersandMend(),
            new NameMend(words),
            new PlaceMend(),
            new MemberMend(),
            new PartMend(),
            new NoMend(),
            new ContrastMend(),
            new AbsenceMend(),
            new ContentMend(words),
            new TagMend(words),
            new OccasionMend(words),
            new ParticleMend(words),
            new GapMend(),
            new ClauseMend(words),
            new AfterthoughtMend(words),
            new InversionMend(),
            new ListMend(),
            new SmallClauseMend(),
            new RelativeMend(words));
  }

  Document mend(Document document) {
    RecurringNames names = new RecurringNames(document);
    return new Document(
        document.source(), document.sentences().stream().map(names::mend).map(this::mend).toList());
  }

  Sentence mend(Sentence sentence) {
    TreeEditor tree = new TreeEditor(sentence);
    mends.forEach(mend -> mend.mend(tree));
    return tree.sentence();
  }
}
