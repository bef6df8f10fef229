import rows from '../../tables/numbered-events.json' with { type: 'json' };
import { composeNamePattern } from './called.ts';

interface SeriesRow {
  readonly called: readonly string[];
  /** Meetings one by one, `held` in a year and month. */
  readonly meetings?: readonly { readonly nth: number; readonly held: string }[];
  /** From the nth on one a year, up to the last where years were left out behind it. */
  readonly yearly?: readonly {
    readonly nth: number;
    readonly year: number;
    readonly month?: number;
    readonly last?: number;
  }[];
}

/** A series of meetings that are called by their number: how a text names it, and when a number was held. */
export interface Series {
  /** Its group `nth` is the number, in figures or in words. */
  readonly name: RegExp;
  /** The year of the nth, and its month where a series has a fixed or a known one. */
  held(nth: number): { readonly year: number; readonly month?: number } | undefined;
}

const NTH = '(?<nth>\\d{1,3}(?:st|nd|rd|th)|(?:eigh|nin|[a-z]{3,6})(?:th|st|nd|rd))';

function composeSeries({ called, meetings = [], yearly = [] }: SeriesRow): Series {
  return {
    name: new RegExp(`\\b${NTH} ${composeNamePattern(called)}s?\\b`, 'i'),
    held(nth) {
      const one = meetings.find((meeting) => meeting.nth === nth);
      if (one) return { year: Number(one.held.slice(0, 4)), month: Number(one.held.slice(5)) };
      const run = yearly.find((years) => nth >= years.nth && nth <= (years.last ?? nth));
      return run && { year: run.year + nth - run.nth, ...(run.month ? { month: run.month } : {}) };
    },
  };
}

/** The series of the table. */
export const SERIES: readonly Series[] = (rows as readonly SeriesRow[]).map(composeSeries);
