import { daysBetween, latest, precisionOf } from '../../../../calendar/day.ts';
import type { Draft } from '../../../draft.ts';
import type { MeetingStatus } from '../../../reading.ts';
import { writtenOn } from '../../../written-on.ts';
import { findSceneOfLead } from '../days/scene-of-lead.ts';
import { oneAMeeting } from '../groups/one-a-meeting.ts';
import { AFTER_THEIR, WHEN_HE } from '../manner/status.ts';
import { sidesOf } from '../people/participants.ts';
import { pick, tell } from '../tell.ts';
import { add, type Gathered, gather } from '../told/gathered.ts';
import { isNews, isOfLastDays, isSameMeeting } from '../told/news.ts';
import type { Telling } from '../told/telling.ts';
import { LATER_THAT_DAY } from '../words/stay-words.ts';
import { findTriggers } from '../words/triggers.ts';

/** What the sentences told: as news, and in passing. */
interface Told {
  readonly reported: Gathered[];
  readonly mentioned: Gathered[];
}

/** How many days ahead a plan may lie that is all the meetings an article tells of. */
const SOON = 14;

/** "He added that he had talked with X on Monday": news although the article opens with something else. */
export function promote(draft: Draft, { reported, mentioned }: Told): void {
  const on = writtenOn(draft);
  const written = on && latest(on);
  if (!written) return;
  const fresh = mentioned.filter((one) => {
    const {
      tellings: [first],
      date,
      mode,
      status,
    } = one;
    const day = date && precisionOf(date) === 'day' ? latest(date) : undefined;
    if (!first || mode === 'visit' || sidesOf(first.people) < 2) return false;
    if (!date) return isOfThatDay(first, status) || isOfOpening(draft, one);
    if (!day) return false;
    const ofLead =
      first.sentence === draft.sentences[0] &&
      AFTER_THEIR.test(first.sentence.text.slice(0, first.trigger.end).replace(/\S+$/, ''));
    if (first.recalled && !ofLead) return false;
    if (status === 'planned') return day >= written && daysBetween(written, day) <= SOON;
    return (first.trigger.form === 'verb' || ofLead) && isOfLastDays(day, written);
  });
  reported.push(...fresh.flatMap((one) => gatherEach(draft, one)));
  mentioned.splice(0, mentioned.length, ...mentioned.filter((one) => !fresh.includes(one)));
}

/** "In the afternoon, the visitor called on X": told of the day that the article is about, with no day of its own. */
function isOfThatDay({ sentence: { text }, trigger, recalled }: Telling, status: MeetingStatus): boolean {
  return (
    status === 'held' && trigger.form === 'verb' && !recalled && (LATER_THAT_DAY.test(text) || AT_AN_HOUR.test(text))
  );
}

/** "Laid the plan before his counterpart when they met", under a lead that gives the day and the town. */
function isOfOpening(draft: Draft, one: Gathered): boolean {
  const [first] = one.tellings;
  if (first?.trigger.form !== 'verb' || one.status !== 'held') return false;
  return (
    WHEN_HE.test(first.sentence.text.slice(0, first.trigger.start)) && findSceneOfLead(draft, one)?.place !== undefined
  );
}

/** "At 4 pm, X met with the guest". */
const AT_AN_HOUR = /^(?:At|Around|Shortly (?:before|after)) \d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m\b|o['’]clock)/;

/** How far down a lead that does not tell of the meeting may name it: "X asked Y at the end of talks on Saturday". */
const NAMED_WITHIN = 3;

/** The coming together of the same people that the opening sentences only name, taken out of what is mentioned. */
export function takeNamed(draft: Draft, mentioned: Gathered[], { people }: Gathered): Gathered | undefined {
  const at = mentioned.findIndex(
    ({ people: others, mode, status, tellings: [first] }) =>
      first !== undefined &&
      mode !== 'visit' &&
      status === 'held' &&
      draft.sentences.indexOf(first.sentence) < NAMED_WITHIN &&
      people.length === others.length &&
      people.every((who) => others.includes(who)),
  );
  return at < 0 ? undefined : mentioned.splice(at, 1)[0];
}

/** What the text told further down is news beside a meeting that only the headline or a caption tells. */
export function reconsider(draft: Draft, { reported, mentioned }: Told): void {
  const [main] = reported;
  if (!main) return;
  const news = mentioned.filter(({ tellings: [first] }) => {
    if (first?.trigger.form !== 'verb' || reported.some((one) => isSameMeeting(one, first))) return false;
    return isNews(draft, first, reported, main, draft.sentences.indexOf(first.sentence));
  });
  reported.push(...news.flatMap((one) => gatherEach(draft, one)));
  mentioned.splice(0, mentioned.length, ...mentioned.filter((one) => !news.includes(one)));
}

/** Several meetings told at once, one a meeting. */
function gatherEach(draft: Draft, one: Gathered): Gathered[] {
  const [first, ...more] = one.tellings;
  const each = first && more.length === 0 ? oneAMeeting(draft, first) : [];
  return each.length > 1 ? each.map(gather) : [one];
}

/** "At the reception": the text goes on about it. */
const AT_IT = /^(?:At|During|In) (?:the|their) (?:[a-z]+ )?(?:reception|meeting|talks|session|conversation)\b/;

/**
 * A text that goes on about a reception, of which only a headline or a caption tells, and that names the guest's visit:
 * the reception is what it reports, and the visit what it mentions.
 */
export function takeAsideOfVisit(draft: Draft, reported: Gathered[], mentioned: Gathered[]): void {
  const [visit, ...others] = reported;
  if (visit?.mode !== 'visit' || visit.status !== 'held' || others.length > 0) return;
  if (!draft.sentences.slice(0, NAMED_WITHIN).some(({ text }) => AT_IT.test(text))) return;
  const found: Gathered[] = [];
  readAsides(draft, found);
  const [main] = found;
  if (
    !main ||
    main.mode === 'visit' ||
    main.status !== 'held' ||
    !main.people.some((who) => visit.people.includes(who))
  )
    return;
  reported.splice(0, 1, main);
  mentioned.unshift(visit);
}

/** A headline or a caption that tells of the meeting when the text does not. */
export function readAsides(draft: Draft, reported: Gathered[]): void {
  for (const sentence of draft.asides) {
    const trigger = pick(findTriggers(sentence.text));
    if (!trigger) continue;
    const telling = tell(draft, sentence, trigger, undefined);
    if (!telling || telling.recalled || sidesOf(telling.people) < 2) continue;
    add(reported, telling);
    return;
  }
}
