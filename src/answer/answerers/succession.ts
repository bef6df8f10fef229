import { fold } from '../../actor/fold.ts';
import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import { coverOf } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import { findArticles } from '../passages/find-articles.ts';
import { periodOf } from '../passages/told-period.ts';
import { nameTokens } from '../people/known-names.ts';
import { namedSideOf, officeChangeIn } from '../people/office-succession.ts';
import { type Answerer, quote } from '../proposals/proposal.ts';

/** "They succeed A and B", "took over his duties": somebody of whom it was speaking. */
const HE = /\b(?:he|she|they|him|her|his|them|their|the (?:ambassador|minister|envoy|diplomat|newcomer))\b/i;
const NAMED = /\p{Lu}[\p{L}\p{M}'’-]+/u;
const BACK = 3;
const SEVERAL = /\bthe[my]\b/i;
/** Whoever is named so early is whom a sentence is about. */
const SUBJECT = 40;
/** Several of whom it goes on to speak were named at the beginning. */
const BACK_OF_SEVERAL = 9;

/** Answers whom somebody followed in an office, and who followed him, by the sentence that tells of the change. */
export const succession: Answerer = {
  name: 'succession',
  propose(question, context) {
    if (question.kind !== 'who' && question.kind !== 'what') return undefined;
    const side = namedSideOf(question.asked);
    const person = context.needs.find((need) => need.is === 'person');
    if (!side) return undefined;
    // Before somebody of whom nothing is told nobody is told.
    if (person?.is !== 'person')
      return side === 'new' && /\bbefore \p{Lu}/u.test(question.asked) ? { sentences: [], final: true } : undefined;
    const others = context.needs.filter(
      (need) => need !== person && (need.is !== 'word' || /^\p{Lu}/u.test(need.typed)),
    );
    for (const article of findArticles([person], context)) {
      if (!periodOf(article, question)) continue;
      for (const [at, sentence] of article.sentences.entries()) {
        if (sentence.in !== 'body') continue;
        const change = officeChangeIn(sentence.text);
        if (!change) {
          if (side === 'new' && namesFormer(person, others, article, at))
            return { sentences: [quote(article.article, sentence, context.library)] };
          continue;
        }
        const [own, asked] = side === 'new' ? [change.comes, change.goes] : [change.goes, change.comes];
        if (others.some((need) => coverOf(need, article, at) < 0.2)) continue;
        if (!means(own, person, article, at)) continue;
        const named = somebodyIn(asked, sentence, article, person);
        if (named) return { sentences: [quote(article.article, sentence, context.library)] };
      }
    }
    return side === 'new' ? { sentences: [], final: true } : undefined;
  },
};

/** "B, the former commander, and A": somebody else who held the office that is asked about, beside the one who came to it. */
function namesFormer(person: Need, needs: readonly Need[], article: IndexedArticle, at: number): boolean {
  if (person.is !== 'person' || needs.length === 0) return false;
  const former = FORMER.exec(article.sentences[at]?.text ?? '')?.[0];
  if (
    former === undefined ||
    coverOf(person, article, at) < 0.9 ||
    needs.some((need) => coverOf(need, article, at) < 0.9)
  )
    return false;
  const words = new Set(nameTokens(former));
  return !person.tokens.some((token) => words.has(token));
}

/** Somebody's name with the office that he held. */
const FORMER =
  /\p{Lu}[\p{L}\p{M}'’-]+ \p{Lu}[\p{L}\p{M}'’-]+, (?:the |its |then )?(?:former|outgoing|departing) [^,;]{2,60}|\b(?:former|outgoing|departing) (?:[\p{L}-]+ ){1,5}?\p{Lu}[\p{L}\p{M}'’-]+ \p{Lu}[\p{L}\p{M}'’-]+/u;

/** Whether the words mean the person: by the name, or by a pronoun after a sentence that names him. */
function means(words: string, person: Need & { is: 'person' }, article: IndexedArticle, at: number): boolean {
  const sentence = article.sentences[at];
  const plain = new Set(nameTokens(words.replaceAll(/['’]s\b/g, '')));
  const isNamed = [...(sentence?.people ?? [])].some((key) => person.keys.has(key));
  if (person.tokens.every((token) => plain.has(token))) return true;
  if (isNamed && nameTokens(person.typed).some((token) => plain.has(token))) return true;
  if (sentence?.he !== undefined && person.keys.has(sentence.he)) return true;
  return (
    HE.test(words) &&
    !article.people.some(
      ({ key, name }) => !person.keys.has(key) && nameTokens(name).every((token) => plain.has(token)),
    ) &&
    article.sentences
      .slice(Math.max(0, at - (SEVERAL.test(words) ? BACK_OF_SEVERAL : BACK)), at)
      .some(({ people, text }) =>
        SEVERAL.test(words)
          ? [...people].some((key) => person.keys.has(key)) || holds(text, person.tokens)
          : article.people[0] !== undefined && person.keys.has(article.people[0].key)
            ? true
            : nameTokens(text.slice(0, SUBJECT)).some((token) => person.tokens.at(-1) === token),
      )
  );
}

const holds = (text: string, tokens: readonly string[]): boolean => {
  const plain = fold(text).split(/[^a-z0-9'-]+/);
  return tokens.every((token) => plain.includes(token));
};

/** Whether the words name somebody else. */
function somebodyIn(
  words: string,
  sentence: IndexedSentence,
  article: IndexedArticle,
  person: Need & { is: 'person' },
): boolean {
  const near = words.slice(0, 160);
  const plain = new Set(nameTokens(near));
  const known = article.people.some(
    ({ key, name }) =>
      !person.keys.has(key) && sentence.people.has(key) && nameTokens(name).some((token) => plain.has(token)),
  );
  if (known) return true;
  const [first] =
    NAMED.exec(near.replace(/^[^\p{L}]*/u, '').replace(/^(?:as|the|former|Mr|Ms|Mrs|Ambassador|Minister) /u, '')) ?? [];
  return (
    first !== undefined &&
    /^\W*(?:(?:as|the|former|Mr\.?|Ms\.?|Mrs\.?|Ambassador|Minister) ){0,3}\p{Lu}[\p{L}\p{M}'’-]+ \p{Lu}/u.test(near)
  );
}
