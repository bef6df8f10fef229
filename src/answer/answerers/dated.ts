import { partyAliases } from '../../actor/gazetteer.ts';
import { earliest, latest } from '../../calendar/day.ts';
import type { Conflict, Origin } from '../../relations/relations.ts';
import { analyse } from '../../search/analyse.ts';
import { stem } from '../../search/stem.ts';
import { dayText } from '../../wording/dates.ts';
import { shownParty } from '../meetings/compose-meeting.ts';
import { citingArticle } from '../passages/told-by-article.ts';
import {
  type Answerer,
  type Context,
  citationsOf,
  type Proposal,
  type ProposedSentence,
} from '../proposals/proposal.ts';
import { withoutTimeClause } from '../question/main-clause.ts';
import { isInPeriods, type Question } from '../question/question.ts';
import { readable } from '../times/dated-text.ts';
import { nearWords } from '../words/light-words.ts';

/** Verbs and nouns that name what happened: what the question says with one, the event says with another. */
const STEPS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:establish\w*|set up|open\w*|began|begin|start\w*)\b.{0,40}\b(?:relations|ties)\b|\b(?:relations|ties)\b.{0,60}\b(?:establish\w*|set up|begin|began|start\w*)\b|\bsince when\b.{0,90}\b(?:relations|ties)\b/i,
    /^Diplomatic relations\b/i,
  ],
  [/\bnormali[sz]\w*|\bresto(?:re|red|ring)\b/i, /\bnormalis/i],
  [/\bresum\w*|\bresto(?:re|red|ring)\b/i, /\bresum/i],
  [
    /\bjoin\w*|\bmember\w*|\baccession\b|\baccede\w*|\badmitted\b|\benter\w*\b/i,
    /\bjoins?\b|\bmember\b|\badmitted\b|\baccession\b/i,
  ],
  [/\bsign\w*\b/i, /\bsign(?:s|ed|ature)\b|\btreaty\b/i],
  [
    /\b(?:take|took|takes|taken|come|came|enter\w*|in) (?:\w+ )?(?:effect|force)\b|\beffective\b/i,
    /\bin force\b|\btakes? effect\b/i,
  ],
  [/\bratif\w*/i, /\bratif/i],
  [/\bdie[ds]?\b|\bdeath\b|\bpass\w* away/i, /\bdeath\b/i],
  [/\blift\w*|\bend(?:ed|s)?\b/i, /\blift|\bend of\b/i],
  [/\bfound\w*\b/i, /\bfounded\b/i],
  [/\bbegin|\bbegan|\bstart\w*|\bbreak out|\bbroke out/i, /\bbegins?\b|\bopens\b/i],
];

/** Answers when something dated happened (relations, treaties, memberships), with every date that sources give. */
export const dated: Answerer = {
  name: 'dated',
  propose(question, context) {
    if (HAPPENED.test(question.text)) return happened(question, context);
    if (isWhetherThen(question)) return whetherThen(question, context);
    if (question.kind !== 'when') return undefined;
    // "Since when had A been in office when he died" asks for no death.
    const text = withoutTimeClause(question.text);
    const step = STEPS.filter(([asked]) => asked.test(text)).map(([, told]) => told);
    if (step.length === 0) return undefined;
    const named = context.library.relations.origins.filter((origin) => fits(origin, step, question, context));
    const found = named.length > 0 || !MEMBER.test(text) ? named : inForce(question, context);
    const narrow = found.filter(({ kind }) => kind !== 'meeting');
    const chosen = (narrow.length > 0 ? narrow : found).slice(0, 4).sort((a, b) => isStepTo(a) - isStepTo(b));
    if (chosen.length === 0 || found.length > 12) return undefined;
    return {
      sentences: chosen.flatMap((origin) => compose(origin, question, context)),
      conflicts: chosen.flatMap((origin) => conflictOf(origin, context)),
    };
  },
};

/** What only clears the way is told behind what it was for. */
const isStepTo = ({ what }: Origin): number => Number(/\b(?:approves|approved|applies|applied)\b/i.test(what));

/** Whoever an agreement took effect for is a member of it. */
const MEMBER = /\bmembers?\b/i;
const inForce = (question: Question, context: Context): readonly Origin[] =>
  context.library.relations.origins.filter((origin) => fits(origin, [/\btakes? effect\b/i], question, context));

