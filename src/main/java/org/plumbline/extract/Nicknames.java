package org.plumbline.extract;

import java.util.Map;
import java.util.Set;

/** Short forms of given names that are no beginnings of them: Bill for William. */
final class Nicknames {
  private static final int SHORTEST_BEGINNING = 3;

  private static final Map<String, Set<String>> FULL =
      Map.ofEntries(
          Map.entry("andy", Set.of("andrew")),
          Map.entry("bert", Set.of("albert", "robert", "herbert")),
          Map.entry("beth", Set.of("elizabeth")),
          Map.entry("betty", Set.of("elizabeth")),
          Map.entry("bill", Set.of("william")),
          Map.entry("billy", Set.of("william")),
          Map.entry("bob", Set.of("robert")),
          Map.entry("bobby", Set.of("robert")),
          Map.entry("charlie", Set.of("charles")),
          Map.entry("chuck", Set.of("charles")),
          Map.entry("dick", Set.of("richard")),
          Map.entry("eddie", Set.of("edward")),
          Map.entry("hank", Set.of("henry")),
          Map.entry("harry", Set.of("henry", "harold")),
          Map.entry("jack", Set.of("john")),
          Map.entry("jim", Set.of("james")),
          Map.entry("jimmy", Set.of("james")),
          Map.entry("joe", Set.of("joseph")),
          Map.entry("johnny", Set.of("john")),
          Map.entry("kate", Set.of("katherine", "catherine")),
          Map.entry("kathy", Set.of("katherine", "kathleen")),
          Map.entry("larry", Set.of("lawrence", "laurence")),
          Map.entry("liz", Set.of("elizabeth")),
          Map.entry("maggie", Set.of("margaret")),
          Map.entry("meg", Set.of("margaret", "megan")),
          Map.entry("mike", Set.of("michael")),
          Map.entry("nancy", Set.of("anne")),
          Map.entry("ned", Set.of("edward")),
          Map.entry("peggy", Set.of("margaret")),
          Map.entry("rick", Set.of("richard")),
          Map.entry("sally", Set.of("sarah")),
          Map.entry("steve", Set.of("steven", "stephen")),
          Map.entry("sue", Set.of("susan")),
          Map.entry("ted", Set.of("edward", "theodore")),
          Map.entry("tom", Set.of("thomas")),
          Map.entry("tommy", Set.of("thomas")),
          Map.entry("tony", Set.of("anthony")),
          Map.entry("vicky", Set.of("victoria")),
          Map.entry("will", Set.of("william")),
          Map.entry("willy", Set.of("william")));

  private Nicknames() {}

  /** Whether one given name, in small letters, is short for the other: tim, timothy. */
  static boolean isShortFor(String nickname, String full) {
    return full.length() > nickname.length()
            && nickname.length() >= SHORTEST_BEGINNING
            && full.startsWith(nickname)
        || FULL.getOrDefault(nickname, Set.of()).contains(full);
  }
}
