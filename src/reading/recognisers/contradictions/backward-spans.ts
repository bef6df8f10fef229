import type { DateMention } from '../../../calendar/dates-in-text.ts';
import type { Sentence } from '../../draft.ts';
import type { Contradiction } from './contradiction.ts';

/** A span told by "from … to …" or "between … and …" that ends before it begins. */
export function findBackwardSpans({ text, start: from }: Sentence, dates: readonly DateMention[]): Contradiction[] {
  return dates.flatMap(({ said, start, text: words }) => {
    if (said.kind !== 'calendar' || !said.until || !said.day || !said.month) return [];
    if (!/\b(?:[Ff]rom|[Bb]etween) (?:the )?$/.test(text.slice(Math.max(0, start - 14), start))) return [];
    const { until } = said;
    const years = (words.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number);
    const [first, last] = years;
    const inOneMonth = until.month === said.month && until.day < said.day && years.length < 2;
    const backwards =
      first !== undefined &&
      last !== undefined &&
      years.length === 2 &&
      first * 10_000 + said.month * 100 + said.day > last * 10_000 + until.month * 100 + until.day;
    return inOneMonth || backwards
      ? [{ start: from + start, what: `The span "${words}" ends before it begins; it gives no day.` }]
      : [];
  });
}
