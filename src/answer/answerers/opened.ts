import { coverOf } from '../needs/cover.ts';
import { findArticles } from '../passages/find-articles.ts';
import { isOnDay, periodOf } from '../passages/told-period.ts';
import { type Answerer, type ProposedSentence, quote } from '../proposals/proposal.ts';

const ASKS =
  /^\s*what did [^?]{2,80}? (?:open|inaugurate|unveil|launch|commission|cut the ribbon (?:at|on|for|of))(?: (?:in|at|during|on) [^?]{2,50})?\s*\??\s*$/iu;
const VERB = /^(?:open|inaugurate|unveil|launch|commission|cut|ribbon)$/i;
/** A house or a programme is opened with a ribbon; an opening of talks, of a market or to the world is another thing. */
const OPENED =
  /\bcut(?:ting)? (?:the|a) ribbon\b|\binaugurat(?:ed|ing|ion)\b|\bunveil(?:ed|ing)\b|\blaunch(?:ed|ing)\b|\bcommissioned\b|\bto (?:formally|officially) (?:launch|open|inaugurate)\b|\b(?:joined|attended|witnessed|saw) the (?:official )?(?:opening|launch) of (?!(?:the )?(?:talks|meeting|session|market))|\bopened (?!(?:up|to|its|their|with|by|on|talks|fire|negotiations)\b)/i;
/** Whoever did it, or where, is told in the sentence or shortly before. */
const NEAR = 0.55;
const MOST = 2;

/** Answers what somebody opened, inaugurated or launched, by a sentence that tells such an opening; nothing else tells it. */
export const opened: Answerer = {
  name: 'opened',
  propose(question, context) {
    if (question.kind !== 'what' || question.act || / to \p{Ll}+/u.test(question.text) || !ASKS.test(question.text))
      return undefined;
    const needs = context.needs.filter((need) => !(need.is === 'word' && (!need.hard || VERB.test(need.typed))));
    const named = needs.every((need) => need.is !== 'word' || /^\p{Lu}/u.test(need.typed));
    if (!named || !needs.some(({ is }) => is === 'person' || is === 'role')) return undefined;
    const found: { readonly told: ProposedSentence; readonly score: number }[] = [];
    for (const article of findArticles(needs, context, [])) {
      if (!periodOf(article, question) || !isOnDay(article, question)) continue;
      for (const [at, sentence] of article.sentences.entries()) {
        if (sentence.in !== 'body' || !OPENED.test(sentence.text)) continue;
        const covers = needs.map((need) => coverOf(need, article, at));
        if (covers.some((cover, i) => cover < (needs[i]?.is === 'party' ? 0.3 : NEAR))) continue;
        const score = covers.reduce((sum, cover) => sum + cover, 0);
        found.push({ told: quote(article.article, sentence, context.library), score });
      }
    }
    found.sort((a, b) => b.score - a.score);
    return { sentences: found.slice(0, MOST).map(({ told }) => told), final: true };
  },
};
