import type { Draft, Sentence } from '../../../draft.ts';
import { sidesOf } from '../people/participants.ts';
import type { Trigger } from '../words/trigger.ts';
import type { Clause } from './clause.ts';
import { namedWithin, subjectOf } from './clause-parts.ts';

const AFTER =
  /\bafter (?:(?:an?|his|her|their|earlier|separate|official) ){0,2}(talks|meeting|discussions|reception) with (?=[A-Z]|the |his |her )/;
/** What makes the first of the two news of the same day and not of another time. */
const SAME_DAY =
  /\b(?:earlier (?:that|the same|in the|on the same) day|(?:on )?the same (?:day|morning|afternoon)|that (?:same )?(?:morning|afternoon|day)|in the (?:morning|afternoon))\b/;

/** "Had a meeting with A on Monday after talks with B earlier that day": one with each. */
export function afterTalks(draft: Draft, sentence: Sentence, triggers: readonly Trigger[]): Clause[] | undefined {
  const after = AFTER.exec(sentence.text);
  const main = triggers.find(({ form, mode }) => form === 'verb' && mode !== 'visit' && mode !== 'message');
  if (!after || !main || main.start > after.index) return undefined;
  const begins = after.index + after[0].length;
  const rest = sentence.text.slice(begins).split(';', 1)[0] ?? '';
  if (!SAME_DAY.test(rest)) return undefined;
  const within = namedWithin(draft, sentence);
  const guests = within(main.end, after.index);
  const others = within(begins, begins + rest.length);
  const [named] = within(0, main.start);
  const subject = subjectOf(draft, sentence, main.start, named, guests[0]);
  if (!subject || guests.length === 0 || others.length !== 1 || guests.includes(subject)) return undefined;
  const noun = after[1] ?? 'talks';
  const mode = noun === 'meeting' || noun === 'reception' ? noun : 'talks';
  const earlier: Trigger = { start: after.index, end: begins, mode, form: 'verb' };
  const clauses: (Clause & { people: NonNullable<Clause['people']> })[] = [
    { trigger: main, people: [subject, ...guests], within: [0, after.index] },
    { trigger: earlier, people: [subject, ...others], within: [after.index, begins + rest.length] },
  ];
  return clauses.every(({ people }) => sidesOf(people) === 2) ? clauses : undefined;
}
