import type { Draft } from '../../../draft.ts';
import { leadOf } from '../../../tense.ts';
import { mentionsIn } from '../people/participants.ts';
import type { Gathered } from '../told/gathered.ts';
import { isRemote } from '../told/news.ts';
import { placeIn } from './place.ts';

/** A lead about somebody's programme in a town: "The schedule of X in Beijing left no minute unused". */
const PROGRAMME =
  /\b(?:schedule|programme|program|agenda|itinerary|engagements|day|stay|round of meetings|series of meetings)\b[^.;]{0,90}\bin (?:the )?[A-Z]/;

/** The town of a lead that tells of a programme and of no meeting, for those meetings of its hero that give no place. */
export function placeByProgramme(draft: Draft, reported: readonly Gathered[]): void {
  const [lead] = leadOf(draft, 1);
  if (!lead || !PROGRAMME.test(lead.text)) return;
  if (reported.some(({ tellings, mode }) => mode === 'visit' || tellings.some(({ sentence }) => sentence === lead)))
    return;
  const place = placeIn(draft.article, lead, 0, 'meeting');
  const heroes = mentionsIn(draft, lead).map(({ who }) => who);
  for (const one of reported)
    if (place?.canonicalPlace && !one.place && !isRemote(one.mode) && one.people.some((who) => heroes.includes(who)))
      one.place = place;
}
