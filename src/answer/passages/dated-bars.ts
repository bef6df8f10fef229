import { analyse } from '../../search/analyse.ts';
import type { IndexedSentence } from '../articles/indexed-article.ts';
import type { AskedDeed } from '../deeds/asked-deed.ts';
import type { Need } from '../needs/need.ts';
import type { Bar, DatedTest } from './bar.ts';
import { thingNamed } from './named-with-kind.ts';
import { asksWhereGone, kindNamed, tellsGoing } from './names-a-kind.ts';
import { goesToOthers, speaksOfOthers, tellsOfOthers } from './other-states.ts';
import { doingFit } from './passage-fit.ts';

/** What bars a sentence together with the one that tells the rest of it: one reason a row. */
export const DATED_BARS: readonly Bar<DatedTest>[] = [
  {
    name: 'the day of something else',
    of: ({ question, needs, events, deed }) =>
      events.length > 0
        ? ({ sentence }, { terms, text }) =>
            doingFit(question, needs, sentence) <= 0 &&
            !isDoneByAll(deed, needs, sentence) &&
            !events.some((need) => need.terms.some((term) => terms.has(term)) || need.inPhrase?.test(text))
        : undefined,
  },
  {
    // "On 3 May they marked 20 years since it was signed" is no day of the signing.
    name: 'the day of its anniversary',
    of: ({ question: { kind, asked } }) =>
      kind === 'when' && !MARKS.test(asked)
        ? (_, { text }) =>
            MARKED.test(text) && !/\b(?:in|on|of|since) (?:[\p{L}\d]+ ){0,2}(?:1[89]|20)\d{2}\b/u.test(text)
        : undefined,
  },
  {
    name: 'a year in passing',
    of: ({ question: { kind }, needs }) => (kind === 'where' ? (_, { text }) => tellsOnlyWhen(needs, text) : undefined),
  },
  {
    // Why somebody came is told where the coming is.
    name: 'the reason of something else',
    of: ({ question: { kind, meeting, act } }) =>
      kind === 'why' && meeting?.visit && !act ? (_, { text }) => !OF_JOURNEY.test(text) : undefined,
  },
  {
    // Where something was done is told with the deed, or with one of the words for what was done.
    name: 'the place of something else',
    of: ({ question, deed, telling, journey }) => {
      if (question.kind !== 'where' || question.meeting || question.act || journey) return undefined;
      const words = deed ? [deed.verb, ...telling] : telling;
      if (words.length < (deed ? 1 : 2)) return undefined;
      return (_, { terms }) => !words.some((need) => need.is === 'word' && need.terms.some((term) => terms.has(term)));
    },
  },
  {
    name: 'no name of the kind',
    of: ({ question }) => {
      const names = question.kind === 'what' ? kindNamed(question) : undefined;
      return names && (({ article }, dated) => !names(article, dated));
    },
  },
  {
    name: 'gone nowhere',
    of: ({ question }) => (asksWhereGone(question) ? (_, { text }) => !tellsGoing(text) : undefined),
  },
  {
    name: 'no thing of the kind',
    of: ({ question }) => {
      const names = question.kind === 'what' ? thingNamed(question) : undefined;
      return names && (({ article, at }) => !names(article, at));
    },
  },
  {
    // Whoever travels comes from others and goes to others.
    name: 'of other states',
    of: ({ question, needs, journey }) => {
      if (journey) return undefined;
      const goesToThem = goesToOthers(question, needs);
      return ({ sentence }) =>
        tellsOfOthers(question, needs, sentence.text) ||
        speaksOfOthers(question, needs, sentence.text) ||
        goesToThem?.(sentence) === true;
    },
  },
];

/** "The treaty, signed in 1951, is an anchor there": whether an aside tells the deed, and nothing but its year. */
const ASIDE_OF_YEAR = /, (\p{Ll}+ed) (?:in|on) (?:[\p{L}\d]+ ){0,2}\d{4}[,.;]/u;
function tellsOnlyWhen(needs: readonly Need[], text: string): boolean {
  const done = ASIDE_OF_YEAR.exec(text)?.[1];
  return (
    done !== undefined &&
    needs.some((need) => need.is === 'word' && analyse(done).some(({ term }) => need.terms.includes(term)))
  );
}

const MARKS =
  /\b(?:mark|celebrat|commemorat|anniversar|ceremon|festiv|held|hold|meet|met|visit|receiv|host|attend|gala|co-?chair)/i;
const MARKED =
  /\b(?:mark|celebrat|commemorat)\p{Ll}*\b[^.;]{0,50}(?:\b\d{1,3}(?:st|nd|rd|th)? (?:years?|anniversary)\b)|\b\d{1,3}(?:st|nd|rd|th) anniversary\b/iu;

const OF_JOURNEY =
  /\b(?:[Vv]isit\p{Ll}*|[Tt]rip|[Tt]our\p{Ll}*|c[ao]mes?|coming|arriv\p{Ll}+|reach(?:ed|es) (?=\p{Lu})|travel\p{Ll}*|journey|mission|went|go(?:es|ing)?|flew|fl(?:y|ies|ying)|here|there|attend\p{Ll}*|stay\p{Ll}*|guest|invit\p{Ll}+|absen\p{Ll}+|cancel\p{Ll}*|postpon\p{Ll}+|put off|call\p{Ll}* off|delay\p{Ll}*|in \p{Lu}\p{L}+ (?:to|for)|led|sent|head(?:ed|s|ing))\b/u;

/** Whether the sentence tells the deed of all who are named, two at least: what it was for may stand elsewhere in the article. */
function isDoneByAll(deed: AskedDeed | undefined, needs: readonly Need[], { terms, people }: IndexedSentence): boolean {
  const named = needs.filter((need) => need.is === 'person');
  return (
    named.length > 1 &&
    deed?.verb.terms.some((term) => terms.has(term)) === true &&
    named.every(({ keys }) => !people.isDisjointFrom(keys))
  );
}
