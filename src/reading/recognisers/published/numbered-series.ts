import rows from '../../tables/numbered-events.json' with { type: 'json' };
import { composeNamePattern } from './called.ts';

interface SeriesRow {
  readonly called: readonly string[];
  /** Names that stand alone only beside the place, as in "APEC in Lima". */
  readonly short?: readonly string[];
  /** Names with a plain number behind them, as in "COP26". */
  readonly cardinal?: readonly string[];
  /** Where meetings were held, whatever their number. */
  readonly hosted?: readonly { readonly in: readonly string[]; readonly held: string }[];
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
  /** Its group `nth` (or, behind the name, `no`) is the number, in figures or in words. */
  readonly name: RegExp;
  /** Where the series is named by its place: its group `place`, `of` or `near` is that place, `named` the name behind it. */
  readonly placed?: RegExp;
  /** When it was held in a place, every time. */
  heldIn(place: string): readonly { readonly year: number; readonly month: number }[];
  /** The year of the nth, and its month where a series has a fixed or a known one. */
  held(nth: number): { readonly year: number; readonly month?: number } | undefined;
}

const NTH = '(?<nth>\\d{1,3}(?:st|nd|rd|th)|(?:eigh|nin|[a-z]{3,6})(?:th|st|nd|rd))';

/** What may stand between a name and "in" its place. */
const HELD =
  "(?: (?:summit|meeting|leaders['’]? (?:summit|meeting|week)|forum|conference|talks))?(?:,? (?:being |to be )?(?:held|hosted|taking place))?,? (?:in|at)";

/** What may stand between the place and a name behind it: "in Lima, Peru, on the sidelines of the expanded APEC summit". */
const BESIDE =
  '(?:, [A-Z][a-z]{2,12})?,? (?:as part of|for|during|while attending|to attend|on the (?:sidelines|margins|fringes|occasion) of) (?:his|her|their|the|an?)(?: [a-z]{2,12})?';

/** Games and cups of other kinds have places of their own. */
const OTHER_KIND = "(?<!\\b(?:women['’]s|club|rugby|cricket|youth|junior|under-?\\d\\d|u-?\\d\\d) )";

function composePlaced(names: readonly string[], places: readonly string[]): RegExp {
  const name = `${OTHER_KIND}${composeNamePattern(names)}`;
  const place = composeNamePattern(places);
  return new RegExp(
    `\\b(?:${name}${HELD} (?<place>${place})|(?<of>${place})(?:['’]s)? ${name}|in (?<near>${place})${BESIDE} (?<named>${name}))\\b(?! (?:[A-Z][a-z]+ )?ministers)`,
    'i',
  );
}

const sameName = (name: string): string => name.replaceAll('’', "'").toLowerCase();

function composeSeries({
  called,
  short = [],
  cardinal = [],
  meetings = [],
  yearly = [],
  hosted = [],
}: SeriesRow): Series {
  const behind = cardinal.length > 0 ? `|${composeNamePattern(cardinal)}[- ]?(?<no>\\d{1,2})(?![\\d-])` : '';
  return {
    name: new RegExp(`\\b(?:${NTH} ${composeNamePattern(called)}s?${behind})\\b`, 'i'),
    ...(hosted.length > 0
      ? {
          placed: composePlaced(
            [...called, ...short],
            hosted.flatMap((one) => one.in),
          ),
        }
      : {}),
    heldIn(place) {
      return hosted
        .filter((one) => one.in.some((name) => sameName(name) === sameName(place)))
        .map(({ held }) => ({ year: Number(held.slice(0, 4)), month: Number(held.slice(5)) }));
    },
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
