import type { Party } from '../actor/actor.ts';
import { isEvidence } from '../article/passage.ts';
import type { Library } from '../library/library.ts';
import type { Meeting, Participant, Reading } from '../reading/reading.ts';
import type { Event } from '../relations/relations.ts';
import type { AnswerSentence } from './answer.ts';
import { shownParty } from './meetings/compose-meeting.ts';
import { meetingsOf } from './meetings/meetings-by-name.ts';
import type { Need } from './needs/need.ts';
import { personKey } from './people/known-names.ts';

/** The first line of the answer to a question, from what the article tells where one is named; empty where there is none. */
export type AnswerTo = (question: string, article?: string) => string;

const MOST = 3;
/** Candidates tried at most: trying costs an answer each. */
const MOST_TRIED = 8;

/** Up to three next questions about what was answered, each tried before it is offered; none that would tell the same again. */
export function suggestAfter(
  asked: string,
  sentences: readonly AnswerSentence[],
  library: Library,
  answerTo: AnswerTo,
): string[] {
  const cited = sentences.flatMap(({ citations }) => citations).find((citation) => isEvidence(citation));
  const reading = cited && library.readings.get(cited.article);
  return reading ? tried(reading, library, asked, answerTo, new Set(sentences.map(({ text }) => text))) : [];
}

/** Up to three questions that the corpus can answer, near to one that it cannot: about the people or parties that it names. */
export function suggestInstead(asked: string, needs: readonly Need[], library: Library, answerTo: AnswerTo): string[] {
  const { events } = library.relations;
  const named = needs.filter(({ is }) => is === 'person' || is === 'party');
  const near = (event: Event): number =>
    named.reduce((sum, need) => {
      if (need.is === 'person') return sum + (keysOf(event).some((key) => need.keys.has(key)) ? 2 : 0);
      const isOfParty = need.is === 'party' && event.meeting.participants.some(({ country }) => country === need.party);
      return sum + (isOfParty ? 1 : 0);
    }, 0);
  let best: Event | undefined;
  let most = 0;
  for (const event of named.length > 0 ? events : []) {
    const rank = near(event);
    if (rank > 0 && rank >= most) [best, most] = [event, rank];
  }
  const chosen = best ?? events.filter(({ meeting }) => meeting.date !== undefined).at(-1) ?? events.at(-1);
  const reading = chosen?.articles[0] === undefined ? undefined : library.readings.get(chosen.articles[0]);
  return reading ? tried(reading, library, asked, answerTo, new Set()) : [];
}

const keys = new WeakMap<Event, readonly string[]>();

/** Who took part, told apart across articles; worked out once, for every question that is not answered looks at all events. */
function keysOf(event: Event): readonly string[] {
  const known = keys.get(event);
  if (known) return known;
  const found = event.meeting.participants.map(personKey);
  keys.set(event, found);
  return found;
}

function tried(
  reading: Reading,
  library: Library,
  asked: string,
  answerTo: AnswerTo,
  told: ReadonlySet<string>,
): string[] {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const same = told.size > 0 ? ABOUT.exec(asked)?.[0].toLowerCase() : undefined;
  const candidates = candidatesOf(reading, library).filter(
    ({ question }) =>
      plain(question) !== plain(asked) && (same === undefined || ABOUT.exec(question)?.[0].toLowerCase() !== same),
  );
  const kept = new Map<string, string>();
  for (const { question, anywhere } of candidates.slice(0, MOST_TRIED)) {
    if (kept.size >= MOST) break;
    const line = answerTo(question, anywhere ? undefined : reading.article);
    if (line !== '' && !told.has(line) && !kept.has(line)) kept.set(line, question);
  }
  return [...kept.values()];
}

/** What a suggestion is about: none is offered on what was just answered. */
const ABOUT = /\b(?:ask|thank|offer|hope|agree|level|anniversary)/i;

/** A question that may be offered; `anywhere`: it may be answered by other articles too. */
interface Candidate {
  readonly question: string;
  readonly anywhere?: true;
}

function candidatesOf(reading: Reading, library: Library): Candidate[] {
  const [meeting] = reading.meetings;
  const pair = meeting && pairOf(meeting);
  if (!meeting || !pair) return betweenCandidates(sidesOf(reading, library), library);
  const [a, b] = pair.map(({ person, name }) => person ?? name) as [string, string];
  return [
    ...[
      ...saidCandidates(reading, meeting, a, b),
      whenCandidate(meeting, a, b),
      ...lastCandidate(pair, a, b, library),
    ].map((question) => ({ question })),
    ...betweenCandidates(
      pair.map(({ country }) => country),
      library,
    ),
  ];
}

/** The two states or bodies that an article without a meeting dates something of. */
function sidesOf(reading: Reading, library: Library): readonly Party[] {
  const origin = library.relations.origins.find(
    ({ parties, support }) =>
      parties.length === 2 && support.some((one) => isEvidence(one) && one.article === reading.article),
  );
  return origin?.parties ?? [];
}

/** One of each side: the first who is named, and the first of another country. */
function pairOf({ participants: [first, ...others] }: Meeting): readonly [Participant, Participant] | undefined {
  const other = others.find(({ country }) => country !== first?.country);
  return first && other && [first, other];
}

function whenCandidate({ mode }: Meeting, a: string, b: string): string {
  if (mode === 'phone call') return `When did ${a} speak with ${b} by phone?`;
  return mode === 'message' ? `When did ${a} write to ${b}?` : `When did ${a} meet ${b}?`;
}

function lastCandidate(pair: readonly Participant[], a: string, b: string, library: Library): string[] {
  const keys = pair.map(personKey);
  const times = meetingsOf(keys, library).filter(({ reported }) => reported);
  return times.length > 1 ? [`Which meetings did ${a} have with ${b}?`] : [];
}

function saidCandidates(reading: Reading, meeting: Meeting, a: string, b: string): string[] {
  const found: string[] = [];
  const partners = meeting.participants;
  for (const act of ['asked', 'thanked', 'offered', 'hoped'] as const) {
    const said = reading.statements.find((one) => one.act === act && one.speaker !== undefined && one.side !== 'both');
    const other = said && partners.find(({ country }) => country !== undefined && country !== said.side)?.country;
    if (!said?.speaker) continue;
    const speaker = reading.people.find(({ name }) => name === said.speaker)?.person ?? said.speaker;
    if (act === 'asked' && other) found.push(`What did ${speaker} ask ${shownParty(other, 'en')}?`);
    if (act === 'thanked' && other) found.push(`What did ${speaker} thank ${shownParty(other, 'en')} for?`);
    if (act === 'offered') found.push(`What did ${speaker} offer?`);
    if (act === 'hoped') found.push(`What did ${speaker} hope for?`);
  }
  if (reading.statements.some(({ act, side }) => act === 'agreed' && side === 'both'))
    found.push(`What did ${a} and ${b} agree?`);
  return found.slice(0, 3);
}

/** What may be asked of any two: where they stand, when they last met, what returns next. */
function betweenCandidates([one, other]: readonly (Party | undefined)[], library: Library): Candidate[] {
  if (!one || !other || one === other) return [];
  const both = `between ${shownParty(one, 'en')} and ${shownParty(other, 'en')}`;
  const met = library.relations.events.some(({ meeting: { participants } }) =>
    [one, other].every((party) => participants.some(({ country }) => country === party)),
  );
  return [
    { question: `What is the level of relations ${both}?` },
    ...(met ? [{ question: `What was the latest meeting ${both}?`, anywhere: true } as const] : []),
    { question: `What is the next anniversary ${both}?`, anywhere: true },
  ];
}
