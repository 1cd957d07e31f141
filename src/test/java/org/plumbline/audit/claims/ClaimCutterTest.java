package org.plumbline.audit.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimCutterTest {
  private final ClaimCutter cutter = new ClaimCutter();

  private List<String> cut(String post) {
    return cutter.cut(post).stream()
        .map(c -> c.isClaim() ? c.text() : "(" + c.text() + ") " + c.aside())
        .toList();
  }

  @Test
  void aPostIsCutIntoItsSentences() {
    assertEquals(
        List.of(
            "(Wow!) Too short to be a statement.",
            "Nine camps were hit, Gen. Smith said.",
            "(Who is next?) A question states nothing that can be checked.",
            "26 people died."),
        cut("Wow! Nine camps were hit, Gen. Smith said. Who is next? 26 people died."));
  }

  @Test
  void whatOnlyAPronounTiesStaysWithWhatItSpeaksOf() {
    assertEquals(
        List.of("Hallam was sentenced. He got seven years.", "The port is closed."),
        cut("Hallam was sentenced. He got seven years. The port is closed."));
  }

  @Test
  void wordsInQuotationMarksStayTogether() {
    assertEquals(
        List.of("“We won. We are proud,” said Brandt.", "Fans cheered loudly."),
        cut("“We won. We are proud,” said Brandt. Fans cheered loudly."));
  }
}
