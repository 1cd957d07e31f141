package org.plumbline.verify.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A folder of a user's own rules, examples and lexicon files.
 *
 * @param folder the folder as the user named it
 * @param files its rules and examples, by name
 */
record Pack(Path folder, List<RuleFile> files) {
  private static final String LEXICON = "lexicon";

  Pack {
    files = List.copyOf(files);
  }

  /** Refuses what is no folder. */
  static void check(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new RuleException(
          folder
              + (Files.exists(folder) ? " is not a folder" : " does not exist")
              + "; name a folder of rules");
    }
  }

  static Pack read(Path folder) {
    check(folder);
    List<RuleFile> files = new ArrayList<>();
    Map<String, String> texts =
        Fingerprint.texts(folder, name -> new RuleFile(name, "").isRulesOrExamples());
    texts.forEach((name, text) -> files.add(new RuleFile(folder + "/" + name, text)));
    return new Pack(folder, files);
  }

  /** Where its lexicon files stand: in a folder of their own, or beside the rules. */
  Path lexicon() {
    Path own = folder.resolve(LEXICON);
    return Files.isDirectory(own) ? own : folder;
  }
}
