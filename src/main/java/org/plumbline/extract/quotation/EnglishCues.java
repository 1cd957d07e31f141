package org.plumbline.extract.quotation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A built-in list, for when no lexicon is at hand. */
final class EnglishCues implements ReportingCues {
  static final EnglishCues INSTANCE = new EnglishCues();

  private static final String UTTERANCE =
      """
      say tell add ask reply respond answer state declare announce claim assert insist
      maintain argue contend allege explain note observe remark comment mention report
      write tweet retweet post blog text email message warn caution predict suggest imply
      hint affirm reaffirm reiterate repeat acknowledge admit concede confess deny
      question wonder inquire think conclude stress emphasize emphasise point complain
      lament bemoan grumble protest boast brag joke quip laugh shout yell scream cry
      exclaim whisper mutter murmur gasp chant recall remember recount swear vow pledge
      promise assure reassure remind inform advise urge demand order instruct rule agree
      disagree counter retort rebut rejoin interject interrupt continue begin proclaim
      pronounce preach testify plead beg pray vent rant fume muse opine elaborate clarify
      specify scold quote cite read chime echo volunteer offer sing
      """;

  private static final String CLAUSE =
      """
      say tell add ask reply respond answer state declare announce claim assert insist
      maintain argue contend allege explain note observe remark comment mention report
      write tweet retweet post blog text email message warn caution predict forecast
      suggest imply hint indicate signal confirm affirm reaffirm reiterate repeat
      acknowledge admit concede confess deny dispute doubt question wonder inquire believe
      think feel know understand realize realise recognize recognise expect hope fear
      worry suspect assume presume guess estimate reckon figure conclude decide determine
      find discover learn hear read see show reveal disclose divulge leak stress emphasize
      emphasise underline underscore highlight point complain lament bemoan grumble
      protest object boast brag joke quip laugh shout yell scream cry exclaim whisper
      mutter murmur gasp chant recall remember recount relate testify swear vow pledge
      promise threaten guarantee assure reassure remind inform notify advise recommend
      propose urge demand request order command instruct rule hold agree accept disagree
      concur counter retort rebut rejoin interject interrupt continue begin speculate
      theorize theorise hypothesize posit surmise calculate project proclaim pronounce
      preach teach certify attest verify prove demonstrate imagine dream wish pray plead
      beg appeal vent rant fume muse opine elaborate clarify specify stipulate scold
      charge quote cite tout chime echo volunteer offer
      """;

  private static final String INFINITIVE =
      """
      urge ask want tell order command instruct advise warn caution encourage beg implore
      beseech plead request demand call invite persuade challenge recommend remind press
      push pressure lobby direct require exhort vow pledge promise threaten swear offer
      propose agree refuse decline plan intend hope expect wish claim seek decide choose
      opt volunteer prefer aim desire consent
      """;

  private static final String OBJECT =
      """
      announce deny reject dismiss refute rebut dispute question criticize criticise
      condemn denounce decry praise applaud hail commend laud blame accuse rebuke ridicule
      propose suggest recommend demand urge promise pledge predict forecast confirm
      acknowledge admit cite mention discuss describe detail outline emphasize emphasise
      stress highlight underscore reiterate claim allege oppose endorse favor favour
      advocate explain express voice recall recount note disclose reveal report protest
      lament doubt expect estimate tout chastise scold
      """;

  private static final String PREDICATE =
      """
      call describe label brand dub nickname laud deem term characterize characterise
      portray paint depict denounce dismiss slam blast hail praise deride decry condemn
      criticize criticise consider view regard see cast tout compare liken declare
      proclaim name rate blame attack mock
      """;

  private static final String QUOTED_OBJECT =
      """
      support defend attack mock slam blast back welcome fear request say tell write tweet
      add warn repeat quote read chant sing shout scream yell post publish utter promise
      blame reference specify proclaim tout bemoan laud exhort scold ask declare
      """;

  private static final String PREPOSITIONAL =
      """
      call:for call:on point:to speak:of speak:about talk:about warn:of warn:about
      warn:against complain:about complain:of object:to boast:of boast:about brag:about
      worry:about agree:on agree:to agree:with disagree:with argue:for argue:against
      apologize:for apologise:for apologize:to refer:to allude:to comment:on reflect:on
      insist:on dream:of plead:for appeal:for vouch:for hint:at joke:about respond:to
      think:of think:about elaborate:on rail:against lash:out plan:for ask:for ask:about
      push:for press:for argue:about accuse:of hope:for caution:against advise:against
      inquire:about rant:about
      """;

  private static final String NOUNS =
      """
      claim allegation assertion statement report suggestion argument belief warning
      announcement accusation admission acknowledgment acknowledgement comment remark view
      opinion contention notion idea conclusion finding fear concern hope expectation
      prediction forecast promise pledge vow threat demand request call proposal plea
      insistence assurance complaint charge denial confirmation declaration revelation
      rumor rumour speculation testimony theory conviction doubt sense message word news
      tweet post decision ruling estimate impression recommendation agreement indication
      evidence sign
      """;

  private static final String DOCUMENTS =
      """
      poll survey study report letter statement document email memo transcript analysis
      source official witness police expert book article post tweet message
      """;

  private final Map<String, Set<Complement>> verbs = new HashMap<>();
  private final Set<String> prepositional = words(PREPOSITIONAL);
  private final Set<String> nouns = words(NOUNS);
  private final Set<String> documents = words(DOCUMENTS);

  private EnglishCues() {
    put(UTTERANCE, Complement.UTTERANCE);
    put(CLAUSE, Complement.CLAUSE);
    put(INFINITIVE, Complement.INFINITIVE);
    put(OBJECT, Complement.OBJECT);
    put(PREDICATE, Complement.PREDICATE);
    put(QUOTED_OBJECT, Complement.QUOTED_OBJECT);
  }

  private void put(String lemmas, Complement complement) {
    for (String lemma : words(lemmas)) {
      verbs.computeIfAbsent(lemma, l -> EnumSet.noneOf(Complement.class)).add(complement);
    }
  }

  private static Set<String> words(String list) {
    return Arrays.stream(list.trim().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<Complement> verb(String lemma) {
    return verbs.getOrDefault(lemma, Set.of());
  }

  @Override
  public boolean prepositional(String lemma, String preposition) {
    return prepositional.contains(lemma + ":" + preposition);
  }

  @Override
  public boolean noun(String lemma) {
    return nouns.contains(lemma);
  }

  @Override
  public boolean document(String lemma) {
    return documents.contains(lemma);
  }
}