/** "Was A already a member in 2006?": answered with the day on which it became one. */
const isWhetherThen = ({ kind, periods, text }: Question): boolean =>
  kind === 'yes or no' && (periods.length > 0 || /\balready\b/i.test(text)) && /\bmembers?\b/i.test(text);

function whetherThen(question: Question, context: Context): Proposal | undefined {
  const told = STEPS.filter(([asked]) => asked.test('member')).map(([, one]) => one);
  const timeless = { ...question, periods: [] };
  const found = context.library.relations.origins.filter((origin) => fits(origin, told, timeless, context));
  const chosen = found.filter(({ kind }) => kind !== 'meeting');
  return chosen.length > 0 && chosen.length < 4
    ? { sentences: chosen.flatMap((origin) => compose(origin, question, context)) }
    : undefined;
}

const HAPPENED = /^\s*what (?:happened|took place)\b/i;

/** Of so many events at most a year is told. */
const MOST_OF_A_YEAR = 6;

/** What sources date to within the day, the month or the year that is asked about, where nothing else is named. */
function happened(question: Question, context: Context): Proposal | undefined {
  const [time, ...more] = question.periods;
  const named = context.needs.some((need) => need.is !== 'word' || need.hard);
  const { from, to } = time ?? {};
  if (!from || !to || more.length > 0 || named) return undefined;
  const found = context.library.relations.origins
    .filter(({ date }) => (earliest(date) ?? '') >= from && (latest(date) ?? '9999') <= to)
    .slice(0, MOST_OF_A_YEAR);
  const sentences = found.flatMap((origin) => compose(origin, question, context));
  return sentences.length > 0 ? { sentences } : undefined;
}

const analysed = new WeakMap<Origin, ReadonlySet<string>>();

function termsOf(origin: Origin): ReadonlySet<string> {
  const known = analysed.get(origin);
  if (known) return known;
  const terms = new Set(analyse(origin.what).map(({ term }) => term));
  analysed.set(origin, terms);
  return terms;
}

function fits(origin: Origin, step: readonly RegExp[], question: Question, { needs }: Context): boolean {
  if (!step.some((told) => told.test(origin.what)) || !isInPeriods(origin.date, question)) return false;
  const terms = termsOf(origin);
  const named = needs.filter(
    (need) => need.is !== 'word' || (need.hard && !STEPS.some(([asked]) => asked.test(need.typed))),
  );
  if (named.length === 0) return false;
  return named.every((need) => {
    switch (need.is) {
      case 'party':
        return (
          origin.parties.includes(need.party) || partyAliases(need.party).some((name) => origin.what.includes(name))
        );
      case 'person':
        return need.tokens.every((token) => terms.has(stem(token)) || terms.has(token));
      case 'word':
        return [...need.terms, ...[...nearWords(need.typed.toLowerCase())].map(stem)].some((term) => terms.has(term));
      default:
        return need.terms.every((term) => terms.has(term));
    }
  });
}

function compose(origin: Origin, question: Question, context: Context): ProposedSentence[] {
  const { library, words, phrases } = context;
  const day = dayText(origin.date, words);
  const days = [
    ...new Set([origin.date, ...origin.otherDates.map(({ date }) => date)].map((date) => dayText(date, words))),
  ];
  const others = origin.otherDates.flatMap(({ date, support }) => readable([support], origin.what, date, library));
  const own = readable(origin.support, origin.what, origin.date, library);
  const citations = citationsOf([...own.slice(0, 4), ...others], library, 6);
  // What an article calls "diplomatic relations" only is told with the parties.
  const parties = /^\p{Ll}/u.test(origin.what) ? origin.parties.map((party) => shownParty(party, words.locale)) : [];
  const named = [...(parties.length > 0 ? [parties.join(phrases.and)] : []), origin.what].join(', ');
  if (citations.length === 0) return [];
  const text = phrases.dated(named, days.length > 1 ? phrases.differ(days.join(phrases.or)) : day);
  const fields = [...parties, origin.what, ...days];
  return [citingArticle({ text, verbatim: false, citations, fields }, origin, question, context)];
}

function conflictOf(origin: Origin, { library }: Context): Conflict[] {
  const [own] = readable(origin.support, origin.what, origin.date, library);
  if (origin.otherDates.length === 0 || !own) return [];
  const others = origin.otherDates.map(({ date, support }) => ({
    value: date as string,
    support: readable([support], origin.what, date, library)[0] ?? support,
  }));
  return [
    { what: `the date of: ${origin.what}`, readings: [{ value: origin.date as string, support: own }, ...others] },
  ];
}
