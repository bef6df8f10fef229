import { MONTHS as MONTH_NAMES } from '../../calendar/months.ts';

/** A meeting that a question names to ask for the one before it ("before the May call"), as far as it is dated there. */
export interface EarlierThan {
  /** 1–12. */
  readonly month?: number;
  readonly year?: number;
}

const MONTHS = MONTH_NAMES.map((name) => name.toLowerCase());
const NAMED = new RegExp(
  `\\b(?:before|prior to|ahead of|previous to) (?:the|their|this|that|his|her|its) (?:(${MONTHS.join('|')}) )?(?:((?:19|20)\\d{2}) )?(?:(?:phone|telephone|online|state|official) )?(?:calls?|conversation|meeting|talks?|visit|summit|reception|trip)\\b(?: (?:in|of) (?:(${MONTHS.join('|')}) )?((?:19|20)\\d{2})\\b)?`,
  'i',
);

/** Takes "before the May call" out of a question. */
export function takeEarlierThan(text: string): { readonly rest: string; readonly earlierThan?: EarlierThan } {
  const match = NAMED.exec(text);
  if (!match) return { rest: text };
  const month = MONTHS.indexOf((match[1] ?? match[3] ?? '').toLowerCase()) + 1;
  const year = match[2] ?? match[4];
  return {
    rest: text.replace(match[0], ' ').replaceAll(/\s+/g, ' ').trim(),
    earlierThan: { ...(month > 0 && { month }), ...(year && { year: Number(year) }) },
  };
}

/** Whether a date can be that of the meeting named. */
export function isNamedDate(date: string | undefined, { month, year }: EarlierThan): boolean {
  if (date === undefined) return month === undefined && year === undefined;
  const numbers = date.startsWith('--') ? [undefined, date.slice(2, 4)] : [date.slice(0, 4), date.slice(5, 7)];
  const fits = (told: string | undefined, asked: number | undefined): boolean =>
    asked === undefined || told === undefined || told === '' || Number(told) === asked;
  return fits(numbers[0], year) && fits(numbers[1], month);
}
