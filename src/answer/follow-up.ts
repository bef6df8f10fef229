import type { Day } from '../calendar/day.ts';
import type { Library } from '../library/library.ts';
import { findPeriods } from '../search/time-words.ts';
import { mayBePlace, type Need } from './needs/need.ts';
import { findNeeds } from './needs/needs.ts';
import { parseQuestion } from './question/question.ts';

const LEADING =
  /^\s*(?:and|but|so|then|also|ok|okay|what about|how about|còn|thế còn|vậy)\b[\s,]*(?:what about|how about)?\s*/i;
const BARE =
  /^\s*(?:and |but |so )?(when|where|who|whom|how often)\s*(?:was (?:it|that)|did (?:it|that) happen|exactly)?\s*\?*\s*$/i;
const FULL = /\b(?:who|whom|what|when|where|which|how|why|did|does|do|is|are|was|were|has|have|will)\b/i;
const HE = /\b(?:he|she|him)\b/i;
const IT = /\b(?:it|that|this)\b/i;
const HIS = /\b(?:his|her)\b/i;
const THEY = /\b(?:they|them)\b/i;
const THERE = /\b(?:at that meeting|in that (?:meeting|call)|on that occasion|there|then)\b/i;

/**
 * The question with what it leaves to its thread's previous question filled in ("and with China?", "where?", "what did he
 * ask?"); a question that stands by itself comes back as it is.
 */
export function resolveFollowUp(asked: string, previous: string | undefined, library: Library, on: Day): string {
  if (!previous) return asked;
  const before = namedIn(previous, library, on);
  const bare = BARE.exec(asked);
  if (bare?.[1]) return askAnew(bare[1], previous, before);
  if (/^\s*(?:and )?since when\s*\??\s*$/i.test(asked))
    return parseQuestion(previous, on).kind === 'level' ? previous : `Since when: ${previous}`;
  if (isTimeOnly(asked, on))
    return (
      replaceIn(
        previous,
        before,
        asked
          .replace(/^\s*and /i, '')
          .replace(/[?\s]+$/, '')
          .trim(),
        library,
        on,
      ) ?? asked
    );
  const lead = LEADING.exec(asked)?.[0] ?? '';
  const rest = asked.slice(lead.length).replace(/[?\s]+$/, '');
  if (lead !== '' && rest !== '' && !FULL.test(rest)) return replaceIn(previous, before, rest, library, on) ?? asked;
  const { periods, rest: timeless } = findPeriods(asked, on);
  if (IT.test(asked) && periods.length > 0 && namedIn(timeless, library, on).length === 0)
    return replaceIn(previous, before, periods.map(({ words }) => words).join(' '), library, on) ?? asked;
  return fillPronouns(asked, previous, before, library, on);
}

/** "in 2023?", "as of 2015?". */
function isTimeOnly(asked: string, on: Day): boolean {
  const { periods, text } = parseQuestion(asked, on);
  return periods.length > 0 && /^(?:and |as of |as at |in |since |\W)*$/i.test(text);
}

type Named = Need & { readonly is: 'person' | 'party' | 'role' };

function namedIn(question: string, library: Library, on: Day): readonly Named[] {
  const needs = findNeeds({ ...parseQuestion(question, on), text: question }, library);
  return needs.filter((need): need is Named => need.is === 'person' || need.is === 'party' || need.is === 'role');
}

/** "where?" after a question: the same question with another question word, about the meeting where an act was asked for. */
function askAnew(word: string, previous: string, before: readonly Named[]): string {
  const people = before.filter((need) => need.is !== 'party').map(({ typed }) => typed);
  const lower = word.toLowerCase();
  const capital = lower.charAt(0).toUpperCase() + lower.slice(1);
  const replaced = previous.replace(
    /^\s*(?:who|whom|when|where|which \w+|what \w+(?= (?:did|was|were))|how often)\b/i,
    capital,
  );
  if (replaced !== previous && !/^\s*what\b/i.test(previous)) return replaced;
  if (people.length > 0) return `${capital} did ${people.join(' and ')} meet?`;
  return `${capital}: ${previous}`;
}

