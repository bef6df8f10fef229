import { bearsSome, type IndexedArticle, type IndexedSentence, indexArticle } from '../articles/indexed-article.ts';
import { findMeetings } from '../meetings/find-meetings.ts';
import { PLANNED } from '../meetings/meeting-fit.ts';
import type { FoundMeeting } from '../meetings/meetings-by-name.ts';
import { coverOf } from '../needs/cover.ts';
import { mayBePlace, type Need } from '../needs/need.ts';
import { personKey } from '../people/known-names.ts';
import { type Answerer, type Context, type ProposedSentence, quote } from '../proposals/proposal.ts';
import { ANY_MEETING, findMeetingAsk } from '../question/meeting-words.ts';
import { asksVenue, mayAskVenue, venueIn, venueKind } from '../question/venue.ts';

const MOST = 3;

/** Answers in which building a meeting was, by the sentence that tells the meeting and names one; a city alone is no answer. */
export const venue: Answerer = {
  name: 'venue',
  propose(question, context) {
    if (
      (question.kind !== 'where' && question.kind !== 'what') ||
      !(asksVenue(question.asked) || mayAskVenue(question.asked))
    )
      return undefined;
    const { needs } = context;
    const people = needs.filter(({ is }) => is === 'person' || is === 'role');
    if (people.length === 0 || !(question.meeting || question.kind === 'what' || people.length > 1)) return undefined;
    if (
      needs.some(
        (need) =>
          need.is === 'word' &&
          need.hard &&
          !/^\p{Lu}/u.test(need.typed) &&
          !asksVenue(`which ${need.typed}`) &&
          !/^(?:exactly|exact|venue)$/i.test(need.typed),
      )
    )
      return undefined;
    const ask = question.meeting && !question.meeting.visit ? question.meeting : ANY_MEETING;
    const places = needs.filter(mayBePlace);
    const found = findMeetings(question, ask, people, context.library);
    const kind = venueKind(question.asked);
    const told = found.flatMap((one) => tellingOf(one, people, places, kind, context)).slice(-MOST);
    if (told.length > 0)
      return { sentences: told.filter(({ text }, i) => told.findIndex((other) => other.text === text) === i) };
    return found.length > 0 && asksVenue(question.asked) ? { sentences: [], final: true } : undefined;
  },
};

/** The first sentence on the meeting that puts it in a building of the place named. */
function tellingOf(
  { meeting, articles }: FoundMeeting,
  people: readonly Need[],
  places: readonly Need[],
  kind: string | undefined,
  { library }: Context,
): ProposedSentence[] {
  for (const id of articles) {
    const [article, reading] = [library.articles.get(id), library.readings.get(id)];
    if (!article || !reading) continue;
    const indexed = indexArticle(article, reading);
    const told = meeting.evidence.filter((one) => one.article === id);
    const at = indexed.sentences.findIndex((sentence, i) => {
      const building = venueIn(sentence.text);
      if (!building || (kind && !building.toLowerCase().includes(kind))) return false;
      if (meeting.status !== 'planned' && PLANNED.test(sentence.text)) return false;
      if (places.some((need) => coverOf(need, indexed, i) < 0.45)) return false;
      const own = bearsSome(sentence, told);
      return (
        findMeetingAsk(sentence.text) !== undefined &&
        (own ? namesOne(sentence, meeting.participants) : namesAll(people, indexed, i))
      );
    });
    const sentence = indexed.sentences[at];
    if (sentence) return [quote(article, sentence, library)];
  }
  return [];
}

const namesOne = (
  { people, alluded }: IndexedSentence,
  participants: FoundMeeting['meeting']['participants'],
): boolean => participants.some((one) => people.has(personKey(one)) || alluded.has(personKey(one)));

const namesAll = (people: readonly Need[], article: IndexedArticle, at: number): boolean =>
  people.every((need) => coverOf(need, article, at) >= 0.9);
