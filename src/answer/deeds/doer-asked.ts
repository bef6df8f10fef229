import type { Party } from '../../actor/actor.ts';
import { isOfficeWord, isTitleModifier } from '../../actor/titles.ts';
import type { Act } from '../../reading/reading.ts';
import { analyse } from '../../search/analyse.ts';
import { stem } from '../../search/stem.ts';
import { doersIn } from '../articles/doers-told.ts';
import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import type { Need } from '../needs/need.ts';
import { nameTokens } from '../people/known-names.ts';
import { mainClauseOf } from '../question/main-clause.ts';
import type { Question } from '../question/question.ts';
import type { QuestionKind } from '../question/question-words.ts';
import { receivesThing } from '../question/receives-thing.ts';
import { actsIn } from '../words/acts.ts';

/** Who a question asks about as the one who did it ("what did A give"). */
export interface DoerAsked {
  readonly who: Extract<Need, { is: 'person' }>;
  /** The terms of the verb that tells the deed. */
  readonly verb: readonly string[];
  readonly act?: Act;
}

const ASKS = /\b(?:did|does|do|has|have|had|will|would|is|was) $/i;
/** "Tell me what A criticised". */
const CLAUSE = /^\s*(?:what|whom|why) $|\bis it that $/i;
/** "When A met B, what did he ask for". */
const HE_ASKED = /\b(?:did|does|has|had|will|would) (?:he|she)(?= \p{Ll})/iu;
/** "Who thanked A". */
const WHO_DID =
  /^\s*(?:and |so |but )?who (?:also |else |first )?(?!(?:did|do|does|is|was|were|has|have|had|will|would|called?|phoned|rang|accompanied|joined)\b)(\p{Ll}+)(?: to| on| with)? $/iu;
/** "Who gave the map to A". */
const WHO_GAVE =
  /^\s*(?:and |so |but )?who (?:also |else |first )?(gave|gives|donated|handed|presented|sent|returned|awarded|lent|sold) (?!to\b)[^?]{2,60} to $/iu;
/** "What was promised by A". */
const BY_THE_END = /(?:\b(?:was|were|been) [^?]{2,60} by|\b(?:according to|per)) $/;

/** Words between a name and its verb that leave the verb to whoever is named. */
const ADVERBS =
  /^(?: (?:also|ever|first|last|then|just|once|again|still|even|(?!(?:re|ap|im|sup|multi)p?ly\b)\p{Ll}{2,}ly))+(?= \p{Ll})/u;
/** "Of Norway", ", the new minister,": told of whoever is named before the verb. */
const ASIDE =
  /^(?:,[^,?]{2,60},| \([^)]{1,40}\)| (?:of|from|in|at) (?:the )?\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3})(?= \p{Ll})/u;

/** Deeds that two do together, what befalls one by the deed of another, and journeys, which whoever receives may tell. */
const NOT_ALONE =
  /^ (?:meet|met|talk|speak|spoke|spoken|discuss|exchange|share|sign|join|agree|hold|held|co-\p{Ll}+|co-?(?:operat|ordinat|chair|host|found|sponsor|organi[sz])\p{Ll}+|represent|serve|work|belong|get|got|hear|learn|be|been|succeed|replace|take over|attend|witness|follow|beat|defeat|marry|go|come|came|gone|visit|travel|arrive|return|stay|land|leave|depart|fly|head|pass|have|dine)\b/iu;

/** Kinds of questions about a meeting itself. */
const OF_MEETING: ReadonlySet<QuestionKind> = new Set(['yes or no', 'when', 'where', 'who']);
/** What one does to the other where two meet. */
const RECEIVES = /^ (?:receive|host|phone|telephone|ring|welcome|greet)d?\b/i;

