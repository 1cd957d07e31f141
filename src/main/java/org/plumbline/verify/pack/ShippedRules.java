package org.plumbline.verify.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The texts of the rules that ship with the program, and the fingerprint of all that judges. */
public final class ShippedRules {
  private static final String FOLDER = "/org/plumbline/rules/";
  private static final String INDEX = "index.txt";

  private ShippedRules() {}

  /** Hash of the files of rules and lexicons: the same wherever the same files were built. */
  public static String hash() {
    String index = read(INDEX);
    return index.substring(0, index.indexOf('\n'));
  }

  static List<RuleFile> files() {
    List<RuleFile> files = new ArrayList<>();
    read(INDEX).lines().skip(1).forEach(name -> files.add(new RuleFile(name, read(name))));
    return files;
  }

  private static String read(String name) {
    try (InputStream in = ShippedRules.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the rules' texts are missing: build Plumbline again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
