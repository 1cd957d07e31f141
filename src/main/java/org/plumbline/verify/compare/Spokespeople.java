package org.plumbline.verify.compare;

import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Mention.Modifier;
import org.plumbline.fact.Reading;
import org.plumbline.lexicon.Lexicon;

/** What "Harlow spokeswoman Jane Smith" says, Harlow says. */
final class Spokespeople {
  private static final String ROLE = "spokesperson";
  private static final Set<String> BODY_MARKERS = Set.of("'s", "of", "for", "nn", "adj");

  private final Lexicon lexicon;
  private final MentionComparator mentions;

  Spokespeople(Lexicon lexicon, MentionComparator mentions) {
    this.lexicon = lexicon;
    this.mentions = mentions;
  }

  /** Whether the article calls {@code speaker} a spokesperson of what {@code body} is in the claim. */
  boolean speaksFor(Mention body, Reading claim, Mention speaker, Reading truth) {
    return Stream.concat(
            Stream.of(speaker),
            truth.mentions().stream()
                .filter(m -> m.entity() >= 0 && m.entity() == speaker.entity()))
        .anyMatch(m -> isOf(body, claim, m, truth));
  }

  private boolean isOf(Mention body, Reading claim, Mention speaker, Reading truth) {
    boolean titled =
        isSpokesperson(speaker)
            || speaker.modifiers().stream().anyMatch(m -> isSpokesperson(m.mention()));
    return titled
        && Stream.concat(
                speaker.modifiers().stream(),
                speaker.modifiers().stream().flatMap(m -> m.mention().modifiers().stream()))
            .filter(m -> BODY_MARKERS.contains(m.marker()))
            .map(Modifier::mention)
            .anyMatch(
                m ->
                    ElementMatcher.holds(mentions.heads(body, claim, m, truth))
                        || m.head().equals(body.head()));
  }

  private boolean isSpokesperson(Mention mention) {
    return lexicon.roles(mention.head()).stream()
        .anyMatch(r -> r.id().equals(ROLE) || r.implies().contains(ROLE));
  }
}
