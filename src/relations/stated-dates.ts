import type { Article } from '../article/article.ts';
import { frontMatterEvidence } from './claims.ts';
import { agreementOf } from './dates-agree.ts';
import type { Conflict, Event } from './relations.ts';

/** The event with the second date that the front matter of its article states, where no conflict on the date is known yet. */
export function withStatedDates(event: Event, articles: ReadonlyMap<string, Article>): Event {
  const { date, mode, evidence } = event.meeting;
  const [support] = evidence;
  if (!date || !support || event.conflicts.some(({ what }) => what.startsWith('the date'))) return event;
  for (const id of event.articles) {
    const article = articles.get(id);
    for (const stated of article?.events ?? []) {
      if (!article || !stated.alt || !['meeting', 'visit'].includes(stated.kind ?? '')) continue;
      const agrees = [stated.date, stated.alt].some((one) => agreementOf(one, date) === 'equal');
      const other = stated.date === date ? stated.alt : stated.date;
      if (!agrees || agreementOf(other, date) === 'within') continue;
      const conflict: Conflict = {
        what: `the date of the ${mode ?? 'meeting'}`,
        readings: [
          { value: date, support },
          { value: other, support: frontMatterEvidence(article, stated) },
        ],
      };
      return { ...event, conflicts: [...event.conflicts, conflict] };
    }
  }
  return event;
}
