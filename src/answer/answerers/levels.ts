import type { Party } from '../../actor/actor.ts';
import { isEvidence, type Support } from '../../article/passage.ts';
import { earliest, latest } from '../../calendar/day.ts';
import type { Library } from '../../library/library.ts';
import { partiesKey } from '../../relations/claims.ts';
import { coreOfLevel, rankOfLevel } from '../../relations/level.ts';
import type { Rung } from '../../relations/relations.ts';
import { dayText } from '../../wording/dates.ts';
import { shownParty } from '../meetings/compose-meeting.ts';
import type { Need } from '../needs/need.ts';
import { placeInOrder } from '../needs/ordinal.ts';
import { citingArticle } from '../passages/told-by-article.ts';
import { homePartyOf } from '../people/home-party.ts';
import { type Answerer, type Context, citationsOf, type ProposedSentence } from '../proposals/proposal.ts';
import { asOfDay, isInPeriods, type Question } from '../question/question.ts';
import { readable, tellsDate } from '../times/dated-text.ts';

const LEVEL =
  /\b(?:(?:comprehensive|extensive|strategic|cooperative|green),? ){1,3}(?:partners?(?:hips?)?)\b|\bcomprehensive strategic\b/i;

/** The level that the words name, as one: "strategic partners" is "strategic partnership". */
function findLevel(text: string): string | undefined {
  const words = LEVEL.exec(text)?.[0].replace(/,? partners?(?:hips?)?$/i, '');
  return words === undefined ? undefined : `${words} partnership`;
}

const RAISED =
  /\b(?:upgrad|elevat|rais|lift)\w*\b.{0,60}\b(?:ties|relations|relationship|partnership)\b|\b(?:ties|relations|relationship|partnership)\b.{0,60}\b(?:upgrad|elevat|rais|lift)/i;

/** "Which countries upgraded in 2019": their relations. */
const UPGRADED =
  /\b(?:countries|states|nations|partners|who) (?:\p{L}+ ){0,2}(?:upgraded|elevated)(?= (?:in|since|after|before|between|during|last|this|with|to)\b|\s*\??$)/iu;

/** "Which countries became partners", "how many partners": of whatever level. */
const PARTNERS = /\b(?:became|become|are|were|as|many|new|all|list|which|what) (?:the |our |its )?partners\b/i;

/** Whether there is any level at all. */
const ANY_LEVEL =
  /\b(?:an?|any) (?:formal |official )?(?:partnership level|level of (?:partnership|relations)|level|partnership)(?= (?:with|between)\b)|\bpartnership\b.{0,40}?\b(?:valid|in force|in place|stands?|holds?|active)\b/i;

/** "As of 2021, since when": what held then, whenever it began. */
const AS_OF = /\bas (?:of|at)\b|\bsince when\b[^?]*\bin (?:19|20)\d{2}\b/i;

