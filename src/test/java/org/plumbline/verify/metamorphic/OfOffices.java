package org.plumbline.verify.metamorphic;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.plumbline.verify.Label;
import org.plumbline.verify.metamorphic.Account.Office;

/** Says who holds an office. */
enum OfOffices implements Transformation {
  OFFICE(Label.SUPPORTED, (a, o) -> held(o.holder(), o.title())),
  OFFICE_DENIED(
      Label.CONTRADICTED,
      (a, o) -> Stream.of("%s is not the %s.".formatted(o.holder(), o.title()))),
  OFFICE_OF_ANOTHER(Label.CONTRADICTED, OfOffices::ofAnother);

  private final Label label;
  private final BiFunction<Account, Office, Stream<String>> claims;

  OfOffices(Label label, BiFunction<Account, Office, Stream<String>> claims) {
    this.label = label;
    this.claims = claims;
  }

  @Override
  public Label label() {
    return label;
  }

  @Override
  public Stream<String> claims(Account account) {
    return account.offices().stream().flatMap(o -> claims.apply(account, o));
  }

  private static Stream<String> held(String holder, String title) {
    return Stream.of(
        "%s is the %s.".formatted(holder, title), "The %s is %s.".formatted(title, holder));
  }

  private static Stream<String> ofAnother(Account account, Office office) {
    return account.offices().stream()
        .filter(other -> !other.holder().equals(office.holder()))
        .limit(1)
        .flatMap(other -> held(other.holder(), office.title()));
  }
}
