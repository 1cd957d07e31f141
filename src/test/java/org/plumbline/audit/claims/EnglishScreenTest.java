package org.plumbline.audit.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.Fixtures;
import org.plumbline.text.LanguageGuess;

class EnglishScreenTest {
  @Test
  void itSaysWhatTheCarefulGuessSays() {
    for (Fixtures.ClaimSet set : Fixtures.claimSets()) {
      for (Fixtures.GoldClaim claim : set.claims()) {
        same(claim.text());
      }
    }
    for (String text :
        List.of(
            "La policía dijo que el presidente de la república está en la ciudad",
            "Die Regierung hat am Mittwoch über das Gesetz abgestimmt und es ist gescheitert",
            "विदेश मंत्री ने the कहा कि हमला हुआ",
            "Le ministre a dit: of course, et il est parti",
            "ok",
            "🙂🙂")) {
      same(text);
    }
  }

  private static void same(String text) {
    assertEquals(LanguageGuess.otherThanEnglish(text), EnglishScreen.otherThanEnglish(text), text);
  }
}
