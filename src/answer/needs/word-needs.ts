import { findPlaces } from '../../actor/gazetteer.ts';
import type { Library } from '../../library/library.ts';
import { analyse, type Token } from '../../search/analyse.ts';
import { stem } from '../../search/stem.ts';
import { asksHelpGiven, GIVES_HELP, HELPING, SUPPORTS } from '../question/help-given.ts';
import { asksHostOfEvent } from '../question/hosted-event.ts';
import { isComingInTimeClause, isInTimeClause } from '../question/main-clause.ts';
import type { Question } from '../question/question.ts';
import { WHICH_ONE } from '../question/question-words.ts';
import { MONTH } from '../times/month.ts';
import { WHOSE_WISH } from '../words/acts.ts';
import { isDoerNoun } from '../words/doer-nouns.ts';
import { toldInPhrase } from '../words/kindred-phrases.ts';
import { kindredWords } from '../words/kindred-words.ts';
import { thingsOfKind } from '../words/kinds-of-things.ts';
import { isLight, nearWords } from '../words/light-words.ts';
import { familyOf } from '../words/word-families.ts';
import { glossesOf } from './glosses.ts';
import { initialsAround, spelledAs, spelledByInitials } from './initials.ts';
import type { Need } from './need.ts';
import { ofMinistry } from './of-ministry.ts';
import { asksRecord, isRank, otherFormOf } from './ordinal.ts';
import { isOfTopic } from './topic-phrase.ts';
import { isOfVagueDeed } from './vague-deed.ts';

/** Where something stands in a question, as typed. */
export const spanOf = (token: Pick<Token, 'start' | 'end'>, text: string) => ({
  typed: text.slice(token.start, token.end),
  start: token.start,
  end: token.end,
});

