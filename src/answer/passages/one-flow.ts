import { findParties } from '../../actor/gazetteer.ts';
import type { Need } from '../needs/need.ts';
import type { Question } from '../question/question.ts';

const EXPORTS = /\bexport\p{Ll}*|\b(?:gone|went|sold|sells?|shipped|sent|goes) abroad\b/iu;
const IMPORTS = /\bimport(?!an)\p{Ll}*/iu;
/** Both flows in one figure. */
const TOGETHER = /\b(?:imports? and exports?|exports? and imports?|(?:import|export)[-–/](?:import|export)s?)\b/giu;

/** The one flow of trade whose amount is asked for. */
export interface Flow {
  readonly own: RegExp;
  readonly other: RegExp;
  /** Whose flow it is, where the question names that state before it. */
  readonly of?: Need;
}

/** The flow that the question asks for; `undefined` where it asks for none, or for both. */
export function flowAsked({ kind, text }: Question, needs: readonly Need[]): Flow | undefined {
  if (kind !== 'how much') return undefined;
  const [out, back] = [EXPORTS.exec(text), IMPORTS.exec(text)];
  if ((out === null) === (back === null)) return undefined;
  const at = (out ?? back)?.index ?? 0;
  const of = needs.find(({ is, end }) => is === 'party' && end <= at);
  return { own: out ? EXPORTS : IMPORTS, other: out ? IMPORTS : EXPORTS, ...(of && { of }) };
}

/** Whether the text tells the sum of both flows, or the other one; what A imports "from B" is what B exports. */
export function tellsOtherFlow({ own, other, of }: Flow, text: string): boolean {
  const apart = text.replaceAll(TOGETHER, ' ');
  if (own.test(apart)) return false;
  const end = /\b(?:from|to) (?:the )?(.+)/iu.exec(apart.slice(Math.max(0, apart.search(other))))?.[1] ?? '';
  const isMirrored =
    of?.is === 'party' && findParties(end).some(({ party, start }) => start === 0 && party === of.party);
  return other.test(apart) ? !isMirrored : own.test(text);
}
