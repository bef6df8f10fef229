import type { Draft, KnownPerson, Sentence } from '../../draft.ts';
import { mentionsIn, participantsIn, sidesOf } from './people.ts';
import { speakerBefore } from './telling.ts';
import type { Trigger } from './words.ts';

/** One of several comings together that one sentence tells. */
export interface Clause {
  readonly trigger: Trigger;
  readonly people: readonly KnownPerson[];
}

/**
 * A sentence that brings one person together with others by several verbs ("is to hold talks with A, and to meet with B"),
 * or tells that others did the same ("as did C and D"), as its clauses; `undefined` for any other sentence.
 */
export function clausesOf(draft: Draft, sentence: Sentence, triggers: readonly Trigger[]): Clause[] | undefined {
  return severalVerbs(draft, sentence, triggers) ?? asDidOthers(draft, sentence, triggers);
}

function severalVerbs(draft: Draft, sentence: Sentence, triggers: readonly Trigger[]): Clause[] | undefined {
  const verbs = triggers.filter(({ mode, form }) => form === 'verb' && mode !== 'visit');
  const [first, ...others] = verbs;
  if (!first || others.length === 0) return undefined;
  const there = participantsIn(draft, sentence, undefined);
  const mentions = mentionsIn(draft, sentence).filter(({ who }) => there.includes(who));
  const within = (from: number, to: number): KnownPerson[] => [
    ...new Set(
      mentions
        .filter(({ start, end }) => start - sentence.start >= from && end - sentence.start <= to)
        .map(({ who }) => who),
    ),
  ];
  const [named, ...more] = within(0, first.start);
  if (more.length > 0) return undefined;
  const [guest] = within(first.end, sentence.text.length);
  const pronoun = /\b(?:[Hh]e|[Ss]he) (?:[a-z]+ ){0,3}$/.test(sentence.text.slice(0, first.start));
  const subject =
    named ?? (pronoun && guest ? speakerBefore(draft, draft.sentences.indexOf(sentence), guest) : undefined);
  if (!subject) return undefined;
  const clauses = verbs.map((trigger, at) => ({
    trigger,
    people: [subject, ...within(trigger.end, verbs[at + 1]?.start ?? sentence.text.length)],
  }));
  const guests = clauses.flatMap(({ people }) => people.slice(1));
  if (new Set(guests).size !== guests.length) return undefined;
  return clauses.every(({ people }) => people.length === 2 && sidesOf(people) === 2) ? clauses : undefined;
}

function asDidOthers(draft: Draft, sentence: Sentence, triggers: readonly Trigger[]): Clause[] | undefined {
  const at = sentence.text.search(/,? as did /);
  const trigger = triggers.find(({ form, start }) => form === 'verb' && start < at);
  if (at < 0 || !trigger) return undefined;
  const named = mentionsIn(draft, sentence);
  const before = named.filter(({ start }) => start - sentence.start < at).map(({ who }) => who);
  const after = named.filter(({ start }) => start - sentence.start > at).map(({ who }) => who);
  return sidesOf(before) === 2 && sidesOf(after) === 2
    ? [
        { trigger, people: before },
        { trigger, people: after },
      ]
    : undefined;
}