/** A word of a question as a need: hard where it tells, with other words for it and what repairs it. */
export function wordNeed(
  token: Token,
  all: readonly Token[],
  { text, meeting, kind }: Question,
  library: Library,
): Need[] {
  const { engine } = library;
  const span = spanOf(token, text);
  const isPlace = token.term.startsWith('=place:');
  if (isPlace) return [{ ...span, is: 'place', terms: [token.term], weight: 0.8 }];
  // The words of a longer name are asked for by the name.
  if (
    token.part &&
    all.some((other) => other.concept && other.concept > 1 && other.start <= token.start && other.end >= token.end)
  )
    return [];
  // "How much" and "how many" ask; a text need not hold them.
  if (/\bhow $/i.test(text.slice(0, token.start)) && HOW.test(token.word)) return [];
  // "Which number" asks for an ordinal.
  if (token.word === 'number' && WHICH_ONE.test(text)) return [];
  // "Co-chaired" may be told as "chaired".
  if (token.word === 'co' && /^-\p{Ll}/u.test(text.slice(token.end))) return [];
  // "According to" tells whose words they are.
  if (token.word === 'according' && /^ to\b/.test(text.slice(token.end))) return [];
  // A town that only a dateline tells is a place all the same.
  if (isTownOfNoText(token, span.typed, library)) return [{ ...span, is: 'place', terms: [token.term], weight: 0.8 }];
  const inMeeting = meeting !== undefined && token.start < meeting.end && token.end > meeting.start;
  const light =
    !isWhoseWish(token, text) &&
    !(token.word === 'list' && /\b(?:what|which) (?:\p{Ll}+ )?$/iu.test(text.slice(0, token.start))) &&
    !(isRank(token.word) && asksRecord(text)) &&
    (inMeeting ||
      (isLight(token.word) &&
        !(
          kind === 'yes or no' &&
          isDeed(token.word) &&
          !/^ (?:an? |the )?(?:[\p{L}-]+ ){0,3}partnership\b/iu.test(text.slice(token.end))
        )) ||
      isOfForce(token, text) ||
      (kind === 'who' && isFromAbroad(token, text)) ||
      // "One of the first" is among them.
      (token.word === 'one' && /^ of the (?:first|last|few)\b/.test(text.slice(token.end))) ||
      // "The following week" is the next one.
      (token.word === 'following' && /^ (?:day|week|month|year)\b/.test(text.slice(token.end))) ||
      (/^(?:top|highest)$/.test(token.word) && /^ (?:level|tier)\b/.test(text.slice(token.end))) ||
      isOfVagueDeed(span.typed, token.start, token.end, text) ||
      ((kind === 'when' || kind === 'where') && /^(?:leave|depart)$/.test(token.word)) ||
      (isInTimeClause(text, token.start) && !token.capital) ||
      (kind !== 'yes or no' && isComingInTimeClause(text, token.start)) ||
      isOfAnswer(token, text, kind) ||
      (kind === 'who' && CHANGE.test(token.word) && OFFICE.test(text)) ||
      (!token.concept && token.word.length < 2));
  // What is marked every year is what was established.
  const marked = kind === 'why' && /^anniversar/.test(token.word) ? ['established'] : [];
  const inSpan = isOfSpan(token, text);
  const half = inSpan && /^(?:half|six|months)$/.test(token.word) ? ['half', 'six'] : [];
  // Whoever was killed died; not the other way about.
  const killed = kind === 'how many' && /^die/.test(token.word) ? ['killed'] : [];
  // Whoever became premier was elected, appointed or named.
  const came = kind === 'who' && /^bec[ao]me/.test(token.word) && OFFICE.test(text) ? CAME_TO_OFFICE : [];
  const counted = COUNTED.test(text.slice(0, token.start));
  const near = [
    ...nearWords(token.word),
    ...kindredWords(token.word),
    ...otherFormOf(token.word),
    ...marked,
    ...half,
    ...killed,
    ...came,
  ]
    .map((word) => stem(word))
    // Ships are not counted by shipments.
    .filter((one) => !counted || one !== `${token.term}ment`);
  // Exporters are not counted by exports.
  const family = token.concept || counted ? [] : familyOf(token.word);
  const own = token.concept ? [token.term] : [token.term, ...(token.marked !== token.word ? [token.marked] : [])];
  const repaired =
    own.some((term) => engine.knows(term)) || /\d/.test(token.word) || token.capital
      ? []
      : repairs(token.word, library);
  const terms = [...new Set([...own, ...near, ...family, ...repaired])];
  const bare = span.typed.replace(/['’]s?$/, '');
  const byInitials = token.concept ? undefined : spelledByInitials(bare);
  const names = token.concept
    ? []
    : initialsAround(token, text, (initials) => analyse(initials).some(({ term }) => engine.knows(term)));
  const glosses = token.concept ? undefined : glossesOf(library);
  const glossed = names.find(({ letters, name }) => glosses?.get(letters)?.has(name));
  const inFull = spelledAs([...(glosses?.get(bare) ?? [])]) ?? byInitials;
  const spelled =
    inFull ??
    glossed?.initials ??
    compoundOf(token, (term) => engine.knows(term)) ??
    (kind === 'who' && token.word === 'ministry' ? ofMinistry(text) : undefined);
  const inPhrase = token.concept ? undefined : (spelled ?? toldInPhrase(nameOfTopic(token, text)));
  const known = spelled !== undefined || terms.some((term) => engine.knows(term));
  const df = Math.max(...terms.map((term) => engine.frequency(term)), 0);
  const rarity = Math.log(1 + (engine.size - df + 0.5) / (df + 0.5)) / Math.log(1 + engine.size + 0.5);
  return [
    {
      ...span,
      is: 'word',
      terms,
      hard: !light,
      known,
      ...(inPhrase && { inPhrase }),
      ...(inFull && { isSpelledOut: true }),
      ...(names.length > 0 && { shortened: names }),
      ...((OF_WHAT.test(text.slice(0, token.start)) || isOfTopic(token, { text })) && { ofWhat: true }),
      weight: inSpan ? 0.25 : light ? (OPEN.has(kind) && isTelling(token.word) ? 0.6 : 0.25) : 0.6 + rarity,
    },
  ];
}

const isTownOfNoText = ({ concept, capital, term }: Token, typed: string, { engine }: Library): boolean =>
  !concept &&
  capital &&
  !engine.knows(term) &&
  findPlaces(typed).some(({ start, end }) => start === 0 && end === typed.length);

const COMPOUND = /^(inter|multi|trans|anti|counter|non|pre|post|sub|co)(\p{Ll}{4,30})$/u;

/** "Intergovernmental" may be written in two ("inter-governmental"). */
function compoundOf({ word, concept }: Token, knows: (term: string) => boolean): RegExp | undefined {
  const [, first, rest] = (!concept && COMPOUND.exec(word)) || [];
  return first && rest && knows(stem(rest)) ? new RegExp(`\\b${first}[ -]${rest}\\b`, 'iu') : undefined;
}

/** "Human rights" are one thing. */
const nameOfTopic = ({ word, end }: Token, text: string): string =>
  word === 'human' && /^ rights\b/i.test(text.slice(end)) ? 'rights' : word;

const HOW = /^(?:much|many|big|large|high)$/;

const COUNTED = /\b(?:how many|bao nhiêu) (?:[\p{L}-]+ )?$/iu;

const OF_WHAT = /\b(?:for|of|about|against)(?: the| an?| its| his| her| their)? $/i;

/** "What did A give B" hangs on its verb alone: where no other word tells what is asked for, the evidence has to bear it. */
export function withVerb(words: readonly Need[], question: Question): readonly Need[] {
  const { kind, text } = question;
  if (kind === 'who') return withDeed(words, question);
  if (kind !== 'what' && kind !== 'how many') return words;
  if (asksHelpGiven(text)) return words.map((need) => withHelping(need, text));
  if (words.some((need) => need.is === 'word' && need.hard && !need.isClass && /^\p{Ll}/u.test(need.typed)))
    return words;
  return words.map((need) =>
    need.is === 'word' && (isTelling(need.typed.toLowerCase()) || isMainVerb(need, text))
      ? { ...need, hard: true, weight: 1 }
      : need,
  );
}

/** Of help that was given the verb tells, as helping or as giving; the noun need not stand beside it. */
function withHelping(need: Need, text: string): Need {
  if (need.is !== 'word') return need;
  if (isHelp(need, text)) return { ...need, hard: false, weight: 0.25 };
  if (!GIVES_HELP.test(need.typed)) return need;
  const terms = [...new Set([...need.terms, ...HELPING.map((word) => stem(word))])];
  return { ...need, hard: true, weight: 1, terms, inPhrase: SUPPORTS };
}

const isHelp = ({ start, typed }: Need, text: string): boolean =>
  /^(?:help|support|aid|assistance|backing)$/i.test(typed) &&
  /^\s*(?:what|which) [^?]{0,30}$/i.test(text.slice(0, start));

/** "Who took over from A" hangs on its verb too. */
function withDeed(words: readonly Need[], { text, act, meeting }: Question): readonly Need[] {
  if (act || (meeting && !/^\s*who (?:announce|declare)[sd]\b/i.test(text))) return words;
  const tells = words.some((need) => need.is === 'word' && need.hard);
  return words.map((need) =>
    need.is === 'word' &&
    /^\s*who $/i.test(text.slice(0, need.start)) &&
    (!tells || isTelling(need.typed.toLowerCase()) || asksHostOfEvent(text))
      ? { ...need, hard: true, weight: 1 }
      : need,
  );
}

/**
 * "When did A thank B" hangs on its verb, where no other word tells what is asked for; ways of meeting, going and being are
 * looked for as such.
 */
export function withOnlyVerb(words: readonly Need[], names: readonly Need[], question: Question): readonly Need[] {
  const { kind, text, meeting } = question;
  if ((kind !== 'when' && kind !== 'where') || meeting) return words;
  if (words.some((need) => need.is === 'word' && need.hard)) return words;
  return words.map((need) =>
    need.is === 'word' &&
    (/^fall (?:out|apart)\b/i.test(text.slice(need.start)) || (!VAGUE.test(need.typed) && isVerbOf(need, names, text)))
      ? { ...need, hard: true, weight: 1 }
      : need,
  );
}

const VAGUE =
  /^(?:say|tell|talk|speak|discuss|see|view|happen|take|have|get|do|make|come|go|be|become|keep|hold|show|bring|put|meet|visit|receive|host|phone|attend|live|work|use|find|begin|start|leave|depart|return|fall|set|last|establish)$/i;

/** "Visit" of "What did A visit", which asks for what was visited; not of "on his visit". */
const isMainVerb = ({ typed, start }: Need, text: string): boolean =>
  /^(?:visit|attend|host|hold|open)$/i.test(typed) &&
  /^\s*(?:(?:which|what)(?: [\p{L}-]+){0,4}|how many(?: [\p{L}-]+){1,3}) (?:did|does|do|will|would)(?: [\p{L}\p{M}.'’-]+){1,5} $/iu.test(
    text.slice(0, start),
  ) &&
  !/\b(?:the|an?|his|her|its|their|to|of|on|in|for|about|during|at|['’]s) $/i.test(text.slice(0, start));

/** "Request" of "at whose request" has to be told as such. */
const isWhoseWish = ({ start, end }: Token, text: string): boolean =>
  WHOSE_WISH.exec(text)?.[1] === text.slice(start, end);

/** Verbs that a yes or no hangs on, light elsewhere. */
const isDeed = (word: string): boolean =>
  /^(?:declare|establish|sell|buy|provide|bring|keep|sign)(?:d|s|ed)?$/.test(word);

/** Light verbs that name what was done all the same: the sentence with them is the better one. */
export const isTelling = (word: string): boolean =>
  /^(?:sign|announce|declare|establish|give|gave|present|hand|award|donate|sell|buy|provide)(?:d|s|ed)?$/.test(word);
const OPEN: ReadonlySet<string> = new Set(['what', 'who', 'which countries']);

/** Before a noun. */
const OF_NOUN = /(?:\b(?:the|an?|this|that|their|its|his|her)|['’]s?) (?:[\p{L}-]+ )?$/iu;

/** Words for coming to an amount that is asked for, and "plan to", need not be told. */
function isOfAnswer({ word, start, end }: Token, text: string, kind: string): boolean {
  if (/^(?:plan(?:s|ned)?|due|set|scheduled|supposed|slated|meant)$/.test(word) && /^ to\b/.test(text.slice(end)))
    return true;
  if (kind === 'when' && /^(?:days?|dates?|years?|months?|weeks?)$/.test(word))
    return /\b(?:which|what) $/i.test(text.slice(0, start));
  if (/^among(?:st)?$/.test(word) && WHICH_ONE.test(text)) return true;
  // "Where do they plan the contest": what is planned is told as planned or as agreed.
  if ((kind === 'where' || kind === 'when') && /^plan(?:s|ned|ning)?$/.test(word))
    return /^(?: (?:the|an?|their|its|his|her)\b|\W*$)/.test(text.slice(end)) && !OF_NOUN.test(text.slice(0, start));
  if (kind === 'how much' || kind === 'how many')
    return /^(?:fast|quickly|strongly|reach|target|goal|aim|stand|rate|level|earn|fetch|temperature|speed|share|percentage|proportion|height|depth|weight|capacity|sum|amount|value|volume|turnover|figure|number|size|scale|total|bring|million|billion|usd|dollar|euro|face)(?:s|d|ed|ing)?$/.test(
      word,
    );
  if (kind === 'what' && /^cover/.test(word)) return /\b(?:periods?|years|timeframe|span)\b/i.test(text);
  if (
    kind === 'when' &&
    /^(?:run|running|open|operate|operating|operation|operational|service|served|serving|stand|standing)$/.test(word)
  )
    return /^\s*since when (?:has|have|is|are)\b/i.test(text);
  if (kind === 'where' && /^(?:head|heading|headed|bound|flying|travelling|traveling)$/.test(word)) return true;
  if (kind === 'how long')
    return /^(?:stay|spend|spent|run|ran|continue|duration|length|session)(?:s|ed|ing)?$/.test(word);
  return false;
}

const CAME_TO_OFFICE = ['elected', 'appointed', 'named', 'sworn', 'inaugurated', 'assumed'];

/** Coming to an office: told in many words, and looked for as such. */
const CHANGE = /^(?:succeed|replac|appoint|elect|inaugurat)/;
const OFFICE = /\b(?:ambassador|minister|president|secretary|chair\w*|speaker|premier|chancellor|envoy|director)\b/i;

const CLASS =
  /^(?:periods?|spans?|timeframe|compan(?:y|ies)|firms?|brands?|makers?|organi[sz]ations?|bod(?:y|ies)|groups?|agenc(?:y|ies)|products?|words?|terms?|names?)(?:['’]s?)?$/i;

/** "A medal or an award" needs one of them. */
export function eitherOf(words: readonly Need[], text: string): Need[] {
  const joined: Need[] = [];
  for (const need of words) {
    const before = joined.at(-1);
    const isOr = before && /^ or (?:an? |the )?$/i.test(text.slice(before.end, need.start));
    if (isOr && before.is === 'word' && need.is === 'word' && before.hard && need.hard)
      joined[joined.length - 1] = {
        ...before,
        end: need.end,
        terms: [...new Set([...before.terms, ...need.terms])],
        known: before.known || need.known,
      };
    else joined.push(need);
  }
  return joined;
}

/** The class of what is asked for, after "which", need not be told where two other words tell enough. */
export function withoutClass(words: readonly Need[], text: string): readonly Need[] {
  const isClass = ({ typed, start }: Need): boolean =>
    CLASS.test(typed) && /\b(?:which|what) (?:[\p{L}-]+ ){0,2}$/iu.test(text.slice(0, start));
  const others = words.filter((need) => need.is === 'word' && need.hard && !isClass(need));
  return words.map((need) => {
    if (need.is !== 'word' || !need.hard) return need;
    if (isClass(need) && others.length > 1) return { ...need, hard: false, weight: 0.25 };
    if (!need.known && isClassVerb(need, text)) return { ...need, isClassVerb: true };
    return isInClass(need, text)
      ? { ...need, isClass: true, terms: [...new Set([...need.terms, ...thingsOfKind(need.typed)])] }
      : need;
  });
}

/** A word in small letters of the noun phrase after "which" or "what", before its verb. */
function isInClass({ typed, start }: Need, text: string): boolean {
  if (!/^\p{Ll}/u.test(typed) || isRank(typed)) return false;
  const [, phrase] = /\b(?:which|what|how much) ((?:[\p{L}-]+ ){0,2})$/iu.exec(text.slice(0, start)) ?? [];
  return phrase !== undefined && !VERB.test(phrase) && !isVerbAfter(text, start);
}

const VERB = /\b(?:did|do|does|ha[sd]|have|will|would|can|is|are|was|were|to|in|of|on|at|for|with|about)\b/i;

const isClassVerb = ({ typed, start }: Need, text: string): boolean =>
  /^\p{Ll}/u.test(typed) && !VERB.test(text.slice(0, start)) && isVerbAfter(text, start);

/** "Hit" of "which storm hit Oslo": a second small word after the class with a name right behind it is its verb. */
const isVerbAfter = (text: string, start: number): boolean =>
  /\b(?:which|what) (?:other |more |further |new )?(?!other |more |further |new )(?:[\p{L}-]+ ){1,2}$/iu.test(
    text.slice(0, start),
  ) &&
  !/^[\p{L}'’-]+ (?:[\p{L}'’-]+ )?(?:did|do|does|ha[sd]|have|will|would|can|is|are|was|were)\b/iu.test(
    text.slice(start),
  );

/** Whether the word is what the one named after "did" did, what something "is building", or the verb after its class. */
export function isVerbOf({ typed, start }: Need, names: readonly Need[], text: string): boolean {
  if (!/^\p{Ll}/u.test(typed)) return false;
  const before = text.slice(0, start);
  if (/\b(?:is|are|was|were|has|have|had|will|would|be|been) (?:also |now |already )?$/i.test(before)) return true;
  if (!VERB.test(before) && isVerbAfter(text, start)) return true;
  const subject = names.find(({ end }) => end < start && text.slice(end, start).trim() === '');
  return (
    subject !== undefined &&
    !isDoerNoun(typed) &&
    /\b(?:did|do|does|will|would) (?:the )?$/i.test(text.slice(0, subject.start))
  );
}

/** The verb of "enter into force" and "take effect" tells nothing beside its noun. */
function isOfForce({ start, end }: Token, text: string): boolean {
  return (
    /^(?:enter|go|went|c[ao]me|t[ao]ke|took)/i.test(text.slice(start, end)) &&
    /^\w* (?:into |in )?(?:force|effect)\b/i.test(text.slice(end))
  );
}

/** "Which foreign speaker": told by the state somebody is of. */
const isFromAbroad = ({ word, start, end }: Token, text: string): boolean =>
  /^(?:foreign|overseas)$/.test(word) &&
  /\b(?:which|what|whom?) (?:\p{Ll}+ ){0,2}$/iu.test(text.slice(0, start)) &&
  /^ \p{Ll}/u.test(text.slice(end)) &&
  !/^ (?:affairs|policy|trade|investment|aid)\b/.test(text.slice(end));

const SPAN =
  /\b(?:first|second|third|fourth|last|past) (?:[\w-]+ )?(?:months?|weeks?|half|quarters?)\b|\b(?<=\b(?:in|over) )(?:two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2}) months\b/gi;
/** "January-July", "from January to July". */
const MONTHS_ON = new RegExp(`\\b${MONTH}(?: ?[-–] ?| (?:to|through) )${MONTH}\\b`, 'gi');

/** "In the first eleven months": the stretch of a year that a figure is of may be told otherwise ("since January"). */
export function isOfSpan({ start, end }: Pick<Token, 'start' | 'end'>, text: string): boolean {
  return [...text.matchAll(SPAN), ...text.matchAll(MONTHS_ON)].some(
    ({ index, 0: span }) => index <= start && end <= index + span.length,
  );
}

function repairs(word: string, library: Library): string[] {
  // A short plural is one letter from too many other words ("crabs", "crass").
  if (word.length < (/[^s]s$/.test(word) ? 6 : 5)) return [];
  // A short stem is one letter from too many other words, too ("filled", "full").
  const forms = [word, stem(word)].filter((form, i) => i === 0 || form.length > 4);
  return [...new Set(forms)].flatMap((form) =>
    library.engine
      .nearest(form, 1)
      .filter(({ distance, term }) => distance === 1 && term.charAt(0) === word.charAt(0))
      .map(({ term }) => term),
  );
}

/** "Agriculture" of the "agriculture minister". */
export function isBeside(need: Need, minister: Need, text: string): boolean {
  if (need.is !== 'word' || !need.hard) return false;
  const between =
    need.end <= minister.start ? text.slice(need.end, minister.start) : text.slice(minister.end, need.start);
  return /^ (?:of |for |for the )?$/.test(between);
}
