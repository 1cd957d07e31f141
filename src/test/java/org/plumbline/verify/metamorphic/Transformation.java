package org.plumbline.verify.metamorphic;

import java.util.stream.Stream;
import org.plumbline.verify.Label;

/** One way to make claims from what an article says, with the answer that follows. */
interface Transformation {

  /** Its name in reports. */
  String name();

  /** The right answer to every claim that it makes. */
  Label label();

  /** The claims that it makes of {@code account}. */
  Stream<String> claims(Account account);

  /** Every claim that can be made of {@code account}. */
  static Stream<Generated> all(Account account) {
    return Stream.of(
            Stream.of(Rewording.values()),
            Stream.of(Swap.values()),
            Stream.of(Unknown.values()),
            Stream.of(OfQuotations.values()),
            Stream.of(OfOffices.values()))
        .<Transformation>flatMap(all -> all)
        .flatMap(
            t ->
                t.claims(account)
                    .distinct()
                    .map(c -> new Generated(account.name(), c, t.label(), t.name())));
  }
}
