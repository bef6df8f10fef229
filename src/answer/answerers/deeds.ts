import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import { composeMeeting } from '../meetings/compose-meeting.ts';
import type { Need } from '../needs/need.ts';
import { rankPassages } from '../passages/rank-passages.ts';
import { SOME_DAY } from '../passages/told-period.ts';
import { personKey } from '../people/known-names.ts';
import { type Answerer, type Context, type Proposal, quote } from '../proposals/proposal.ts';
import type { Question } from '../question/question.ts';

/** The least score of a sentence that tells the deed. */
const LEAST = 0.8;

/** Answers when or where somebody did something that an article tells without a day or a place: at the meeting it is told of. */
export const deeds: Answerer = { name: 'deeds', propose: tellMeeting };

/** The same where somebody said something, before a sentence answers that tells a place of what was said. */
export const words: Answerer = {
  name: 'words',
  propose: (question, context) =>
    question.kind === 'where' && SAYS.test(question.text) ? tellMeeting(question, context) : undefined,
};

const SAYS =
  /\bdid [^?]{2,50}? (?:ask|propose|suggest|promise|pledge|offer|agree|urge|request|thank|tell|say|raise|call for|express|voice|warn)\b/i;

function tellMeeting(question: Question, context: Context): Proposal | undefined {
  if (
    (question.kind !== 'when' && question.kind !== 'where') ||
    question.order ||
    question.meeting ||
    context.within !== undefined
  )
    return undefined;
  if (!isPast(question, context.needs)) return undefined;
  const [best] = rankPassages({ ...question, kind: 'what' }, context);
  if (
    !best ||
    best.score < LEAST ||
    SET.test(best.sentence.text) ||
    OTHER_TIME.test(best.sentence.text) ||
    SOME_DAY.test(best.sentence.text)
  )
    return undefined;
  const meeting = meetingAt(best.article, best.sentence, context.needs);
  if (!meeting || (question.kind === 'when' ? !meeting.date : !meeting.place)) return undefined;
  const told = composeMeeting({ meeting, articles: [best.article.article.id], conflicts: [], reported: true }, context);
  return told && { sentences: [told, quote(best.article.article, best.sentence, context.library)] };
}

/** "When did A and B agree", "where was it that A promised": a deed of somebody named. */
function isPast({ asked, text }: Question, needs: readonly Need[]): boolean {
  const did = /\b(?:when|where)(?: exactly)? did (?:the )?/i.exec(text);
  const from = did ? did.index + did[0].length : VIETNAMESE.test(asked) ? 0 : -1;
  return from >= 0 && needs.some(({ is, start }) => is !== 'word' && start >= from && start < from + 25);
}

/** In Vietnamese whoever did it stands first. */
const VIETNAMESE =
  /^(?!.*(?<![\p{L}\p{M}])(?:sẽ|sắp)(?![\p{L}\p{M}])).{5,200}(?:khi nào|ngày nào|bao giờ|lúc nào|năm nào|ở đâu|tại đâu)\s*\??\s*$/iu;

/** Words said at a place that the sentence names first. */
const SET = /^(?:In|At|From|Speaking (?:in|at)|Addressing) (?:the |a )?\p{Lu}/u;

/** What was at some other time than the meeting. */
const OTHER_TIME =
  /\b(?:19|20)\d{2}\b|\b(?:[Ll]ast|[Nn]ext|[Pp]revious|[Ee]arlier|[Ll]ater) (?:year|month|week|day|on)\b|\b(?:years|months|weeks|days) (?:ago|earlier|later|before|after)\b|\b(?:will|would)\b|\b(?:[Aa]fter|[Bb]efore|[Ff]ollowing|[Aa]head of) (?:the|his|her|their)\b/;

/** The meeting that the article was last telling of before the sentence, where those who are named took part in it. */
function meetingAt({ article, reading }: IndexedArticle, sentence: IndexedSentence, needs: readonly Need[]) {
  if (sentence.in !== 'body') return undefined;
  const told = reading.meetings
    .filter(({ status }) => status !== 'planned')
    .flatMap((meeting) => {
      const starts = meeting.evidence.filter((one) => one.article === article.id && one.in === 'body');
      return starts.length > 0 ? [{ meeting, start: Math.min(...starts.map(({ start }) => start)) }] : [];
    })
    .sort((a, b) => a.start - b.start);
  const last = told.findLast(({ start }) => start < sentence.end) ?? told[0];
  const keys = new Set(last?.meeting.participants.map(personKey));
  const isThere = (need: Need): boolean =>
    need.is === 'person'
      ? !need.keys.isDisjointFrom(keys)
      : need.is !== 'party' || last?.meeting.participants.some(({ country }) => country === need.party) === true;
  return last && needs.filter(({ isOccasion }) => !isOccasion).every(isThere) ? last.meeting : undefined;
}
