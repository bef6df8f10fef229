import { tellsAcceptance } from '../deeds/accepting.ts';
import { nextStopAfter } from '../meetings/journey.ts';
import { PLANNED, plansMeeting } from '../meetings/meeting-fit.ts';
import type { QuestionKind } from '../question/question-words.ts';
import { asksAcceptance } from '../words/acts.ts';
import type { Bar } from './bar.ts';

/** What bars a sentence from answering, though it may show that the deed asked for was only meant: one reason a row. */
export const LATER_BARS: readonly Bar[] = [
  {
    name: 'no acceptance',
    of: ({ question: { kind, text }, subject }) =>
      kind === 'yes or no' && asksAcceptance(text)
        ? ({ article, sentence }) => !tellsAcceptance(sentence.text, subject, article)
        : undefined,
  },
  {
    name: 'a credit',
    of:
      () =>
      ({ sentence: { in: part, text } }) =>
        (part === 'caption' && isCredit(text)) || LABEL.test(text),
  },
  {
    name: 'a denial of both',
    of: ({ question: { kind } }) =>
      kind === 'yes or no' ? undefined : ({ sentence }) => /^Neither\b/.test(sentence.text),
  },
  {
    name: 'no plan',
    of: ({ question, coming }) =>
      coming ? ({ article, sentence }) => !plansMeeting(sentence, question, article) : undefined,
  },
  {
    name: 'only a plan',
    of: ({ question: { kind, meeting, act, text, asked }, coming }) =>
      !coming && !DOES.test(asked) && meeting && !act && TIMED.has(kind) && nextStopAfter({ kind, text }) === undefined
        ? ({ sentence }) => PLANNED.test(sentence.text) || WISHED.test(sentence.text)
        : undefined,
  },
];

const TIMED: ReadonlySet<QuestionKind> = new Set(['yes or no', 'when', 'where']);

/** "When does A go to Oslo", which may be to come. */
const DOES = /^\s*(?:when|where) (?:do|does)\b/i;

/** A meeting that somebody would like to hold. */
const WISHED = /\b(?:suggest|propos|ask|urg|hop|want|wish)\p{Ll}{0,4} [^.;]{0,60}?\b(?:hold|convene|host)\b/iu;

/** Nothing but a name and the credit of its picture, wherever it stands. */
const LABEL = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,9} \((?:[Ff]ile )?[Pp]hotos?\b[^)]{0,40}\)\.?$/u;

/** Whose photograph a caption shows. */
function isCredit(text: string): boolean {
  return /\b(?:Photos?|File photo|Xinhua|AFP)\b/.test(text) && text.split(' ').length < 8;
}
