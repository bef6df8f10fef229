import { fold } from '../../actor/fold.ts';
import { isState } from '../../actor/gazetteer.ts';
import type { Meeting, Reading } from '../../reading/reading.ts';
import { partyOfTerm } from '../../search/concepts.ts';
import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import { composeMeeting } from '../meetings/compose-meeting.ts';
import { findMeetings } from '../meetings/find-meetings.ts';
import type { FoundMeeting } from '../meetings/meetings-by-name.ts';
import { standsAsPlace } from '../meetings/visit-goal.ts';
import { bears, coverOf } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import { findNeeds } from '../needs/needs.ts';
import { sparesOf } from '../needs/spares.ts';
import { findArticles } from '../passages/find-articles.ts';
import { periodOf } from '../passages/told-period.ts';
import { nameTokens, personKey } from '../people/known-names.ts';
import { namedSideOf } from '../people/office-succession.ts';
import { type Answerer, type Context, type Proposal, quote } from '../proposals/proposal.ts';
import { findMeetingAsk } from '../question/meeting-words.ts';
import { parseQuestion, type Question } from '../question/question.ts';
import { asksWhenToo, lastBefore, tellsLast } from '../times/last-before.ts';
import { isYear } from '../times/year-by-name.ts';

/** Answers when or where something last was before a year or before something else: by the sentence that looks back, else by the latest earlier meeting. */
export const lastOneBefore: Answerer = {
  name: 'last before',
  propose(question, context) {
    const timed = question.kind === 'when' || question.kind === 'where';
    // Who held an office before is told by the change in it.
    const asked = question.kind === 'who' && namedSideOf(question.asked) ? undefined : lastBefore(question.asked);
    if (!asked || (!timed && !NOUN_FIRST.test(question.asked) && !asked.who)) return undefined;
    if (!timed && asked.open && !asked.who) return undefined;
    const head = parseQuestion(asked.head, question.on);
    const needs = findNeeds(head, context.library).filter((need) => !isAsking(need));
    const before = asked.until ? undefined : parseQuestion(asked.tail, question.on);
    const tail = before ? findNeeds(before, context.library) : [];
    if (!needs.some(({ is }) => is !== 'word') && !needs.some((need) => need.is === 'word' && need.hard))
      return undefined;
    const told = lookingBack(
      head,
      needs,
      tail,
      before,
      asked.until,
      question.kind === 'who' && WHO.test(question.asked) && !asksWhenToo(question.asked),
      context,
    );
    if (told) return told;
    if (question.kind === 'who' && question.order !== 'last') return { sentences: [], final: true };
    const earlier = earlierMeeting(head, needs, tail, asked.until, context);
    return earlier ?? (asked.open ? undefined : { sentences: [], final: true });
  },
};

/** "Last premier there before A", "who was the last … before A". */
const NOUN_FIRST =
  /^\s*(?:(?:who|which|what) (?:was|is|were) )?(?:the |his |her |their )?(?:last|latest|previous|most recent) |^\s*(?:which|what) (?:[\p{L}-]+ ){1,4}(?:was|came|visited|went|met|held) (?:there |here )?last |^\s*who (?:was|came|visited|went) (?:to |in )?[^?]{0,40}\blast (?:before|prior)/iu;
const WHO = /^\s*(?:who|(?:which|what) (?:[\p{L}-]+ ){1,3}(?:was|came|visited))\b/iu;

const isAsking = (need: Need): boolean =>
  need.is === 'word' &&
  /^(?:last|latest|previous|previously|recent|recently|earlier|most|ever|when|where|who|which|had|been|went|came)$/i.test(
    need.typed,
  );

/** The sentence that tells of the last one, in an article that names what it was before. */
function lookingBack(
  head: Question,
  needs: readonly Need[],
  tail: readonly Need[],
  before: Question | undefined,
  until: string | undefined,
  who: boolean,
  context: Context,
): Proposal | undefined {
  const names = tail.filter(isName);
  let best:
    | {
        readonly article: IndexedArticle;
        readonly sentence: IndexedSentence;
        readonly named?: IndexedSentence;
        readonly score: number;
      }
    | undefined;
  for (const article of findArticles([...needs, ...names], context, sparesOf(needs, head))) {
    // What is told of a later year looks back on another.
    const { date } = article.reading.published;
    if (until && date && date.slice(0, 4) < String(Number(until.slice(0, 4)) - 1)) continue;
    if (before && periodOf(article, before) === undefined) continue;
    if (names.some((need) => !isNamedIn(need, article))) continue;
    for (const [at, sentence] of article.sentences.entries()) {
      if (!tellsLast(sentence.text, until, head.kind === 'where') || !isSameKind(head, sentence.text)) continue;
      if (!isThere(head, needs, sentence) || isOfAnother(needs, article, sentence)) continue;
      const covers = needs.map((need) => ({ need, cover: coverOf(need, article, at) }));
      if (covers.some(({ need, cover }) => cover < leastOf(need))) continue;
      const named = namingWhom(article, at, [...needs, ...tail]);
      if (who && !named) continue;
      const score = covers.reduce((sum, { need, cover }) => sum + need.weight * cover, 0);
      if (!best || score > best.score) best = { article, sentence, score, ...(named && { named }) };
    }
  }
  if (!best) return undefined;
  const { article, sentence, named } = best;
  const told = named && named !== sentence ? [sentence, named] : [sentence];
  return { sentences: told.map((one) => quote(article.article, one, context.library)) };
}

