import { partyName } from '../actor/parties.ts';
import type { Library } from '../library/library.ts';
import type { Action } from './reply.ts';

/** Up to three lines that find something in this corpus, as buttons: taken from its newest event. */
export function exampleActions(library: Library): Action[] {
  const lines = exampleLines(library);
  return lines.map((run) => ({ label: run.length > 70 ? `${run.slice(0, 69)}…` : run, run, where: 'reply' }));
}

/** The same as typed lines. */
export function exampleLines(library: Library): string[] {
  const events = library.relations.events.filter((event) => event.meeting.participants.length >= 2);
  const newest = events.findLast((event) => event.meeting.date && event.meeting.status === 'held') ?? events.at(-1);
  const guest = newest?.meeting.participants.at(-1);
  const host = newest?.meeting.participants[0];
  const lines: string[] = [];
  if (guest) lines.push(`search ${guest.person ?? guest.name}`);
  if (guest && host) lines.push(`ask When did ${host.person ?? host.name} meet ${guest.person ?? guest.name}?`);
  const country = [...library.readings.values()].flatMap((reading) => reading.countries)[1];
  if (lines.length === 0 && country) lines.push(`search ${partyName(country)}`);
  lines.push('digest');
  return lines.slice(0, 3);
}
