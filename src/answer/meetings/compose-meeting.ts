import { partyName } from '../../actor/gazetteer.ts';
import { isEvidence, type Support } from '../../article/passage.ts';
import { type PartialDay, precisionOf } from '../../calendar/day.ts';
import type { Library } from '../../library/library.ts';
import { dayText } from '../../wording/dates.ts';
import type { Words } from '../../wording/words.ts';
import { type Context, citationsOf, type ProposedSentence } from '../proposals/proposal.ts';
import { venueIn } from '../question/venue.ts';
import type { FoundMeeting } from './meetings-by-name.ts';

/**
 * "Phạm Minh Chính and Antony Blinken met in Hà Nội on 15 April 2023." from the fields of a meeting; with the building that
 * it was in, as told, where that is wanted.
 */
export function composeMeeting(
  found: FoundMeeting,
  { library, words, phrases }: Context,
  withBuilding = false,
): ProposedSentence | undefined {
  const { meeting } = found;
  const days = daysOf(found, words);
  const names = meeting.participants.slice(0, 6).map(({ person, name }) => person ?? name);
  if (names.length === 0) return undefined;
  const who = names.length === 1 ? names.join('') : `${names.slice(0, -1).join(', ')}${phrases.and}${names.at(-1)}`;
  const day = days.length > 1 ? phrases.differ(days.join(phrases.or)) : days[0];
  const place = meeting.canonicalPlace ?? meeting.place;
  const told =
    meeting.mode === 'visit' && names.length === 1
      ? phrases.visited(who, meeting.status === 'planned')
      : phrases.met(who, meeting.mode, meeting.status === 'planned');
  const building = withBuilding ? buildingOf(meeting) : undefined;
  const where = place ? `${phrases.at(place)}${building ? ` (${building})` : ''}` : '';
  const when = day && meeting.date ? phrases.on(day, isDay(meeting.date)) : phrases.noDay;
  const citations = citationsOf(supportsOf(found, library), library);
  if (citations.length === 0) return undefined;
  const fields = [...names, ...days, ...(place ? [place] : []), ...(building ? [building] : [])];
  return { text: `${told}${where}${when}.`, verbatim: false, citations, fields };
}

/** The place as told, where it names a building that its canonical form leaves out. */
const buildingOf = ({ place, canonicalPlace }: FoundMeeting['meeting']): string | undefined =>
  place && canonicalPlace && !canonicalPlace.includes(place) && venueIn(`at ${place}`) ? place : undefined;

/** The day of the meeting, and those on which its sources differ, earliest first. */
function daysOf({ meeting, conflicts }: FoundMeeting, words: Words): string[] {
  const differing = conflicts.find(({ what }) => what.startsWith('the date'))?.readings.map(({ value }) => value) ?? [];
  const dates = meeting.date ? [...new Set([meeting.date, ...differing])].sort() : [];
  return dates.map((date) => dayText(date as PartialDay, words));
}

const isDay = (date: PartialDay): boolean => ['day', 'month-day'].includes(precisionOf(date));

/** The words of the telling article first, its body before its caption, the sentence with the day before others. */
function supportsOf({ meeting, articles, conflicts }: FoundMeeting, library: Library): Support[] {
  const order = new Map(articles.map((id, i) => [id, i]));
  const day = meeting.date?.slice(-2).replace(/^0/, '');
  const rank = (support: Support): number => {
    if (!isEvidence(support)) return 99;
    const where = support.in === 'body' ? 0 : 0.4;
    const dated = day && new RegExp(`\\b${day}\\b`).test(support.quote) ? 0 : 0.2;
    return (order.get(support.article) ?? 50) + where + dated;
  };
  const own = [...meeting.evidence]
    .filter(({ article }) => library.articles.has(article))
    .sort((a, b) => rank(a) - rank(b));
  return [...own, ...conflicts.flatMap(({ readings }) => readings.map(({ support }) => support))];
}

/** The name of a party in an answer: "Việt Nam" and "Hà Nội" as the house writes them. */
export function shownParty(party: string, locale: string): string {
  if (party === 'VN') return 'Việt Nam';
  const name = partyName(party, locale.slice(0, 2));
  return /\b(?:United|Netherlands|Philippines|Emirates)\b/.test(name) || ['EU', 'UN'].includes(party)
    ? `the ${name}`
    : name;
}
