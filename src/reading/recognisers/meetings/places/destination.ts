import { findParties } from '../../../../actor/parties.ts';
import { findPlaces } from '../../../../actor/places.ts';
import type { MeetingPlace } from '../told/meeting-place.ts';

/** "East China's Shandong", "the country's northern Kedah": what stands before a region's own name. */
const OWNER =
  /^(?:(?:north|south|east|west|central|northeast|northwest|southeast|southwest)(?:ern)? )?(?:[A-Z][a-z]{2,14}['’]s )?(?:(?:north|south|east|west|central)(?:ern)? )?/;

/**
 * Where a visit goes, a town or a state: "visit to Việt Nam", "visited Havana", "arrived in Jakarta", "visited east China's
 * Shandong Province". `plain` is the text without marks.
 */
export function destinationIn(text: string, plain: string): MeetingPlace | undefined {
  const match =
    /\b(?:[Vv]isits?|[Tt]rip|[Tt]our) to (?:the )?(?=[A-Z]|(?:north|south|east|west|central)[a-z]{0,7} [A-Z])/.exec(
      plain,
    ) ??
    /\b(?:visit(?:s|ed|ing)?|trip|tour|travel(?:s|led|ed|ling)?|arriv(?:e|es|ed|ing)|came to|flew (?:in)?to|landed|(?:will|to|would) (?:be in|(?:leave|depart|fly|set off|head|come|go) (?:for|to)))\b(?: of [a-z\d]{1,5} days)?(?: (?:to|in))? (?:the )?(?=[A-Z]|(?:north|south|east|west|central)[a-z]{0,7} [A-Z])/.exec(
      plain,
    ) ??
    // "Arrived at the King's Airport, Lima".
    /\barriv(?:e|es|ed|ing) at [^;,]{3,60} [Aa]irport(?:,| in) (?=[A-Z])/.exec(plain);
  if (!match) return undefined;
  const begins = match.index + match[0].length;
  const from = begins + (OWNER.exec(plain.slice(begins, begins + 60))?.[0].length ?? 0);
  const city = findPlaces(text).find(({ start }) => start === from);
  if (city) return { place: city.text, canonicalPlace: city.place };
  // "The People's Republic of China": its first word owns nothing.
  const state = findParties(text).find(
    ({ start, kind, text: words }) =>
      (start === from || start === begins) &&
      (kind === 'name' || (/^(?:US|UK|USA)$/.test(words) && plain.startsWith('the ', start - 4))),
  );
  return state ? { place: state.text } : undefined;
}
