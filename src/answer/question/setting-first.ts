import { findParties, findPlaces } from '../../actor/gazetteer.ts';
import { MONTHS } from '../../calendar/months.ts';

const ASKS =
  '(?:(?:and |so )?(?:(?:at|on|by|for|in|to|with|from|of) )?(?:who|whom|whose|what|when|where|which|how|why)|did|does|do|was|were|is|are|has|have|had|will|would|can|could|any)';
const MONTH = MONTHS.join('|');
const MEETING =
  'calls?|conversation|meetings?|talks|visits?|trips?|summit|reception|session|dialogue|exchange|tour|phone|encounter';

/** A year itself, which somebody calls or remembers. */
const OF_YEAR =
  /\b(?:did|does|do|would) (?:[\p{L}\p{M}'’.-]+ ){1,5}(?:call|describe|remember|review|rate|sum up|term|assess)$/iu;

/** Where and between whom it was, then what is asked of it: "A and B in Oslo 2008: how many papers". */
const SETTING = new RegExp(
  `^\\s*(?!${ASKS}\\b|(?:when|while|after|before|during|in|on|at|if|since|by|according)\\b)([^?:;–—]{3,80}?)(?:\\s*[:;]|\\s+[-–—]|,(?= ${ASKS}\\b))\\s+([^?:;]{4,160}?)\\s*\\?*\\s*$`,
  'iu',
);
const BARE_YEAR = new RegExp(
  `(?<=(\\p{L}[\\p{L}\\p{M}'’-]*(?: \\p{L}[\\p{L}\\p{M}'’-]*)?)),? ((?:(?:${MONTH}) )?(?:19|20)\\d{2})(?=$|[?,;:]| (?:[-–—]|${ASKS})\\b)`,
  'giu',
);
const NOUN = new RegExp(`\\b(?:${MEETING})$`, 'iu');
const ENDS_BOUND = new RegExp(
  `\\b(?:${MONTH}|in|of|on|by|since|until|till|before|after|from|to|for|and|the|early|late|mid|year|during|than|as)$`,
  'iu',
);

/**
 * A question that begins with its setting ("A and B in Oslo 2008: …"), with the setting as the occasion of what is asked;
 * and a bare year after a place or a meeting as its time. Any other comes back as it is.
 */
export function withSetting(asked: string): string {
  const [, head = '', rest = ''] = SETTING.exec(asked) ?? [];
  if (!/\p{Lu}/u.test(head) || !/\p{L}{3}/u.test(rest) || !isSetting(head)) return withYear(asked);
  const setting = withYear(head.trim(), true)
    .replace(/, (?=\p{Lu})/gu, ' in ')
    .replaceAll(/(?<=\p{L}) ?[-–/&] (?=\p{Lu})/gu, ' and ');
  const [who = ''] = /^(?:(?! (?:in|at|on|during|over) ).){2,60}/u.exec(setting) ?? [];
  const [first = ''] = who.split(/ (?:and|with|&|vs\.?|meets?|met) | ?[/&–-] ?/u);
  const [, counted] = /^(?:the )?number of (\p{L}[^?]*)$/iu.exec(rest) ?? [];
  if (counted) return `how many ${counted} during ${setting}?`;
  const bare = BARE.exec(rest)?.[1];
  if (bare) return `${bare} was the ${setting.replace(/^the /i, '')}?`;
  const plain = (/\b(?:19|20)\d{2}\b/.test(head) ? rest.replace(RELATIVE, '') : rest)
    .replace(/\b(?:he|she|him)\b/iu, () => first)
    .replace(/^([^?]*?)\b(?:his|her)\b/iu, (all, before: string) =>
      before.includes(first) ? all : `${before}${first}'s`,
    )
    .replace(/\b(?:they|the (?:two|pair|two sides))\b/iu, () => who.replace(/ ?[/&] ?/u, ' and '));
  const names = plain.includes(first) ? setting.slice(who.length).trim() : setting;
  if (!plain.includes(first)) return `${plain} during ${setting}?`;
  return names === '' || NOUN.test(who) ? `${plain} during ${setting}?` : `${plain} ${names}?`;
}

/** Told from the day of the article, not from today. */
const RELATIVE = / ?\b(?:last|this|that|the previous) (?:year|month)\b/iu;

/** Nothing but when or where. */
const BARE = /^(when|where|where exactly|how long)(?: (?:was|were) (?:it|that|they|this))?$/iu;

/** Somebody and where or when, two sides, or a meeting by name. */
const isSetting = (head: string): boolean =>
  /\p{Lu}[\p{L}\p{M}'’-]+ (?:in|at) (?:the )?\p{Lu}/u.test(head) ||
  /\p{Lu}[\p{L}\p{M}'’-]+ ?(?: and | with | & |[/&–-]| vs\.? | meets? | met ) ?\p{Lu}/u.test(head) ||
  /\b(?:19|20)\d{2}$/.test(head) ||
  new RegExp(`\\b(?:${MEETING})\\b`, 'iu').test(head);

/** "The Oslo talks 2008", "Oslo 2008": the year is the time. */
function withYear(text: string, always = false): string {
  return text.replaceAll(BARE_YEAR, (all, before: string, time: string, at: number) => {
    if (ENDS_BOUND.test(before) || OF_YEAR.test(text.slice(0, at))) return all;
    const bound = always || NOUN.test(before) || isOnMap(before) || isOnMap(before.split(' ').at(-1) ?? '');
    return bound ? ` in ${time}` : all;
  });
}

const isOnMap = (name: string): boolean =>
  /^\p{Lu}/u.test(name) &&
  [...findPlaces(name), ...findParties(name)].some(({ start, end }) => start === 0 && end === name.length);
