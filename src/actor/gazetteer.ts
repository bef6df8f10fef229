import type { Day } from '../calendar/day.ts';
import { earliest, latest, type PartialDay } from '../calendar/day.ts';
import type { Party, Person, Tenure } from './actor.ts';
import { fold } from './fold.ts';
import { findNamedPeople } from './named-people.ts';
import { differByOneLetter, isSameFullName, nameWords } from './names.ts';
import rows from './tables/offices.json' with { type: 'json' };

export { findParties, isState, partyAliases, partyName } from './parties.ts';
export { findPlaces } from './places.ts';

interface OfficeRow {
  readonly row: string;
  readonly person: string;
  readonly aliases: readonly string[];
  readonly country: Party;
  readonly calledBy: string;
  readonly office: string;
  readonly from?: string;
  readonly to?: string;
  readonly current: boolean;
  readonly seenInOffice?: readonly string[];
  readonly sources: Tenure['sources'];
}

/** Everyone whom the table of offices knows, each with all tenures, in the table's order. */
export const knownPeople: readonly Person[] = composePeople(rows as readonly OfficeRow[]);

const byName = new Map(knownPeople.map((person) => [person.name, person]));

/** The person of the tables with exactly this name. */
export const knownPerson = (name: string | undefined): Person | undefined =>
  name === undefined ? undefined : byName.get(name);

function composePeople(table: readonly OfficeRow[]): Person[] {
  const byName = new Map<string, OfficeRow[]>();
  for (const row of table) byName.set(row.person, [...(byName.get(row.person) ?? []), row]);
  return [...byName].flatMap(([name, held]) => {
    const first = held[0];
    if (!first) return [];
    return {
      name,
      aliases: [...new Set(held.flatMap(({ aliases }) => aliases))],
      country: first.country,
      calledBy: first.calledBy,
      tenures: held.map((row) => ({
        office: row.office,
        country: row.country,
        ...(row.from ? { from: row.from as PartialDay } : {}),
        ...(row.to ? { to: row.to as PartialDay } : {}),
        current: row.current,
        row: row.row,
        sources: row.sources,
      })),
    };
  });
}

const forms = knownPeople.map((person) => ({
  person,
  words: [person.name, ...person.aliases].map(nameWords).filter((words) => words.length > 0),
  short: fold(person.calledBy ?? ''),
}));

const formsByWord = new Map<string, (typeof forms)[number][]>();
for (const form of forms) {
  for (const word of new Set(form.words.flat())) formsByWord.set(word, [...(formsByWord.get(word) ?? []), form]);
}

/** The known person who bears this full name (any order, with or without marks, one letter misspelt). */
export function findPersonNamed(name: string, country?: Party): Person | undefined {
  const words = nameWords(name);
  if (words.length < 2) {
    const single = forms.find(({ words: all }) => all.some((form) => form.length === 1 && form[0] === words[0]));
    return single && (!country || single.person.country === country) ? single.person : undefined;
  }
  const sharing = new Set(words.flatMap((word) => formsByWord.get(word) ?? []));
  const fits = [...sharing].filter(
    ({ person, words: all }) =>
      (!country || person.tenures.some((t) => t.country === country)) &&
      all.some((form) => isSameFullName(form, words)),
  );
  return (fits.find(({ words: all }) => all.some((form) => form.join() === words.join())) ?? fits[0])?.person;
}

/** The known people who may be called by this one word (given name for Vietnamese, family name for others). */
export function findPeopleCalled(word: string, country?: Party): readonly Person[] {
  const plain = fold(word);
  return forms
    .filter(
      ({ person, short, words }) =>
        (!country || person.country === country) &&
        (short === plain || words.some((form) => form.length === 1 && form[0] === plain)),
    )
    .map(({ person }) => person);
}

/** Whether the person may have held the office on that day, as far as the table's days go. */
export function heldOn(tenure: Tenure, day: Day): boolean {
  const from = tenure.from && earliest(tenure.from);
  const to = tenure.to && latest(tenure.to);
  return (
    (!from || from <= day) &&
    (!to || day <= to) &&
    (tenure.to !== undefined || tenure.current || tenure.from === undefined)
  );
}

/**
 * The canonical names of the people whom a question or a query names, in order: full names in any spelling, or one word
 * by which a person is called ("blinken", "chính", "Trong"). With `on`, those in office then come first among namesakes.
 */
export function findPeopleByName(text: string, on?: Day): readonly string[] {
  const found: string[] = [];
  const add = (name: string): void => {
    if (!found.includes(name)) found.push(name);
  };
  for (const named of findNamedPeople(text)) {
    const person = findPersonNamed(named.name, named.country) ?? findPersonNamed(named.name);
    if (person) add(person.name);
  }
  const words = fold(text).match(/[a-z]+(?:[-'][a-z]+)*/g) ?? [];
  for (let at = 0; at < words.length; at += 1) {
    const whole = forms.find(({ words: all }) =>
      all.some((form) => form.length > 1 && form.every((word, i) => words[at + i] === word)),
    );
    if (whole) {
      add(whole.person.name);
      at += Math.max(0, (whole.words[0]?.length ?? 1) - 1);
      continue;
    }
    const word = (words[at] ?? '').replace(/'s$/, '');
    if (word.length < 2 || COMMON.has(word)) continue;
    const called = [...findPeopleCalled(word)];
    const near = called.length > 0 ? called : nearest(word);
    const serving = on ? near.filter((person) => person.tenures.some((tenure) => heldOn(tenure, on))) : [];
    for (const person of serving.length > 0 ? serving : near) add(person.name);
  }
  return found;
}

/** Ordinary words that are also short names. */
const COMMON = new Set(
  'to the an in on of and for is did does has was were lee long man son wang park hung will may us at by or minh son dung ban kim'
    .split(' ')
    .filter((w) => !['lee', 'wang', 'son', 'minh', 'dung', 'ban'].includes(w)),
);

function nearest(word: string): Person[] {
  return forms.filter(({ short }) => differByOneLetter(short, word)).map(({ person }) => person);
}

/** Every spelling that the table has for a person, the canonical name first; just the given name when unknown. */
export function personAliases(name: string): readonly string[] {
  const person = findPersonNamed(name);
  if (!person) return [name];
  return [...new Set([person.name, ...person.aliases, ...(person.calledBy ? [person.calledBy] : [])])];
}
