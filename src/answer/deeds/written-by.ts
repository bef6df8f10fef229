import type { Need } from '../needs/need.ts';
import { nameTokens } from '../people/known-names.ts';
import type { Question } from '../question/question.ts';

/** Who wrote or called, and to whom. */
export interface Writing {
  readonly writer: Need & { readonly is: 'person' };
  readonly addressee: Need & { readonly is: 'person' };
}

const ASKS =
  /^\s*why (?:did|does|has|had|would) .{2,60} (?:write|written|cable|phone|ring|telephone|call(?= \p{Lu})|send .{1,40} (?:letter|message|note))\b/u;

/** Whose words to whom are asked about by "why did A write to B", "why did A ring B"; `undefined` where nobody's are. */
export function writingAsked({ text }: Question, needs: readonly Need[]): Writing | undefined {
  if (!ASKS.test(text)) return undefined;
  const [writer, addressee] = needs.filter((need) => need.is === 'person');
  return writer && addressee ? { writer, addressee } : undefined;
}

/** Whether the text names the one who was written to first, as the doer of what it tells. */
export function isWrittenByOther({ writer, addressee }: Writing, text: string): boolean {
  if (/\b(?:from|received?|by)\b/i.test(text)) return false;
  const [from, to] = [firstOf(writer, text), firstOf(addressee, text)];
  return to >= 0 && (from < 0 || to < from);
}

const firstOf = ({ tokens }: Writing['writer'], text: string): number =>
  nameTokens(text).findIndex((token) => tokens.includes(token));
