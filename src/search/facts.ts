import { partyName } from '../actor/parties.ts';
import type { Mode, Participant, Reading } from '../reading/reading.ts';
import { partyOfTerm } from './concepts.ts';
import type { QueryTerms } from './query-terms.ts';
import { foldedWords } from './raw-words.ts';

/** Facts of a Reading that the words of a query name, and how much they raise its article. */
export interface FactMatch {
  /** Ready to show: `participant Antony Blinken`. */
  readonly facts: readonly string[];
  /** 0 when no fact matched; a share of the score. */
  readonly bonus: number;
}

/** What a fact adds. Taking part counts more than being named, a whole name more than a part of it. */
const WHOLE_PARTICIPANT = 0.15;
const PARTICIPANT = 0.1;
const WHOLE_MENTION = 0.05;
const MENTION = 0.02;
const MODE = 0.08;
const PLACE = 0.05;
const COUNTRY = 0.03;
const TOPIC = 0.03;

/** Words that name a mode, folded. */
const MODE_WORDS: Readonly<Record<string, Mode>> = {
  call: 'phone call',
  called: 'phone call',
  phone: 'phone call',
  phoned: 'phone call',
  telephone: 'phone call',
  online: 'online talks',
  virtual: 'online talks',
  videoconference: 'online talks',
  talks: 'talks',
  met: 'meeting',
  meet: 'meeting',
  meeting: 'meeting',
  received: 'reception',
  receive: 'reception',
  reception: 'reception',
  hosted: 'reception',
  visit: 'visit',
  visited: 'visit',
  summit: 'summit',
  message: 'message',
  congratulated: 'message',
};

/** Finds the facts of readings that one query names. */
export function createFactFinder(query: QueryTerms, words: string): (reading: Reading) => FactMatch {
  const said = new Set([...foldedWords(words), ...query.units.map(({ shown }) => shown.toLowerCase())]);
  const parties = new Set(query.units.flatMap(({ terms }) => terms.flatMap(({ term }) => partyOfTerm(term) ?? [])));
  const modes = new Set([...said].flatMap((word) => (Object.hasOwn(MODE_WORDS, word) ? [MODE_WORDS[word]] : [])));

  return (reading) => {
    const facts = new Map<string, number>();
    const participants = reading.meetings.flatMap((meeting) => meeting.participants);
    const taking = new Set(participants.map(nameOf));
    for (const person of participants)
      note('participant', nameOf(person), naming(person, WHOLE_PARTICIPANT, PARTICIPANT));
    for (const person of reading.people)
      if (!taking.has(nameOf(person))) note('person', nameOf(person), naming(person, WHOLE_MENTION, MENTION));
    for (const { mode, place, canonicalPlace } of reading.meetings) {
      if (mode !== undefined && modes.has(mode)) note('mode', mode, MODE);
      const where = canonicalPlace ?? place;
      if (where !== undefined && foldedWords(where).every((word) => said.has(word))) note('place', where, PLACE);
    }
    for (const party of reading.countries) if (parties.has(party)) note('country', partyName(party), COUNTRY);
    for (const { topic } of reading.topics)
      if (topic.split(' ').every((word) => said.has(word))) note('topic', topic, TOPIC);
    let bonus = 0;
    for (const share of facts.values()) bonus += share;
    return { facts: [...facts.keys()], bonus: Math.min(bonus, 0.5) };

    function note(kind: string, value: string, share: number): void {
      if (share > 0) facts.set(`${kind} ${value}`, share);
    }
  };

  function naming(person: Participant, whole: number, part: number): number {
    const names = [person.person, person.name].flatMap((name) => (name === undefined ? [] : [foldedWords(name)]));
    if (names.some((name) => name.length > 1 && name.every((word) => said.has(word)))) return whole;
    // The family name stands last in Western names and first in Chinese ones; Vietnamese are called by the last.
    const called = names.some((name) =>
      [name[0], name.at(-1)].some((word) => word !== undefined && word.length > 1 && said.has(word)),
    );
    return called ? part : 0;
  }
}

const nameOf = ({ name, person }: Participant): string => person ?? name;
