package org.plumbline.verify.metamorphic;

import static org.plumbline.verify.metamorphic.Cast.day;
import static org.plumbline.verify.metamorphic.Cast.month;
import static org.plumbline.verify.metamorphic.Cast.year;
import static org.plumbline.verify.metamorphic.Event.Trait.ACTIVE_ONLY;
import static org.plumbline.verify.metamorphic.Event.Trait.DIRECTED;
import static org.plumbline.verify.metamorphic.Event.Trait.MUTUAL;
import static org.plumbline.verify.metamorphic.Event.Trait.ONE_PLACE;
import static org.plumbline.verify.metamorphic.Event.Trait.ONE_TIME;
import static org.plumbline.verify.metamorphic.Story.event;
import static org.plumbline.verify.metamorphic.Story.only;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.verify.metamorphic.Event.Time;

/** Short articles composed from templates, so that what they say is known. */
final class Scenes {
  private static final List<BiFunction<String, Cast, Account>> ALL =
      List.of(
          Scenes::raid,
          Scenes::abduction,
          Scenes::court,
          Scenes::business,
          Scenes::match,
          Scenes::survey,
          Scenes::storm,
          Scenes::politics);

  private Scenes() {}

  /** Every scene, with {@code casts} casts each. */
  static Stream<Account> compose(int casts) {
    return IntStream.range(0, casts * ALL.size())
        .mapToObj(i -> ALL.get(i % ALL.size()).apply("composed-" + i, new Cast(i)));
  }

  private static Account raid(String name, Cast cast) {
    String town = cast.place();
    String port = cast.place();
    Party front = Party.named("the Harran Liberation Front", "the HLF");
    Party brigade = Party.named("the Kestrel Brigade");
    Party minister = cast.official("Defence Minister");
    Party mayor = cast.official("Mayor");
    Event killing =
        only(
            event(
                front,
                Verb.of("kill"),
                Party.counted(cast.number(), "soldiers"),
                "in " + town,
                day(0),
                ONE_TIME,
                ONE_PLACE),
            brigade);
    Event capture =
        only(
            event(
                brigade,
                Verb.of("capture"),
                Party.counted(cast.few(), "rebels"),
                "in " + port,
                day(2),
                ONE_TIME,
                ONE_PLACE),
            front);
    Event visit = event(minister, Verb.of("visit", "tour"), Party.named(town), "", day(3));
    Event criticism =
        event(mayor, Verb.of("condemn", "denounce"), Party.named("the raid"), "", Time.NONE);
    return new Story(name)
        .tell(
            killing,
            "The Harran Liberation Front (HLF) killed %s in %s on Monday."
                .formatted(killing.target().text(), town))
        .add("The fighters came in %d trucks before dawn.".formatted(cast.number()))
        .tell(capture)
        .tell(visit)
        .office(minister, "defence minister")
        .tell(criticism)
        .office(mayor, "mayor")
        .quote(minister, "The border will stay closed until the spring", true)
        .quote(mayor, "We have buried our sons in the snow", false)
        .done();
  }

  private static Account abduction(String name, Cast cast) {
    String town = cast.place();
    String port = cast.place();
    Party gunmen = Party.named("the Free Delta Army", "the FDA");
    Party police = Party.several("police");
    Party commander = cast.official("Police Commander");
    Party witness = cast.person();
    Event abduction =
        only(
            event(
                gunmen,
                Verb.of("abduct", "kidnap"),
                Party.counted(cast.number(), "engineers"),
                "in " + town,
                day(1),
                ONE_TIME,
                ONE_PLACE),
            Party.named("the Kestrel Brigade"));
    Event arrest =
        event(
            police,
            Verb.of("arrest"),
            Party.counted(cast.number(), "suspects"),
            "in " + port,
            day(3),
            ONE_TIME,
            ONE_PLACE);
    Event wounding =
        only(
            event(
                Party.thing("a car bomb"),
                Verb.of("injure", "wound"),
                Party.counted(cast.few(), "shoppers"),
                "in " + port,
                day(0),
                ONE_TIME,
                ONE_PLACE));
    return new Story(name)
        .tell(
            abduction,
            "The Free Delta Army (FDA) abducted %s in %s on Tuesday."
                .formatted(abduction.target().text(), town))
        .add("The company that employs them has worked in the region for 9 years.")
        .tell(arrest)
        .tell(
            event(
                commander,
                Verb.of("praise", "commend"),
                Party.several("the villagers"),
                "",
                Time.NONE))
        .office(commander, "police commander")
        .tell(wounding, wounding.passive())
        .quote(commander, "Every road out of the city is being watched", false)
        .add("%s, a baker, saw the cars leave.".formatted(witness.text()))
        .quote(witness, "They wore green caps and did not speak", true)
        .done();
  }

