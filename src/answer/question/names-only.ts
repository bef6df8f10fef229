import { fold } from '../../actor/fold.ts';
import { findParties, partyName } from '../../actor/gazetteer.ts';
import { MONTHS } from '../../calendar/months.ts';
import type { Library } from '../../library/library.ts';
import { namesOf } from '../people/known-names.ts';

/** Words behind a topic that say nothing of it. */
export const TAIL = /[\s,]*(?:\b(?:lately|recently|these days|so far|at all|relations|ties|pls|please)\b)?[\s?.!]*$/iu;
/** Small words of a list: they join names, places and times. */
const JOINING =
  /^(?:in|on|at|to|of|by|with|between|and|from|during|since|until|before|after|the|last|this|past|year|month|week|quarter|early|late|mid|vs|than|end|\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d(?:-\d\d){0,2}|us|u\.s\.?|uk|u\.k\.?|eu|un|vn|uae|dprk|rok|prc|asean|nato)$/i;
/** Offices among names ("with senators", "the US president"). */
const OFFICE =
  /^(?:presidents?|vice|deputy|prime|ministers?|premiers?|foreign|defen[cs]e|senators?|ambassadors?|secretar(?:y|ies)|general|chancellors?|speakers?|lawmakers?|leaders?|officials?)$/i;
const SMALL_STATES = /\b(?:us|uk|eu|un|vn|uae|dprk|rok|prc|asean|nato)\b/g;
/** Words with a capital at the beginning that are no names. */
const ASKING =
  /^(?:did|does|do|has|have|had|was|were|is|are|will|would|can|could|should|who|whom|whose|what|when|where|which|how|why|list|dates?|show|name|any|all|number|count|please)(?:['’]s)?$/i;
/** Names of states that are other words in small letters: not among names. */
const STATES_ALSO_WORDS = /\b(?:cuba|turkey|chad|georgia|jordan|guinea|mali|niger|oman|togo)\b/g;
const MONTH: ReadonlySet<string> = new Set(MONTHS.map((name) => name.toLowerCase()));

/** The words where all of them are names, times, or join such; names that nobody has together are parted by "and". */
export function namesOnly(typed: string | undefined, library: Library, offices = false): string | undefined {
  if (typed === undefined) return undefined;
  const text = typed
    .replace(TAIL, '')
    .replaceAll(SMALL_STATES, (word) => word.toUpperCase())
    .replaceAll(STATES_ALSO_WORDS, (word) => word.charAt(0).toUpperCase() + word.slice(1))
    .replaceAll(
      /(?<=\p{L}) ?[–&/+] ?(?=\p{Lu})|(?<=\p{L}) - (?=\p{Lu})|(?<=\p{L})-(?=\p{Lu})|(?<=\p{L}) (?:và|vs\.?|v\.?) (?=\p{Lu})/gu,
      ' and ',
    )
    .replaceAll(/(?<![\p{L}\p{M}])giữa(?![\p{L}\p{M}])/giu, 'between')
    .replaceAll(/(?<![\p{L}\p{M}])với(?![\p{L}\p{M}])/giu, 'with')
    .replaceAll(/(?<![\p{L}\p{M}])của(?![\p{L}\p{M}])/giu, 'of')
    .replaceAll(/(?<![\p{L}\p{M}])(?:ở|tại|trong)(?![\p{L}\p{M}])/gu, 'in')
    .replaceAll(/(?<![\p{L}\p{M}])(?:đến|tới|sang)(?![\p{L}\p{M}])/gu, 'to')
    .replaceAll(/(?<![\p{L}\p{M}])(?:vào |trong )?năm (?=\d{4})/giu, 'in ')
    .replace(/^the /i, '')
    .trim();
  const words = text.split(' ');
  const fits = words.every(
    (word) =>
      JOINING.test(word) ||
      (offices && OFFICE.test(word)) ||
      /^\p{Lu}/u.test(word) ||
      MONTH.has(word.toLowerCase().replace(/,$/, '')),
  );
  if (words.some((word) => ASKING.test(word))) return undefined;
  if (
    !fits ||
    !/\p{Lu}|\d{4}|\b(?:year|month|week|quarter|(?:minister|premier|senator|ambassador|president|lawmaker)s?)\b/u.test(
      text,
    )
  )
    return undefined;
  return withPrepositions(parted(words, library).join(' '));
}

/** "Moe Bello" as "Moe and Bello" where nobody of the corpus has both names. */
function parted(words: readonly string[], library: Library): string[] {
  const names = namesOf(library);
  const bearers = (word: string): ReadonlySet<string> =>
    /^\p{Lu}/u.test(word) ? names.withToken(fold(word)) : new Set();
  return words.flatMap((word, i) => {
    const [own, before] = [bearers(word), bearers(words[i - 1] ?? '')];
    const apart = own.size > 0 && before.size > 0 && own.isDisjointFrom(before);
    return apart && !isOneState(`${words[i - 1]} ${word}`) ? ['and', word] : [word];
  });
}

/** Whether the name is that of a state, and nothing else. */
export const isOneState = (name: string): boolean =>
  findParties(name).some(({ start, end }) => start === 0 && end === name.length);

/** A year that stands bare is the time. */
const withPrepositions = (text: string): string =>
  text
    .replace(/\bin (\d{4}) and (?:in )?(\d{4})\b/, 'between $1 and $2')
    .replaceAll(
      /(?<!\b(?:in|of|on|by|since|until|before|after|from|to|and|between|early|late|mid|year|during|than|[A-Z]\p{Ll}+ry|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|March|April|May|June|July|August|September|October|November|December) )(?<!\d[ -])\b((?:19|20)\d{2})\b(?!-)/gu,
      'in $1',
    );

/** Seats of governments as the states that they stand for; not where something was. */
export const withStates = (about: string): string =>
  findParties(about)
    .filter(({ kind, start }) => kind === 'metonym' && !/\b(?:in|at|to) $/i.test(about.slice(0, start)))
    .toReversed()
    .reduce((text, { party, start, end }) => text.slice(0, start) + partyName(party) + text.slice(end), about);

/** "Between A and B", "with A". */
export const joined = (about: string): string =>
  /^(?:between|with|in|on|at|from|to|during|since|after|before) /i.test(about)
    ? about
    : / and /.test(about)
      ? `between ${about}`
      : `with ${about}`;
