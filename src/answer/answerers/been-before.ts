import { coverOf } from '../needs/cover.ts';
import { findArticles } from '../passages/find-articles.ts';
import { type Answerer, type ProposedSentence, quote } from '../proposals/proposal.ts';

const ASKS =
  /^\s*(?:had|has|have|was|were|did|is) [^?]{2,60}?\b(?:been|visit(?:ed)?|come|came|gone|go|travel(?:l?ed)?) [^?]{2,60}\bbefore\s*\??\s*$/i;
/** What tells that somebody had, or had not, been somewhere before. */
const TELLS =
  /\bfor the (?:first|second|third|fourth|fifth) time\b|\b(?:first|second|third|fourth|fifth|sixth|previous|earlier|last|latest) (?:\p{Ll}+ ){0,3}(?:visit|trip|tour|stay)s?\b|\b(?:visit\p{Ll}*|been|c[ao]me|coming) (?:[^.;]{0,40} )?(?:before|previously|again|back|twice|(?:two|three|four|five|several|many) times)\b|\breturn(?:s|ed|ing)? to\b/u;
const OF_JOURNEY = /\b(?:[Vv]isit\p{Ll}*|[Tt]rips?|[Tt]our|[Ss]tay|c[ao]me|coming|comes|been|return\p{Ll}*)\b/u;
const MOST = 2;

/**
 * Answers whether somebody had been somewhere before by what an article says of that: "for the first time", "his third
 * visit". A meeting of his there tells nothing of it.
 */
export const beenBefore: Answerer = {
  name: 'been before',
  propose(question, context) {
    if (question.kind !== 'yes or no' || !ASKS.test(question.asked)) return undefined;
    const people = context.needs.filter(({ is }) => is === 'person' || is === 'role');
    const there = context.needs.filter(({ is }) => is === 'party' || is === 'place');
    if (people.length !== 1 || there.length !== 1) return undefined;
    const needs = [...people, ...there];
    const told: ProposedSentence[] = [];
    for (const article of findArticles(needs, context))
      for (const [at, sentence] of article.sentences.entries())
        if (
          TELLS.test(sentence.text) &&
          OF_JOURNEY.test(sentence.text) &&
          people.every((need) => coverOf(need, article, at) >= 0.9) &&
          there.every((need) => coverOf(need, article, at) >= 0.6)
        )
          told.push(quote(article.article, sentence, context.library));
    return { sentences: told.slice(0, MOST), final: true };
  },
};
