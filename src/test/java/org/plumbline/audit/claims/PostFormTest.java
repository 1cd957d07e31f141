package org.plumbline.audit.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of a post have one form; posts that say different things never have. */
class PostFormTest {
  private static final String POST = "India hit nine targets in Pakistan on Wednesday, killing 26.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RT @newsdesk: India hit nine targets in Pakistan on Wednesday, killing 26.",
        "🚨 BREAKING: India hit nine targets in Pakistan on Wednesday, killing 26. https://t.co/abc",
        "  India hit nine  targets\nin Pakistan on\u00A0Wednesday, killing 26. #India #Pakistan",
        "@friend @other India hit nine targets in Pakistan on Wednesday, killing 26. 😱😱",
        "India hit nine targets in #Pakistan on Wednesday, killing 26. www.example.org/x"
      })
  void copiesHaveOneForm(String copy) {
    assertEquals(PostForm.of(POST), PostForm.of(copy));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "India hit nine targets in Pakistan on Wednesday, killing 28.",
        "India hit ten targets in Pakistan on Wednesday, killing 26.",
        "India did not hit nine targets in Pakistan on Wednesday, killing 26.",
        "India hit no targets in Pakistan on Wednesday, killing 26.",
        "Pakistan hit nine targets in India on Wednesday, killing 26.",
        "India hit nine targets in Pakistan on Thursday, killing 26.",
        "India hit nine targets in Pakistan on Wednesday, killing 2.6.",
        "India hit nine targets in Pakistan on Wednesday, killing 26?",
        "india hit nine targets in Pakistan on Wednesday, killing 26.",
        "India hit nine targets in Pakistan on Wednesday, “killing” 26."
      })
  void oneChangedNumberNameOrDenialIsAnotherForm(String other) {
    assertNotEquals(PostForm.of(POST), PostForm.of(other));
  }

  @Test
  void anyChangedLetterOrDigitWithinAWordIsAnotherForm() {
    for (int i = 0; i < POST.length(); i++) {
      if (Character.isLetterOrDigit(POST.charAt(i))) {
        char changed = Character.isDigit(POST.charAt(i)) ? '7' : 'q';
        String other = POST.substring(0, i) + changed + POST.substring(i + 1);
        assertNotEquals(PostForm.of(POST), PostForm.of(other));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was 20°C in Delhi.|It was 20°C in Delhi.",
        "What?! Never!!!|What?! Never!",
        "Watch the vote today|Watch the vote today",
        "RT @a: @b 🚨|''"
      })
  void whatBelongsToTheWordsStays(String post, String form) {
    assertEquals(form, PostForm.of(post));
  }
}
