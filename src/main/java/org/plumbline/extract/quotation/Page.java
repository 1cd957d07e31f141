package org.plumbline.extract.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.plumbline.text.Document;
import org.plumbline.text.Sentence;
import org.plumbline.text.Span;
import org.plumbline.text.Token;

/**
 * A document as one row of words, numbered across sentences: where quotations run over sentence boundaries,
 * so must the reader. Heads and children stay within sentences.
 */
final class Page {
  private static final int[] NONE = {};

  private final Document document;
  private final List<Token> words = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final int[] head;
  private final int[][] children;
  private final List<Passage> passages;
  private final int[] passageOf;

  private Page(Document document) {
    this.document = document;
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        words.add(token);
        sentences.add(sentence);
      }
    }
    head = new int[words.size()];
    children = new int[words.size()][];
    link();
    passages = Passages.of(document, this);
    passageOf = new int[words.size()];
    java.util.Arrays.fill(passageOf, -1);
    for (int p = 0; p < passages.size(); p++) {
      if (passages.get(p).depth() == 0) {
        java.util.Arrays.fill(passageOf, passages.get(p).first(), passages.get(p).last() + 1, p);
      }
    }
  }

  static Page of(Document document) {
    return new Page(document);
  }

  private void link() {
    List<List<Integer>> below = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      below.add(new ArrayList<>());
    }
    for (int i = 0; i < words.size(); i++) {
      int first = i - words.get(i).index();
      head[i] = words.get(i).head() < 0 ? -1 : first + words.get(i).head();
      if (head[i] >= 0) {
        below.get(head[i]).add(i);
      }
    }
    for (int i = 0; i < words.size(); i++) {
      children[i] =
          below.get(i).isEmpty()
              ? NONE
              : below.get(i).stream().mapToInt(Integer::intValue).toArray();
    }
  }

  Document document() {
    return document;
  }

  int size() {
    return words.size();
  }

  Token word(int index) {
    return words.get(index);
  }

  Sentence sentence(int index) {
    return sentences.get(index);
  }

  int paragraph(int index) {
    return sentences.get(index).paragraph();
  }

  String form(int index) {
    return index < 0 ? "" : words.get(index).form();
  }

  String lower(int index) {
    return words.get(index).form().toLowerCase(Locale.ROOT);
  }

  String lemma(int index) {
    return words.get(index).lemma();
  }

  String tag(int index) {
    return words.get(index).tag();
  }

  int head(int index) {
    return head[index];
  }

  int[] children(int index) {
    return children[index];
  }

  boolean is(int index, String... relations) {
    for (String relation : relations) {
      if (words.get(index).relation().equals(relation)) {
        return true;
      }
    }
    return false;
  }

  /** The first child with one of the relations, or -1. */
  int child(int index, String... relations) {
    for (int child : children[index]) {
      if (is(child, relations)) {
        return child;
      }
    }
    return -1;
  }

  boolean has(int index, String... relations) {
    return child(index, relations) >= 0;
  }

  /** Index of the first word of the sentence that holds {@code index}. */
  int sentenceStart(int index) {
    return index - words.get(index).index();
  }

  /** Index after the last word of the sentence that holds {@code index}. */
  int sentenceEnd(int index) {
    return sentenceStart(index) + sentences.get(index).tokens().size();
  }

  /** All passages, each before those that it holds. */
  List<Passage> passages() {
    return passages;
  }

  /** Index of the outermost passage around a word, or -1 for narration. */
  int passageOf(int index) {
    return passageOf[index];
  }

  boolean isQuoted(int index) {
    return passageOf[index] >= 0;
  }

  boolean isMark(int index) {
    return "\"'`".contains(form(index).substring(0, 1)) && !Character.isLetter(lastOf(index))
        || form(index).equals("''");
  }

  boolean isPunctuation(int index) {
    String form = form(index);
    return form.chars().noneMatch(Character::isLetterOrDigit) && !form.matches("[$%£€#@&]+");
  }

  private char lastOf(int index) {
    return form(index).charAt(form(index).length() - 1);
  }

  /** {@code index} and all below it, leaving out whole branches that start in {@code without}. */
  BitSet subtree(int index, BitSet without) {
    BitSet found = new BitSet();
    collect(index, without, found);
    return found;
  }

  private void collect(int index, BitSet without, BitSet found) {
    found.set(index);
    for (int child : children[index]) {
      if (!without.get(child)) {
        collect(child, without, found);
      }
    }
  }

  Span span(int first, int last) {
    return words.get(first).span().cover(words.get(last).span());
  }
}
