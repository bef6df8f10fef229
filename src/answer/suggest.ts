import { isEvidence } from '../article/passage.ts';
import type { Library } from '../library/library.ts';
import type { Meeting, Participant, Reading } from '../reading/reading.ts';
import type { Event } from '../relations/relations.ts';
import type { AnswerSentence } from './answer.ts';
import { shownParty } from './meetings/compose-meeting.ts';
import { meetingsOf } from './meetings/meetings-by-name.ts';
import type { Need } from './needs/need.ts';
import { personKey } from './people/known-names.ts';

/** Whether the corpus answers a question from what the article tells; the candidate is dropped when it does not. */
export type CanAnswer = (question: string, article: string) => boolean;

const MOST = 3;
/** Candidates tried at most: trying costs an answer each. */
const MOST_TRIED = 5;

/** Up to three next questions about what was answered, each tried before it is offered; never the one just asked. */
export function suggestAfter(
  asked: string,
  sentences: readonly AnswerSentence[],
  library: Library,
  canAnswer: CanAnswer,
): string[] {
  const cited = sentences.flatMap(({ citations }) => citations).find((citation) => isEvidence(citation));
  const reading = cited && library.readings.get(cited.article);
  return reading ? tried(reading, library, asked, canAnswer) : [];
}

/** Up to three questions that the corpus can answer, near to one that it cannot: about the people or parties that it names. */
export function suggestInstead(
  asked: string,
  needs: readonly Need[],
  library: Library,
  canAnswer: CanAnswer,
): string[] {
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
  return reading ? tried(reading, library, asked, canAnswer) : [];
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

function tried(reading: Reading, library: Library, asked: string, canAnswer: CanAnswer): string[] {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const fresh = [...new Set(candidatesOf(reading, library))].filter((candidate) => plain(candidate) !== plain(asked));
  const kept: string[] = [];
  for (const candidate of fresh.slice(0, MOST_TRIED)) {
    if (kept.length >= MOST) break;
    if (canAnswer(candidate, reading.article)) kept.push(candidate);
  }
  return kept;
}

function candidatesOf(reading: Reading, library: Library): string[] {
  const [meeting] = reading.meetings;
  const pair = meeting && pairOf(meeting);
  if (!meeting || !pair) return partnershipCandidates(reading);
  const [a, b] = pair.map(({ person, name }) => person ?? name) as [string, string];
  return [
    ...saidCandidates(reading, meeting, a, b),
    whenCandidate(meeting, a, b),
    ...lastCandidate(pair, a, b, library),
    ...partnershipCandidates(reading),
  ];
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
    if (act === 'asked' && other) found.push(`What did ${said.speaker} ask ${shownParty(other, 'en')}?`);
    if (act === 'thanked' && other) found.push(`What did ${said.speaker} thank ${shownParty(other, 'en')} for?`);
    if (act === 'offered') found.push(`What did ${said.speaker} offer?`);
    if (act === 'hoped') found.push(`What did ${said.speaker} hope for?`);
  }
  if (reading.statements.some(({ act, side }) => act === 'agreed' && side === 'both'))
    found.push(`What did ${a} and ${b} agree?`);
  return found.slice(0, 3);
}

function partnershipCandidates(reading: Reading): string[] {
  const [a, b] = reading.countries;
  return a && b ? [`What is the level of relations between ${shownParty(a, 'en')} and ${shownParty(b, 'en')}?`] : [];
}
