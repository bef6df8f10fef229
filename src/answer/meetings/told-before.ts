import { indexArticle } from '../articles/indexed-article.ts';
import { type Context, type ProposedSentence, quote } from '../proposals/proposal.ts';
import { findMeetingAsk } from '../question/meeting-words.ts';
import type { Question } from '../question/question.ts';
import type { FoundMeeting } from './meetings-by-name.ts';

const THE_FIRST = /^The first(?: one)? (?:had been|was|took place|had taken)\b/;

/** "The first had been held in Oslo in 2018", after a sentence on such a meeting, in an article on the first that is reported. */
export function toldBefore(
  [first]: readonly FoundMeeting[],
  { order, meeting }: Question,
  { library }: Context,
): ProposedSentence[] {
  if (order !== 'first' || !first || !meeting) return [];
  return first.articles.slice(0, 3).flatMap((id) => {
    const [article, reading] = [library.articles.get(id), library.readings.get(id)];
    if (!article || !reading) return [];
    const { sentences } = indexArticle(article, reading);
    const at = sentences.findIndex(({ text }) => THE_FIRST.test(text));
    const [before, told] = [sentences[at - 1], sentences[at]];
    const same = before && findMeetingAsk(before.text)?.modes.some((mode) => meeting.modes.includes(mode));
    return told && same ? [quote(article, told, library)] : [];
  });
}
