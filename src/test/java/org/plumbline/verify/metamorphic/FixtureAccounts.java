package org.plumbline.verify.metamorphic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.fact.Entity;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Mention;
import org.plumbline.fact.Polarity;
import org.plumbline.fact.Slot;
import org.plumbline.lexicon.Lexicon;
import org.plumbline.text.ReadableText;
import org.plumbline.truth.Source;
import org.plumbline.verify.Engine;
import org.plumbline.verify.metamorphic.Account.Office;
import org.plumbline.verify.metamorphic.Account.Saying;

/**
 * What the articles of {@code fixtures/} say, as far as it is certain: facts whose words stand side by side in
 * a plain sentence, quotations tagged right after their last mark, titles before a name.
 */
final class FixtureAccounts {
  private static final Pattern TAGGED =
      Pattern.compile("[\"“]([^\"”“?!]+),[\"”] (?:said )?(\\p{Lu}\\w+)(?: said)?[ .,]");

  private final Lexicon lexicon;
  private final Engine engine;

  FixtureAccounts(Engine engine, Lexicon lexicon) {
    this.engine = engine;
    this.lexicon = lexicon;
  }

  Account read(String name, ReadableText text) {
    Source source = engine.read(List.of(text)).sources().get(0);
    ClauseFacts clauses = new ClauseFacts(source, lexicon);
    List<Event> events =
        source.facts().stream().flatMap(fact -> clauses.read(fact).stream()).toList();
    return new Account(name, text, events, sayings(source), offices(source));
  }

  /** Words before a tag with nothing but a name and "said", where nobody else has that name. */
  private static List<Saying> sayings(Source source) {
    Map<String, Saying> sayings = new LinkedHashMap<>();
    Matcher tagged = TAGGED.matcher(source.document().source().original());
    while (tagged.find()) {
      String surname = tagged.group(2);
      List<Entity> bearers =
          source.reading().entities().stream()
              .filter(e -> List.of(e.name().split(" ")).contains(surname))
              .toList();
      boolean said = tagged.group().contains(" said");
      if (said && bearers.size() == 1 && bearers.get(0).kind() == Entity.Kind.PERSON) {
        String full = bearers.get(0).name();
        sayings.putIfAbsent(surname, new Saying(full, surname, tagged.group(1)));
      }
    }
    return List.copyOf(sayings.values());
  }

  /** "Finance director Imran Siddiqui said": the capital is that of the sentence. */
  private static String title(String written, Source source) {
    String first = written.split(" ")[0];
    boolean name =
        written.split(" ")[1].matches("\\p{Lu}.*")
            || source.reading().entities().stream().anyMatch(e -> e.name().contains(first));
    return name ? written : first.toLowerCase(Locale.ROOT) + written.substring(first.length());
  }

  private static List<Office> offices(Source source) {
    String original = source.document().source().original();
    Map<String, Office> offices = new LinkedHashMap<>();
    for (Fact fact : source.facts()) {
      Mention actor = fact.filler(Slot.ACTOR).orElse(null);
      Mention role = fact.filler(Slot.ROLE).orElse(null);
      if (fact.form() == Fact.Form.STATE
          && fact.polarity() == Polarity.POSITIVE
          && actor != null
          && role != null
          && role.text().contains(" ")
          && original.contains(role.text() + " " + actor.name())
          && actor.entity() >= 0
          && !actor.name().contains(role.text())) {
        String holder = source.entity(actor.entity()).name();
        String title = title(role.text(), source);
        boolean now =
            !original.matches("(?s).*\\b(former|then) " + Pattern.quote(role.text()) + ".*");
        if (holder.contains(" ") && now && !title.matches("(?i).*\\b(former|author)\\b.*")) {
          offices.putIfAbsent(title, new Office(holder, title));
        }
      }
    }
    return new ArrayList<>(offices.values());
  }
}
