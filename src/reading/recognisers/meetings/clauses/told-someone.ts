import type { Draft, Sentence } from '../../../draft.ts';
import { mentionsWithin } from '../../../mentions.ts';
import { participantsIn } from '../people/participants.ts';
import type { Trigger } from '../words/trigger.ts';
import type { Clause } from './clause.ts';

/** What was told stands first; behind its comma begins who told it. */
const BEFORE_COMMA = /^.*\S, /s;

/** Between who told and the word: where and when. */
const WHERE_AND_WHEN = /^(?:,? (?:in|at|on|late|early|here|today|yesterday)\b[^,;]{0,50})?,? $/;

/** How far behind the word the hearer's name may stand, with his office and his country. */
const HEARER_WITHIN = 120;

/**
 * "The King will visit Chile next year, Minister A in Santiago on Tuesday told President B": A and B came together, with
 * the day of A's clause, and whoever is named in what was told was not there; a journey told there is a telling of its own.
 */
export function toldSomeone(draft: Draft, sentence: Sentence, triggers: readonly Trigger[]): Clause[] | undefined {
  const { text, start } = sentence;
  const trigger = triggers.find((one) => one.form === 'verb' && text.startsWith('told ', one.start));
  if (!trigger) return undefined;
  const there = participantsIn(draft, sentence, undefined);
  const mentions = mentionsWithin(draft, sentence).filter(({ who, by }) => by === 'name' && there.includes(who));
  const speaker = mentions.findLast(({ end }) => end - start <= trigger.start);
  const hearer = mentions.find((one) => one.start - start >= trigger.end && one.who.country !== speaker?.who.country);
  if (!speaker || !hearer || hearer.start - start > trigger.end + HEARER_WITHIN) return undefined;
  if (!WHERE_AND_WHEN.test(text.slice(speaker.end - start, trigger.start))) return undefined;
  const from = BEFORE_COMMA.exec(text.slice(0, speaker.start - start))?.[0].length ?? 0;
  if (from === 0) return undefined;
  const told: Clause = { trigger, people: [speaker.who, hearer.who], within: [from, text.length] };
  const journey = triggers.find(({ mode, end }) => mode === 'visit' && end <= from);
  return journey ? [{ trigger: journey, people: undefined, within: [0, from] }, told] : [told];
}