/** The sentence, or the one after it, where it names somebody whom the question does not name as the last one. */
function namingWhom({ sentences }: IndexedArticle, at: number, needs: readonly Need[]): IndexedSentence | undefined {
  const asked = new Set(needs.flatMap((need) => (need.is === 'person' ? [...need.keys] : [])));
  const [own, next] = [sentences[at], sentences[at + 1]];
  const names = (one: IndexedSentence | undefined): boolean => [...(one?.people ?? [])].some((key) => !asked.has(key));
  if (own && NAMED_LAST.test(own.text) && (names(own) || NAMES_HIM.test(own.text))) return own;
  const follows = own && next?.in === own.in && next.paragraph === own.paragraph;
  if (!follows || !CAME.test(next.text) || [...next.people].some((key) => asked.has(key))) return undefined;
  return names(next) || BEGINS_NAMED.test(next.text) ? next : undefined;
}

/** "Since A in 2012", "the last being A". */
const NAMED_LAST =
  /\b(?:since|the last (?:being|was|of|one)|after that of|following that of|(?:visited|came|met|been)\b[^.;]{0,40}\bbefore)\b|\b(?:last|previous)\b[^.;]{0,60}\b(?:was|were|being|by)\b/iu;
/** "The last to come was Ada Lind", whom the Reading need not hold. */
const NAMES_HIM =
  /\b(?:since|after that of|following that of|last (?:[\p{L}-]+ ){0,6}(?:was|were|being|by)) (?:\p{Ll}+ )?\p{Lu}[\p{L}\p{M}'’-]+ \p{Lu}[\p{L}\p{M}'’-]+(?! (?:\d|[12]\d{3}))/u;
