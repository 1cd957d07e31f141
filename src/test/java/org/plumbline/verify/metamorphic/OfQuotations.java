package org.plumbline.verify.metamorphic;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.plumbline.verify.Label;
import org.plumbline.verify.metamorphic.Account.Saying;

/** Quotes what the article quotes, or claims to. */
enum OfQuotations implements Transformation {
  QUOTATION(Label.SUPPORTED, (a, s) -> quoted(s.speaker(), s.words())),
  QUOTATION_SURNAME(Label.SUPPORTED, (a, s) -> quoted(s.surname(), s.words()).limit(2)),
  MISATTRIBUTED(Label.CONTRADICTED, OfQuotations::misattributed),
  INVENTED_QUOTATION(Label.NOT_ENOUGH_INFO, OfQuotations::invented);

  private final Label label;
  private final BiFunction<Account, Saying, Stream<String>> claims;

  OfQuotations(Label label, BiFunction<Account, Saying, Stream<String>> claims) {
    this.label = label;
    this.claims = claims;
  }

  @Override
  public Label label() {
    return label;
  }

  @Override
  public Stream<String> claims(Account account) {
    return account.sayings().stream().flatMap(s -> claims.apply(account, s));
  }

  private static Stream<String> quoted(String speaker, String words) {
    return Stream.of(
        "\"%s,\" %s said.".formatted(words, speaker),
        "%s said: \"%s.\"".formatted(speaker, words),
        "\"%s,\" said %s.".formatted(words, speaker));
  }

  private static Stream<String> misattributed(Account account, Saying saying) {
    return account.sayings().stream()
        .filter(other -> !other.surname().equals(saying.surname()))
        .limit(2)
        .flatMap(other -> quoted(other.speaker(), saying.words()).limit(2));
  }

  private static Stream<String> invented(Account account, Saying saying) {
    return quoted(saying.speaker(), "My grandmother taught me to play the accordion").skip(1);
  }
}
