import type { Party } from '../actor/actor.ts';
import type { Support } from '../article/passage.ts';
import type { PartialDay } from '../calendar/day.ts';
import type { Meeting } from '../reading/reading.ts';

/** What all Readings say together, and the curated rows beside them. Composed anew for each Library; pure. */
export interface Relations {
  /** Meetings across articles, one an event, by date (unknown dates last). */
  readonly events: readonly Event[];
  /** The event that an article reports first. */
  eventOf(article: string): Event | undefined;
  /** Levels of relations between parties through time, oldest first. */
  readonly ladder: readonly Rung[];
  /** Dated events whose years are counted, deduplicated by parties and kind. */
  readonly origins: readonly Origin[];
}

/** One meeting as all its articles report it. */
export interface Event {
  readonly id: string;
  /** The fullest telling: mode, status, date, place and participants joined over the articles. */
  readonly meeting: Meeting;
  /** Articles that report it, best telling first. */
  readonly articles: readonly string[];
  /** Articles that only mention it. */
  readonly mentionedIn: readonly string[];
  readonly conflicts: readonly Conflict[];
}

/** Two or more readings of one fact, each with what it stands on. */
export interface Conflict {
  readonly what: string;
  readonly readings: readonly { readonly value: string; readonly support: Support }[];
}

/** A level of relations between parties, from a day on. */
export interface Rung {
  readonly parties: readonly Party[];
  /** The wording as the source has it. */
  readonly level: string;
  readonly since?: PartialDay;
  /** When a later rung took its place. */
  readonly until?: PartialDay;
  readonly support: readonly Support[];
}

/** A dated event that returns as an anniversary. */
export interface Origin {
  readonly id: string;
  readonly what: string;
  readonly parties: readonly Party[];
  /** Day, month or year; never finer than the source. */
  readonly date: PartialDay;
  /** Other dates that sources give for the same event. */
  readonly otherDates: readonly { readonly date: PartialDay; readonly support: Support }[];
  readonly kind?: string;
  /** Worded neutrally and mutable: wars, incidents, deaths. */
  readonly sensitive: boolean;
  /** A later rung between the same parties, when this one was raised. */
  readonly raised?: { readonly to: string; readonly date: PartialDay };
  readonly note?: string;
  readonly support: readonly Support[];
}

/** One return of an Origin. */
export interface AnniversaryReturn {
  readonly origin: Origin;
  readonly years: number;
  /** The day it falls on; the month or the year where no day is stated. */
  readonly on: PartialDay;
  /** 5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 100 … */
  readonly milestone: boolean;
}
