import { MONTHS as MONTH_NAMES } from '../../calendar/months.ts';

const MONTHS = MONTH_NAMES.map((name) => name.toLowerCase());
const NAMED = new RegExp(
  `\\b(?:in|during) (${MONTHS.join('|')})\\b(?! \\d)(?! ?(?:-|–|to|through|and) ?(?:${MONTHS.join('|')})\\b)(?! (?:this|next|last|that) year)`,
  'i',
);

/** A month as a text names it, in full or in short: the source of a pattern. */
export const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

/** Takes a month that stands without a year ("in March") out of a question: 1–12. One that is to come is another matter. */
export function takeMonth(text: string): { readonly rest: string; readonly month?: number } {
  const match = /\b(?:19|20)\d{2}\b|\b(?:will|next|upcoming|anniversar\w+)\b/i.test(text)
    ? undefined
    : NAMED.exec(text);
  if (!match) return { rest: text };
  return { rest: text.replace(match[0], ' '), month: MONTHS.indexOf((match[1] ?? '').toLowerCase()) + 1 };
}

/** Whether a date, or a span of days, lies in the month of any year. */
export function isInMonth(date: string | undefined, month: number | undefined): boolean {
  if (month === undefined) return true;
  const two = String(month).padStart(2, '0');
  return (date ?? '').split('/').some((day) => (day.startsWith('--') ? day.slice(2, 4) : day.slice(5, 7)) === two);
}

/** Whether a text names the month. */
export function tellsMonth(text: string, month: number | undefined): boolean {
  const name = MONTHS[(month ?? 0) - 1];
  if (!name) return true;
  return new RegExp(`\\b${name.charAt(0).toUpperCase()}${name.slice(1, 3)}(?:${name.slice(3)}|\\.|t\\.)?(?!\\w)`).test(
    text,
  );
}