/** "Ada Lind came in 2012." */
const BEGINS_NAMED =
  /^(?:\p{Lu}[\p{L}\p{M}'’-]+ ){2,4}(?:came|visited|was|were|had|did|went|travelled|met|held|arrived|paid|made)\b[^.]{0,80}\b(?:19|20)\d{2}\b/u;
const CAME = /\b(?:came|visited|was|were|had|did|went|travelled|met|held|arrived|paid|made|received|hosted)\b/i;

const leastOf = (need: Need): number =>
  need.is === 'person' ? 0.7 : need.is === 'word' ? (need.hard ? 0.5 : 0) : need.is === 'role' ? 0.45 : 0.3;

/** What it was before is named, or is where a meeting of the article took place. */
const isNamedIn = (need: Need, article: IndexedArticle): boolean =>
  article.sentences.some((_, at) => coverOf(need, article, at) >= 0.8);

/** A call is no visit: where both name a kind of meeting, one of its modes has to fit. */
function isSameKind(head: Question, told: string): boolean {
  const [asked, own] = [head.meeting, findMeetingAsk(told)];
  return !asked || !own || own.modes.some((mode) => asked.modes.includes(mode));
}

/** Whether a visit that the sentence tells of may be one to where the question asks for. */
function isThere(head: Question, needs: readonly Need[], { text, terms }: IndexedSentence): boolean {
  const goal = needs.find(
    (need) => need.is === 'party' && /\b(?:to|in|visit\w*)(?: the)? $/i.test(head.text.slice(0, need.start)),
  );
  if ((head.meeting && !head.meeting.visit) || goal?.is !== 'party') return true;
  if (goal.terms.some((term) => terms.has(term))) return standsAsPlace(text, goal);
  const own = needs.flatMap((need) => ('party' in need && need.party ? [need.party] : []));
  // "A Chilean leader" tells whose he is, not where he went: where the question leaves that open, it may be any.
  const anyones = !needs.some((need) => need.is === 'person' || (need.is === 'role' && need.party));
  return ![...terms].some((term) => {
    const party = partyOfTerm(term);
    if (party === undefined || !isState(party) || own.includes(party)) return false;
    return !anyones || standsAsPlace(text, { ...goal, party, terms: [term] });
  });
}

/** "It was A's first visit in six years": of somebody who does not hold the office that is asked about. */
function isOfAnother(needs: readonly Need[], article: IndexedArticle, { text }: IndexedSentence): boolean {
  const office = needs.find((need) => need.is === 'role');
  const [, name = ''] =
    /\b(\p{Lu}[\p{L}\p{M}-]+)['’]s (?:[\p{L}-]+ ){0,2}(?:visit|trip|journey|stay|meeting|talks|call)\b/u.exec(text) ??
    [];
  if (office?.is !== 'role' || !name) return false;
  const own = article.people.filter((one) => nameTokens(one.name).includes(fold(name)));
  return own.length > 0 && !own.some((one) => bears(one, office));
}

/** The latest meeting of those asked about before the year, or before what an article that names the rest reports. */
function earlierMeeting(
  head: Question,
  needs: readonly Need[],
  tail: readonly Need[],
  until: string | undefined,
  context: Context,
): Proposal | undefined {
  const { library } = context;
  const ask = head.meeting;
  const names = tail.filter(isName);
  const byOffice = head.kind === 'who';
  const isOf = ({ is }: Need): boolean => (byOffice ? is === 'role' : is === 'person');
  if (!ask || !needs.some(isOf) || (!until && names.length === 0)) return undefined;
  const anchors = until
    ? [until]
    : byOffice
      ? daysOf(head, needs, tail, context)
      : findArticles([...needs, ...names], context, sparesOf(needs, head))
          .filter((article) => names.every((need) => isNamedIn(need, article)))
          .flatMap(({ reading }) => dayOfReport(reading) ?? []);
  const anchor = anchors.sort().at(-1);
  if (!anchor) return undefined;
  // Of those who held an office only a visit that is reported counts: one that is merely mentioned need not be the last.
  const found = findMeetings(head, ask, needs, library);
  const last = found.findLast(
    ({ reported, meeting, meeting: { date, status } }) =>
      (!byOffice || (reported && !names.some((need) => isWith(need, meeting)))) &&
      date !== undefined &&
      status !== 'planned' &&
      /^\d{4}/.test(date) &&
      date < anchor &&
      !anchor.startsWith(date),
  );
  if (last && byOffice && isDoubtful(last, found, needs, names)) return undefined;
  const told = last && (head.kind === 'when' || last.meeting.place) ? composeMeeting(last, context) : undefined;
  return told && { sentences: [told] };
}

/** Whether another who held the office may have been there since: his meeting is told without its day, or merely mentioned. */
function isDoubtful(
  last: FoundMeeting,
  found: readonly FoundMeeting[],
  needs: readonly Need[],
  names: readonly Need[],
): boolean {
  const office = needs.find((need) => need.is === 'role');
  const own = new Set(last.meeting.participants.map(personKey));
  return found.some(
    ({ meeting }) =>
      meeting.status !== 'planned' &&
      !names.some((need) => isWith(need, meeting)) &&
      (meeting.date === undefined || !/^\d{4}/.test(meeting.date) || meeting.date > (last.meeting.date ?? '')) &&
      meeting.participants.some(
        (one) => one.country === (office?.is === 'role' ? office.party : undefined) && !own.has(personKey(one)),
      ),
  );
}

const isWith = (need: Need, { participants }: Meeting): boolean =>
  need.is === 'person' && participants.some((one) => need.keys.has(personKey(one)));

/** The days on which he whom it was before met somebody there himself. */
function daysOf(head: Question, needs: readonly Need[], tail: readonly Need[], { library }: Context): string[] {
  const who = tail.find(({ is }) => is === 'person');
  const year = tail.find((need) => need.is === 'word' && isYear(need.typed))?.typed;
  if (!who || !head.meeting) return [];
  const there = needs.filter(({ is }) => is === 'place' || is === 'party');
  return findMeetings({ ...head, periods: [] }, head.meeting, [who, ...there], library).flatMap(
    ({ reported, meeting: { date, status } }) =>
      reported && status !== 'planned' && date?.length === 10 && (!year || date.startsWith(year)) ? [date] : [],
  );
}

const isName = (need: Need): boolean => need.is !== 'word' || (need.hard && /^\p{Lu}/u.test(need.typed));

/** The first day of what an article reports. */
function dayOfReport({ meetings, published }: Reading): string | undefined {
  const days = meetings.flatMap(({ date }) => (date && /^\d{4}-\d\d/.test(date) ? [date.slice(0, 10)] : []));
  return days.sort()[0] ?? published.date;
}
