import type { Question } from '../question/question.ts';
import type { Need } from './need.ts';

/** "From the Ministry of Defence", "of the Finance Ministry". */
const OF_IT =
  /\b(?:from|of|at|for) (?:the |[\p{L}\p{M}]+['’]s )?(?:(?:\p{Lu}[\p{L}-]+ )?Ministry of (?:National |Public )?(\p{Lu}[\p{L}-]+(?: Affairs)?)|(?:(?:National|Public) )?(\p{Lu}[\p{L}-]+(?: Affairs)?) Ministry)\b/u;

/**
 * What tells that somebody is of the ministry which a "who" names ("from the Ministry of Defence"): its minister's title, a
 * deputy's too. `undefined` where it names none.
 */
export function ofMinistry(text: string): RegExp | undefined {
  const match = OF_IT.exec(text);
  const name = (match?.[1] ?? match?.[2])?.replace(/^Defen[cs]e$/, 'Defen[cs]e');
  if (name === undefined) return undefined;
  return new RegExp(
    `\\b[Mm]inister (?:of|for) (?:the )?(?:National |Public )?${name}\\b|\\b${name} (?:Vice[ -]|Deputy )?[Mm]inister\\b`,
    'u',
  );
}

/** Whether the word is "ministry", which its minister stands for. */
export const isMinistry = (word: string): boolean => /^ministr(?:y|ies)(?:['’]s?)?$/i.test(word);

/**
 * The words of a ministry that a question names as the one who did something ("their public works ministry"), where its
 * minister did it in its name. Nothing where its words are asked for: a ministry speaks for itself.
 */
export function wordsOfMinistry(needs: readonly Need[], { text }: Question): readonly Need[] {
  const at = needs.findIndex((need) => need.is === 'word' && isMinistry(need.typed));
  const ministry = needs[at];
  if (!ministry || SPEAKS.test(text) || !DID.test(text.slice(0, ministry.start))) return [];
  const words = [ministry];
  for (let i = at - 1; text.slice(needs[i]?.end, words[0]?.start) === ' ' && needs[i]?.is === 'word'; i--)
    words.unshift(...needs.slice(i, i + 1));
  if (!/^ of (?:the )?\p{L}/u.test(text.slice(ministry.end))) return words;
  for (let i = at + 1; /^ (?:of |of the |and )?$/.test(text.slice(words.at(-1)?.end, needs[i]?.start)); i++)
    if (needs[i]?.is === 'word') words.push(...needs.slice(i, i + 1));
    else break;
  return words;
}

const SPEAKS = /\b(?:say|tell|call|describe|comment|respond|react|think)\b/i;
const DID = /\b(?:did|does|do|has|have|had|will|would) [^?]{0,60}$/i;

/** "Agriculture" of the "agriculture minister". */
export function isBeside(need: Need, minister: Need, text: string): boolean {
  if (need.is !== 'word' || !need.hard) return false;
  const between =
    need.end <= minister.start ? text.slice(need.end, minister.start) : text.slice(minister.end, need.start);
  return /^ (?:of |for |for the )?$/.test(between);
}
