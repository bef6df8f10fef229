import type { Party } from '../../actor/actor.ts';
import { fold } from '../../actor/fold.ts';
import { findParties, isState } from '../../actor/gazetteer.ts';
import { analyse } from '../../search/analyse.ts';
import { partyOfTerm } from '../../search/concepts.ts';
import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import { asksMeans, tellsMeans } from '../deeds/means.ts';
import { givesReason } from '../deeds/reason.ts';
import { isAskedOffice } from '../needs/asked-office.ts';
import { bears } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import { postOf } from '../people/envoys.ts';
import { tellsForerunner } from '../people/forerunner.ts';
import { nameTokens } from '../people/known-names.ts';
import { asksPresence, tellsPresence } from '../people/presence.ts';
import { exceptedTokens } from '../question/except.ts';
import type { Question } from '../question/question.ts';
import { WHICH_ONE } from '../question/question-words.ts';
import { asksHour, tellsHour } from '../times/clock.ts';
import { longThing, tellsLength } from '../times/length.ts';
import { WHOSE_WISH } from '../words/acts.ts';
import { changedOffice, tellsChange } from './office-change.ts';
import { otherOfTwo } from './other-of-two.ts';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const DATE = new RegExp(
  `\\b${MONTH}\\b\\.? ?\\d{0,2}|\\b(?:1[89]|20)\\d{2}\\b|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\b(?:[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|[Tt]his (?:morning|afternoon|evening|week|month|year|spring|summer|autumn)|(?:[Ll]ast|[Nn]ext) (?:year|month|week|spring|summer|autumn|winter)|[Tt]he (?:day|week|month|year) (?:before|after)|[Tt]he (?:previous|following|same) (?:day|week|month|year|afternoon|evening|morning))\\b|\\b(?:[Tt]he )?(?:first|second|third|fourth|final|last) (?:quarter|half|week|days)\\b|\\b(?:end of (?:the|this|next) (?:year|month|week)|year['’]s end|year-end)\\b|\\b(?:after|for|in|since|within)(?: more than| over| nearly| about)? (?:\\w+ )?(?:years|months|weeks|days)\\b`,
);
const NUMBER =
  /(?<![\w.])\d[\d.,]*\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousand|thousands|million|millions|billion|dozens?|scores|several)\b/i;
const AMOUNT =
  /(?:[$€£¥₫]|\b(?:US\$|A\$|USD|VN[DĐ]|EUR|JPY|RMB|CNY|S\$|INR|KRW|Rs\.?)) ?\d|\d[\d.,]* ?(?:(?:million|billion|trillion|hundred|thousand) )?(?:US )?(?:dollars?|euros?|yen|won|yuan|dong|baht|percent|per cent|%|tonnes?|USD|VND|EUR|hectares?|kilomet\w+|km)|\b(?:billion|million|trillion) (?:dollars?|euros?|yen|won|yuan|dong)|\d ?(?:degrees|°|km\/h|mph|metres|meters|kg|kilograms?|acres)|\b[\p{L}\d.]+ percentage points?|\b(?:more than )?(?:a|one)[- ](?:third|fifth|half|quarter)/iu;

