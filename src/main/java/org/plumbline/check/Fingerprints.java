package org.plumbline.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Names of problems that stay while the text around them changes. */
final class Fingerprints {
  private static final int DIGITS = 20;

  private Fingerprints() {}

  static String of(String file, String rule, String sentence, String words) {
    String all =
        String.join("\0", file.replace('\\', '/'), rule, sentence.replaceAll("\\s+", " "), words);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Tells problems apart that say the same of the same words: the second gets a number. */
  static List<Problem> distinct(List<Problem> problems) {
    Map<String, Integer> seen = new HashMap<>();
    List<Problem> distinct = new ArrayList<>();
    for (Problem problem : problems) {
      int times = seen.merge(problem.fingerprint(), 1, Integer::sum);
      distinct.add(times == 1 ? problem : problem.with(problem.fingerprint() + "-" + times));
    }
    return distinct;
  }
}
