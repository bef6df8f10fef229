import type { Meeting, Reading } from '../../reading/reading.ts';
import { type IndexedArticle, type IndexedSentence, indexArticle } from '../articles/indexed-article.ts';
import { composeMeeting } from '../meetings/compose-meeting.ts';
import { findMeetings } from '../meetings/find-meetings.ts';
import type { FoundMeeting } from '../meetings/meetings-by-name.ts';
import { mayBePlace, type Need } from '../needs/need.ts';
import { namesNear } from '../passages/names-near.ts';
import { nameTokens, personKey } from '../people/known-names.ts';
import { type Answerer, type Context, type ProposedSentence, quote } from '../proposals/proposal.ts';
import { ANY_MEETING } from '../question/meeting-words.ts';

const ASKS =
  /^\s*(?:and )?(?:what (?:did|have|had|has) [^?]{3,90}? (?:discuss(?:ed)?|(?:talk|speak|chat)(?:ed)? about|spoken about|go over|gone over|deal with)|what (?:was|were) (?:discussed|talked about|on the (?:agenda|table))|(?:the )?(?:topics?|agenda|subjects?) of)\b[^?]{0,90}\??\s*$/iu;
/** Sentences that say what it was about. */
const ABOUT =
  /\b(?:discuss(?:ed|ing)|talked (?:about|over)|conferred (?:on|about|over)|(?:met|meets) [^.;]{0,60}?to (?:talk about|discuss|confer)|exchanged (?:views|opinions)|touched (?:up)?on|dealt with|raised|the talks (?:covered|centred|centered|focused)|on the agenda|agenda)\b/i;
/** Meetings of which it is told, the newest; sentences of each. */
const MOST_MEETINGS = 2;
const MOST = 2;

/**
 * Answers what two sides discussed by their meeting and the sentences of its article that say so, else by what both agreed there
 * and what each of them said; in the order of the article. Nothing where the article tells none of it.
 */
export const discussed: Answerer = {
  name: 'discussed',
  propose(question, context) {
    if (question.kind !== 'what' || !ASKS.test(question.text)) return undefined;
    const needs = context.needs.filter(({ is }) => is !== 'word');
    if (needs.length === 0 || needs.every(({ is }) => is === 'place')) return undefined;
    const words = context.needs.filter((need) => need.is === 'word' && need.hard && !VERB.test(need.typed));
    // A name that no table knows: a town, where the article names it.
    if (!words.every(mayBePlace)) return undefined;
    const found = findMeetings(question, question.meeting ?? ANY_MEETING, needs, context.library).filter(
      ({ reported, meeting }) => reported && meeting.participants.length > 1 && meeting.status !== 'planned',
    );
    const newest = found.slice(-MOST_MEETINGS);
    const sentences = newest.flatMap((one) => {
      const told = toldOf(one, words, context);
      const met = told.length > 0 ? composeMeeting(one, context) : undefined;
      return met ? [met, ...told] : told;
    });
    const each = sentences.filter(({ text }, i) => sentences.findIndex((other) => other.text === text) === i);
    return each.length > 0 ? { sentences: each, conflicts: newest.flatMap(({ conflicts }) => conflicts) } : undefined;
  },
};

const VERB = /^(?:discuss\w*|talk\w*|speak|spoken|chat\w*|topics?|agenda|subjects?|table|deal|go|gone|over)$/i;

function toldOf({ articles, meeting }: FoundMeeting, words: readonly Need[], { library }: Context): ProposedSentence[] {
  const keys = new Set(meeting.participants.map(personKey));
  for (const id of articles) {
    const [article, reading] = [library.articles.get(id), library.readings.get(id)];
    if (!article || !reading) continue;
    const indexed = indexArticle(article, reading);
    if (!words.every((need) => need.is !== 'word' || isSetThere(need, indexed))) continue;
    const away = awayFromMain(meeting, reading);
    const theirs = indexed.sentences.filter(
      (sentence, at) => isOfThem(sentence, keys, indexed) && (!away || namesNear(away, indexed.sentences, at)),
    );
    const about = theirs.filter(({ text }) => ABOUT.test(text));
    const joint = theirs.filter(({ statements }) => statements.some(({ side }) => side === 'both'));
    const said = theirs.filter(({ statements }) => statements.length > 0);
    const chosen = new Set([...about, ...joint, ...said].slice(0, MOST));
    if (chosen.size > 0)
      return indexed.sentences.filter((one) => chosen.has(one)).map((one) => quote(article, one, library));
  }
  return [];
}

/** The name of the one of a meeting who was not at the one that the article begins with: what is told without it is of that one. */
function awayFromMain({ participants }: Meeting, { meetings }: Reading): readonly string[] | undefined {
  const [main] = meetings.filter(({ status }) => status !== 'planned');
  const there = new Set(main?.participants.map(personKey));
  const away = participants.filter((one) => !there.has(personKey(one)));
  const [only] = away;
  return main && only && away.length === 1 ? nameTokens(only.person ?? only.name) : undefined;
}

/** Whether what the article reports was where the word names: a place that only another deed had is not it. */
const isSetThere = ({ terms }: Need & { is: 'word' }, { placeTerms, titleTerms, leadTerms }: IndexedArticle): boolean =>
  terms.some((term) => placeTerms.has(term) || titleTerms.has(term) || leadTerms.has(term));

/** Whether the sentence is of this meeting: the only one that the article reports, or told of one of those who met. */
function isOfThem(sentence: IndexedSentence, keys: ReadonlySet<string>, { reading }: IndexedArticle): boolean {
  if (sentence.in !== 'body') return false;
  return reading.meetings.length === 1 || [...sentence.people, ...sentence.speakers].some((key) => keys.has(key));
}
