import { fold } from '../../actor/fold.ts';
import { earliest } from '../../calendar/day.ts';
import { analyse } from '../../search/analyse.ts';
import { termOfParty } from '../../search/concepts.ts';
import { stem } from '../../search/stem.ts';
import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import type { Need } from '../needs/need.ts';
import { findArticles } from '../passages/find-articles.ts';
import { type Answerer, type Context, quote } from '../proposals/proposal.ts';
import { bareTopicOf } from '../question/bare-topic.ts';
import { nearWords } from '../words/light-words.ts';
import { familyOf } from '../words/word-families.ts';

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
    const articles = findArticles([...words, ...names], context);
    const search = (termsFor: (need: Need, context: Context) => readonly string[]): Told[] =>
      found(
        articles,
        fold(phrase),
        names,
        words.map((need) => termsFor(need, context)),
      );
    const own = search(ownTerms);
    const told = own.length > 0 ? own : search(likeTerms);
    const best = Math.max(...told.map(({ rank }) => rank), 0);
    const chosen = told
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

/** The sentences that bear one of the terms of each word, and everybody who is named, or are of an article about them. */
function found(
  articles: readonly IndexedArticle[],
  phrase: string,
  names: readonly Need[],
  terms: readonly (readonly string[])[],
): Told[] {
  if (terms.some((any) => any.length === 0)) return [];
  return articles.flatMap((article) =>
    article.sentences.flatMap((sentence): Told[] => {
      if (!terms.every((any) => any.some((term) => sentence.terms.has(term)))) return [];
      const named = names.map((need) => nearnessOf(need, sentence, article));
      if (named.includes(0)) return [];
      const day = article.reading.published.date;
      const rank =
        (holds(sentence.text, phrase) ? 10 : 0) +
        (sentence.in === 'body' ? 5 : 0) +
        named.reduce((sum, one) => sum + one, 0);
      return [{ article, sentence, rank, day: (day && earliest(day)) ?? '' }];
    }),
  );
}

/** The terms of a word itself. */
function ownTerms(need: Need, { library: { engine } }: Context): readonly string[] {
  if (need.is !== 'word') return [];
  return analyse(need.typed, { loose: true }).flatMap(({ term, part }) => (!part && engine.knows(term) ? [term] : []));
}

/** The terms of words that mean the same, too, and of what the word can only be a slip for. */
function likeTerms(need: Need, context: Context): readonly string[] {
  if (need.is !== 'word') return [];
  const { engine } = context.library;
  const word = analyse(need.typed, { loose: true })[0]?.word ?? '';
  const like = [...nearWords(word), ...familyOf(word)].map((one) => stem(one));
  const all = [...ownTerms(need, context), ...like.filter((term) => engine.knows(term))];
  return all.length === 0 && word.length >= LONG ? need.terms.filter((term) => engine.knows(term)) : all;
}

/** 2 where the sentence names them, 1 where the article is about them. */
function nearnessOf(need: Need, sentence: IndexedSentence, article: IndexedArticle): number {
  if (need.is === 'party')
    return sentence.terms.has(termOfParty(need.party)) ? 2 : article.parties.has(need.party) ? 1 : 0;
  if (need.is !== 'person') return 1;
  return !need.keys.isDisjointFrom(sentence.people) ? 2 : !need.keys.isDisjointFrom(article.participants) ? 1 : 0;
}

/** Whether the text holds the folded phrase, its last word in any number. */
const holds = (text: string, phrase: string): boolean =>
  fold(text)
    .replaceAll('-', ' ')
    .includes(phrase.replaceAll('-', ' ').replace(/(?:s|ies|y)$/, ''));