/** A time that hangs on something else. */
const AS_SOON =
  /\b(?:as soon as|once) (?:[\p{L}'’-]+ ){1,7}?(?:is|are|has|have|permits?|allows?|ends?|resumes?|opens?)\b|\b(?:this|next|beginning|from|in) (?:spring|summer|autumn|winter)\b/iu;

/** A place that has no name. */
const BUILDING =
  /\b(?:outside|inside|near|aboard|at|in front of) (?:the |an? )?(?:[\p{Ll}-]+ ){0,3}(?:gate|hall|palace|airport|embassy|hotel|headquarters|ministry|residence|university|station|port|base|park|square|stadium|temple|museum|library|garden|farm|factory|hospital|cemetery|border)\b/u;

const COMING = /\b(?:will|would|is to|are to|to be|planned|plans?|expected|due|scheduled|upcoming|next|later this)\b/i;

/** Whether the sentence holds the kind of thing that the question asks for: a time, a place, a name, a number. */
export function holdsAnswer(question: Question, needs: readonly Need[], article: IndexedArticle, at: number): boolean {
  const sentence = article.sentences[at];
  if (!sentence) return false;
  switch (question.kind) {
    case 'when':
      if (asksHour(question.asked)) return tellsHour(sentence.text);
      if (/^\s*since when\b/i.test(question.asked)) return /\bsince\b/i.test(sentence.text) && DATE.test(sentence.text);
      if (/^\s*when (?:can|could|will|would|may)\b/i.test(question.asked) && AS_SOON.test(sentence.text)) return true;
      return (
        DATE.test(sentence.text) &&
        tellsNewHolder(question, needs, sentence.text) &&
        (!/\bwill\b|\bsẽ\b/i.test(question.asked) || COMING.test(sentence.text))
      );
    case 'where':
      if (/\barrived? from\W*$/i.test(question.text)) return /\bfrom (?:the )?\p{Lu}/u.test(sentence.text);
      return (
        /\b(?:in|at|to|from|on) (?:the )?(?:\p{Ll}+ ){0,3}\p{Lu}/u.test(sentence.text) ||
        /\bwith (?:the )?\p{Lu}[^,.;]{1,40} (?:as (?:the |its )?(?:venue|host|location)|hosting)\b/u.test(
          sentence.text,
        ) ||
        /\b(?:lea(?:ves?|ving)|left|depart\p{Ll}*|head\p{Ll}*|set off|bound)(?: [\p{Ll}\d][^,.;]{0,30})? for \p{Lu}/u.test(
          sentence.text,
        ) ||
        BUILDING.test(sentence.text) ||
        /\bhosted by (?:the )?\p{Lu}|\p{Lu}[\p{L}\p{M}]+ (?:will|would|is to|is due to|is set to) host\b/u.test(
          sentence.text,
        )
      );
    case 'who':
      if (question.forerunner) return tellsForerunner(sentence.text);
      if (!bearsRank(question.text, sentence.text)) return false;
      if (asksPresence(question.text) && !tellsPresence(sentence.text)) return false;
      if (WHOSE_WISH.test(question.text)) return AT_WISH.test(sentence.text);
      if (CHOICE.test(question.text)) return needs.some((need) => need.is === 'person' && namesHere(need, sentence));
      return namesSomeoneElse(question, needs, article, at) && tellsNewHolder(question, needs, sentence.text);
    case 'how many':
      return NUMBER.test(withoutOthers(sentence.text, question)) || (asksSoFar(question) && NTH.test(sentence.text));
    case 'how much':
      return AMOUNT.test(sentence.text);
    case 'how often':
      return OFTEN.test(sentence.text);
    case 'how long':
      return tellsLength(sentence.text, longThing(question.asked));
    case 'why':
      return givesReason(sentence.text, question.asked);
    case 'which countries':
      return statesBeside(needs, sentence).size >= (SEVERAL.test(question.asked) ? 2 : 1);
    case 'what':
      if (WHICH_ONE.test(question.asked)) return NUMBERED.test(sentence.text);
      return !asksMeans(question.text) || (tellsMeans(sentence.text) && !isAnothers(needs, article, sentence));
    default:
      return true;
  }
}

/** "Which general": somebody who is called by such a rank; a General Secretary is no general. */
const RANK_ASKED =
  /\b(?:which|what) (?:[\p{L}-]+ ){0,2}?(general|admiral|colonel)s?\b(?! (?:secretar|consul|director))/iu;
const RANKS: Readonly<Record<string, RegExp>> = {
  general: /\b(?:General|Gen\.) (?!Secretar|Consul|Director|Assembly|Department)\p{Lu}/u,
  admiral: /\b(?:Admiral|Adm\.) \p{Lu}/u,
  colonel: /\b(?:Colonel|Col\.) \p{Lu}/u,
};
const bearsRank = (asked: string, told: string): boolean =>
  RANKS[RANK_ASKED.exec(asked)?.[1]?.toLowerCase() ?? '']?.test(told) ?? true;

/** "Who rang first, A or B?" */
const CHOICE = /\bwho\b.{3,100}[,:] ?(?:was it )?(?:the )?\p{Lu}[^,?]{0,40} or (?:the )?\p{Lu}[^,?]{0,40}\??$/u;
const namesHere = (need: Need & { is: 'person' }, { people }: IndexedSentence): boolean =>
  !people.isDisjointFrom(need.keys);

/** Whether the sentence begins with somebody whom the question does not name. */
function isAnothers(needs: readonly Need[], { people }: IndexedArticle, { text }: IndexedSentence): boolean {
  const asked = new Set(needs.flatMap((need) => (need.is === 'person' ? [...need.keys] : [])));
  const first = nameTokens(text.slice(0, 40)).slice(0, 4);
  const begins = people.filter(({ name }) => first.includes(nameTokens(name).at(-1) ?? ''));
  return begins.length > 0 && begins.every(({ key }) => !asked.has(key));
}

/** Where a new holder of an office is asked about: that somebody came to it, and for an envoy that it is that post. */
function tellsNewHolder({ asked, text }: Question, needs: readonly Need[], told: string): boolean {
  const office = changedOffice(asked, needs);
  if (office && !tellsChange(told, office, asked)) return false;
  const role = needs.find((need) => need.is === 'role' && need.role === 'ambassador');
  const post = needs.find((need) => need.is === 'party' && /\bto (?:the )?$/.test(text.slice(0, need.start)));
  const sent = role && post?.is === 'party' ? postOf(told) : undefined;
  return sent === undefined || analyse(sent).some(({ term }) => post?.is === 'party' && post.terms.includes(term));
}

const SEVERAL = /\b(?:countries|nations|states)\b|những|các/i;

/** The states that a sentence names, other than those that the question names. */
export function statesBeside(needs: readonly Need[], { terms }: IndexedSentence): Set<Party> {
  const asked = new Set(needs.flatMap((need) => (need.is === 'party' ? [need.party] : [])));
  const named = [...terms].flatMap((term) => partyOfTerm(term) ?? []);
  const members = needs.find((need) => need.is === 'member');
  return new Set(
    named.filter(
      (party) => isState(party) && !asked.has(party) && (members?.is !== 'member' || members.parties.has(party)),
    ),
  );
}

const MONEY =
  /(?:[$€£¥₫]|\b(?:USD|VND|EUR|JPY)) ?\d[\d.,]*(?: (?:million|billion|trillion))?|\b\d[\d.,]* (?:(?:million|billion|trillion) )?(?:US )?(?:dollars?|euros?|yen|won|yuan|dong|baht|USD|VND|EUR)\b/gi;

/** The text without what cannot be the count: dates, and sums of money where no money is counted. */
function withoutOthers(text: string, { asked }: Question): string {
  const rest = withoutDates(text);
  return /\b(?:dollars?|euros?|yen|won|yuan|dong|baht)\b|tiền/i.test(asked) ? rest : rest.replaceAll(MONEY, ' ');
}

/** Years, days of months and ordinals answer no "how many". */
function withoutDates(text: string): string {
  return text
    .replaceAll(/\b(?:the|these|those|both|all) (?:two|three|four)\b/gi, ' ')
    .replaceAll(new RegExp(`\\b\\d{1,2} ${MONTH}\\b|\\b${MONTH} \\d{1,2}\\b`, 'g'), ' ')
    .replaceAll(/\b\w+ (?:years?|months?|weeks?|days?) (?:ago|later|earlier|after|before)\b/gi, ' ')
    .replaceAll(/\b(?:1[89]|20)\d{2}\b|\b\d+(?:st|nd|rd|th)\b|COVID-19/g, ' ');
}

const NUMBERED =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th))\b/i;

