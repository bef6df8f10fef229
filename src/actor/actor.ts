import type { PartialDay } from '../calendar/day.ts';

/** ISO 3166-1 alpha-2, `EU`, or a body's acronym (`ASEAN`, `UN`). */
export type Party = string;

/** A person known to the tables: how the field writes the name and how the text may call them. */
export interface Person {
  /** Canonical name, with marks. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: Party;
  /** The short form used after first mention: given name for Vietnamese, family name for Chinese, Korean and Western. */
  readonly calledBy?: string;
  readonly tenures: readonly Tenure[];
}

/** A post held, with the days known. An absent `to` means still held only when `current` is true. */
export interface Tenure {
  readonly office: string;
  readonly country: Party;
  readonly from?: PartialDay;
  readonly to?: PartialDay;
  readonly current: boolean;
  readonly row: string;
  readonly sources: readonly { readonly publisher: string; readonly title?: string; readonly url?: string }[];
}
