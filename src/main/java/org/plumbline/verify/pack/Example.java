package org.plumbline.verify.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.verify.Label;

/** One example of a rule. */
public sealed interface Example permits Example.OfClaim, Example.OfDraft {

  /** The file that it stands in. */
  String file();

  /** The first line of it. */
  int line();

  /** Id of the rule. */
  String rule();

  /** Whether the rule must fire; in a near miss it must not. */
  boolean fires();

  /** What must come of it. */
  String expected();

  /** What it is about, and what must come of it: by the words that readers know each by. */
  Map<String, String> texts();

  /**
   * A claim beside an article.
   *
   * @param truth what the article says
   * @param claim what is claimed
   * @param expect the verdict
   */
  record OfClaim(
      String file, int line, String rule, boolean fires, String truth, String claim, Label expect)
      implements Example {
    @Override
    public String expected() {
      return expect.name();
    }

    @Override
    public Map<String, String> texts() {
      Map<String, String> texts = new LinkedHashMap<>();
      texts.put("article", truth);
      texts.put("claim", claim);
      texts.put("verdict", expected());
      return texts;
    }
  }

  /**
   * A text beside itself. Where the rule must not fire, no other may: such a text is sound.
   *
   * @param draft the text, in Markdown
   */
  record OfDraft(String file, int line, String rule, boolean fires, String draft)
      implements Example {
    /** Of a text that a rule finds a slip in. */
    public static final String SLIP = "a slip";

    /** Of a text that none does. */
    public static final String SOUND = "sound";

    @Override
    public String expected() {
      return fires ? SLIP : SOUND;
    }

    @Override
    public Map<String, String> texts() {
      Map<String, String> texts = new LinkedHashMap<>();
      texts.put("draft", draft);
      texts.put("found", expected());
      return texts;
    }
  }
}
