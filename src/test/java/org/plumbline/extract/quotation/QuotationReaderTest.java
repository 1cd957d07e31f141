package org.plumbline.extract.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // speaker after, before, inside
        "“We will rebuild,” Mara Voss said on Monday. | DIRECT [Mara Voss] said: We will rebuild,",
        "“We will rebuild,” said Mara Voss. | DIRECT [Mara Voss] said: We will rebuild,",
        "“We will rebuild,” added Mara Voss, the mayor. | DIRECT [Mara Voss, the mayor] added: We will rebuild,",
        "Mara Voss said: “We will rebuild.” | DIRECT [Mara Voss] said: We will rebuild.",
        "In a statement, Mara Voss said, “We will rebuild.” | DIRECT [Mara Voss] said: We will rebuild.",
        "“We will rebuild,” Mara Voss said, “and nobody can stop us.” | DIRECT [Mara Voss] said: We will rebuild, and nobody can stop us.",
        "“Will you rebuild?” a reporter asked. | DIRECT [a reporter] asked: Will you rebuild?",
        "“It's over!” she shouted. | DIRECT [she] shouted: It's over!",
        "‘We will rebuild’, said the mayor. | DIRECT [the mayor] said: We will rebuild",
        "''We will rebuild,'' the mayor said. | DIRECT [the mayor] said: We will rebuild,",
        "“We will rebuild,” according to the mayor. | DIRECT [the mayor] according to: We will rebuild,",
        "“We will rebuild.” — Mara Voss | DIRECT [Mara Voss] : We will rebuild.",
        "“We will rebuild,” the mayor told reporters. | DIRECT [the mayor] told to reporters: We will rebuild,",
        "“We will rebuild,” the mayor quipped. | DIRECT [the mayor] quipped: We will rebuild,",
        "“We waited all night,” Rep. Joan Mica (R-Fla.) said. | DIRECT [Rep. Joan Mica (R-Fla.)] said: We waited all night,",
        "“We waited all night,” Joan “Cia” Mica said. | DIRECT [Joan “Cia” Mica] said: We waited all night,",
        "The coach left early, saying, “We were poor.” | DIRECT [The coach] saying: We were poor.",
        "The coach was blunt: “We were poor.” | DIRECT [The coach] was: We were poor.",
        "She tweeted, “Thank you all.” | DIRECT [She] tweeted: Thank you all.",
        // several sentences, one speaker
        "“We will rebuild,” Voss said. “Nobody should doubt it.” | DIRECT [Voss] said: We will rebuild, Nobody should doubt it.",
        "“You know, I like him,” Reed said, but “when it comes to money, he is lost.” | DIRECT [Reed] said: You know, I like him, when it comes to money, he is lost.",
        "“We won,” Reed said. He did not smile. “We were lucky.” | DIRECT [Reed] said: We won, We were lucky.",
        // indirect
        "The company said that it had closed the plant. | INDIRECT [The company] said: that it had closed the plant",
        "The company said it had closed the plant. | INDIRECT [The company] said: it had closed the plant",
        "The deal, Reed said, was dead. | INDIRECT [Reed] said: The deal was dead",
        "The deal was dead, Reed said. | INDIRECT [Reed] said: The deal was dead",
        "The mayor, according to two aides, will resign. | INDIRECT [two aides] according to: The mayor will resign",
        "According to police, the man failed to stop. | INDIRECT [police] According to: the man failed to stop",
        "Reed told reporters that the deal was dead. | INDIRECT [Reed] told to reporters: that the deal was dead",
        "Reed was quoted as saying the talks failed. | INDIRECT [Reed] saying: the talks failed",
        "It was reported by the BBC that the talks failed. | INDIRECT [the BBC] was reported: that the talks failed",
        "It is believed that the talks failed. | INDIRECT [] is believed: that the talks failed",
        "Reed’s claim that the bridge was unsafe was false. | INDIRECT [Reed] claim: that the bridge was unsafe",
        "Reed asked whether the bridge was safe. | INDIRECT [Reed] asked: whether the bridge was safe",
        "Voss urged both sides to talk. | INDIRECT [Voss] urged to both sides: both sides to talk",
        "Voss vowed to rebuild the bridge. | INDIRECT [Voss] vowed: to rebuild the bridge",
        "The club denied the allegation. | INDIRECT [The club] denied: the allegation",
        "The minister called for a ceasefire. | INDIRECT [The minister] called: a ceasefire",
        "Reed said the bridge was shut because it had cracked. | INDIRECT [Reed] said: the bridge was shut because it had cracked",
        "Reed has never said that the bridge was safe. | INDIRECT [Reed] has never said: that the bridge was safe",
        "Reed pointed out that the bridge was safe. | INDIRECT [Reed] pointed out: that the bridge was safe",
        "Voss, speaking at a rally in Leeds, said she would stand again. | INDIRECT [Voss] said: she would stand again",
        "Officials led Reed to fear that the bridge would fall. | INDIRECT [Reed] to fear: that the bridge would fall",
        "Voss left after the debate, saying the bridge was safe. | INDIRECT [Voss] saying: the bridge was safe",
        "Study: Tea is good for the heart. | INDIRECT [Study] : Tea is good for the heart",
        // mixed
        "Voss accused the firm of “cheating” its workers. | MIXED [Voss] accused: the firm of “cheating” its workers",
        "Voss has used the phrase “lost decade.” | MIXED [Voss] has used: the phrase “lost decade.”",
        "Voss has gone after the firm as a “cheat.” | MIXED [Voss] has gone: after the firm as a “cheat.”",
        "The ad blamed the fire on “greed” at the firm. | MIXED [The ad] blamed: the fire on “greed”",
        "Reed said that, “Of course we will fight” against what he sees as theft. | MIXED [Reed] said: that, “Of course we will fight” against what he sees as theft",
        "As Ann Stern, a lawyer, recently put it, “Was it legal, or was it fraud?” | DIRECT [Ann Stern, a lawyer] recently put: Was it legal, or was it fraud?",
        "Reed called the plan “a disaster.” | MIXED [Reed] called: the plan “a disaster.”",
        "Reed said the plan was “dead on arrival” in parliament. | MIXED [Reed] said: the plan was “dead on arrival” in parliament",
        "“You squeezed the workers” to lift the share price, she said. | MIXED [she] said: “You squeezed the workers” to lift the share price",
        "DOVER, Del., Oct. 4 (UPI) — Bill Marsh described the law as “crazy” on Monday. | MIXED [Bill Marsh] described: the law as “crazy”",
      })
  void reads(String text, String expected) {
    List<String> found = Reports.of(text);
    assertTrue(found.contains(expected), () -> String.join("\n", found));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The “smart” bins were emptied on Monday.",
        "The film, “Northern Lights,” opens in May.",
        "The minister's car wasn't the workers' problem.",
        "Rock 'n' roll is here.",
        "The bridge opened in 1979 and closed in 2004.",
      })
  void findsNothing(String text) {
    assertEquals(List.of(), Reports.of(text));
  }

  @Test
  void aQuotationMayRunOverParagraphs() {
    String text = "“We won,” Reed said. “It was hard.\n\n“But we won. And we will again.”";
    assertEquals(
        List.of("DIRECT [Reed] said: We won, It was hard. But we won. And we will again."),
        direct(text));
  }

  @Test
  void aQuotationThatStandsAloneIsTheLastSpeakers() {
    String text = "“We won,” Reed said.\n\n“It was a very hard match.”\n\nThe crowd left.";
    assertEquals(
        List.of("DIRECT [Reed] said: We won,", "DIRECT [Reed] : It was a very hard match."),
        direct(text));
  }

  @Test
  void aNewPersonTakesTheFloor() {
    String text = "“We won,” Reed said. Tom Voss disagreed. “It was a very lucky win.”";
    assertEquals(
        List.of("DIRECT [Reed] said: We won,", "DIRECT [Tom Voss] : It was a very lucky win."),
        direct(text));
  }

  @Test
  void anAnnouncementMayEndAParagraph() {
    String text = "Reed wrote on his website:\n\n“The bridge is safe. It will open soon.”";
    assertEquals(
        List.of("DIRECT [Reed] wrote: The bridge is safe. It will open soon."), direct(text));
  }

  @Test
  void aTranscriptNamesItsSpeakers() {
    String text =
        "WALTERS: Is the bridge safe?\n\nREED: It is what I call “rock solid.” Next question.";
    assertEquals(
        List.of(
            "DIRECT [WALTERS] : Is the bridge safe",
            "DIRECT [REED] : It is what I call “rock solid.” Next question"),
        direct(text));
  }

  @Test
  void aPronounInsideASayingIsTheSayers() {
    List<String> found = Reports.of("The club vowed to fight what it called an “outrage.”");
    assertTrue(
        found.stream().anyMatch(f -> f.startsWith("MIXED [The club] vowed")), found::toString);
    assertTrue(found.stream().noneMatch(f -> f.startsWith("MIXED [it]")), found::toString);
  }

  @Test
  void aQuotedTitleAloneIsNobodysSpeech() {
    assertEquals(List.of(), direct("Reed spoke of the sea.\n\n“The Long Way Home”\n\nThe end."));
  }

  @Test
  void aQuestionIsNotTheNextSentences() {
    String text = "“Is the bridge safe?” Reed said it was not.";
    assertTrue(direct(text).stream().noneMatch(f -> f.startsWith("DIRECT [Reed] said")));
  }

  @Test
  void twoSpeakersInOneParagraph() {
    String text = "“We won,” Reed said. “You were lucky,” Voss replied.";
    assertEquals(
        List.of("DIRECT [Reed] said: We won,", "DIRECT [Voss] replied: You were lucky,"),
        direct(text));
  }

  @Test
  void wordsOfAThoughtInsideASayingAreTheSayers() {
    List<String> found = Reports.of("Reed said he knew the plan was “dead.”");
    assertTrue(found.contains("MIXED [Reed] said: he knew the plan was “dead.”"), found::toString);
    assertTrue(found.contains("INDIRECT [he] knew: the plan was “dead.”"), found::toString);
  }

  private static List<String> direct(String text) {
    return Reports.of(text).stream().filter(shown -> shown.startsWith("DIRECT")).toList();
  }
}
