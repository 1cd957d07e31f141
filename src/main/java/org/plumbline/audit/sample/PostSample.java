package org.plumbline.audit.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.report.Json;

/**
 * Makes posts out of claims: as they are, in other words, with a false number, copied again and again, and
 * among posts on quite other subjects. The same seed makes the same posts.
 */
public final class PostSample {
  private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])\\d{1,3}(?![\\d.,])");
  private static final LocalDate FIRST = LocalDate.of(2025, 5, 1);
  private static final int DAYS = 28;
  private static final int REMEMBERED = 400;
  private static final List<String> OPENINGS =
      List.of(
          "Just heard: ",
          "According to reports, ",
          "So now we know. ",
          "It is official. ",
          "People keep asking me about this. ",
          "For the record: ",
          "Still shocked. ",
          "My uncle told me that ",
          "They said on the radio that ",
          "Worth repeating. ",
          "",
          "",
          "");
  private static final List<String> HEADS =
      List.of(
          "RT @newsdesk: ", "RT @daily_wire7: ", "🚨 BREAKING: ", "", "", "@sam @kim ", "Update: ");
  private static final List<String> TAILS =
      List.of(" https://t.co/a1B2c3", " 😱", " #news", "", " #breaking #today", "  ", " 🙏🙏");
  private static final List<String> WHO =
      List.of(
          "My sister",
          "The neighbour's dog",
          "Our goalie",
          "This barista",
          "My phone",
          "The landlord",
          "Nobody in my team",
          "The guy on the bus",
          "Grandma",
          "My gym buddy");
  private static final List<String> DOES =
      List.of(
          "keeps forgetting",
          "finally fixed",
          "cannot stop talking about",
          "is obsessed with",
          "just ruined",
          "baked",
          "hates",
          "found",
          "dropped",
          "wants to sell");
  private static final List<String> WHAT =
      List.of(
          "the sourdough starter",
          "that new ramen place",
          "my favourite mug",
          "the group chat",
          "a playlist of whale songs",
          "the season finale",
          "those purple sneakers",
          "the crossword",
          "a vintage guitar",
          "the cheesecake recipe");
  private static final List<String> ENDS =
      List.of(
          " and I am not ok",
          ", send help",
          " lol",
          " again!!",
          ", no regrets",
          "",
          ", happy Friday",
          " before breakfast",
          " 😂",
          ", rate it out of ten");

  /**
   * How the posts are mixed, each a share of 0 to 1.
   *
   * @param offTopic of all posts, on other subjects
   * @param duplicates of the posts on the subject, copies
   * @param paraphrases of the rest, in other words
   * @param falsified of the rest, with another number
   */
  public record Mix(double offTopic, double duplicates, double paraphrases, double falsified) {}

  private final List<String> claims;
  private final Mix mix;
  private final Random random;
  private final List<String> recent = new ArrayList<>();

  public PostSample(List<String> claims, Mix mix, long seed) {
    this.claims = List.copyOf(claims);
    this.mix = mix;
    this.random = new Random(seed);
  }

  /** The post with this number, as a line of JSON; ask for them in order. */
  public String line(long number, long all) {
    String text = random.nextDouble() < mix.offTopic() ? offTopic() : onTopic();
    LocalDate day = FIRST.plusDays(number * DAYS / Math.max(1, all));
    return Json.compact(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("id", "p" + number);
          json.writeStringProperty("text", text);
          json.writeStringProperty("created_at", day + "T12:00:00Z");
          json.writeNumberProperty("likes", random.nextInt(500));
          json.writeEndObject();
        });
  }

  private String offTopic() {
    return pick(WHO)
        + " "
        + pick(DOES)
        + " "
        + pick(WHAT)
        + pick(ENDS)
        + (random.nextBoolean() ? "" : " " + random.nextInt(100));
  }

  private String onTopic() {
    if (!recent.isEmpty() && random.nextDouble() < mix.duplicates()) {
      // Few posts are copied often, most never.
      int at = (int) (recent.size() * Math.pow(random.nextDouble(), 3));
      return pick(HEADS) + recent.get(at) + pick(TAILS);
    }
    String text = claim();
    if (random.nextDouble() < mix.paraphrases()) {
      text = pick(OPENINGS) + text + (random.nextInt(3) == 0 ? " " + claim() : "");
    }
    if (recent.size() < REMEMBERED) {
      recent.add(text);
    } else if (random.nextInt(4) == 0) {
      recent.set(random.nextInt(REMEMBERED), text);
    }
    return text;
  }

  private String claim() {
    String claim = pick(claims);
    return random.nextDouble() < mix.falsified() ? falsified(claim) : claim;
  }

  private String falsified(String claim) {
    Matcher matcher = NUMBER.matcher(claim);
    return matcher.replaceAll(
        found -> String.valueOf(Integer.parseInt(found.group()) + 1 + random.nextInt(400)));
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