  private static Account court(String name, Cast cast) {
    String town = cast.place();
    Party court = Party.thing("a court");
    Party killer = cast.person();
    Party victim = cast.person();
    Party dealer = cast.person();
    Party lawyer = cast.person();
    Party judge = cast.official("Judge");
    Event conviction = event(court, Verb.of("convict"), killer, "in " + town, day(0), ONE_TIME);
    Event murder =
        only(event(killer, Verb.of("murder"), victim, "", year(2019), ONE_TIME, DIRECTED), dealer);
    Event acquittal = event(judge, Verb.of("acquit"), dealer, "", day(2), ONE_TIME);
    Event arrest =
        event(
            Party.several("police"),
            Verb.of("arrest"),
            killer,
            "in " + cast.place(),
            year(2021),
            ONE_TIME,
            ONE_PLACE);
    return new Story(name)
        .tell(conviction)
        .tell(murder)
        .tell(arrest)
        .add("%s represented him.".formatted(lawyer.text()))
        .tell(acquittal)
        .quote(lawyer, "My client will appeal within ten days", true)
        .quote(judge, "The evidence left no room for doubt", false)
        .done();
  }

  private static Account business(String name, Cast cast) {
    Party buyer = Party.named(cast.company());
    Party bought = Party.named(cast.company());
    Party rival = Party.named(cast.company());
    Party chief = cast.official("Chief Executive");
    Party director = cast.official("Finance Director");
    Event purchase =
        only(
            event(buyer, Verb.of("acquire"), bought, "", month("February"), ONE_TIME, DIRECTED),
            rival);
    Event hiring =
        event(
            rival,
            Verb.of("hire"),
            Party.counted(cast.number(), "engineers"),
            "",
            month("January"));
    Event closing =
        event(
            bought,
            Verb.of("close", "shut"),
            Party.counted(cast.few(), "shops"),
            "in " + cast.place(),
            day(1),
            ONE_TIME,
            ONE_PLACE);
    Event dismissal =
        event(chief, Verb.of("dismiss", "sack"), director, "", day(3), ONE_TIME, DIRECTED);
    return new Story(name)
        .tell(purchase)
        .add("%s sells paint, tools and timber.".formatted(bought.text()))
        .tell(hiring)
        .tell(closing)
        .tell(dismissal)
        .office(chief, "chief executive")
        .quote(chief, "The numbers did not add up", false)
        .quote(director, "I read about it in the newspaper", true)
        .done();
  }

  private static Account match(String name, Cast cast) {
    String town = cast.place();
    Party winner = cast.person();
    Party loser = cast.person();
    Party other = cast.person();
    Party last = cast.person();
    Party coach = cast.official("Coach");
    Event win =
        event(
            winner,
            Verb.of("defeat", "beat", "overcome"),
            loser,
            "in " + town,
            day(2),
            ONE_TIME,
            ONE_PLACE,
            DIRECTED);
    Event second =
        event(
            other,
            Verb.of("beat", "defeat"),
            last,
            "in " + cast.place(),
            day(0),
            ONE_TIME,
            ONE_PLACE,
            DIRECTED);
    Event praise = event(coach, Verb.of("praise", "commend"), winner, "", Time.NONE);
    Event crowd =
        event(
            Party.thing("the final"),
            Verb.of("attract"),
            Party.counted(cast.many(), "spectators"),
            "",
            Time.NONE);
    return new Story(name)
        .tell(win)
        .tell(second)
        .add("The tournament lasted nine days and was played on grass.")
        .tell(praise)
        .tell(crowd)
        .quote(winner, "I slept for ten hours before the game", true)
        .quote(coach, "Nobody trains harder in the rain", false)
        .quote(loser, "My knee has not healed yet", false)
        .done();
  }

