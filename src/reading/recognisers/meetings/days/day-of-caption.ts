import { findDates } from '../../../../calendar/dates-in-text.ts';
import { precisionOf } from '../../../../calendar/day.ts';
import { resolveDate } from '../../../../calendar/resolve-dates.ts';
import type { Draft } from '../../../draft.ts';
import { writtenOn } from '../../../written-on.ts';
import { mentionsIn } from '../people/participants.ts';
import type { Gathered } from '../told/gathered.ts';
import type { MeetingDate } from '../told/meeting-date.ts';

/** A picture's title that names what it shows by its kind: "Call on X on 24 April". */
const SHOWS =
  /^(?:Photo(?:graph)?(?: caption)?s?: ?|Caption: ?|Picture: ?)?(?:(?:The|A) )?(?:(?:Courtesy|Introductory|Farewell|Bilateral|Official|Working|courtesy|bilateral) ){0,2}(?:[Cc]all|[Mm]eeting|[Tt]alks|[Ll]unch|[Dd]inner|[Bb]reakfast|[Rr]eception) (?:on|with|by|hosted by|between|for) [^.;]{3,160}\bon\s$/;

/** The day that the title of a picture gives to the meeting with one who met nobody else. */
export function findDayOfCaption(draft: Draft, one: Gathered, others: readonly Gathered[]): MeetingDate | undefined {
  const own = one.people.filter((who) => !others.some((other) => other !== one && other.people.includes(who)));
  for (const caption of [...draft.asides, ...draft.sentences.slice(-12)]) {
    if (caption.text.length > 240) continue;
    for (const mention of findDates(caption.text)) {
      if (mention.said.kind !== 'calendar' || !SHOWS.test(caption.text.slice(0, mention.start))) continue;
      if (!mentionsIn(draft, caption).some(({ who }) => own.includes(who))) continue;
      const found = resolveDate(mention.said, writtenOn(draft), 'past');
      if (found && precisionOf(found.date) === 'day') return { ...found, mention };
    }
  }
  return undefined;
}
