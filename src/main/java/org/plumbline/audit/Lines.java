package org.plumbline.audit;

import java.nio.charset.StandardCharsets;
import org.plumbline.audit.claims.PostForm;
import org.plumbline.audit.input.Post;
import org.plumbline.audit.input.RawRecord;
import tools.jackson.core.io.JsonStringEncoder;

/** The lines of the outputs. Written by hand: a million of them are the same but for the post. */
final class Lines {
  private static final int MOST_SHOWN = 200;

  private Lines() {}

  static void verdict(Post post, String form, Judgement judgement, StringBuilder out) {
    out.append("{\"id\":");
    quoted(post.id(), out);
    out.append(",\"line\":").append(post.line()).append(",\"label\":\"");
    out.append(judgement.label().name()).append("\",\"reason\":\"").append(judgement.reason());
    out.append("\",\"date\":");
    quoted(post.date(), out);
    out.append(",\"text\":");
    quoted(post.text(), out);
    out.append(",\"group\":\"").append(group(form)).append("\",\"claims\":");
    out.append(judgement.claims()).append(",\"columns\":").append(post.carried()).append("}\n");
  }

  static void reject(RawRecord raw, String problem, StringBuilder out) {
    String text = new String(raw.bytes(), StandardCharsets.UTF_8);
    out.append("{\"line\":").append(raw.line()).append(",\"problem\":");
    quoted(problem, out);
    out.append(",\"text\":");
    quoted(text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text, out);
    out.append("}\n");
  }

  private static void quoted(String text, StringBuilder out) {
    out.append('"');
    JsonStringEncoder.getInstance().quoteAsString(text, out);
    out.append('"');
  }

  /** A name for all posts of one form. */
  static String group(String form) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < form.length(); i++) {
      hash = (hash ^ form.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    return Long.toHexString(hash | Long.MIN_VALUE);
  }

  static String form(Post post) {
    return PostForm.of(post.text());
  }
}