  private static Account survey(String name, Cast cast) {
    String town = cast.place();
    Party biologist = cast.person();
    Party engineer = cast.person();
    Party founder = cast.person();
    Event discovery =
        only(
            event(
                biologist,
                Verb.of("discover"),
                Party.counted(cast.number(), "caves"),
                "near " + town,
                year(2023),
                ONE_TIME),
            engineer);
    Event building =
        only(
            event(
                engineer,
                Verb.of("build", "construct"),
                Party.thing("the submarine"),
                "in " + cast.place(),
                year(2020),
                ONE_TIME,
                ONE_PLACE),
            biologist);
    Event collecting =
        event(
            Party.thing("the team"),
            Verb.of("collect"),
            Party.counted(cast.number(), "samples"),
            "",
            month("January"));
    Event founding =
        only(
            event(
                founder,
                Verb.of("found", "establish"),
                Party.thing("the institute"),
                "in " + cast.place(),
                year(1998),
                ONE_TIME,
                ONE_PLACE),
            biologist);
    return new Story(name)
        .tell(discovery)
        .tell(building)
        .tell(collecting)
        .tell(founding, founding.passive())
        .add("The institute employs geologists from six countries.")
        .quote(biologist, "The walls were covered with white crystals", true)
        .quote(engineer, "The batteries last for eleven hours", false)
        .done();
  }

  private static Account storm(String name, Cast cast) {
    String town = cast.place();
    String port = cast.place();
    Party governor = cast.official("Governor");
    Party chief = cast.official("Fire Chief");
    Event destruction =
        event(
            Party.thing("the storm"),
            Verb.of("destroy", "flatten", "wreck"),
            Party.counted(cast.number() + 200, "houses"),
            "in " + town,
            day(1),
            ONE_TIME,
            ONE_PLACE);
    Event rescue =
        event(
            Party.several("firefighters"),
            Verb.of("rescue", "save"),
            Party.counted(cast.number(), "residents"),
            "in " + port,
            day(2),
            ONE_TIME,
            ONE_PLACE);
    Event death =
        event(
            Party.thing("a falling tree"),
            Verb.of("kill"),
            Party.counted(cast.few(), "hikers"),
            "in " + port,
            day(1),
            ONE_TIME,
            ONE_PLACE);
    Event visit = event(governor, Verb.of("visit"), Party.named(port), "", day(3));
    return new Story(name)
        .tell(destruction)
        .tell(rescue)
        .tell(death)
        .add("Power was cut off for about two days.")
        .tell(visit)
        .office(governor, "governor")
        .add("%s said the worst was over.".formatted(chief.text()))
        .office(chief, "fire chief")
        .quote(governor, "We will pay for every broken roof", false)
        .quote(chief, "Please keep away from the river", true)
        .done();
  }

  private static Account politics(String name, Cast cast) {
    String town = cast.place();
    Party president = cast.official("President");
    Party chancellor = cast.official("Chancellor");
    Party minister = cast.official("Finance Minister");
    Event meeting =
        event(president, Verb.of("meet"), chancellor, "in " + town, day(3), MUTUAL, ACTIVE_ONLY);
    Event dismissal =
        event(president, Verb.of("dismiss", "sack"), minister, "", day(1), ONE_TIME, DIRECTED);
    Event approval =
        event(
            Party.named("parliament"),
            Verb.of("approve", "authorise"),
            Party.thing("the pension bill"),
            "",
            day(0),
            ONE_TIME);
    Event rejection =
        event(
            Party.named("parliament"),
            Verb.of("reject"),
            Party.thing("the housing bill"),
            "",
            day(2),
            ONE_TIME);
    return new Story(name)
        .tell(meeting)
        .office(president, "president")
        .office(chancellor, "chancellor")
        .tell(dismissal)
        .office(minister, "finance minister")
        .tell(approval)
        .tell(rejection)
        .add("About %d people protested outside.".formatted(cast.many()))
        .quote(chancellor, "Our two countries share a long river", true)
        .quote(minister, "I leave with a clear conscience", false)
        .done();
  }
}
