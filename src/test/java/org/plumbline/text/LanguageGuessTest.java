package org.plumbline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12 %",
        "Rubio called for calm.",
        "Twenty-eight people were killed in Pahalgam.",
        "Manuel de la Cruz beat Juan del Potro",
        "Syedna Bilal camp in Muzaffarabad, Markaz Abbas, Shwawai Nalla",
        "Paris Saint-Germain beat Real Madrid 2-1",
        "Die Hard star Bruce Willis retires",
        "El Salvador wins",
        "TRF, a Lashkar offshoot, claimed responsibility for the Pahalgam attack.",
        "Moscow (Москва) is the capital of Russia",
        "India hits Pakistan, Pakistan hits India",
        "Lula da Silva e Dilma",
        "Eisenhower's presidency followed Roosevelt's.",
      })
  void english(String text) {
    assertEquals(Optional.empty(), LanguageGuess.otherThanEnglish(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Veintiséis personas murieron en el ataque de los terroristas. | Spanish",
        "Le ministre a dit que les pourparlers ont échoué. | French",
        "Er sagte, dass er nicht mehr arbeiten werde. | German",
        "Il ministro ha detto che non si dimette. | Italian",
        "De minister zei dat hij niet zou aftreden. | Dutch",
        "Министр заявил, что переговоры провалились. | a language in Cyrillic script",
        "外相は会談が決裂したと述べた。 | Japanese",
        "部长说谈判已经失败。 | Chinese",
        "장관은 회담이 실패했다고 말했다. | Korean",
        "قال الوزير إن المحادثات فشلت | a language in Arabic script",
        "मंत्री ने कहा कि वार्ता विफल रही | a language in Devanagari script",
      })
  void other(String text, String language) {
    assertEquals(Optional.of(language), LanguageGuess.otherThanEnglish(text));
  }
}
