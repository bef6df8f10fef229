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

const AT_A = /\b(?:after|during|at|in|following) an? (?:[a-z]+ )?$/;
const SAID = /\b(?:told|said) /;

/** Where the word stands by which somebody told it: the trigger itself, or "said" before "after a meeting with B". */
function verbOf(text: string, { form, mode, start }: Trigger): number | undefined {
  if (text.startsWith('told ', start)) return start;
  if (form === 'verb' && !AT_A.test(text.slice(0, start))) return undefined;
  const said = mode === 'visit' || mode === 'message' ? null : SAID.exec(text.slice(0, start));
  return said?.index;
}

/**
 * "The King will visit Chile next year, Minister A in Santiago on Tuesday told President B": A and B came together, with
 * the day of A's clause, and whoever is named in what was told, or said after
 * a meeting, was not there; a journey told there is a telling of its own.
 */
export function toldSomeone(draft: Draft, sentence: Sentence, triggers: readonly Trigger[]): Clause[] | undefined {
  const { text, start } = sentence;
  const trigger = triggers.find((one) => verbOf(text, one) !== undefined);
  const verb = trigger && verbOf(text, trigger);
  if (!trigger || verb === undefined) return undefined;
  const there = participantsIn(draft, sentence, undefined);
  const mentions = mentionsWithin(draft, sentence).filter(({ who, by }) => by === 'name' && there.includes(who));
  const speaker = mentions.findLast(({ end }) => end - start <= verb);
  if (!speaker || !WHERE_AND_WHEN.test(text.slice(speaker.end - start, verb))) return undefined;
  const hearers = mentions.filter(
    (one) =>
      one.start - start >= verb &&
      one.start - start <= trigger.end + HEARER_WITHIN &&
      one.who.country !== speaker.who.country,
  );
  const from = BEFORE_COMMA.exec(text.slice(0, speaker.start - start))?.[0].length ?? 0;
  const isTold = verb === trigger.start;
  const toldOf = mentions.some(({ end }) => end - start <= from);
  if (hearers.length === 0 || from === 0 || (!isTold && !toldOf)) return undefined;
  const heard = isTold ? hearers.slice(0, 1) : hearers;
  const people = [...new Set([speaker.who, ...heard.map(({ who }) => who)])];
  const told: Clause = { trigger, people, within: [from, text.length] };
  const journey = triggers.find(({ mode, end }) => mode === 'visit' && end <= from);
  return journey ? [{ trigger: journey, people: undefined, within: [0, from] }, told] : [told];
}
