import { tellsHabit } from '../question/habit.ts';
import { asksDeadline, tellsDeadline } from '../times/deadline.ts';
import { tellsTerm } from '../times/length.ts';
import { asksSpan, tellsWholeYear } from '../times/span-of-year.ts';
import { tellsSpeakersTime } from '../times/speakers-time.ts';
import { asksUntil, tellsUntil } from '../times/until.ts';
import type { Bar } from './bar.ts';
import { namesOneOf } from './names-near.ts';
import { tellsNoFuture, tellsNoNext } from './passage-fit.ts';

/** What bars a sentence where a day, a length or a habit is asked for: one reason a row. */
export const TIME_BARS: readonly Bar[] = [
  {
    name: 'at another time by the speaker',
    of: ({ question: { speakersTime: told } }) =>
      told === undefined ? undefined : ({ sentence: { text } }) => !tellsSpeakersTime(told, text),
  },
  {
    name: 'of the whole year',
    of: ({ question: { asked } }) => (asksSpan(asked) ? ({ sentence: { text } }) => tellsWholeYear(text) : undefined),
  },
  {
    name: 'done once',
    of: ({ habit, needs }) =>
      habit
        ? ({ sentence: { text } }) =>
            !tellsHabit(text) || needs.some((need) => need.is === 'person' && !namesOneOf(need.tokens, text))
        : undefined,
  },
  {
    name: 'no such day',
    of: ({ question: { kind, text } }) => {
      const day = OWN_DAY.exec(text)?.[0].toLowerCase();
      if (day === undefined) return undefined;
      return ({ article, sentence }) =>
        !(kind === 'when' ? sentence.text : article.article.parts.body).toLowerCase().includes(day);
    },
  },
  {
    name: 'years of another',
    of: ({ question: { kind }, needs }) =>
      kind === 'how long'
        ? ({ sentence: { text, people } }) =>
            tellsTerm(text) && needs.some((need) => need.is === 'person' && people.isDisjointFrom(need.keys))
        : undefined,
  },
  {
    name: 'no deadline',
    of: ({ question: { kind, asked } }) =>
      kind === 'when' && asksDeadline(asked) ? ({ sentence }) => !tellsDeadline(sentence.text) : undefined,
  },
  {
    name: 'no end',
    of: ({ question: { kind, asked } }) =>
      kind === 'when' && asksUntil(asked) ? ({ sentence }) => !tellsUntil(sentence.text) : undefined,
  },
  {
    name: 'of another day',
    of: ({ question: { kind, text } }) =>
      (kind === 'where' || kind === 'who') && DAY_BESIDE.test(text)
        ? ({ sentence }) => !DAY_TOLD.test(sentence.text)
        : undefined,
  },
  {
    name: 'nothing to come',
    of: ({ question, journey }) =>
      question.order === 'next'
        ? ({ sentence: { text } }) => tellsNoFuture(question, text) || (!journey && tellsNoNext(question, text))
        : undefined,
  },
];

/** The day beside another that is named. */
const DAY_BESIDE = /\bthe (?:day|night|evening|week) (?:before|after)\b/i;

const DAY_TOLD =
  /\b(?:a|one|the) (?:day|night|evening|week) (?:before|after|earlier|later|prior)\b|\b(?:previous|following|next) (?:day|night|evening|week)\b|\beve\b|\byesterday\b|\bearlier\b|\bovernight\b/i;

/** A day with a name of its own. */
const OWN_DAY =
  /\b(?:national|independence|victory|liberation|reunification|republic|army|constitution|foundation|memorial|labou?r|women['’]s|teachers['’]|children['’]s|journalists['’]) day\b/i;