/** How often something is. */
const OFTEN =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several) (?:\p{Ll}+ ){1,3}(?:a|per|each|every) (?:day|week|month|year)\b|\b(?:every|each) (?:\p{L}+ )?(?:days?|weeks?|months?|quarters?|years?|night|morning|spring|autumn|summer|winter)\b|\b(?:daily|weekly|monthly|quarterly|yearly|annual(?:ly)?|once|twice|regularly|\w+ times|(?:first|second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th)) (?:time|visit|trip|meeting|conversation|call|phone call))\b/iu;

/** "At the request of the Swiss side", "on Bern's initiative". */
const AT_WISH =
  /\b(?:at|on|upon|by|to) (?:the |an? )?(?:[\p{L}\p{M}'’-]+ ){0,3}(?:request|initiative|invitation|proposal|suggestion)\b/iu;

/** A guest whom the text does not name, as the doer of something. */
const GUEST =
  /\bthe (?:\p{L}+ )?(?:diplomat|guest|visitor|envoy|ambassador|senator|official),? (?:who|as (?:he|she)|when (?:he|she)|\p{Ll}+ed)\b/iu;

/** A side may be the one who did it. */
const SIDE = /\bthe \p{Lu}[\p{L}-]+ side\b/u;

const WHOSE =
  /\b(?:of|by) (?:the )?\p{Lu}|\b(?:of|by) (?:the |several |some |many |its |their |\d+ )?\p{Ll}{3,}s\b|\p{Lu}[\p{L}\p{M}-]+['’]s?\s/u;

/** Regards go to whoever holds an office. */
const TO_OFFICE =
  /\bto (?:the )?\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )*(?:President|Minister|Premier|King|Queen|Secretary|Chairman|Chancellor|Emperor|Sultan)\b/u;

/** Somebody named as one of several. */
const AMONG =
  /\p{Lu}\p{Ll}+ \p{Lu}[\p{L}\p{M}'’-]+ among (?:them|others)\b|\bamong them \p{Lu}\p{Ll}+ \p{Lu}[\p{L}\p{M}]/u;

/** Whom a text need not name. */
const ROYALS =
  /\b(?:the|his|her|their) (?:Emperor|Empress|King|Queen|Crown Prince|Prince|Princess|Sultan|Emir|Pope|First Lady)\b/;

/** "The foreign ministers of Norway and Turkey". */
const OFFICES_OF =
  /\b(?:ministers|presidents|leaders|premiers|ambassadors|counterparts) (?:of|from) (?:the )?\p{Lu}[\p{L}\p{M}]+(?:, (?:the )?\p{Lu}[\p{L}\p{M} ]+){0,4},? and (?:the )?\p{Lu}/u;

function namesSomeoneElse(question: Question, needs: readonly Need[], article: IndexedArticle, at: number): boolean {
  const sentence = article.sentences[at];
  if (!sentence) return false;
  const asked = new Set(needs.flatMap((need) => (need.is === 'person' ? [...need.keys] : [])));
  const tokensOut = exceptedTokens(question);
  for (const person of article.people) {
    const named = needs.some(
      (need) => need.is === 'role' && need.party && !isAskedOffice(need, question.text) && bears(person, need),
    );
    if (named || nameTokens(person.name).some((token) => tokensOut.includes(token))) asked.add(person.key);
  }
  if (
    tokensOut.length > 0 &&
    !article.people.some(({ name }) => nameTokens(name).some((token) => tokensOut.includes(token)))
  )
    return false;
  const other = [...sentence.people].some((key) => !asked.has(key));
  if (other || SIDE.test(sentence.text)) return true;
  // "Receiving the envoy, who came to say goodbye": of the two who met it is the other.
  if (!question.meeting && GUEST.test(sentence.text) && otherOfTwo(article, sentence.text, asked).length > 0)
    return true;
  if (/\bwhose\b/i.test(question.asked) && WHOSE.test(sentence.text)) return true;
  if (article.reading.organisations.some((name) => sentence.text.includes(name) && !isAsked(name, needs))) return true;
  // "Who paid for it": a state may have.
  if (
    /^\s*who \p{Ll}+(?:ed|d|t|e|n|w)?\b/iu.test(question.text) &&
    !question.meeting &&
    beginsWithState(sentence.text, needs)
  )
    return true;
  if (question.act?.act === 'conveyed' && TO_OFFICE.test(sentence.text)) return true;
  if (
    AMONG.test(sentence.text) ||
    OFFICES_OF.test(sentence.text) ||
    (question.act !== undefined && ROYALS.test(sentence.text))
  )
    return true;
  if (needs.some((need) => need.is === 'word' && need.hard && standsBeforeName(sentence.text, need.terms))) return true;
  if (article.people.length > 0) return false;
  const tokens = new Set(needs.flatMap((need) => (need.is === 'person' ? need.tokens : fold(need.typed).split(' '))));
  // A state, a place or a treaty is nobody.
  const things = analyse(sentence.text).filter((token) => token.concept || token.part);
  return [...sentence.text.matchAll(/(?<!^)\p{Lu}[\p{L}\p{M}]+ \p{Lu}[\p{L}\p{M}]+/gu)].some(
    ({ 0: name, index }) =>
      !things.some(({ start, end }) => start < index + name.length && end > index) &&
      !name
        .toLowerCase()
        .split(' ')
        .some((part) => tokens.has(part)),
  );
}

/** Whether one of the words is what somebody is called by ("Curator Trần Văn Lộc"). */
const standsBeforeName = (text: string, terms: readonly string[]): boolean =>
  analyse(text).some(
    ({ term, end, concept }) =>
      !concept && terms.includes(term) && /^ \p{Lu}[\p{L}\p{M}]+ \p{Lu}[\p{L}\p{M}]+/u.test(text.slice(end)),
  );

/** Whether the text begins with the name of a state that the question does not name. */
function beginsWithState(text: string, needs: readonly Need[]): boolean {
  const [first] = findParties(text.slice(0, 60));
  return (
    (first?.start === 0 || (first?.start === 4 && text.startsWith('The '))) &&
    first.kind === 'name' &&
    isState(first.party) &&
    !needs.some((need) => need.is === 'party' && need.party === first.party)
  );
}

/** Whether the question names the body itself. */
function isAsked(name: string, needs: readonly Need[]): boolean {
  const plain = fold(name);
  return needs.some(({ typed }) => plain.includes(fold(typed)));
}

/** Whether the need is the very thing that is counted: the word after "how many". */
export function isCounted(need: Need, { text }: Question): boolean {
  return /\b(?:how many|bao nhiêu) (?:\w+ )?$/i.test(text.slice(0, need.start));
}

/** "How many meetings have they held": the number of the latest one tells it. */
const asksSoFar = ({ text }: Question): boolean =>
  /\bhow many (?:[\p{L}-]+ ){1,3}(?:have|has|had)\b|\bhow many times\b/iu.test(text);
const NTH =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}(?:nd|rd|th))(?: (?:of its kind|such|joint|bilateral|annual|official|state))?(?! (?:half|quarter|country|largest|biggest|party|secretary|century|anniversary|session of the))\b/i;

/** Letters between a number and what it counts, at most: in one phrase, and in one clause. */
const NEAR = 45;
const FAR = 110;

/**
 * How near the number stands to what is counted ("2.2 million Vietnamese people"): 1 beside it, 0 when far; `undefined`
 * when nothing is counted by name.
 */
export function countsIt(question: Question, needs: readonly Need[], text: string): number | undefined {
  const asked = /\bhow many\b|bao nhiêu/i.exec(question.text);
  // "How wide is it" counts nothing.
  if (/^\s*how (?!many\b)/i.test(question.text)) return undefined;
  const end = asked ? asked.index + asked[0].length : 0;
  const verb = /\b(?:did|do|does|will|would|has|have|had|is|are|was|were|can)\b/i.exec(
    question.text.slice(end, end + 40),
  );
  const until = end + (verb?.index ?? 40);
  const counted = needs.filter((need) => need.start >= end && need.start <= until).slice(0, 3);
  if (counted.length === 0) return undefined;
  const words = analyse(text);
  const numbers = [...withoutOthers(text, question).matchAll(new RegExp(NUMBER, 'gi'))].map(([word]) =>
    text.indexOf(word),
  );
  const nth = asksSoFar(question) ? NTH.exec(text) : null;
  let best = 0;
  for (const need of counted) {
    const terms: readonly string[] = need.is === 'person' ? need.tokens : need.terms;
    const phrase = need.is === 'word' ? need.inPhrase?.exec(text) : undefined;
    const said = phrase ? [{ start: phrase.index, end: phrase.index + phrase[0].length }] : [];
    for (const word of [...words.filter(({ term }) => terms.includes(term)), ...said]) {
      if (nth && Math.abs(nth.index - word.start) <= FAR) best = Math.max(best, 0.5);
      for (const at of numbers) {
        const gap = word.start > at ? word.start - at : (at - word.end) * 2;
        const between = text.slice(Math.min(at, word.end), Math.max(at, word.start));
        if (gap >= 0 && gap <= NEAR) best = Math.max(best, 1 - gap / (2 * NEAR));
        else if (gap >= 0 && gap <= FAR && !/[,;:](?!\d)/.test(between)) best = Math.max(best, 0.01);
      }
    }
  }
  return best;
}