/** Answers what the level of relations is, was on a day, or since when it holds, from articles and the tables. */
export const levels: Answerer = {
  name: 'levels',
  propose(question, context) {
    const named = findLevel(question.text);
    // What is only asked for, offered or hoped has not been raised.
    const raised =
      (RAISED.test(question.text) || UPGRADED.test(question.text)) &&
      question.act === undefined &&
      !/\b(?:want|plan|will|would)\w*\b/i.test(question.text);
    const any = named === undefined && question.kind === 'yes or no' && ANY_LEVEL.test(question.text);
    const partners = named === undefined && !raised && PARTNERS.test(question.text);
    const isList =
      (named !== undefined || raised || partners) &&
      /\b(?:which|what|how many) (?:\w+ ){0,4}?(?:countries|states|nations|members|partners|partnerships)\b|\bwho (?:are|is|has|have)\b|(?:những|các|bao nhiêu) (?:nước|quốc gia)|(?:nước|quốc gia) nào|\blist\b/i.test(
        question.asked,
      );
    const place = placeInOrder(question.text);
    const isFirst =
      named !== undefined &&
      (question.order === 'first' || isLatest(question) || place !== undefined) &&
      question.kind !== 'when' &&
      question.kind !== 'yes or no';
    const isLevel =
      question.kind === 'level' ||
      any ||
      ((named !== undefined || raised) && (question.kind === 'when' || question.kind === 'yes or no')) ||
      ((question.kind === 'what' || question.kind === 'when') && isBare(question)) ||
      (question.kind === 'what' && /\bpartnership\b.{0,30}\b(?:have|has|with|between|called)\b/i.test(question.text));
    if (!isLevel && !isList && !isFirst) return undefined;
    const members = context.needs.find((need) => need.is === 'member');
    if (
      context.needs.some(
        (need) =>
          need.is === 'person' ||
          (need.is === 'word' && need.hard && !isLevelNeed(need) && !(members && /^members?$/i.test(need.typed))),
      )
    )
      return undefined;
    const { ladder } = context.library.relations;
    const home = homePartyOf(context.library);
    const parties = [...new Set(context.needs.flatMap((need) => (need.is === 'party' ? [need.party] : [])))];
    const sameLevel = ({ level }: Rung): boolean =>
      named === undefined ? raised || any || partners : isOfLevel(level, named);
    if ((isList || isFirst) && !isLevel) {
      const timed = question.periods.length > 0;
      const listed = ladder.filter(
        (rung) =>
          sameLevel(rung) &&
          rung.parties.length === 2 &&
          (parties.length > 0 ? parties : home ? [home] : []).every((party) => rung.parties.includes(party)) &&
          (members?.is !== 'member' || rung.parties.some((party) => members.parties.has(party) && party !== home)) &&
          (timed || isFirst || (named === undefined && !partners)
            ? rung.since !== undefined && isInPeriods(rung.since, question)
            : heldThen([rung], question).length > 0),
      );
      const ranked = place !== undefined && !isCount(question);
      const chosen = ranked
        ? listed.slice(place - 1, place)
        : listed.slice(isLatest(question) && !isCount(question) ? -1 : -MOST);
      const sentences = chosen.flatMap((rung) => compose(rung, question, context));
      if (sentences.length === 0) return undefined;
      return {
        sentences: isCount(question) ? [countOf(pairsIn(listed), sentences, context), ...sentences] : sentences,
      };
    }
    const told = pairsOf(question, parties, home).map((pair) => {
      const all = ladder.filter(
        (rung) => rung.parties.length === 2 && pair.every((party) => rung.parties.includes(party)),
      );
      const isStory = /\blevels\b|\bhistory\b/i.test(question.asked);
      const rungs = isStory
        ? inTime(all, question)
        : (question.kind === 'when' && !AS_OF.test(question.asked)) ||
            (question.kind === 'yes or no' && named === undefined && !any)
          ? inTime(named ? all.filter(sameLevel) : all, question)
          : heldThen(question.kind === 'when' && named ? all.filter(sameLevel) : all, question);
      return rungs
        .filter((rung) => question.kind !== 'yes or no' || sameLevel(rung))
        .flatMap((rung) => compose(rung, question, context));
    });
    if (told.length === 0 || told.some((sentences) => sentences.length === 0)) return undefined;
    return { sentences: told.flat() };
  },
};

/** "Who was the last to become one", "the newest partner". */
const isLatest = ({ asked }: Question): boolean =>
  /\b(?:last|latest|newest|most recent)(?: [\p{L}-]+){0,3} (?:to (?:become|reach|get|join|have)|partners?)\b|\bmost recently (?:become|became|joined|reached)\b/iu.test(
    asked,
  );

/** Key words alone ("Denmark partnership level", "Chile partnership since when"): the level with whoever is named. */
function isBare({ asked, text }: Question): boolean {
  return (
    /\b(?:partnerships?|levels?|status)\b/i.test(text) &&
    !/\b(?:who|what|which|where|how|why|did|does|do|is|are|was|were|has|have|had|will)\b/i.test(asked)
  );
}

