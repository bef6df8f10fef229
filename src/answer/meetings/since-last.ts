import { indexArticle } from '../articles/indexed-article.ts';
import { coverOf } from '../needs/cover.ts';
import { type Context, type ProposedSentence, quote } from '../proposals/proposal.ts';
import type { Question } from '../question/question.ts';
import { tellsLast } from '../times/last-before.ts';
import type { FoundMeeting } from './meetings-by-name.ts';

/** Of coming to a place, not of meeting somebody. */
const COMES = /\b(?:return\p{Ll}*|back|visit\p{Ll}*|trip|came|come|been|set foot)\b/iu;

/**
 * "When was A last there": beside the latest visit, the sentence of its article that tells how long ago the one before it
 * was, where it names both who went and where. None for other questions.
 */
export function toldSinceLast(
  found: readonly FoundMeeting[],
  { kind, order, meeting }: Question,
  { needs, library }: Context,
): ProposedSentence[] {
  const names = needs.filter(({ is }) => is !== 'word');
  if (kind !== 'when' || order !== 'last' || !meeting?.visit || !names.some(({ is }) => is === 'person')) return [];
  const told = found.flatMap(({ articles }) =>
    articles.slice(0, 3).flatMap((id): ProposedSentence[] => {
      const [article, reading] = [library.articles.get(id), library.readings.get(id)];
      if (!article || !reading) return [];
      const indexed = indexArticle(article, reading);
      const sentence = indexed.sentences.find(
        ({ text, in: part }, at) =>
          part === 'body' &&
          COMES.test(text) &&
          tellsLast(text, undefined) &&
          names.every((need) => coverOf(need, indexed, at) >= 0.9),
      );
      return sentence ? [quote(article, sentence, library)] : [];
    }),
  );
  return told.slice(0, 1);
}
