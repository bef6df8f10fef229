import { WEEKDAYS } from '../../calendar/weekdays.ts';
import { indexArticle } from '../articles/indexed-article.ts';
import { coverOf } from '../needs/cover.ts';
import { type Context, type ProposedSentence, quote } from '../proposals/proposal.ts';
import type { Question } from '../question/question.ts';
import type { FoundMeeting } from './meetings-by-name.ts';

const DAY = `(?:${WEEKDAYS.join('|')})`;
/** A stay with its first and its last day: "visiting Norway from 18 to 22 March", "on a visit on Sunday and Monday". */
const STAY = new RegExp(
  `\\b(?:[Vv]isit\\p{Ll}*|[Tt]rip|[Tt]our|[Ss]tay\\p{Ll}*|(?:is|are|was|were) in \\p{Lu}[\\p{L}\\p{M}]+)\\b[^.;]{0,60}?(?:\\b(?:\\p{Lu}\\p{Ll}{2,8}\\.? )?\\d{1,2}(?:st|nd|rd|th)?(?: \\p{Lu}\\p{Ll}{2,8})? ?(?:-|–|to|and|through) ?(?:\\p{Lu}\\p{Ll}{2,8}\\.? )?\\d{1,2}\\b|\\b${DAY} (?:and|to|through) ${DAY}\\b)`,
  'u',
);

/**
 * "When was A in Norway": the sentence that tells the first and the last day of A's stay, where the articles of the only
 * meeting found there have one; its day alone is only one of them.
 */
export function toldStay(
  found: readonly FoundMeeting[],
  { kind, order, meeting }: Question,
  { needs, library }: Context,
): ProposedSentence[] {
  const people = needs.filter(({ is, start }) => is === 'person' && meeting !== undefined && start < meeting.start);
  const [person, ...others] = people;
  if (kind !== 'when' || order || !meeting?.visit || !person || others.length > 0) return [];
  const [only, ...more] = found;
  if (!only || more.length > 0 || only.meeting.mode === 'visit') return [];
  for (const id of only.articles.slice(0, 2)) {
    const [article, reading] = [library.articles.get(id), library.readings.get(id)];
    if (!article || !reading) continue;
    const indexed = indexArticle(article, reading);
    const sentence = indexed.sentences.find(
      ({ text, in: part }, at) => part === 'body' && STAY.test(text) && coverOf(person, indexed, at) >= 0.9,
    );
    if (sentence) return [quote(article, sentence, library)];
  }
  return [];
}
