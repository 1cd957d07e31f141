package org.plumbline.text.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class StringHashTest {

  @Test
  void aStringJoinedOfTwoHasTheNumberOfTheWhole() {
    long joined =
        StringHash.join(StringHash.number("NN"), '_', StringHash.number("bank"), power("bank"));
    assertEquals(StringHash.number("NN_bank"), joined);
    long more = StringHash.join(joined, '_', StringHash.number("<-"), power("<-"));
    assertEquals(StringHash.number("NN_bank_<-"), more);
  }

  @Test
  void nameSpacesAreApart() {
    assertNotEquals(StringHash.of(2, "NN"), StringHash.of(1, "NN"));
  }

  private static long power(String characters) {
    return StringHash.power(characters.length());
  }
}
