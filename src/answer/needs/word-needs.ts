import { findPlaces } from '../../actor/gazetteer.ts';
import type { Library } from '../../library/library.ts';
import type { Token } from '../../search/analyse.ts';
import { stem } from '../../search/stem.ts';
import type { Question } from '../question/question.ts';
import { WHICH_ONE } from '../question/question-words.ts';
import { isOfSpan } from '../times/span-of-year.ts';
import { isNearKin, isRealWord } from '../words/real-words.ts';
import { isLightHere } from './light-here.ts';
import type { Need } from './need.ts';
import { otherWordsOf } from './other-words.ts';
import { spellingsOf } from './spellings.ts';
import { isOfTopic } from './topic-phrase.ts';
import { isTelling } from './verbs.ts';

/** Where something stands in a question, as typed. */
export const spanOf = (token: Pick<Token, 'start' | 'end'>, text: string) => ({
  typed: text.slice(token.start, token.end),
  start: token.start,
  end: token.end,
});

/** A word of a question as a need: hard where it tells, with other words for it and what repairs it. */
export function wordNeed(token: Token, all: readonly Token[], question: Question, library: Library): Need[] {
  const { text, kind } = question;
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
  const light = isLightHere(token, question);
  const tells = OPEN.has(kind) && isTelling(token.word);
  const own = token.concept ? [token.term] : [token.term, ...(token.marked !== token.word ? [token.marked] : [])];
  const repaired =
    own.some((term) => engine.knows(term)) || /\d/.test(token.word) || token.capital
      ? []
      : repairs(token.word, library);
  const terms = [...new Set([...own, ...otherWordsOf(token, question), ...repaired])];
  const { isSame, ...spelled } = spellingsOf(token, question, library);
  const known = isSame || terms.some((term) => engine.knows(term));
  const df = Math.max(...terms.map((term) => engine.frequency(term)), 0);
  const rarity = Math.log(1 + (engine.size - df + 0.5) / (df + 0.5)) / Math.log(1 + engine.size + 0.5);
  return [
    {
      ...span,
      is: 'word',
      terms,
      hard: !light,
      known,
      ...spelled,
      ...((OF_WHAT.test(text.slice(0, token.start)) || isOfTopic(token, { text })) && { ofWhat: true }),
      weight: isOfSpan(token, text) ? 0.25 : light ? (tells ? 0.6 : 0.25) : 0.6 + rarity,
    },
  ];
}

const isTownOfNoText = ({ concept, capital, term }: Token, typed: string, { engine }: Library): boolean =>
  !concept &&
  capital &&
  !engine.knows(term) &&
  findPlaces(typed).some(({ start, end }) => start === 0 && end === typed.length);

const HOW = /^(?:much|many|big|large|high)$/;

const OF_WHAT = /\b(?:for|of|about|against)(?: the| an?| its| his| her| their)? $/i;

const OPEN: ReadonlySet<string> = new Set(['what', 'who', 'which countries']);

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

/** The words of the library that are one letter from it. */
function repairs(word: string, library: Library): string[] {
  // A short plural is one letter from too many other words ("crabs", "crass").
  if (word.length < (/[^s]s$/.test(word) ? 6 : 5)) return [];
  // What is a word of its own is no slip of another.
  const isReal = isRealWord(word, library.vocabulary);
  // A short stem is one letter from too many other words, too ("filled", "full").
  const forms = [word, stem(word)].filter((form, i) => i === 0 || form.length > 4);
  return [...new Set(forms)].flatMap((form) =>
    library.engine
      .nearest(form, 1)
      .filter(
        ({ distance, term, word: near }) =>
          distance === 1 && term.charAt(0) === word.charAt(0) && (!isReal || isNearKin(word, near)),
      )
      .map(({ term }) => term),
  );
}
