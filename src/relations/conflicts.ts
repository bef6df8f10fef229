import { fold } from '../actor/fold.ts';
import { findParties, findPlaces } from '../actor/gazetteer.ts';
import type { Evidence } from '../article/passage.ts';
import type { PartialDay } from '../calendar/day.ts';
import type { Meeting } from '../reading/reading.ts';
import { agreementOf, finenessOf } from './dates-agree.ts';
import type { Conflict } from './relations.ts';
import type { Telling } from './shelves.ts';

/** Where the tellings of one meeting disagree: on its day, or on its place. Mentions count for the day. */
export function composeConflicts(tellings: readonly Telling[], mentions: readonly Telling[]): Conflict[] {
  const conflicts: Conflict[] = [];
  const name = tellings.find(({ meeting }) => meeting.mode)?.meeting.mode ?? 'meeting';
  const days = distinct(
    [...tellings, ...mentions],
    ({ date }) => date,
    (a, b) =>
      agreementOf(a as PartialDay, b as PartialDay) !== 'equal' &&
      agreementOf(a as PartialDay, b as PartialDay) !== 'within',
  );
  if (days.length > 1) conflicts.push({ what: `the date of the ${name}`, readings: supported(days, dateEvidence) });
  const places = distinct(
    tellings,
    ({ canonicalPlace, place }) => canonicalPlace ?? place,
    (a, b) => !fold(a).includes(fold(b)) && !fold(b).includes(fold(a)) && !isWithin(a, b) && !isWithin(b, a),
  );
  if (places.length > 1)
    conflicts.push({ what: `the place of the ${name}`, readings: supported(places, placeEvidence) });
  return conflicts;
}

/** Whether the place lies in the country that the other names. */
function isWithin(place: string, country: string): boolean {
  const [inside] = findPlaces(place);
  const [party] = findParties(country);
  return inside !== undefined && party?.kind === 'name' && inside.country === party.party;
}

interface Claim {
  readonly value: string;
  readonly meeting: Meeting;
}

/** The claims that no other claim bears out, finest first among those that agree; in the order of the tellings. */
function distinct(
  tellings: readonly Telling[],
  claimed: (meeting: Meeting) => string | undefined,
  differ: (a: string, b: string) => boolean,
): Claim[] {
  const kept: Claim[] = [];
  for (const { meeting } of tellings) {
    const value = claimed(meeting);
    if (value === undefined) continue;
    const same = kept.findIndex((claim) => !differ(claim.value, value));
    if (same < 0) kept.push({ value, meeting });
    else if (isDate(value) && finenessOf(value) > finenessOf(kept[same]?.value as PartialDay))
      kept[same] = { value, meeting };
  }
  return kept;
}

const isDate = (value: string): value is PartialDay => /^(?:\d{4}|--\d)/.test(value);

function supported(claims: readonly Claim[], evidenceOf: (claim: Claim) => Evidence | undefined): Conflict['readings'] {
  return claims.flatMap((claim) => {
    const support = evidenceOf(claim);
    return support ? [{ value: claim.value, support }] : [];
  });
}

/** The words that tell the day: with its number or year, else with "yesterday" or a weekday, else the first of all. */
function dateEvidence({ value, meeting }: Claim): Evidence | undefined {
  const day = Number(value.slice(8, 10));
  const numbered = day > 0 ? new RegExp(`\\b0?${day}\\b`) : new RegExp(value.slice(0, 4));
  return (
    meeting.evidence.find(({ quote }) => numbered.test(quote)) ??
    meeting.evidence.find(({ quote }) => /\b(?:yesterday|today|this morning|\w+day)\b/i.test(quote)) ??
    meeting.evidence[0]
  );
}

function placeEvidence({ value, meeting }: Claim): Evidence | undefined {
  return meeting.evidence.find(({ quote }) => fold(quote).includes(fold(value))) ?? meeting.evidence[0];
}
