import { analyse } from '../../search/analyse.ts';
import type { Need } from '../needs/needs.ts';
import { isInTimeClause } from '../question/main-clause.ts';

type Role = Extract<Need, { is: 'role' }>;

const ASKS_CHANGE =
  /\b(?:bec[ao]me|becomes|elected|appointed|named|succeed(?:s|ed)?|replac(?:es|ed|e)|t(?:ook|akes?) over|took office|new|newly)\b/i;
const CHANGES =
  'elect(?:s|ed|ing|ion)?|appoint(?:s|ed|ing|ment)?|nam(?:es|ed|ing)|succe(?:ed(?:s|ed|ing)?|ssor)|replac(?:es|ed|ing)|t(?:ook|aken|akes|aking) (?:over|office|up)|sworn in|inaugurat\\w{1,4}|bec(?:a|o)mes?|assum(?:es|ed|ing)|designate';

/** The office whose new holder a question asks about ("who became", "new ambassador"). */
export function changedOffice(asked: string, needs: readonly Need[]): Role | undefined {
  const change = ASKS_CHANGE.exec(asked);
  if (!change || isInTimeClause(asked, change.index)) return undefined;
  return needs.find((need): need is Role => need.is === 'role');
}

/** Whether the text tells near the office that somebody came to it; "new" counts where the question says so. */
export function tellsChange(text: string, { typed }: Role, asked: string): boolean {
  const noun = (typed.split(' ').at(-1) ?? typed).replaceAll(/[^\p{L}]/gu, '');
  const change = /\bnew/i.test(asked) ? `${CHANGES}|new|newly` : CHANGES;
  return new RegExp(`\\b(?:${change})\\b.{0,70}\\b${noun}|\\b${noun}.{0,30}\\b(?:${change})\\b`, 'i').test(text);
}

/** Whether the text speaks of envoys of the party: "Danish ambassador", "the Ambassador of Denmark". */
export function namesEnvoyOf(text: string, terms: readonly string[]): boolean {
  return [...text.matchAll(/\bambassadors?\b/gi)].some(({ index, 0: word }) => {
    const before = analyse(text.slice(Math.max(0, index - 40), index)).at(-1);
    const after = /^(?:-\w+)? of (?:the )?/i.exec(text.slice(index + word.length));
    const from = index + word.length + (after?.[0].length ?? 0);
    const next = after ? analyse(text.slice(from, from + 40))[0] : undefined;
    return [before?.term, next?.term].some((term) => term !== undefined && terms.includes(term));
  });
}

/** Where an envoy is sent, as far as the text says: the words after "ambassador … to". */
export function postOf(text: string): string | undefined {
  return /\bambassadors?\b.{0,90}?\bto (?:the )?(.{1,60})/i.exec(text)?.[1];
}
