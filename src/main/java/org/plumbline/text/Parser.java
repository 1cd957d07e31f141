package org.plumbline.text;

/**
 * Reads plain text into tagged and parsed sentences. Implementations are safe for use by many threads.
 *
 * <p>Tags are those of the Penn Treebank as OntoNotes has them, with {@code HYPH} for a hyphen inside a word,
 * {@code ADD} for addresses and {@code NFP} for stray punctuation.
 *
 * <p>Relations are those of CLEAR style (Choi and Palmer, 2012), the ones before Universal Dependencies: a
 * preposition heads its object, the copula heads its complement, further conjuncts hang on the first or on
 * the one before. In the examples the dependent stands in brackets.
 *
 * <ul>
 *   <li>{@code root}: head of the sentence
 *   <li>{@code nsubj}: subject: [Rubio] wants calm; of a small clause: made [him] famous
 *   <li>{@code nsubjpass}: subject of a passive: nine [hideouts] were raided
 *   <li>{@code csubj}, {@code csubjpass}: clause as subject: [paying] taxes hurts
 *   <li>{@code expl}: expletive: [There] is no bridge
 *   <li>{@code dobj}: direct object: shocked [India]
 *   <li>{@code dative}: indirect object, or the preposition of one: gave the [charity] a van
 *   <li>{@code attr}: noun after a copula: she is the [mayor]; it is [John]; there is no [man]
 *   <li>{@code acomp}: adjective after a copula: it is [unclear]
 *   <li>{@code oprd}: object predicate: called it [reform]
 *   <li>{@code agent}: by of a passive, whose {@code pobj} is the actor: raided [by] the army
 *   <li>{@code prep}: preposition: killed [in] Pahalgam
 *   <li>{@code pobj}: object of a preposition: in [Pahalgam]
 *   <li>{@code pcomp}: clause or preposition after a preposition: after [admitting] it; because [of]
 *   <li>{@code aux}: auxiliary, modal, infinitive marker: [can] stop; [to] talk
 *   <li>{@code auxpass}: auxiliary of a passive: [were] raided
 *   <li>{@code neg}: negation: did [not] go; also never
 *   <li>{@code prt}: particle: carried [out]
 *   <li>{@code advmod}: adverb: talk [directly]; [when] it rains; [about] 5
 *   <li>{@code npadvmod}: noun phrase as an adverb: visit next [week]; rose 12 [%]; [Pakistan]-occupied
 *   <li>{@code advcl}: adverbial clause: fell when it [burst]; launched strikes, [targeting] camps
 *   <li>{@code ccomp}: clause as complement, direct speech: said it had not [paid]; wants India to [talk]
 *   <li>{@code xcomp}: complement clause without a subject: refused to [resign]; asked him to [leave]
 *   <li>{@code mark}: subordinator: said [that]; [if] it rains
 *   <li>{@code parataxis}: clause set beside, often of reporting: the museum, Obama [said], is new
 *   <li>{@code det}: determiner: [the] man; [no] man; [both] sides
 *   <li>{@code predet}: word before a determiner: [all] the men
 *   <li>{@code nmod}: adjective, number or participle before a noun: [top] diplomat; [26] people; title with
 *       a preposition: [Secretary] of State Marco Rubio
 *   <li>{@code compound}: noun, name or number part before its head: [Air] Force; [1.5] million
 *   <li>{@code qmod}: currency sign, words of range: [$] 5; [More] [than] 300
 *   <li>{@code poss}: possessor: the [bank] 's vault; [its] banks
 *   <li>{@code case}: the possessive ending: bank ['s]
 *   <li>{@code appos}: apposition, age, abbreviation in brackets: Rubio, the [diplomat]; Smith, [42]
 *   <li>{@code acl}: participle after a noun: the man [arrested]
 *   <li>{@code relcl}: relative clause: the company, which is [based] here; infinitive: nothing to [say]
 *   <li>{@code cc}: conjunction: India [and] Pakistan
 *   <li>{@code conj}: further conjunct: India and [Pakistan]
 *   <li>{@code preconj}: first half of a pair: [either] here or there; [not] only
 *   <li>{@code discourse}: interjection, handle: [yes]
 *   <li>{@code vocative}: person spoken to: thank you, [sir]
 *   <li>{@code meta}: list numbers, markup
 *   <li>{@code punct}: punctuation, also the hyphen in a word
 *   <li>{@code dep}: what the parser could not name
 * </ul>
 */
public interface Parser {

  /**
   * Parses {@code text}.
   *
   * @return a document whose spans point into the original of {@code text}
   */
  Document parse(ReadableText text);
}
