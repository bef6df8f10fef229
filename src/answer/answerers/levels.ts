import type { Party } from '../../actor/actor.ts';
import { isEvidence, type Support } from '../../article/passage.ts';
import { earliest, latest } from '../../calendar/day.ts';
import type { Library } from '../../library/library.ts';
import { partiesKey } from '../../relations/claims.ts';
import { coreOfLevel } from '../../relations/level.ts';
import type { Rung } from '../../relations/relations.ts';
import { dayText } from '../../wording/dates.ts';
import { shownParty } from '../compose-meeting.ts';
import { readable, tellsDate } from '../dated-text.ts';
import { homePartyOf } from '../home-party.ts';
import type { Need } from '../needs.ts';
import { type Answerer, type Context, citationsOf, type ProposedSentence } from '../proposal.ts';
import { asOfDay, isInPeriods, type Question } from '../question.ts';

const LEVEL = /\b((?:(?:comprehensive|extensive|strategic|cooperative|green) ){1,3})(?:partners?(?:hip)?)\b/i;

/** Answers what the level of relations is, was on a day, or since when it holds, from articles and the tables. */
export const levels: Answerer = {
  name: 'levels',
  propose(question, context) {
    const named = LEVEL.exec(question.text)?.[0];
    const isList =
      named !== undefined &&
      /\b(?:which|what|how many) (?:\w+ )?(?:countries|states|nations|partners)\b|\bwho\b|\blist\b/i.test(
        question.text,
      );
    const isLevel =
      question.kind === 'level' ||
      (named !== undefined && (question.kind === 'when' || question.kind === 'yes or no')) ||
      (question.kind === 'what' && /\bpartnership\b.{0,30}\b(?:have|has|with|between|called)\b/i.test(question.text));
    if (!isLevel && !isList) return undefined;
    if (context.needs.some((need) => need.is === 'person' || (need.is === 'word' && need.hard && !isLevelNeed(need))))
      return undefined;
    const { ladder } = context.library.relations;
    const pair = pairOf(context.needs, context.library);
    const sameLevel = ({ level }: Rung): boolean => named !== undefined && coreOfLevel(level) === coreOfLevel(named);
    if (isList && !isLevel) {
      const timed = question.periods.length > 0;
      const listed = ladder.filter(
        (rung) =>
          sameLevel(rung) &&
          rung.parties.length === 2 &&
          (timed ? isInPeriods(rung.since, question) : heldThen([rung], question).length > 0),
      );
      const sentences = listed.slice(-MOST).flatMap((rung) => compose(rung, context));
      return sentences.length > 0 ? { sentences } : undefined;
    }
    if (!pair) return undefined;
    const all = ladder.filter(({ parties }) => parties.length === 2 && pair.every((party) => parties.includes(party)));
    const rungs = question.kind === 'when' && named ? all.filter(sameLevel) : heldThen(all, question);
    const sentences = rungs.flatMap((rung) => compose(rung, context));
    return sentences.length > 0 ? { sentences } : undefined;
  },
};

const MOST = 20;

const isLevelNeed = (need: Extract<Need, { is: 'word' }>): boolean =>
  need.terms[0]?.startsWith('=level:') === true || isLevelWord(need.typed);

const isLevelWord = (word: string): boolean =>
  /^(?:comprehensive|extensive|strategic|cooperative|green|partners?|partnerships?|level|relations?|elevat\w*|upgrad\w*|rais\w*|status|term|currently?|since)$/i.test(
    word,
  );

/** The two parties asked about; with one, the other is the party that the corpus has most levels with. */
function pairOf(needs: readonly Need[], library: Library): readonly Party[] | undefined {
  const parties = [...new Set(needs.flatMap((need) => (need.is === 'party' ? [need.party] : [])))];
  if (parties.length === 2) return parties;
  if (parties.length !== 1) return undefined;
  const home = homePartyOf(library);
  return home && home !== parties[0] ? [home, ...parties] : undefined;
}

/** The levels that held in the period asked about, oldest first; those that hold today where none is named. */
function heldThen(rungs: readonly Rung[], question: Question): Rung[] {
  const on = asOfDay(question);
  const [period] = question.periods;
  const from = period?.from && period.to && period.from <= on ? period.from : on;
  return rungs.filter(({ since, until }) => {
    const [begins, ends] = [since && earliest(since), until && latest(until)];
    return begins !== undefined && begins <= on && (ends === undefined || ends >= from);
  });
}

/** What the end of a rung stands on: the rung that took its place. */
function supportOfEnd(rung: Rung, library: Library): readonly Support[] {
  const { until } = rung;
  const next =
    until &&
    library.relations.ladder.find(
      (other) => other.since === until && partiesKey(other.parties) === partiesKey(rung.parties),
    );
  if (!until || !next) return [];
  const supports = readable(next.support, next.level, until, library);
  return supports
    .filter((one) => !isEvidence(one) || tellsDate(one.quote, until) || one.quote.includes(until))
    .slice(0, 1);
}

function compose(rung: Rung, { library, words, phrases }: Context): ProposedSentence[] {
  const pair = rung.parties.map((party) => shownParty(party, words.locale));
  const since = rung.since && dayText(rung.since, words);
  const until = rung.until && dayText(rung.until, words);
  const text = `${phrases.level(pair.join(phrases.and), rung.level)}${since ? phrases.since(since) : ''}${until ? phrases.until(until) : ''}.`;
  const supports = rung.since ? readable(rung.support, rung.level, rung.since, library) : rung.support;
  const citations = citationsOf([...supports.slice(0, 4), ...supportOfEnd(rung, library)], library);
  if (citations.length === 0) return [];
  return [
    {
      text,
      verbatim: false,
      citations,
      fields: [...pair, rung.level, ...(since ? [since] : []), ...(until ? [until] : [])],
    },
  ];
}
