package org.plumbline.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.extract.quotation.Utterance.Tag;

/** Finds whole utterances between quotation marks and who makes them. */
final class UtteranceReader {
  private static final Set<String> PEOPLE = Set.of("he", "she", "they", "i", "we");

  private final Page page;
  private final TagBefore before;
  private final TagAfter after;
  private final List<Group> groups = new ArrayList<>();
  private final Group[] groupOf;

  /** An utterance that may still grow. */
  private static final class Group {
    final List<Integer> passages = new ArrayList<>();
    Tag tag;

    Group(Tag tag) {
      this.tag = tag;
    }
  }

  UtteranceReader(Page page, ReportingCues cues, Voices voices) {
    this.page = page;
    Narration narration = new Narration(page, cues);
    this.before = new TagBefore(page, narration, voices);
    this.after = new TagAfter(page, narration, voices);
    this.groupOf = new Group[page.passages().size()];
  }

  /** All utterances of the page, in order. */
  List<Utterance> read() {
    for (int p = 0; p < page.passages().size(); p++) {
      Passage passage = page.passages().get(p);
      if (passage.depth() == 0) {
        read(p, passage);
      }
    }
    return groups.stream().map(g -> new Utterance(g.passages, g.tag)).toList();
  }

  private void read(int index, Passage passage) {
    Group earlier = passage.continues() >= 0 ? groupOf[passage.continues()] : null;
    if (earlier != null) {
      continueIn(earlier, index, passage);
      return;
    }
    Optional<Tag> tag = before.read(passage);
    if (tag.isEmpty() && passage.startsFreely()) {
      tag = after.read(passage).or(() -> after.signature(passage));
    }
    if (tag.isEmpty() && resumes(passage)) {
      join(index, last());
    } else if (tag.isPresent()) {
      joinOrStart(index, tag.get());
    } else if (isFreeStanding(passage)) {
      floating(index, passage);
    }
  }

  /** The next paragraph of a quotation; with a tag of its own it is a new one, and the old lacks its end. */
  private void continueIn(Group earlier, int index, Passage passage) {
    Optional<Tag> own = after.read(passage);
    if (own.isPresent() && earlier.tag.speaker() < 0) {
      earlier.tag = own.get();
    } else if (own.isPresent()) {
      start(index, own.get());
      return;
    }
    join(index, earlier);
  }

  /** “You know, I like him,” he said, but “when it comes to money, he is lost.” */
  private boolean resumes(Passage passage) {
    Group last = last();
    if (last == null || last.tag.cue() < 0) {
      return false;
    }
    int end = page.passages().get(last.passages.get(last.passages.size() - 1)).last();
    int cue = last.tag.cue();
    boolean interrupted = end < cue && cue < passage.first() && page.sentenceStart(cue) <= end;
    if (!interrupted || page.paragraph(cue) != passage.paragraph()) {
      return false;
    }
    for (int i = cue + 1; i < passage.first(); i++) {
      if (page.word(i).isVerb() || page.form(i).matches("[.!?]+")) {
        return false;
      }
    }
    return true;
  }

  private void joinOrStart(int index, Tag tag) {
    Group last = last();
    if (last != null && last.tag.cue() >= 0 && last.tag.cue() == tag.cue()) {
      join(index, last);
    } else {
      Group group = new Group(tag);
      groups.add(group);
      join(index, group);
    }
  }

  private void join(int index, Group group) {
    group.passages.add(index);
    groupOf[index] = group;
  }

  private Group last() {
    return groups.isEmpty() ? null : groups.get(groups.size() - 1);
  }

  /** A sentence of its own, not a phrase that the writer borrows. */
  private boolean isFreeStanding(Passage passage) {
    boolean sentenceBefore =
        passage.starts() || ".?!\u2026\"\u201D'\u2019:)".indexOf(passage.before()) >= 0;
    String first = page.form(passage.first());
    return sentenceBefore
        && passage.isTerminated()
        && passage.last() - passage.first() >= 2
        && !isTitle(passage)
        && !Character.isLowerCase(first.charAt(0));
  }

  /** The Old Man and the Sea: nearly every longer word has a capital. */
  private boolean isTitle(Passage passage) {
    int longer = 0;
    int capitals = 0;
    for (int i = passage.first(); i <= passage.last(); i++) {
      String form = page.form(i);
      if (form.length() > 3 && Character.isLetter(form.charAt(0))) {
        longer++;
        capitals += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
      }
    }
    return longer > 1 && capitals * 5 >= longer * 4;
  }

  /** Attributes an utterance that nothing beside it attributes. */
  private void floating(int index, Passage passage) {
    Group last = last();
    Passage previous =
        last == null ? null : page.passages().get(last.passages.get(last.passages.size() - 1));
    if (previous != null && previous.paragraph() == passage.paragraph()) {
      int other = newSubject(Math.max(previous.last(), last.tag.cue()) + 1, passage.first(), true);
      if (other < 0) {
        join(index, last);
        return;
      }
      start(index, new Tag(-1, other));
      return;
    }
    boolean near = previous != null && passage.paragraph() - previous.paragraph() <= 1;
    int from = near ? Math.max(previous.last(), last.tag.cue()) + 1 : 0;
    int other =
        newSubject(
            Math.max(from, startOfParagraph(passage.paragraph() - 1)), passage.first(), near);
    start(index, new Tag(-1, other >= 0 ? other : near ? last.tag.speaker() : -1));
  }

  private void start(int index, Tag tag) {
    Group group = new Group(tag);
    groups.add(group);
    join(index, group);
  }

  private int startOfParagraph(int paragraph) {
    for (int i = 0; i < page.size(); i++) {
      if (page.paragraph(i) >= paragraph) {
        return i;
      }
    }
    return page.size();
  }

  /** The person whom the last sentence of narration in a range is about, or -1 when it is nobody new. */
  private int newSubject(int from, int to, boolean known) {
    for (int i = to - 1; i >= from; i--) {
      boolean root = page.head(i) < 0 && page.word(i).isVerb() && !page.isQuoted(i);
      if (root && page.sentenceStart(i) >= from) {
        int subject = page.child(i, "nsubj", "nsubjpass");
        return subject >= 0 && isPerson(subject) && !(known && page.tag(subject).equals("PRP"))
            ? subject
            : -1;
      }
    }
    return -1;
  }

  private boolean isPerson(int word) {
    return !page.isQuoted(word)
        && (page.word(word).isProperNoun() || PEOPLE.contains(page.lower(word)));
  }
}
