import { dayText } from '../../wording/dates.ts';
import type { Section } from '../digest.ts';

/** One line on what the corpus spans: a reader sees what the digest could not know. */
export const coverage: Section = {
  name: 'coverage',
  cap: 1,
  news: false,
  weigh({ library, words }) {
    const { articles, from, to } = library.coverage;
    const text = words.coverage(articles, from && dayText(from, words), to && dayText(to, words));
    return [{ text, in: true, rule: '', item: { text, citations: [], tells: [] } }];
  },
};