/** Who is asked to have done something by a deed of their own; `undefined` where nobody is by name, or where several do it. */
export function doerAsked({ kind, text, act, meeting }: Question, needs: readonly Need[]): DoerAsked | undefined {
  if (act?.act === 'agreed' || receivesThing(text)) return undefined;
  for (const need of needs) {
    if (need.is !== 'person') continue;
    const before = withoutTitles(text.slice(0, need.start));
    const rest = text.slice(need.end);
    const deed = rest.replace(ASIDE, '').replace(ADVERBS, '');
    const isDoer = doesIt(before, deed, act !== undefined) && !NOT_ALONE.test(deed) && !/^ and\b/.test(deed);
    if (isDoer && !(meeting && !act && OF_MEETING.has(kind) && !RECEIVES.test(deed) && meeting.start - need.end === 1))
      return { who: need, verb: verbTerms(deed, needs, need.end), ...(act && { act: act.act }) };
    if (kind !== 'who' && BY_THE_END.test(before) && /^\W*$/.test(rest))
      return { who: need, verb: [], ...(act && { act: act.act }) };
  }
  return heAsked(text, needs, act?.act);
}

/** The first one named in the circumstance before a question that asks what "he" did. */
function heAsked(text: string, needs: readonly Need[], act: Act | undefined): DoerAsked | undefined {
  const main = mainClauseOf(text);
  const from = text.length - main.length;
  const he = from > 0 ? HE_ASKED.exec(main) : null;
  if (!he) return undefined;
  const deed = main.slice(he.index + he[0].length).replace(ADVERBS, '');
  const who = needs.find(({ is, end }) => is === 'person' && end <= from);
  return who?.is === 'person' && !NOT_ALONE.test(deed)
    ? { who, verb: verbTerms(deed, needs, from), ...(act && { act }) }
    : undefined;
}

