import type { Party } from '../../actor/actor.ts';
import type { Act } from '../../reading/reading.ts';
import { type AskedDeed, askedDeed } from '../deeds/asked-deed.ts';
import { type DoerAsked, doerAsked } from '../deeds/doer-asked.ts';
import { giverAsked } from '../deeds/giver.ts';
import { journeyTold, nextStopAfter } from '../meetings/journey.ts';
import { asksWhatMet, isComing } from '../meetings/meeting-fit.ts';
import { askedPlace, isGoal } from '../meetings/visit-goal.ts';
import type { Need } from '../needs/need.ts';
import { canBeLoose, isOfTwo, sparesOf } from '../needs/spares.ts';
import { homePartyOf } from '../people/home-party.ts';
import { asksPresence } from '../people/presence.ts';
import { asksSuccession } from '../people/succession.ts';
import type { Context } from '../proposals/proposal.ts';
import { asksHabit } from '../question/habit.ts';
import type { Question } from '../question/question.ts';
import type { QuestionKind } from '../question/question-words.ts';
import { asksHour } from '../times/clock.ts';
import { isOfSpan } from '../times/span-of-year.ts';
import { WHOSE_WISH } from '../words/acts.ts';
import { addresseeOf } from './addressee.ts';
import { isCounted } from './counts.ts';
import { kinOf } from './kin-acts.ts';
import { leastFor } from './least-cover.ts';
import { agreementNamed } from './named-agreement.ts';
import { pairsOf } from './passage-fit.ts';
import { isGoodsOfFlow } from './sized-thing.ts';
import { subjectOf, subjectsOf } from './subject.ts';

/** Kinds of questions about a meeting itself. */
const MEETS: ReadonlySet<QuestionKind> = new Set(['yes or no', 'when', 'where', 'who']);
const COMING: ReadonlySet<QuestionKind> = new Set([...MEETS, 'which meetings']);

/** "When is A due in Oslo": told by whatever plans that. */
const DUE_THERE = /\b(?:due|expected|awaited)(?: back| again)? (?:in|at) (?:the )?\p{Lu}/u;

type Word = Extract<Need, { is: 'word' }>;

/** What a sentence may lack: a word that can be spared, or words that others of their class tell. */
export type Lacking = 'spares' | 'class';

/** What a question asks of every sentence, worked out once for all of them. */
export interface Asked {
  readonly question: Question;
  readonly needs: readonly Need[];
  /** The party that the corpus is written from. */
  readonly home: Party | undefined;
  /** It asks for what is to come. */
  readonly coming: boolean;
  /** It asks for a meeting itself, and names nothing that was done there. */
  readonly meets: boolean;
  readonly visits: boolean;
  readonly journey: RegExp | undefined;
  /** Whose gift it asks for. */
  readonly giver: Need | undefined;
  readonly succession: boolean;
  /** What tells the agreement that is named by a place. */
  readonly agreement: RegExp | undefined;
  /** It asks what is done as a rule. */
  readonly habit: boolean;
  readonly deed: AskedDeed | undefined;
  /** Who alone is asked to have done it. */
  readonly doer: DoerAsked | undefined;
  /** Whose words or act it asks for, and to whom. */
  readonly subject: Need | undefined;
  /** Any of whom may tell what all of them agreed: the subject alone where nothing of the kind is asked. */
  readonly subjects: readonly (Need | undefined)[];
  readonly addressee: Need | undefined;
  readonly place: Need | undefined;
  readonly pairs: readonly string[];
  /** Its telling words; of those what is counted, where something is. */
  readonly telling: readonly Need[];
  readonly weighed: readonly Need[];
  readonly hasWords: boolean;
  /** How much a telling word counts that stands in the sentence itself. */
  readonly heres: ReadonlyMap<Need, number>;
  /** The least by which each need has to be covered. */
  readonly leasts: ReadonlyMap<Need, number>;
  /** What happened, of which a day has to stand beside one word. */
  readonly events: readonly Word[];
  /** One of the telling words may be missing: one of these. */
  readonly loosely: boolean;
  readonly few: boolean;
  /** Words of a class may tell each other. */
  readonly byClass: boolean;
  /** The acts by which the one asked for may be told. */
  readonly kin: readonly Act[];
  readonly ofTwo: boolean;
  readonly spares: readonly Need[];
  /** The weight of all needs. */
  readonly total: number;
}

/**
 * What the question asks of its sentences; `undefined` where none can answer it. `lacking`: one of the telling words that
 * can be spared may be missing.
 */
