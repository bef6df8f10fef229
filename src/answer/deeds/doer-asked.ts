import type { Party } from '../../actor/actor.ts';
import type { Act } from '../../reading/reading.ts';
import { analyse } from '../../search/analyse.ts';
import { stem } from '../../search/stem.ts';
import { doersIn } from '../articles/doers-told.ts';
import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import type { Need } from '../needs/need.ts';
import { nameTokens } from '../people/known-names.ts';
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

const DID = /\b(?:did|does|do|has|have|had|will|would) (?:the )?(?:\p{Lu}[\p{L}\p{M}.'’-]* ){0,4}$/u;
/** "What was promised by A". */
const BY_THE_END =
  /(?:\b(?:was|were|been) [^?]{2,60} by|\b(?:according to|per)) (?:the )?(?:\p{Lu}[\p{L}\p{M}.'’-]* ){0,4}$/u;

/** Deeds that two do together, what befalls one by the deed of another, and journeys, which whoever receives may tell. */
const NOT_ALONE =
  /^ (?:also |ever |really |usually )?(?:meet|met|talk|speak|spoke|spoken|discuss|exchange|share|sign|join|agree|hold|held|co-?\p{Ll}+|represent|serve|work|belong|get|got|hear|learn|be|been|succeed|replace|take over|attend|witness|follow|beat|defeat|marry|go|come|came|gone|visit|travel|arrive|return|stay|land|leave|depart|fly|head|pass)\b/iu;

/** Kinds of questions about a meeting itself. */
const OF_MEETING: ReadonlySet<QuestionKind> = new Set(['yes or no', 'when', 'where', 'who']);
/** What one does to the other where two meet. */
const RECEIVES = /^ (?:receive|host|phone|telephone|ring|welcome|greet)d?\b/i;

/** Who is asked to have done something by a deed of their own; `undefined` where nobody is by name, or where several do it. */
export function doerAsked({ kind, text, act, meeting }: Question, needs: readonly Need[]): DoerAsked | undefined {
  if (act?.act === 'agreed' || receivesThing(text)) return undefined;
  for (const need of needs) {
    if (need.is !== 'person') continue;
    const [before, after] = [text.slice(0, need.start), text.slice(need.end)];
    const isDoer = DID.test(before) && /^ \p{Ll}/u.test(after) && !NOT_ALONE.test(after) && !/^ and\b/.test(after);
    if (isDoer && !(meeting && !act && OF_MEETING.has(kind) && !RECEIVES.test(after) && meeting.start - need.end === 1))
      return { who: need, verb: verbTerms(after, needs, need.end), ...(act && { act: act.act }) };
    if (kind !== 'who' && BY_THE_END.test(before) && /^\W*$/.test(after))
      return { who: need, verb: [], ...(act && { act: act.act }) };
  }
  return undefined;
}

/** The terms of the verb, which stands first behind who did it. */
function verbTerms(after: string, needs: readonly Need[], from: number): readonly string[] {
  const word = /^ (?:also |ever |really |first )?(\p{Ll}+)/u.exec(after)?.[1] ?? '';
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
  // "A was thanked by B": no thanks of A's.
  const isPassive = own.some(({ done }) => tells(asked, PASSIVE.exec(done)?.[1] ?? ''));
  if (!isPassive && own.some(({ done, isSpokenOf }) => !isSpokenOf || tells(asked, done.slice(0, FIRST_WORDS))))
    return false;
  // Whose words a "he" within a sentence tells is too often read wrongly.
  if (speakers.size > 0) return people.length > 0 || !HE.test(text) || (he !== undefined && statements.length > 0);
  const countries = article.people.flatMap(({ key, country }) =>
    keys.has(key) && country !== undefined ? [country as Party] : [],
  );
  return people.length > 0 && !isOpen && !countries.some((country) => states.has(country));
}

/** So far behind the name the verb stands at the latest. */
const FIRST_WORDS = 60;
const PASSIVE = /^ (?:is|was|were|are|(?:has|had|have) been) (?:\p{Ll}+ly )?(\p{Ll}+) by\b/u;
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
