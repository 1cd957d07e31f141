package org.plumbline.verify.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.lexicon.Lexicon;
import org.plumbline.lexicon.Phrase;
import org.plumbline.lexicon.Predicate;
import org.plumbline.lexicon.WordClass;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;

/** Finds the multiword expressions of a sentence: phrasal verbs, idioms, compound nouns and offices. */
final class MultiwordReader {
  /** Words of the longest compound noun that the lexicon has. */
  private static final int LONGEST = 4;

  private final Lexicon lexicon;

  MultiwordReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Multiword> read(Sentence sentence) {
    List<Multiword> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.isVerb()) {
        phrasalVerbs(sentence, token, found);
        idioms(sentence, token, found);
      } else if (token.isNoun()) {
        compounds(sentence, token, found);
      }
    }
    return found;
  }

  /** "gunned him down": the particle may stand behind the object. */
  private void phrasalVerbs(Sentence sentence, Token verb, List<Multiword> found) {
    List<List<String>> candidates = lexicon.longVerbs(verb.lemma());
    if (candidates.isEmpty()) {
      return;
    }
    Set<String> seconds = new HashSet<>();
    for (Token child : sentence.tokens()) {
      if (child.head() == verb.index() && child.index() > verb.index()) {
        seconds.add(lower(sentence, child.index()));
      }
    }
    for (List<String> words : candidates) {
      if (!seconds.contains(words.get(1))) {
        continue;
      }
      for (Token first : sentence.tokens()) {
        if (first.head() == verb.index()
            && first.index() > verb.index()
            && follows(sentence, first.index(), words)) {
          Set<Integer> tokens = new TreeSet<>(Set.of(verb.index()));
          for (int i = 0; i + 1 < words.size(); i++) {
            tokens.add(first.index() + i);
          }
          found.add(new Multiword(verb.index(), tokens, WordClass.VERB, String.join(" ", words)));
          break;
        }
      }
    }
  }

  private static boolean follows(Sentence sentence, int first, List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      int at = first + i - 1;
      if (at >= sentence.tokens().size() || !lower(sentence, at).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** "set the car ablaze", "put to death", "took part": the idiom means what its family's word means. */
  private void idioms(Sentence sentence, Token verb, List<Multiword> found) {
    List<Phrase> phrases = lexicon.phrases(verb.lemma());
    if (phrases.isEmpty()) {
      return;
    }
    List<Token> after =
        sentence.tokens().stream()
            .filter(t -> t.head() == verb.index() && t.index() >= verb.index())
            .toList();
    for (Phrase phrase : phrases) {
      int end = end(sentence, after, phrase);
      if (end >= 0) {
        String[] words = phrase.words().split(" ");
        Set<Integer> tokens = new TreeSet<>(Set.of(verb.index()));
        for (int i = 0; i < words.length; i++) {
          tokens.add(end - i);
        }
        found.add(
            new Multiword(verb.index(), tokens, WordClass.VERB, lexicon.nameOf(phrase.family())));
      }
    }
  }

  /** Index of the last of the idiom's words, -1 when they do not stand there. */
  private static int end(Sentence sentence, List<Token> after, Phrase phrase) {
    for (Token child : after) {
      if (!phrase.prepositional()) {
        boolean object = child.relation().equals("dobj") && child.lemma().equals(phrase.words());
        if (object) {
          return child.index();
        }
      } else if (phrase.words().startsWith(lower(sentence, child.index()))) {
        String[] words = phrase.words().split(" ");
        int last = child.index() + words.length - 1;
        boolean there = last < sentence.tokens().size();
        for (int i = 0; there && i < words.length; i++) {
          there = lower(sentence, child.index() + i).equals(words[i]);
        }
        if (there) {
          return last;
        }
      }
    }
    return -1;
  }

  /** "prime minister", "top US diplomat", "minister of finance": a country between the words is no part of it. */
  private void compounds(Sentence sentence, Token head, List<Multiword> found) {
    List<Integer> tokens = new ArrayList<>(List.of(head.index()));
    String text = head.lemma();
    int at = head.index() - 1;
    while (at >= 0 && tokens.size() < LONGEST && isPart(sentence, at, head.index())) {
      if (!Character.isUpperCase(sentence.tokens().get(at).form().charAt(0))
          || head.isProperNoun()) {
        tokens.add(at);
        text = lower(sentence, at) + " " + text;
        add(text, head, tokens, found);
      }
      at--;
    }
    int of = head.index() + 1;
    if (of + 1 < sentence.tokens().size() && lower(sentence, of).equals("of")) {
      add(
          head.lemma() + " of " + lower(sentence, of + 1),
          head,
          List.of(head.index(), of, of + 1),
          found);
    }
  }

  private void add(String text, Token head, List<Integer> tokens, List<Multiword> found) {
    if (lexicon.isNoun(text)) {
      found.add(new Multiword(head.index(), new TreeSet<>(tokens), WordClass.NOUN, text));
    }
  }

  private static boolean isPart(Sentence sentence, int index, int head) {
    Token token = sentence.tokens().get(index);
    return token.head() > index
        && token.head() <= head
        && Arrays.asList("compound", "amod", "nmod", "nn").contains(token.relation());
  }

  private static String lower(Sentence sentence, int index) {
    return sentence.tokens().get(index).form().toLowerCase(Locale.ROOT);
  }

  /** The predicate that an event noun tells of; its own lemma when it tells of none. */
  String predicateOf(Token token) {
    return lexicon
        .noun(token.lemma())
        .map(Predicate::id)
        .map(lexicon::nameOf)
        .orElse(token.lemma());
  }
}
