import type { Draft } from '../../../draft.ts';
import { writtenOn } from '../../../written-on.ts';
import { statusOf } from '../manner/status.ts';
import { mentionsIn } from '../people/participants.ts';
import { placeIn } from '../places/place.ts';
import type { Gathered } from '../told/gathered.ts';
import type { MeetingPlace } from '../told/meeting-place.ts';
import { isRemote } from '../told/news.ts';
import { findTriggers } from '../words/triggers.ts';

/** Bylines and headings may stand above the lead. */
export const HEADED_LEAD = 3;

/**
 * "The 8th meeting of the committee was held in Oslo. A co-chaired it with B", "A praised fish at recent meetings in Oslo. At
 * a meeting with B, A said": where the opening has the coming together, as long as it names nobody who was not there.
 */
export function findPlaceOfOpening(draft: Draft, { tellings, people, mode }: Gathered): MeetingPlace | undefined {
  const [first] = tellings;
  if (!first || mode === 'visit' || isRemote(mode)) return undefined;
  const opening = draft.sentences.slice(0, Math.max(0, draft.sentences.indexOf(first.sentence)));
  if (opening.length > HEADED_LEAD) return undefined;
  if (opening.some((lead) => mentionsIn(draft, lead).some(({ who }) => !people.includes(who)))) return undefined;
  const written = writtenOn(draft);
  for (const lead of opening) {
    const trigger = findTriggers(lead.text).find(({ mode: how }) => how !== 'visit');
    if (!trigger || isRemote(trigger.mode === 'unsaid' ? undefined : trigger.mode)) continue;
    const { wished, recalled, planned } = statusOf(lead, trigger, written);
    if (!wished && !recalled && planned === first.planned) return placeIn(draft.article, lead, trigger.start, mode);
  }
  return undefined;
}
