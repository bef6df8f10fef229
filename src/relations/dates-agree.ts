import {
  type Day,
  daysBetween,
  earliest,
  inSomeYear,
  inYearsOf,
  latest,
  type PartialDay,
  precisionOf,
} from '../calendar/day.ts';

/** How two dates of what may be one event stand to each other. */
export type Agreement = 'equal' | 'within' | 'near' | 'apart' | 'unknown';

const dayOf = (date: PartialDay): Day | undefined =>
  precisionOf(date) === 'day' ? (date as string as Day) : undefined;

/** `within` when one can lie in the other (a month and its day, a span, a day without a year); `near` when a day apart. */
export function agreementOf(a: PartialDay | undefined, b: PartialDay | undefined): Agreement {
  if (!a || !b) return 'unknown';
  if (a === b) return 'equal';
  if (a.startsWith('--') || b.startsWith('--')) return areOneTime(a, b) ? 'within' : 'apart';
  if (areNested(a, b)) return 'within';
  const [x, y] = [dayOf(a), dayOf(b)];
  return x && y && areNeighbours(x, y) ? 'near' : 'apart';
}

/** Whether one of the two, a day or a span without its year, lies in the other one or holds it; a month or a year tells too little. */
function areOneTime(a: PartialDay, b: PartialDay): boolean {
  const [yearless, other] = a.startsWith('--') ? [a, b] : [b, a];
  if (['month', 'year'].includes(precisionOf(other))) return false;
  const fixed = inSomeYear(other);
  return inYearsOf(yearless, fixed).some((one) => areNested(one, fixed));
}

/** Whether all days of one of the two, whose years are known, are days of the other one. */
function areNested(a: PartialDay, b: PartialDay): boolean {
  const [from, to, since, until] = [earliest(a), latest(a), earliest(b), latest(b)];
  if (!from || !to || !since || !until) return false;
  return (from >= since && to <= until) || (since >= from && until <= to);
}

/** Days of one month by their numbers; only at the turn of a month the calendar is asked. */
function areNeighbours(a: Day, b: Day): boolean {
  const [x, y] = [Number(a.slice(8)), Number(b.slice(8))];
  if (a.slice(0, 7) === b.slice(0, 7)) return Math.abs(x - y) === 1;
  return Math.min(x, y) === 1 && Math.max(x, y) >= 28 && Math.abs(daysBetween(a, b)) === 1;
}

const FINENESS = { day: 4, span: 3, month: 2, 'month-day': 1, year: 0 } as const;

/** How fine a date is; more is finer, nothing is coarsest. */
export function finenessOf(date: PartialDay | undefined): number {
  return date === undefined ? -1 : FINENESS[date.startsWith('--') ? 'month-day' : precisionOf(date)];
}

/**
 * The date that most of the claims can agree with, the finest of these; undefined when there is none. An article's
 * claim weighs more than a table's.
 */
export function bestDate(
  claims: readonly { readonly date?: PartialDay; readonly weight: number }[],
): PartialDay | undefined {
  const weights = new Map<PartialDay, number>();
  for (const { date, weight } of claims) if (date) weights.set(date, (weights.get(date) ?? 0) + weight);
  const agreed = (date: PartialDay): number =>
    [...weights].reduce((sum, [other, weight]) => {
      const agreement = agreementOf(date, other);
      return agreement === 'equal' || agreement === 'within' ? sum + weight : sum;
    }, 0);
  const ranked = [...weights.keys()].map((date) => ({ date, agreed: agreed(date), fine: finenessOf(date) }));
  ranked.sort((a, b) => b.agreed - a.agreed || b.fine - a.fine || (a.date < b.date ? -1 : 1));
  return ranked[0]?.date;
}
