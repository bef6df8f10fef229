import { composeMeeting } from '../meetings/compose-meeting.ts';
import { findMeetings } from '../meetings/find-meetings.ts';
import { coverOf } from '../needs/cover.ts';
import { findArticles } from '../passages/find-articles.ts';
import { isOnDay, periodOf } from '../passages/told-period.ts';
import { type Answerer, quote } from '../proposals/proposal.ts';
import { asksDaySet, isDaySetWord, tellsDaySet } from '../question/day-set.ts';
import { ANY_MEETING } from '../question/meeting-words.ts';

const MOST = 3;

/**
 * Answers which day was set for a visit or a meeting: by one that is told as planned, or by the sentence that says that a
 * day was set or was not. Where neither is told nothing else answers, for another meeting of the same people would mislead.
 */
export const daySet: Answerer = {
  name: 'day set',
  propose(question, context) {
    if (!asksDaySet(question.asked)) return undefined;
    const { library } = context;
    const needs = context.needs.filter((need) => !isDaySetWord(need.typed));
    const names = needs.filter(({ is }) => is !== 'word');
    if (names.length === 0) return undefined;
    for (const article of findArticles(names, context)) {
      if (!periodOf(article, question) || !isOnDay(article, question)) continue;
      const sentence = article.sentences.find(
        ({ in: part, text }, at) =>
          part === 'body' && tellsDaySet(text) && names.every((need) => coverOf(need, article, at) >= LEAST),
      );
      if (sentence) return { sentences: [quote(article.article, sentence, library)] };
    }
    const planned = findMeetings({ ...question, order: 'next' }, question.meeting ?? ANY_MEETING, needs, library)
      .filter(({ meeting: { status, date } }) => status === 'planned' && date !== undefined && date.length > 4)
      .slice(0, MOST)
      .flatMap((one) => composeMeeting(one, context) ?? []);
    return { sentences: planned, final: true };
  },
};

/** The article has to be on them; what the sentence goes on about it need not name. */
const LEAST = 0.45;