/** Puts the fragment in the place of what it replaces: a time for a time, a name for the last name of its kind. */
function replaceIn(
  previous: string,
  before: readonly Named[],
  fragment: string,
  library: Library,
  on: Day,
): string | undefined {
  const { periods } = parseQuestion(fragment, on);
  if (periods.length > 0 || /^(?:now|today|currently|bây giờ|hiện nay)$/i.test(fragment)) {
    const rest = parseQuestion(previous, on).text;
    return `${rest.replace(/[?\s]+$/, '')} ${fragment}?`;
  }
  const [verb, wanted] = [parseQuestion(previous, on).act, parseQuestion(fragment, on).act];
  if (verb && wanted && wanted.end - wanted.start >= fragment.length - 4 && previous.slice(verb.start, verb.end) !== '')
    return `${previous.slice(0, verb.start)}${fragment}${previous.slice(verb.end)}`;
  const place = placeOf(previous, library, on);
  if (/^(?:in|at) /i.test(fragment) && !place) return `${previous.replace(/[?\s]+$/, '')} ${fragment}?`;
  const typed = fragment.replace(/^(?:with|to|for|by|of|in|from|against|about|on|và|với) (?:the )?/i, '');
  const [named] = namedIn(typed, library, on);
  const kind = named?.is ?? (before.some((need) => need.is === 'person') ? 'person' : 'party');
  const same = before.filter((need) => need.is === kind);
  const pool = same.length > 0 ? same : before;
  const target = /^(?:in|at) /i.test(fragment) && place ? place : pool.at(-1);
  if (!target) return undefined;
  return `${previous.slice(0, target.start)}${typed}${previous.slice(target.end)}`;
}

/** Words before where somebody went or was. */
const WENT =
  /\b(?:in|at|visit(?:s|ed|ing)?|(?:go|goes|going|went|come|comes|came|travel(?:l?ed)?|fly|flew|return(?:ed)?|back|visit|trip|journey) to) (?:the )?$/i;

/** The state, seat or place in which the question puts what it asks about. */
function placeOf(question: string, library: Library, on: Day): Need | undefined {
  const parsed = parseQuestion(question, on);
  return findNeeds({ ...parsed, text: question }, library).find(
    (need) =>
      mayBePlace(need) &&
      WENT.test(question.slice(0, need.start)) &&
      !parsed.periods.some(({ words }) => words?.includes(need.typed)),
  );
}

/** "he" is the first person of the previous question, "they" are all that it names; its time and its place are kept. */
function fillPronouns(asked: string, previous: string, before: readonly Named[], library: Library, on: Day): string {
  const people = before.filter((need) => need.is !== 'party');
  const [first] = people;
  const points = HE.test(asked) || THEY.test(asked) || HIS.test(asked) || THERE.test(asked);
  if (!points || before.length === 0) return asked;
  if (namedIn(asked, library, on).some((need) => need.is === 'person')) return asked;
  let text = asked;
  if (first) text = text.replace(HE, first.typed).replace(HIS, `${first.typed}'s`);
  const all = before.map(({ typed }) => typed);
  if (THEY.test(text)) text = text.replace(THEY, all.join(' and '));
  text = text.replace(THERE, '').replaceAll(/\s+/g, ' ').trim();
  const others = people.filter(({ typed }) => !text.includes(typed)).map(({ typed }) => typed);
  const { periods } = findPeriods(previous, on);
  const when = findPeriods(text, on).periods.length === 0 ? periods.map(({ words }) => words).filter(Boolean) : [];
  const place = placeOf(previous, library, on);
  const where =
    place && namedIn(asked, library, on).length === 0 && !placeOf(asked, library, on) ? [`in ${place.typed}`] : [];
  const tail = [...(others.length > 0 ? [`with ${others.join(' and ')}`] : []), ...where, ...when].join(' ');
  return tail === '' ? text : `${text.replace(/[?\s]+$/, '')} ${tail}?`;
}
