package org.plumbline.extract.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.plumbline.text.Document;

/** Finds what a document reports others to have said, and who said it. Safe for use by many threads. */
public final class QuotationReader {
  private final ReportingCues cues;

  /**
   * @param cues the words that report
   */
  public QuotationReader(ReportingCues cues) {
    this.cues = cues;
  }

  /** A reader with the built-in list of reporting words. */
  public QuotationReader() {
    this(ReportingCues.english());
  }

  /** All quotations of {@code document}, direct and indirect, in the order of their content. */
  public List<Quotation> read(Document document) {
    Page page = Page.of(document);
    Voices voices = new Voices(page);
    Coverage coverage = new Coverage(page, cues);
    List<LabelReader.Labelled> labels = new LabelReader(page, cues).read();
    List<Frame> read = new FrameReader(page, cues, voices).read();
    List<Utterance> utterances =
        coverage.whole(new UtteranceReader(page, cues, voices).read(), read);
    Assembly assembly = new Assembly(page, voices);
    List<Quotation> found = new ArrayList<>();
    BitSet uttered = new BitSet();
    labels.forEach(label -> found.add(assembly.labelled(label)));
    for (Utterance utterance : utterances) {
      if (isTranscribed(page.passages().get(utterance.passages().get(0)), labels)) {
        continue;
      }
      found.add(assembly.direct(utterance));
      utterance.passages().stream()
          .map(page.passages()::get)
          .forEach(p -> uttered.set(p.first(), p.last() + 1));
    }
    List<Frame> frames = coverage.settle(read, uttered);
    for (Frame frame : frames) {
      found.add(assembly.reported(frame, coverage.isOutspoken(frame, frames)));
    }
    found.sort(Comparator.comparingInt(q -> q.words().get(0).start()));
    return List.copyOf(found);
  }

  /** What stands between quotation marks in a transcript is part of what its speaker says. */
  private static boolean isTranscribed(Passage passage, List<LabelReader.Labelled> labels) {
    return labels.stream()
        .anyMatch(
            label ->
                label.verbatim()
                    && passage.first() <= label.last()
                    && label.speaker() <= passage.last());
  }
}