const MOST = 20;

const isLevelNeed = (need: Extract<Need, { is: 'word' }>): boolean =>
  need.terms[0]?.startsWith('=level:') === true || isLevelWord(need.typed);

const isLevelWord = (word: string): boolean =>
  /^(?:comprehensive|extensive|strategic|cooperative|green|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|partners?|partnerships?|level|relations?|ties|elevat\w*|upgrad\w*|rais\w*|lift\w*|status|term|currently?|since|set|up|establish\w*|form\w*|bec[ao]me|beg[aiu]n|start\w*|launch\w*|reach\w*|newest|latest|recent|declar\w*|announc\w*|compare|higher|or|history|levels|valid|force|place|stands?|holds?|active)$/i.test(
    word,
  );

/** Whether a rung is of the level named: by its words, or by its place in the order, as with China's "cooperative" one. */
function isOfLevel(level: string, named: string): boolean {
  const rank = rankOfLevel(named);
  return coreOfLevel(level) === coreOfLevel(named) || (rank !== undefined && rankOfLevel(level) === rank);
}

const isCount = ({ asked }: Question): boolean => /\bhow many\b/i.test(asked);

/** How many pairs of states the levels are of: one pair may have two beside each other. */
const pairsIn = (rungs: readonly Rung[]): number => new Set(rungs.map(({ parties }) => partiesKey(parties))).size;

/** "Seventeen partners in the corpus:". */
function countOf(count: number, [first]: readonly ProposedSentence[], { phrases }: Context): ProposedSentence {
  return {
    text: phrases.partners(count),
    verbatim: false,
    citations: first?.citations ?? [],
    fields: [],
    reckoned: [count],
  };
}

/**
 * The pairs asked about: two parties are one pair, those that are compared stand each with the party that the corpus is
 * written from, and so does one alone.
 */
function pairsOf({ asked }: Question, parties: readonly Party[], home: Party | undefined): (readonly Party[])[] {
  const others = parties.filter((party) => party !== home);
  const compared = /\bcompare\b|\bhigher\b|\bor (?:with )?\p{Lu}/iu.test(asked);
  if (compared && home && others.length > 1) return others.map((party) => [home, party]);
  if (parties.length === 2) return [parties];
  return home && parties.length === 1 && others.length === 1 ? [[home, ...parties]] : [];
}

/** The levels that began in the period asked about; those in force where a reader asks since when, without one. */
function inTime(rungs: readonly Rung[], question: Question): readonly Rung[] {
  const dated = rungs.filter(({ since }) => since !== undefined && isInPeriods(since, question));
  if (question.order === 'last') return dated.slice(-1);
  return /\bsince when\b/i.test(question.asked) && !LEVEL.test(question.text) ? heldThen(dated, question) : dated;
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

function compose(rung: Rung, question: Question, context: Context): ProposedSentence[] {
  const { library, words, phrases } = context;
  const pair = rung.parties.map((party) => shownParty(party, words.locale));
  const since = rung.since && dayText(rung.since, words);
  const until = rung.until && dayText(rung.until, words);
  const text = `${phrases.level(pair.join(phrases.and), rung.level)}${since ? phrases.since(since) : ''}${until ? phrases.until(until) : ''}.`;
  const supports = rung.since ? readable(rung.support, rung.level, rung.since, library) : rung.support;
  const citations = citationsOf([...supports.slice(0, 4), ...supportOfEnd(rung, library)], library);
  if (citations.length === 0) return [];
  const fields = [...pair, rung.level, ...(since ? [since] : []), ...(until ? [until] : [])];
  return [
    citingArticle(
      { text, verbatim: false, citations, fields },
      { ...rung, what: rung.level, date: rung.since },
      question,
      context,
    ),
  ];
}
