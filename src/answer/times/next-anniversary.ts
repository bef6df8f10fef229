import type { Day } from '../../calendar/day.ts';
import { addDays } from '../../calendar/day.ts';
import { findReturns, isMilestone } from '../../relations/find-returns.ts';
import type { AnniversaryReturn, Relations } from '../../relations/relations.ts';

const ROUND = /\b(?:round(?:ed)?|big|major|milestone|jubilee|significant|important)\b/i;
const REAL = /\b(?:real|true|actual|exact|proper|genuine)\b/i;

/** Whether a round one is asked for. */
export const tellsRound = (asked: string): boolean => ROUND.test(asked);

/** Words that say which kind of anniversary is asked for, not of what. */
export const tellsWhichReturn = (word: string): boolean => ROUND.test(word) || REAL.test(word);

/** A day returns after eight years at the latest, a round number of the first hundred years after twenty-five. */
const YEARS_AHEAD = 26;

/**
 * The first return from today on whose day is known, of origins between all of these parties: where a round one is asked
 * for, of a round number of years; where a real one is, of relations on
 * their very day (29 February waits for its year).
 */
export function findNextReturn(
  relations: Relations,
  parties: readonly string[],
  asked: string,
  relationsOnly: boolean,
  on: Day,
): AnniversaryReturn | undefined {
  const [round, real] = [tellsRound(asked), REAL.test(asked)];
  const far = round || real ? 366 * YEARS_AHEAD : 366;
  return findReturns(relations, on, addDays(on, far), { leapDay: real ? 'none' : '28 February' })
    .filter(({ origin }) => !origin.sensitive && parties.every((party) => origin.parties.includes(party)))
    .filter(({ origin }) => !relationsOnly || /relations|normalis/i.test(origin.what))
    .filter(({ origin }) => !real || origin.kind === 'diplomatic relations')
    .filter(({ origin }) => !round || (origin.kind !== 'meeting' && origin.kind !== 'visit'))
    .find(({ on: day, years }) => day.length === 10 && (!round || isMilestone(years)));
}