export function composeAsked(question: Question, { needs, library }: Context, lacking?: Lacking): Asked | undefined {
  const loosely = lacking === 'spares';
  if (loosely && !canBeLoose(needs, question)) return undefined;
  if (needs.some((need) => need.is === 'word' && need.hard && !need.known && /\p{Lu}/u.test(need.typed)))
    return undefined;
  // What is to come is told by meetings that are planned, or by a sentence that plans one; what was would mislead.
  const coming = question.meeting !== undefined && COMING.has(question.kind) && isComing(question);
  const dayNamed = question.monthDay !== undefined || question.weekday !== undefined || question.periods.length > 0;
  const saysWhich =
    ((question.kind === 'when' || question.kind === 'where') && hasTelling(needs)) ||
    (question.kind === 'when' && DUE_THERE.test(question.text) && needs.some(({ is }) => is === 'person')) ||
    ((question.kind === 'when' || question.kind === 'where') && namesTwo(needs)) ||
    (question.kind === 'when' && namesJourney(question, needs)) ||
    (question.kind === 'who' && (dayNamed || question.speakersTime !== undefined || WHOSE_WISH.test(question.text)));
  if ((coming && !saysWhich) || !tellsEnough(question, needs)) return undefined;
  const total = needs.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return undefined;
  const place = askedPlace(needs, question.text);
  const hasWords = needs.some(
    (need) => need.is === 'word' && need.hard && need !== place && !need.isOccasion && !isToWhom(need, question),
  );
  const journey = journeyTold(question, needs);
  const habit = asksHabit(question.asked);
  const ofMeeting = !journey && !habit && question.meeting !== undefined && MEETS.has(question.kind);
  const meets = ofMeeting && !asksPresence(question.text) && !question.act && !hasWords;
  const telling = needs.filter((need) => need.is === 'word' && need.hard && !need.isOccasion);
  const subject = subjectOf(question, needs);
  const kin = kinOf(question, lacking === 'class');
  const counted = question.kind === 'how many' ? telling.filter((need) => isCounted(need, question)) : [];
  return {
    question,
    needs,
    home: homePartyOf(library),
    coming,
    meets,
    visits: ofMeeting && question.meeting?.visit === true,
    journey,
    giver: giverAsked(question, needs),
    succession: asksSuccession(question.text),
    habit,
    agreement: agreementNamed(question.text, needs),
    deed: meets || nextStopAfter(question) !== undefined ? undefined : askedDeed(question, needs),
    doer: doerAsked(question, needs),
    subject,
    subjects: hasWords ? subjectsOf(question, needs, subject, kin) : [subject],
    addressee: addresseeOf(question, needs),
    place,
    pairs: pairsOf(question.text),
    telling,
    weighed: counted.length > 0 ? counted : telling,
    hasWords,
    heres: heresOf(telling, question),
    leasts: new Map(
      needs.map((need) => [
        need,
        Math.max(
          isToWhom(need, question) ? 0.7 : 0,
          leastFor(need, question, (meets && !asksHour(question.asked)) || asksWhatMet(question), coming),
        ),
      ]),
    ),
    events: question.kind === 'when' && !question.meeting && question.order !== 'first' ? telling.filter(isEvent) : [],
    loosely,
    kin,
    byClass: lacking === 'class',
    few: loosely && telling.length < 4,
    ofTwo: loosely && isOfTwo(needs),
    // What is counted or sold is not left out: firms are no seafood firms.
    spares: loosely
      ? sparesOf(needs, question).filter(
          (need) => !counted.includes(need) && !isGoodsOfFlow(need, question) && !isAllAsked(need, telling),
        )
      : [],
    total,
  };
}

/** Whether the word alone tells what is asked, besides those that tell in which setting. */
const isAllAsked = (need: Need, telling: readonly Need[]): boolean =>
  telling.some(({ isSetting }) => isSetting) && telling.every((one) => one === need || one.isSetting);

/** Of what was said about something the other words do not count. */
function heresOf(telling: readonly Need[], question: Question): ReadonlyMap<Need, number> {
  const { text } = question;
  const isTopic = ({ start }: Need): boolean => ABOUT.test(text.slice(0, start));
  const isAbout = telling.some(isTopic);
  return new Map(telling.map((need) => [need, isOfSpan(need, text) ? 0 : isAbout ? (isTopic(need) ? 2 : 0) : 1]));
}

/** "What did A offer the farmers": to whom it was offered says nothing of what it was. */
const isToWhom = ({ is, end, start }: Need, { kind, act, text }: Question): boolean =>
  is === 'word' &&
  kind === 'what' &&
  act?.act === 'offered' &&
  /^\s*(?:and |so )?what (?:did|does|has|will|would)\b/i.test(text) &&
  /^ (?:the |his |her |its |their )?$/i.test(text.slice(act.end, start)) &&
  /^\W*$/.test(text.slice(end));

/** What the words are about. */
const ABOUT = /\b(?:about|regarding|concerning) (?:[\p{L}-]+ ){0,3}$/iu;
const isEvent = (need: Need): need is Word => need.is === 'word' && /^\p{Ll}/u.test(need.typed);

/** Besides names, the question has to say which meeting it means. */
const hasTelling = (needs: readonly Need[]): boolean => needs.some((need) => need.is === 'word' && need.hard);

/** Who are to meet says which meeting it is. */
const namesTwo = (needs: readonly Need[]): boolean => needs.filter(({ is }) => is === 'person').length > 1;

/** Who is to go where says it, too. */
const namesJourney = ({ meeting, text }: Question, needs: readonly Need[]): boolean =>
  meeting?.visit === true &&
  needs.some(({ is, end }) => is === 'person' && end <= meeting.start) &&
  needs.some((need) => isGoal(need, meeting, text));

/** Small talk names nothing; words that ask no question are a question from two telling words on. */
function tellsEnough({ asked, act, kind }: Question, needs: readonly Need[]): boolean {
  const names = needs.filter((need) => need.is !== 'word');
  const telling = needs.filter((need) => need.is === 'word' && need.hard);
  const asks =
    kind !== 'what' ||
    /\?\s*$|\b(?:wh\w+|how|did|does|do|is|are|was|were|has|have|will)\b|(?:^|\s)(?:gì|nào|ai|đâu)(?:\s|$)/iu.test(
      asked,
    );
  return names.length > 0 || act !== undefined || telling.length > (asks ? 0 : 1);
}
