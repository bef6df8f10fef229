import type { Draft } from '../../../draft.ts';
import { findSceneOfLead } from '../days/scene-of-lead.ts';
import { AFTER_THEIR } from '../manner/status.ts';
import { mentionsIn, sidesOf } from '../people/participants.ts';
import type { Gathered } from '../told/gathered.ts';
import { isSameMeeting } from '../told/news.ts';

/** How far down a feature may name them. */
const NAMED_WITHIN = 3;

/**
 * "A looked on with his counterpart B as the paper was signed after their talks", under a lead that gives the day: those
 * talks are the news, although only the later meetings of A are told by words of their own. Taken out of what is mentioned,
 * with all that speaks of them.
 */
export function takePassedTalks(
  draft: Draft,
  mentioned: Gathered[],
  reported: readonly Gathered[],
): Gathered | undefined {
  const main = reported[0]?.tellings[0];
  if (!main) return undefined;
  const before = draft.sentences.indexOf(main.sentence);
  const one = mentioned.find(({ people, mode, status, date, tellings: [first] }) => {
    const told = first ? draft.sentences.indexOf(first.sentence) : -1;
    return (
      first !== undefined &&
      told >= 0 &&
      told < Math.min(before, NAMED_WITHIN) &&
      date === undefined &&
      status === 'held' &&
      (mode === 'talks' || mode === 'meeting') &&
      people.length === 2 &&
      sidesOf(people) === 2 &&
      !first.recalled &&
      AFTER_THEIR.test(first.sentence.text.slice(0, first.trigger.end).replace(/\S+$/, '')) &&
      people.every((who) => mentionsIn(draft, first.sentence).some((mention) => mention.who === who)) &&
      people.some((who) => reported.some((other) => other.people.includes(who))) &&
      !reported.some((other) => people.every((who) => other.people.includes(who)))
    );
  });
  if (!one || !findSceneOfLead(draft, one)) return undefined;
  const others = mentioned.filter(
    (other) => other !== one && !other.tellings.every((telling) => isSameMeeting(one, telling)),
  );
  for (const other of mentioned) if (other !== one && !others.includes(other)) one.tellings.push(...other.tellings);
  mentioned.splice(0, mentioned.length, ...others);
  return one;
}
