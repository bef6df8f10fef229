import { knownPerson } from '../../../actor/gazetteer.ts';
import { classOfRole } from '../../../actor/titles.ts';
import { addDays, type Day, earliest, latest, precisionOf } from '../../../calendar/day.ts';
import type { Draft } from '../../draft.ts';
import type { Participant } from '../../reading.ts';
import type { Contradiction } from './contradiction.ts';

/** Days around a term in which a text may call somebody by the office: named before taking it, or not yet handed over. */
const MARGIN = 45;
const OTHER_TIME =
  /\b(?:former|then|ex-?|outgoing|elect|designate|late|acting|caretaker|interim|incoming|deputy|vice|special|assistant)\b/i;
/** Offices by their own names; "top diplomat" and "leader" may be another post. */
const BY_NAME =
  /\b(?:president|prime minister|premier|foreign minister|minister (?:of|for)|secretary of state|general secretary|chancellor|king)\b/i;

/** Somebody who met as the holder of an office on a day on which the table of offices has them out of it: the text is kept. */
export function findOutsideTerms(draft: Draft): Contradiction[] {
  const found = new Map<string, Contradiction>();
  for (const { status, date, basis, participants, evidence } of draft.meetings) {
    const day = date && precisionOf(date) === 'day' ? earliest(date) : undefined;
    if (!day || status !== 'held' || basis === 'inferred') continue;
    for (const one of participants) {
      const term = found.has(one.name) ? undefined : termAway(one, day);
      const at = draft.mentions.find(({ who, in: part }) => part === 'body' && who.name === one.name)?.start;
      if (term)
        found.set(one.name, {
          start: at ?? evidence[0]?.start ?? 0,
          what: `The text names ${one.name} as ${one.role} on ${day}, but the table of offices has ${term}; the text is kept.`,
        });
    }
  }
  return [...found.values()];
}

function termAway({ person, role, country }: Participant, day: Day): string | undefined {
  const known = knownPerson(person);
  if (!known || !role || OTHER_TIME.test(role) || !BY_NAME.test(role)) return undefined;
  const kind = classOfRole(role);
  if (kind === 'other') return undefined;
  const terms = known.tenures.filter((one) => classOfRole(one.office) === kind && one.country === country);
  const isIn = terms.some(({ from, to, current }) => {
    const [first, last] = [from && earliest(from), to && latest(to)];
    return (!first || addDays(first, -MARGIN) <= day) && (last ? day <= addDays(last, MARGIN) : current || !to);
  });
  const [term] = terms;
  return term && !isIn ? `${term.office} ${term.from ?? '?'} – ${term.to ?? 'now'}` : undefined;
}
