import { fold } from '../../actor/fold.ts';
import { findParties } from '../../actor/gazetteer.ts';
import { stem } from '../../search/stem.ts';
import type { Need } from '../needs/need.ts';
import type { Question } from '../question/question.ts';

/** A deed of a state that a question asks about: "has Norway condemned Chile". */
export interface StateDeed {
  readonly subject: Extract<Need, { is: 'party' }>;
  readonly verb: Extract<Need, { is: 'word' }>;
}

/** The deed and whose it is, where a "has" or a "did" asks for that of a state. */
export function stateDeed(question: Question, needs: readonly Need[]): StateDeed | undefined {
  if (question.kind !== 'yes or no' || question.meeting || question.act) return undefined;
  const subject = needs.find((need) => need.is === 'party');
  if (!subject || !/^\s*(?:has|have|had|did|does|do)\b[^?]{0,4}$/i.test(question.text.slice(0, subject.start)))
    return undefined;
  const verb = needs.find((need) => need.is === 'word' && need.hard && need.start - subject.end <= 1);
  return verb?.is === 'word' ? { subject, verb } : undefined;
}

/** Whether the sentence tells the deed of that state, or of whom a pronoun means; nobody else's. */
export function tellsStateDeed({ subject, verb }: StateDeed, text: string): boolean {
  const done = [...text.matchAll(/[\p{L}\p{M}]+/gu)].find(({ 0: word }) =>
    verb.terms.includes(stem(fold(word))),
  )?.index;
  if (done === undefined && !verb.inPhrase?.test(text)) return false;
  if (/^(?:He|She|It|They|The two|Both)\b/.test(text)) return true;
  return findParties(text).some(({ party, start }) => party === subject.party && start < (done ?? text.length));
}
