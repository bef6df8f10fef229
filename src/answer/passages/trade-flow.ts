import { findParties } from '../../actor/gazetteer.ts';
import { analyse } from '../../search/analyse.ts';
import type { Need } from '../needs/need.ts';
import type { Question } from '../question/question.ts';

type Party = Need & { readonly is: 'party' };

/** One way that goods go, and the other one, as a text tells them. */
interface Flow {
  readonly own: RegExp;
  readonly other: RegExp;
  /** Whose flow it is, where the question names that state. */
  readonly of: Party | undefined;
}

/** Out of a state and into it, each by its name. */
const OUT = /\bexport\p{Ll}*|\b(?:gone|went|sold|sells?|shipped|sent|goes) abroad\b/iu;
const IN = /\bimport(?!an)\p{Ll}*/iu;
/** Both flows in one figure. */
const TOGETHER = /\b(?:imports? and exports?|exports? and imports?|(?:import|export)[-–/](?:import|export)s?)\b/giu;

/** "Exports and imports came to 3 and 2 billion, respectively": each has its figure. */
const RESPECTIVELY = /\brespectively\b/i;
/** What all trade came to, of which no flow is told. */
const TOTAL =
  /\btrade(?: volume| turnover| value| revenue)? (?:[\p{Ll}-]+ ){0,6}?(?:amount\p{Ll}*|reach\p{Ll}*|stood|c[ao]me|totall?ed|hit|worth)\b/iu;

/** The same by what a state does. */
const SELLS = /\b(?:export(?:s|ed|ing)?|sell(?:s|ing)?|sold|ship(?:s|ped|ments?))\b/i;
const BUYS = /\b(?:import(?:s|ed|ing)?|buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing))\b/i;
const ASKS_DEED =
  /\b(?:did|does|do|has|have|had|will) [^?]{1,60}? (?:(export|sell|sold|ship)|(import|buy|bought|purchase))/i;

/**
 * What tells the other flow of trade than the one whose amount is asked for ("how much were A's exports", "how much did A sell
 * to B"); `undefined` where a question asks for none, or for both.
 */
export function otherFlow(question: Question, needs: readonly Need[]): ((text: string) => boolean) | undefined {
  const [named, done] = [flowNamed(question, needs), flowDone(question, needs)];
  if (!named && !done) return undefined;
  return (text) => (named && tellsOther(named, text)) || (done && doesOther(done, text)) || false;
}

/** The flow that the question names. */
function flowNamed({ kind, text }: Question, needs: readonly Need[]): Flow | undefined {
  if (kind !== 'how much') return undefined;
  const [out, back] = [OUT.exec(text), IN.exec(text)];
  if ((out === null) === (back === null)) return undefined;
  const at = (out ?? back)?.index ?? 0;
  const of = needs.find((need): need is Party => need.is === 'party' && need.end <= at);
  return { ...(out ? { own: OUT, other: IN } : { own: IN, other: OUT }), of };
}

/** Whether the text tells the sum of both flows, or the other one; what A imports "from B" is what B exports. */
function tellsOther({ own, other, of }: Flow, text: string): boolean {
  const apart = text.replaceAll(TOGETHER, (both) => (RESPECTIVELY.test(text) ? both : ' '));
  if (own.test(apart)) return false;
  const end = /\b(?:from|to) (?:the )?(.+)/iu.exec(apart.slice(Math.max(0, apart.search(other))))?.[1] ?? '';
  const isMirrored = of && findParties(end).some(({ party, start }) => start === 0 && party === of.party);
  return other.test(apart)
    ? !isMirrored
    : own.test(text) || (TOTAL.test(text) && !SELLS.test(text) && !BUYS.test(text));
}

/** The flow of which the question tells as a deed of a state. */
function flowDone({ kind, text }: Question, needs: readonly Need[]): Flow | undefined {
  const verb = kind === 'how much' || kind === 'how many' ? ASKS_DEED.exec(text) : null;
  if (!verb) return undefined;
  const end = verb.index + verb[0].length;
  const of = needs.findLast(
    (need): need is Party => need.is === 'party' && need.start >= verb.index && need.end <= end,
  );
  return of && { ...(verb[1] ? { own: SELLS, other: BUYS } : { own: BUYS, other: SELLS }), of };
}

/** What one flow is more than the other. */
const GAP = /\btrade (?:deficit|surplus|gap|imbalance)\b/i;

/** Whether the text tells the other deed of that state alone, or the gap between the two: its purchases where its sales are asked for. */
function doesOther({ own, other, of }: Flow, text: string): boolean {
  if (own.test(text)) return false;
  if (GAP.test(text)) return true;
  const told = other.exec(text);
  if (!told) return false;
  return analyse(text.slice(0, told.index)).some(
    ({ term, end }) =>
      of?.terms.includes(term) && /^ ?(?:['’]s?)?(?: \p{Ll}+){0,3} $/u.test(text.slice(end, told.index)),
  );
}
