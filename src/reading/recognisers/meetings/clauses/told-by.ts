import type { Sentence } from '../../../draft.ts';
import { statusOf } from '../manner/status.ts';
import { isSaidAt } from '../people/partners.ts';
import { OTHER_OCCASION } from '../tell.ts';
import type { Trigger } from '../words/trigger.ts';
import { findTriggers } from '../words/triggers.ts';

/** The triggers of the sentence, without those of the occasion that its first clause names beside another. */
export function toldBy(text: string): readonly Trigger[] {
  const all = findTriggers(text);
  const clause = OTHER_OCCASION.exec(text)?.[0].length ?? 0;
  const own = all.filter(({ start, form }) => start >= clause && form === 'verb');
  if (clause > 0 && own.length > 0) return own;
  const there = all.filter((one) => one.form === 'noun' && isSaidAt(text, one));
  return there.length > 0 && all.every(({ form }) => form === 'noun') ? there : all;
}

/** "At a reception for X, Y suggested that both sides keep holding meetings": what was beside what is only wished for. */
export function withoutWishes(sentence: Sentence, triggers: readonly Trigger[]): readonly Trigger[] {
  if (triggers.length < 2) return triggers;
  const real = triggers.filter((one) => !statusOf(sentence, one, undefined).wished);
  return real.length > 0 ? real : triggers;
}
