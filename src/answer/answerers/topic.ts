import { fold } from '../../actor/fold.ts';
import { earliest } from '../../calendar/day.ts';
import { analyse } from '../../search/analyse.ts';
import { stem } from '../../search/stem.ts';
import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import type { Need } from '../needs/need.ts';
import { findArticles } from '../passages/find-articles.ts';
import { type Answerer, type Context, quote } from '../proposals/proposal.ts';
import { bareTopicOf } from '../question/bare-topic.ts';
import { kindredWords } from '../words/kindred-words.ts';
import { nearWords } from '../words/light-words.ts';

const MOST = 3;
/** Shorter words are one slip away from other words. */
const LONG = 8;

/** Words that name no topic of their own beside two others. */
const GENERAL = /^(?:status|policy|policies|problems?|disputes?|plans?|deals?|recognition)$/i;

interface Told {
  readonly article: IndexedArticle;
  readonly sentence: IndexedSentence;
  readonly rank: number;
  readonly day: string;
}

/**
 * Answers a topic that is named without a question by the sentences that hold all its words, those with the phrase itself
 * first, then the newest; one an article. Where there are none, the corpus holds nothing on it.
 */
export const topic: Answerer = {
  name: 'topic',
  propose(question, context) {
    const phrase = bareTopicOf(question);
    if (phrase === undefined) return undefined;
    const { needs, library } = context;
    const all = needs.filter((need) => need.is === 'word' && need.hard);
    const words = all.filter(({ typed }) => all.length < 3 || !GENERAL.test(typed));
    const names = needs.filter((need) => need.is === 'party' || need.is === 'person');
    if (words.length === 0 || needs.some((need) => need.is === 'role' || need.is === 'member')) return undefined;
    const told = words.map((need) => termsOf(need, context));
    if (told.some((terms) => terms.length === 0)) return { sentences: [], final: true };
    const found: Told[] = [];
    for (const article of findArticles([...words, ...names], context)) {
      const day = article.reading.published.date;
      for (const sentence of article.sentences) {
        if (!told.every((terms) => terms.some((term) => sentence.terms.has(term)))) continue;
        const named = names.map((need) => nearnessOf(need, sentence, article));
        if (named.includes(0)) continue;
        const rank =
          (holds(sentence.text, phrase) ? 10 : 0) +
          (sentence.in === 'body' ? 5 : 0) +
          named.reduce((sum, one) => sum + one, 0);
        found.push({ article, sentence, rank, day: (day && earliest(day)) ?? '' });
      }
    }
    const best = Math.max(...found.map(({ rank }) => rank), 0);
    const chosen = found
      .sort((a, b) => b.rank - a.rank || (a.day > b.day ? -1 : a.day < b.day ? 1 : 0))
      .filter(
        ({ article, rank }, i, all) => rank >= best - 5 && all.findIndex((other) => other.article === article) === i,
      )
      .slice(0, MOST);
    return {
      sentences: chosen.map(({ article, sentence }) => quote(article.article, sentence, library)),
      final: true,
    };
  },
};

/** The terms that tell a word of a topic: its own, of words that mean the same, and of what it can only be a slip for. */
function termsOf(need: Need, { library: { engine } }: Context): readonly string[] {
  if (need.is !== 'word') return [];
  const tokens = analyse(need.typed, { loose: true });
  const own = tokens.map(({ term }) => term);
  const word = tokens[0]?.word ?? '';
  const like = [...nearWords(word), ...kindredWords(word)].map((one) => stem(one));
  const all = [...own, ...like].filter((term) => engine.knows(term));
  return all.length === 0 && word.length >= LONG ? need.terms.filter((term) => engine.knows(term)) : all;
}

/** 2 where the sentence names them, 1 where the article is about them. */
function nearnessOf(need: Need, sentence: IndexedSentence, article: IndexedArticle): number {
  if (need.is === 'party')
    return sentence.terms.has(`=${need.party.toLowerCase()}`) ? 2 : article.parties.has(need.party) ? 1 : 0;
  if (need.is !== 'person') return 1;
  return !need.keys.isDisjointFrom(sentence.people) ? 2 : !need.keys.isDisjointFrom(article.participants) ? 1 : 0;
}

/** Whether the text holds the phrase, its last word in any number. */
const holds = (text: string, phrase: string): boolean =>
  fold(text)
    .replaceAll('-', ' ')
    .includes(
      fold(phrase)
        .replaceAll('-', ' ')
        .replace(/(?:s|ies|y)$/, ''),
    );
