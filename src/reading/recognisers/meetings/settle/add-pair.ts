import type { Draft } from '../../../draft.ts';
import { findPairOfLead } from '../groups/pair-of-lead.ts';
import { findTalksOfCutLead } from '../groups/without-words.ts';
import type { Gathered } from '../told/gathered.ts';

/** The pair of the lead, told of before what the text goes on to tell; what names their meeting in passing is the same one. */
export function addPair(draft: Draft, reported: Gathered[]): void {
  const pair = findPairOfLead(draft) ?? findTalksOfCutLead(draft);
  const [first] = reported;
  if (!pair || !first) return;
  if (reported.every((one) => isOtherThan(pair, one) && isToldAfter(draft, pair, one))) reported.unshift(pair);
  else if (!isOtherThan(pair, first) && first.people.length === 2 && isNamedInPassing(first))
    reported[0] = { ...pair, tellings: [...pair.tellings, ...first.tellings] };
}

/** "Was delighted at meeting X again": no telling of its own. */
function isNamedInPassing({ tellings: [first] }: Gathered): boolean {
  const words = first?.sentence.text.slice(first.trigger.start - 24, first.trigger.end) ?? '';
  return /\b(?:at|of|on|about|to be) meeting$/.test(words);
}

/** Whether somebody of the pair was not at the other meeting. */
const isOtherThan = (pair: Gathered, one: Gathered): boolean => !pair.people.every((who) => one.people.includes(who));

/** Whether the other meeting is told further down than the pair, or still to come. */
function isToldAfter(draft: Draft, pair: Gathered, one: Gathered): boolean {
  const [at, other] = [pair, one].map(({ tellings: [first] }) =>
    first ? draft.sentences.indexOf(first.sentence) : -1,
  );
  return one.status === 'planned' || (other ?? -1) > (at ?? -1) + 1;
}
