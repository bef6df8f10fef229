import type { Need } from '../needs/need.ts';
import { isInTimeClause } from '../question/main-clause.ts';

type Role = Extract<Need, { is: 'role' }>;

const ASKS_CHANGE =
  /\b(?:bec[ao]me|becomes|elected|appointed|named|succeed(?:s|ed)?|replac(?:es|ed|e)|t(?:ook|akes?) over|took office|newly|new(?! (?:Zealand|Delhi|York|Caledonia|Guinea)\b))\b/i;
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
  const change = /\bnew(?:ly)?\b(?! (?:Zealand|Delhi|York|Caledonia|Guinea)\b)/i.test(asked)
    ? `${CHANGES}|new|newly`
    : CHANGES;
  return new RegExp(`\\b(?:${change})\\b.{0,70}\\b${noun}|\\b${noun}.{0,30}\\b(?:${change})\\b`, 'i').test(text);
}
