import { asksWritten, tellsNoWriting, tellsOnlyExchange } from '../deeds/only-exchanged.ts';
import { asksTopic, tellsTopic } from '../deeds/topic-told.ts';
import { tellsWordsElsewhere } from '../deeds/words-elsewhere.ts';
import { asksWords, tellsWords } from '../deeds/words-told.ts';
import { nameTokens } from '../people/known-names.ts';
import { exceptedTokens } from '../question/except.ts';
import { asksHowPut, tellsHowPut } from '../question/how-put.ts';
import { reactionAt } from '../question/reaction.ts';
import { keysOf } from './addressee.ts';
import { asksRequest, tellsOnlyInquiry } from './asked-by-press.ts';
import type { Bar } from './bar.ts';
import { calledAsked, tellsName } from './called-so.ts';
import { reactorOf, tellsReaction } from './reactor.ts';
import { pairAsked, tellsInTwoNames } from './two-names.ts';
import { isOfUnnamedSource } from './unnamed-source.ts';

/** What bars a sentence where words of somebody are asked for: one reason a row. */
export const WORD_BARS: readonly Bar[] = [
  {
    name: 'none of his words',
    of: ({ question, subject }) =>
      asksWords(question) ? ({ article, at }) => !tellsWords(question, subject, article, at) : undefined,
  },
  {
    // What the one who was told, or thanked, said is not what was said to that one.
    name: 'said by the one it was said to',
    of: ({ question: { kind, text }, addressee }) =>
      kind === 'who' && addressee && SAID_TO.test(text)
        ? ({ article, sentence: { speakers } }) => speakers.size > 0 && speakers.isSubsetOf(keysOf(addressee, article))
        : undefined,
  },
  {
    name: 'words of somebody unnamed',
    of: ({ question, subject }) =>
      asksWords(question) && subject?.is === 'person'
        ? ({ sentence: { text, speakers } }) => speakers.isDisjointFrom(subject.keys) && isOfUnnamedSource(text)
        : undefined,
  },
  {
    // Whom A named is told by A, and not by the other one.
    name: 'named by another',
    of: ({ question: { kind, text }, needs }) => {
      const namer =
        kind === 'who'
          ? needs.find(
              ({ is, start, end }) =>
                is === 'person' && /\bdid $/i.test(text.slice(0, start)) && NAMES.test(text.slice(end)),
            )
          : undefined;
      return namer?.is === 'person'
        ? ({ sentence: { people, alluded, he, speakers, text: told } }) =>
            !SOMEBODY.test(told) ||
            ![...people, ...alluded, ...speakers, ...(he ? [he] : [])].some((key) => namer.keys.has(key))
        : undefined;
    },
  },
  {
    name: 'written, and not what',
    of: ({ question }) =>
      asksWritten(question)
        ? ({ article: { reading }, sentence: { text } }) =>
            tellsOnlyExchange(text) ||
            (tellsNoWriting(text) && !reading.meetings.some(({ mode }) => mode === 'message'))
        : undefined,
  },
  {
    name: 'words that stand elsewhere',
    of: ({ question }) => (asksWords(question) ? ({ sentence }) => tellsWordsElsewhere(sentence.text) : undefined),
  },
  {
    name: 'two names for one',
    of: ({ question }) => {
      const pair = pairAsked(question);
      return pair && (({ sentence }) => tellsInTwoNames(pair, sentence));
    },
  },
  {
    name: 'called nothing',
    of: ({ question, needs }) => {
      const called = calledAsked(question);
      return called === undefined ? undefined : ({ article, at }) => !tellsName(called, question, needs, article, at);
    },
  },
  {
    name: 'nothing spoken of',
    of: ({ question }) => (asksTopic(question) ? ({ sentence }) => !tellsTopic(sentence) : undefined),
  },
  {
    name: 'no word of relations',
    of: ({ question: { kind, text } }) => {
      if (kind === 'level') return ({ sentence }) => !OF_RELATIONS.test(sentence.text);
      return asksHowPut(text) && RELATIONS.test(text)
        ? ({ sentence: { text: told } }) => !(OF_RELATIONS.test(told) && tellsHowPut(told))
        : undefined;
    },
  },
  {
    name: 'no reaction',
    of: ({ question, needs }) => {
      const reactor = reactorOf(question, needs);
      return (
        reactor &&
        (({ article, at, sentence: { text } }) =>
          !tellsReaction(reactor, text.slice(0, Math.max(0, reactionAt(text))), article, at))
      );
    },
  },
  {
    name: 'only asked by the press',
    of: ({ question }) => (asksRequest(question) ? ({ sentence }) => tellsOnlyInquiry(sentence.text) : undefined),
  },
  {
    name: 'only what is left out',
    of: ({ question }) => {
      const [word, ...others] = question.kind === 'what' ? exceptedTokens(question) : [];
      if (word === undefined || others.length > 0) return undefined;
      return ({ sentence: { text } }) => new Set(nameTokens(text)).has(word) && !MORE.test(text);
    },
  },
];

/** A name in full, behind the beginning. */
const SOMEBODY = /(?<=.{12})\p{Lu}[\p{L}\p{M}'’-]+ \p{Lu}[\p{L}\p{M}'’-]+/u;
const NAMES = /^ (?:name|mention|cite|list|single out|praise|recall|quote|refer to)\b/i;

/** "Who told A", "who thanked A": not what A said. */
const SAID_TO =
  /^\s*who (?:told|informed|assured|briefed|reminded|thanked|congratulated|praised|urged|asked|invited|warned)\b/i;

const OF_RELATIONS =
  /\b(?:relations?|relationship|ties|partners?(?:hips?)?|friend\w*|allies|alliance|neighbou?rs?|brother\w*|solidarity|level)\b/i;

/** Relations themselves as what is described. */
const RELATIONS =
  /\b(?:describe|call|characteri[sz]e|term|define|label|see|view) [^?]{0,30}\b(?:relations|relationship|ties)\b/i;

/** What is told beside what was left out. */
const MORE = /\b(?:as well as|besides|in addition to|together with|along with)\b|, and\b/i;