/** To whom a question has done what somebody else did ("who thanked A"), in the place of its doer; `undefined` where it names nobody so. */
export function doneToAsked({ kind, text, act }: Question, needs: readonly Need[]): DoerAsked | undefined {
  if (kind !== 'who' || act?.act === 'agreed') return undefined;
  for (const need of needs) {
    const before = withoutTitles(text.slice(0, need.start));
    const [, verb] = WHO_DID.exec(before) ?? WHO_GAVE.exec(before) ?? [];
    if (
      need.is === 'person' &&
      verb !== undefined &&
      !/^['’]/.test(text.slice(need.end)) &&
      !NOT_ALONE.test(` ${verb}`)
    )
      return { who: need, verb: verbTerms(` ${verb}`, needs, 0), ...(act && { act: act.act }) };
  }
  return undefined;
}

/** Whether the sentence has it done by none but the one to whom it is asked to have been done. */
export function isDoneByAddressee(asked: DoerAsked, article: IndexedArticle, sentence: IndexedSentence): boolean {
  const doers = doersIn(article, sentence).people.filter(({ done }) => tells(asked, done.slice(0, FIRST_WORDS)));
  // "During the meeting with B, A gave it": B is only named there.
  const last = doers.at(-1);
  return (
    last !== undefined &&
    asked.who.keys.has(last.key) &&
    !isPassive(asked, last.done) &&
    doers.every(({ key, done }) => asked.who.keys.has(key) || done === last.done)
  );
}

/** Whether what stands before and behind somebody makes them the one who does it. */
function doesIt(before: string, deed: string, isAct: boolean): boolean {
  if (!/^ \p{Ll}/u.test(deed)) return false;
  const [, aux] = /\b(\p{L}+) $/u.exec(before) ?? [];
  if (/^(?:is|was)$/i.test(aux ?? '')) return isAct && /^ \p{Ll}+ing\b/u.test(deed);
  return ASKS.test(before) || (CLAUSE.test(before) && PAST.test(deed));
}

/** A verb that tells what was done, without a helping one before it. */
const PAST = /^ (?:\p{Ll}+ed|said|says|gave|told|sent|brought|sought|wanted|wrote|made|took|thinks|thought)\b/u;

/** The text before the titles that stand before a name. */
function withoutTitles(before: string): string {
  if (!before.endsWith(' ')) return before;
  const words = before.trimEnd().split(' ');
  let last = words.length;
  while (last > 1 && words.length - last < MOST_TITLES && isOfTitle(words[last - 1] ?? '')) last -= 1;
  return `${words.slice(0, last).join(' ')} `;
}

const MOST_TITLES = 8;
const isOfTitle = (word: string): boolean =>
  /^(?:the|of|for|then|former|\p{Lu}[\p{L}\p{M}.'’-]*)$/u.test(word) ||
  (!JOINS.test(word) && (isTitleModifier(word) || isOfficeWord(word)));
const JOINS = /^(?:and|by|on|in|to|at|with|from|as|his|her|its|their)$/;

/** The terms of the verb, which stands first behind who did it. */
function verbTerms(deed: string, needs: readonly Need[], from: number): readonly string[] {
  const word = /^ (\p{Ll}+)/u.exec(deed)?.[1] ?? '';
  const need = needs.find(({ is, start, typed }) => is === 'word' && start >= from && typed === word);
  return [...(need?.is === 'word' ? need.terms : []), stem(word)];
}

/** Whether others, and not the one asked about, do something in the sentence. */
export function isDoneByOthers(asked: DoerAsked, article: IndexedArticle, sentence: IndexedSentence): boolean {
  const { keys } = asked.who;
  const { speakers, statements, text, he } = sentence;
  if (!speakers.isDisjointFrom(keys)) return false;
  // A name that several bear may be the one asked about.
  if (asked.who.tokens.some((token) => !article.byToken.has(token)) && isNamed(asked, text)) return false;
  // "Thanked the President for sending it": it may be the one asked about.
  if (tells(asked, THANKED_FOR.exec(text)?.[1] ?? '')) return false;
  const { people, states, isOpen } = doersIn(article, sentence);
  const own = people.filter(({ key }) => keys.has(key));
  const isTold = own.some(({ done }) => tells(asked, done.slice(0, FIRST_WORDS)));
  if (own.length > 0 && !isTold && people.some(({ key, done }) => !keys.has(key) && WHO_SAID.test(done)))
    return own.every(({ done }) => SAW.test(done));
  // "A was thanked by B": no thanks of A's.
  if (
    !own.some(({ done }) => isPassive(asked, done)) &&
    own.some(({ done, isSpokenOf }) => !isSpokenOf || tells(asked, done.slice(0, FIRST_WORDS)))
  )
    return false;
  // Whose words a "he" within a sentence tells is too often read wrongly.
  if (speakers.size > 0) return people.length > 0 || !HE.test(text) || (he !== undefined && statements.length > 0);
  const countries = article.people.flatMap(({ key, country }) =>
    keys.has(key) && country !== undefined ? [country as Party] : [],
  );
  return people.length > 0 && !isOpen && !countries.some((country) => states.has(country));
}

const isPassive = (asked: DoerAsked, done: string): boolean => tells(asked, PASSIVE.exec(done)?.[1] ?? '');

/** "A received B, who said it": B did, up to the end of the sentence. */
const SAW = /^ (?:\p{Ll}+ ){0,2}(?:received|met|hosted|saw|welcomed|greeted|visited|talked|spoke)\b/u;
const WHO_SAID =
  /^,? who (?:also )?(?:said|told|added|noted|replied|informed|stated|announced|explained)\b(?!.*(?:;|, (?:and|while|but)\b))/su;

/** So far behind the name the verb stands at the latest. */
const FIRST_WORDS = 60;
const PASSIVE = /^ (?:is|was|were|are|(?:has|had|have) been) (?:\p{Ll}+ly )?(\p{Ll}+)(?: [^.,;]{1,60})? by\b/u;
const THANKED_FOR = /\bthank\p{Ll}* (?:the|his|her) [^,;.]{1,60}? for (\p{Ll}+ing)\b/u;
const HE = /\b(?:he|she)\b/i;

/** Whether a word of the name stands in the text. */
const isNamed = ({ who }: DoerAsked, text: string): boolean => {
  const words = new Set([...text.matchAll(/\p{Lu}[\p{L}\p{M}-]+/gu)].flatMap(([word]) => nameTokens(word)));
  return who.tokens.some((token) => words.has(token));
};

/** Whether the words tell the deed. */
const tells = ({ verb, act }: DoerAsked, words: string): boolean =>
  words !== '' &&
  ((act !== undefined && actsIn(words).has(act)) || analyse(words).some(({ term }) => verb.includes(term)));
