import type { PartialDay } from '../../../calendar/day.ts';
import { parseMetadataDay } from '../page-fields.ts';

/** The fields at the head of a mail, or of a mail that another one forwards, as far as they matter here. */
export interface Letterhead {
  /** Without "Fwd:" and "Re:". */
  readonly subject?: string;
  /** The `Date` as it stands, in its sender's own zone. */
  readonly sent?: string;
  /** Whether the subject says that this mail passes another one on or answers one. */
  readonly passesOn: boolean;
}

const PREFIXES = /^(?:\s{0,4}(?:fwd?|fw|re|tr|wg|aw|rv|sv|vs)\s?(?:\[\d{1,2}\])?\s?:){1,9}/i;

/** A Letterhead of what `Subject` and `Date` (in forwarded mails also `Sent`) say. */
export function composeLetterhead(fields: ReadonlyMap<string, string>): Letterhead {
  const written = fields.get('subject') ?? '';
  const subject = written.replace(PREFIXES, '').replace(/\s+/g, ' ').trim().slice(0, 500);
  const sent = (fields.get('date') ?? fields.get('sent'))?.trim().slice(0, 100);
  return { ...(subject ? { subject } : {}), ...(sent ? { sent } : {}), passesOn: PREFIXES.test(written) };
}

/** `12/06/2024` may be two days: programs write either first. */
const EITHER = /\b(?:0?[1-9]|1[0-2])[/.-](?:0?[1-9]|1[0-2])[/.-](?:20)?\d\d\b/;

/** The day of sending, where the head words it without doubt. */
export const dayOf = ({ sent }: Letterhead): PartialDay | undefined =>
  sent && !EITHER.test(sent) ? parseMetadataDay(sent) : undefined;

/** The head as lines: what Evidence for the day is cut from. Nobody's address stands in it. */
export const renderLetterhead = ({ subject, sent }: Letterhead): string =>
  [...(subject ? [`Subject: ${subject}`] : []), ...(sent ? [`Date: ${sent}`] : [])].join('\n');
