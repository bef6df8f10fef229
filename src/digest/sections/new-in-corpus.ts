import type { Article } from '../../article/article.ts';
import { parseDay } from '../../calendar/day.ts';
import type { Reading } from '../../reading/reading.ts';
import { dayText } from '../../wording/dates.ts';
import type { Candidate, Section, SectionView } from '../digest.ts';
import { findFilter } from '../filter.ts';
import { meetings } from './meetings.ts';

/** Articles published in the period that tell no meeting already shown. */
export const newInCorpus: Section = {
  name: 'new-in-corpus',
  cap: 3,
  news: true,
  weigh(view) {
    const shown = new Set(meetings.weigh(view).flatMap((one) => (one.in && one.item.event ? [one.item.event] : [])));
    return [...view.library.articles.values()].flatMap((article) => {
      const reading = view.library.readings.get(article.id);
      const day = reading?.published.date && parseDay(reading.published.date);
      if (!reading || !day || day < view.from || day > view.to) return [];
      return [weighArticle(article, reading, shown, view)];
    });
  },
};

function weighArticle(article: Article, reading: Reading, shown: ReadonlySet<string>, view: SectionView): Candidate {
  const { words, told } = view;
  const { rules } = words.digest;
  const event = view.library.eventOf(article.id);
  const published = reading.published.date;
  const when = published ? dayText(published, words) : words.day.notStated;
  const text = words.digest.article(reading.title ?? article.file, article.stated.publisher, when);
  const key = `article:${article.id}`;
  const item = {
    text,
    ...(published && { date: published }),
    ...(event && { event }),
    citations: reading.summary.length > 0 ? reading.summary.slice(0, 1) : reading.published.evidence,
    tells: [key],
  };
  const verdict = (isIn: boolean, rule: string): Candidate => ({ text, in: isIn, rule, item });
  const topics = reading.topics.map((mention) => mention.topic);
  const filter = findFilter(view.filters, { countries: reading.countries, topics });
  if (filter) return verdict(false, rules.filtered(filter));
  if (event && shown.has(event)) return verdict(false, rules.shownAsMeeting);
  if (told.has(key)) return verdict(false, rules.told);
  return verdict(true, rules.published(view.from, view.to));
}
