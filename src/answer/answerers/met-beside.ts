import { addDays, type Day, daysBetween } from '../../calendar/day.ts';
import { indexArticle } from '../articles/indexed-article.ts';
import { composeMeeting } from '../meetings/compose-meeting.ts';
import { findMeetings } from '../meetings/find-meetings.ts';
import type { FoundMeeting } from '../meetings/meetings-by-name.ts';
import { coverOf } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import { personKey } from '../people/known-names.ts';
import { type Answerer, type Context, type ProposedSentence, quote } from '../proposals/proposal.ts';
import { asksAhead } from '../question/ahead.ts';
import { ANY_MEETING } from '../question/meeting-words.ts';

/** "The day after (meeting) B", "the same afternoon as B", "a day before he saw B". */
const BESIDE =
  /\b(?:on )?(?:(?:the|a|one) day (after|before)|(?:the )?(?:next|following) day (after)|(?:on )?the (same) (?:day|morning|afternoon|evening) (?:as|that|when)) (?=[^?]{0,60}\p{L})/iu;
const DAYS: Readonly<Record<string, number>> = { after: 1, before: -1, same: 0 };
/** Told of the day after, of the same day, of the day before. */
const TOLD: Readonly<Record<string, RegExp>> = {
  after: /\b(?:the (?:following|next) (?:day|morning|afternoon)|a day later|the day after)\b/i,
  same: /\b(?:(?:the|that) same (?:day|morning|afternoon|evening)|later (?:that|the same|on the same|in the) (?:day|afternoon|evening)|that (?:afternoon|evening|morning)|earlier (?:the same|in the|that) (?:day|afternoon)|on the same day)\b/i,
  before: /\b(?:(?:the|a) day (?:before|earlier)|the previous day|the day prior)\b/i,
};
const MOST = 6;

/** "Before Lutnick", "after his talks with B": another meeting told by the same article, in the days around it. */
const AROUND =
  /\b(?:right |just |shortly |soon |straight )?(before|after) (?:(?:meeting|seeing|talking to|receiving|(?:his|her|their|the) (?:talks|meeting|call|session) with) )?(?=\p{Lu}[^?]{0,40}\??$)/u;
const DAYS_AROUND = 4;

/** Answers whom somebody met on the day of, before or after another meeting of theirs that the question names. */
export const metBeside: Answerer = {
  name: 'met beside',
  propose(question, context) {
    const { kind, text, meeting } = question;
    if (kind !== 'who' || !meeting || asksAhead(text)) return undefined;
    const onDay = BESIDE.exec(text);
    const beside = onDay ?? AROUND.exec(text);
    const word = (beside?.[1] ?? beside?.[2] ?? beside?.[3])?.toLowerCase();
    if (!beside || !word || meeting.start > beside.index) return undefined;
    const { needs, library } = context;
    const [head, tail] = [
      needs.filter(({ end }) => end <= beside.index),
      needs.filter(({ start }) => start > beside.index),
    ];
    const person = head.find(isSomebody);
    const other = tail.find(isSomebody);
    if (!person || !other || head.some((need) => need.is === 'word' && need.hard && /^\p{Ll}/u.test(need.typed)))
      return undefined;
    const anchors = findMeetings(question, ANY_MEETING, [person, other], library).filter(
      ({ meeting: { date, status } }) => dayOf(date) !== undefined && status !== 'planned',
    );
    if (anchors.length === 0) return undefined;
    const found = findMeetings(
      { ...question, periods: [] },
      meeting,
      withoutPlace(head, onDay !== null),
      library,
    ).filter((one) => one.meeting.status !== 'planned' && !isWith(one, other));
    if (!onDay) {
      const near = found.filter((one) => anchors.some((anchor) => isAround(one, anchor, word === 'before')));
      const nearest = word === 'before' ? near.at(-1) : near[0];
      const told = nearest && composeMeeting(nearest, context);
      return { sentences: told ? [told] : [], final: true };
    }
    const days = new Set(
      anchors.flatMap(({ meeting: { date } }) => {
        const day = dayOf(date);
        return day ? [addDays(day, DAYS[word] ?? 0)] : [];
      }),
    );
    const told = found.flatMap((one) => (isOneOf(days, one) ? (composeMeeting(one, context) ?? []) : []));
    if (told.length > 0) return { sentences: told.slice(0, MOST) };
    return { sentences: toldIn(anchors, person, other, TOLD[word], context), final: true };
  },
};

/** A day; one that is told without a year as of a year that all such days share. */
function dayOf(date: string | undefined): Day | undefined {
  if (date?.length === 10) return date as Day;
  return date?.length === 7 && date.startsWith('--') ? (`2000${date.slice(1)}` as Day) : undefined;
}

function isOneOf(days: ReadonlySet<Day>, { meeting }: FoundMeeting): boolean {
  const day = dayOf(meeting.date);
  return day !== undefined && days.has(day);
}

/** Whether an article tells of both, and puts the one within a few days of the other, on its right side. */
function isAround(one: FoundMeeting, anchor: FoundMeeting, before: boolean): boolean {
  const [day, at] = [one.meeting.date, anchor.meeting.date];
  if (day?.length !== 10 || at?.length !== 10 || !one.articles.some((id) => anchor.articles.includes(id))) return false;
  const days = daysBetween(at as string as Day, day as string as Day) * (before ? -1 : 1);
  if (days > 0) return days <= DAYS_AROUND;
  const order = before
    ? /\b(?:before|prior to|earlier|ahead of)\b/i
    : /\b(?:after|later|then|following|subsequently)\b/i;
  return days === 0 && one.meeting.evidence.some(({ quote: told }) => order.test(told));
}

/** A day beside another tells where enough: meetings of one stay are seldom placed one by one. */
const withoutPlace = (head: readonly Need[], onDay: boolean): readonly Need[] =>
  onDay ? head.filter((need) => need.is !== 'place' && !(need.is === 'word' && /^\p{Lu}/u.test(need.typed))) : head;

const isSomebody = (need: Need): boolean => need.is === 'person' || need.is === 'role';

const isWith = ({ meeting }: FoundMeeting, other: Need): boolean =>
  other.is === 'person' && meeting.participants.some((one) => other.keys.has(personKey(one)));

/** The sentence of an article on the meeting named that tells of somebody else on that day. */
function toldIn(
  anchors: readonly FoundMeeting[],
  person: Need,
  other: Need,
  told: RegExp | undefined,
  { library }: Context,
): ProposedSentence[] {
  const [who, whom] = [person, other].map((need) => (need.is === 'person' ? need.keys : new Set<string>()));
  for (const id of new Set(anchors.flatMap(({ articles }) => articles))) {
    const [article, reading] = [library.articles.get(id), library.readings.get(id)];
    if (!article || !reading || !told) continue;
    const indexed = indexArticle(article, reading);
    const sentence = indexed.sentences.find(
      ({ text, people }, at) =>
        told.test(text) &&
        /\b(?:met|meet|talks|received|called on|welcomed|hosted|saw|sessions? with|dined|dinner|spoke with|phoned)\b/i.test(
          text,
        ) &&
        coverOf(person, indexed, at) >= 0.9 &&
        [...people].some((key) => !who?.has(key) && !whom?.has(key)),
    );
    if (sentence) return [quote(article, sentence, library)];
  }
  return [];
}
