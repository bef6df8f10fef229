import type { PartialDay } from '../calendar/day.ts';
import type { ArticleParts } from './passage.ts';
import type { Problem } from './problem.ts';

/** One published piece from one Publisher, cleaned; the file it came from stays as it was. */
export interface Article {
  /** From the NFC text without front matter: a renamed file stays the same article, a corrected one is a new one. */
  readonly id: string;
  /** Path relative to the corpus folder (or as given, for a file read by itself); for a `.jsonl` row, `path#line`. */
  readonly file: string;
  /** The id of the article that this one corrects: same url, or same file name with other content. */
  readonly supersedes?: string;
  /** ISO 639-1 code of the main language. */
  readonly language: string;
  /** The cleaned text, by part. `front matter` is the raw front matter or the metadata lines of other formats. */
  readonly parts: ArticleParts;
  /** What the file itself states about the article, as fields. */
  readonly stated: StatedFields;
  /** Dated events of the front matter, in file order. */
  readonly events: readonly StatedEvent[];
  /** What was wrong with this article's form (capped, mojibake mended …); never what stopped it. */
  readonly problems: readonly Problem[];
}

/** Fields that a file states beside its text. Each value stands verbatim in the front matter, the head or the sign-off. */
export interface StatedFields {
  readonly title?: string;
  /** Where the file names none: the agency of the sign-off or the dateline, as it stands there. */
  readonly publisher?: string;
  readonly url?: string;
  readonly published?: PartialDay;
  /** Where the facts of a text of our own come from. */
  readonly sources?: readonly { readonly publisher: string; readonly title?: string; readonly url?: string }[];
}

/** A dated event of the front matter: `events: [{ what, parties, date, alt?, note?, kind?, sensitive? }]`. */
export interface StatedEvent {
  readonly what: string;
  readonly parties: readonly string[];
  readonly date: PartialDay;
  /** A second date that another source gives; both are shown. */
  readonly alt?: PartialDay;
  readonly note?: string;
  readonly kind?: string;
  readonly sensitive?: boolean;
}
