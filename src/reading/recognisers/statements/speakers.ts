import type { Party } from '../../../actor/actor.ts';
import type { PersonMention } from '../../draft.ts';
import type { Meeting, Participant } from '../../reading.ts';
import { type OwnName, ownNamesOf } from './own-names.ts';
import type { Clause, Phrase } from './phrase.ts';
import type { Speaker } from './speaker.ts';
import { isSpeech, type Word } from './words.ts';

/** What the sentences before leave behind: who spoke last alone. */
export interface Context {
  last?: Speaker;
  /** The last one of another side than `last`. */
  before?: Speaker;
  /** The side that alone invited the other in the sentence before. */
  inviter?: Speaker | undefined;
  /** The side that several people of it spoke for in the sentence before ("The Lao leaders …"), so that "they" are these. */
  group?: Party | undefined;
  /** Who was named in the sentence before, each once. */
  named?: readonly Speaker[];
}

/** Resolves the pointers of one sentence with what the article knows. */
export interface Cast {
  readonly context: Context;
  readonly people: readonly Speaker[];
  /** The side that all receptions of the article are given to. */
  readonly guests?: Party | undefined;
  /** The side of the several people who together wrote to one of another, where the article reports nothing else. */
  readonly writers?: Party | undefined;
  /** Single words of the people's names that only one of them bears ("Huệ"). */
  readonly shortNames: ReadonlyMap<string, Speaker>;
  /** The people by the names that they go by in full, of two words or more. */
  readonly fullNames: ReadonlyMap<string, Speaker>;
  /** What their offices, provinces and bodies are called. */
  readonly ownNames: readonly OwnName[];
  /** By which pronoun the text calls them, as far as it told by now. */
  readonly pronouns: Map<string, 'he' | 'she'>;
}

/** The people who take part in the article's meetings, with their sides. */
export function createCast(
  participants: readonly Participant[],
  meetings: readonly Meeting[],
  mentions: readonly PersonMention[],
): Cast {
  const people: Speaker[] = [];
  for (const { name, country, role } of participants)
    if (country !== undefined && !people.some((known) => known.name === name))
      people.push({ side: country, name, ...(role === undefined ? {} : { role: ownRole(role) }) });
  const shortNames = new Map<string, Speaker>();
  const shared = new Set<string>();
  for (const person of people)
    for (const word of new Set([person.name?.split(' ').at(-1) ?? '', person.name?.split(' ')[0] ?? '']))
      if (shortNames.has(word) || word.length < 2) shared.add(word);
      else shortNames.set(word, person);
  for (const word of shared) shortNames.delete(word);
  const fullNames = new Map(
    people.flatMap((person): [string, Speaker][] => (person.name?.includes(' ') ? [[person.name, person]] : [])),
  );
  return {
    context: {},
    people,
    guests: guestsOf(meetings.filter(({ mode }) => mode === 'reception')),
    writers: writersOf(meetings),
    shortNames,
    fullNames,
    ownNames: ownNamesOf(people),
    pronouns: pronounsOf(mentions),
  };
}

/** "Mr. Keo", "Chairwoman Reid": by what they are called. */
function pronounsOf(mentions: readonly PersonMention[]): Map<string, 'he' | 'she'> {
  const pronouns = new Map<string, 'he' | 'she'>();
  for (const { text, who } of mentions) {
    const title = /\b(?:Mr|Sir|Ms|Mrs|Madam|Mme|\p{Lu}\p{Ll}+woman)\b/u.exec(text)?.[0];
    if (title !== undefined) pronouns.set(who.name, /^(?:Mr|Sir)$/.test(title) ? 'he' : 'she');
  }
  return pronouns;
}

/** Whoever is received, host named first: of one side in all receptions, or undefined. */
function guestsOf(receptions: readonly Meeting[]): Party | undefined {
  const sides = new Set(
    receptions.flatMap(({ participants: [host, ...others] }) =>
      others.flatMap(({ country }) => (country !== undefined && country !== host?.country ? [country] : [])),
    ),
  );
  const [only] = sides;
  return sides.size === 1 ? only : undefined;
}

function writersOf([message, ...others]: readonly Meeting[]): Party | undefined {
  if (message?.mode !== 'message' || others.length > 0) return undefined;
  const { participants } = message;
  const addressee = participants.at(-1)?.country;
  const writers = new Set(participants.slice(0, -1).map(({ country }) => country));
  const [only] = writers;
  return writers.size === 1 && participants.length > 2 && only !== addressee ? only : undefined;
}

/** A role out of a headline may carry the meeting's words before it ("Secretary's Meeting with Foreign Minister"). */
function ownRole(role: string): string {
  return (
    role
      .split(/\b(?:[Mm]eeting|[Cc]all|[Tt]alks) [Ww]ith\b/)
      .at(-1)
      ?.trim() || role
  );
}

/** The clause that says who tells the sentence from behind: "…, he said", "… , said Lavrov". */
export function findAttribution(clauses: readonly Clause[], words: readonly Word[]): Clause | undefined {
  return clauses.find(({ from, verb, main, level, pointer }) => {
    if (level === 'relative' || pointer === 'joint' || pointer === 'own' || !isSpeech(words[main]?.low ?? ''))
      return false;
    const inverted = verb < from;
    let opens = inverted ? verb : from;
    if (/^(?:the|visiting)$/.test(words[opens - 1]?.low ?? '')) opens -= 1;
    if (opens < 4 || !/^[,”"]$/.test(words[opens - 1]?.text ?? '')) return false;
    if (inverted) return true;
    if (words[main]?.low === 'told' && isToldBehind(main, clauses, words)) return true;
    const next = words[main + 1]?.low ?? '.';
    return (
      /^[.,;—–“"]$/.test(next) ||
      (/^(?:at|in|on|during|while|after|as|when|with|via|later|also|to|reporters)$/.test(next) && next !== 'to')
    );
  });
}

/** The phrase after "according to", when it is somebody who speaks. */
export function findSource(phrases: readonly Phrase[], words: readonly Word[]): Phrase | undefined {
  return phrases.find(({ from, pointer }) => {
    const opens = words[from - 1]?.low === 'the' ? from - 1 : from;
    return (
      (pointer === 'person' || pointer === 'he') &&
      words[opens - 1]?.low === 'to' &&
      words[opens - 2]?.low === 'according'
    );
  });
}

/** The speaker that a phrase points at; `teller` is who tells it in the same sentence. Undefined when the text leaves it open. */
export function resolve(phrase: Phrase, cast: Cast, teller: Speaker | undefined, turned: boolean): Speaker | undefined {
  const { last } = cast.context;
  switch (phrase.pointer) {
    case 'person':
      return phrase.side === undefined
        ? undefined
        : { side: phrase.side, ...(phrase.name === undefined ? {} : { name: phrase.name }) };
    case 'side': {
      if (phrase.side === undefined) return undefined;
      const voice = teller ?? last;
      if (voice?.side === phrase.side && !phrase.several) return voice;
      const theirs = cast.people.filter(({ side }) => side === phrase.side);
      return (phrase.onePerson && theirs.length === 1 ? theirs[0] : undefined) ?? { side: phrase.side };
    }
    case 'joint':
      if (phrase.several && cast.writers !== undefined) return { side: cast.writers };
      return phrase.beside !== undefined && last?.side === phrase.beside ? { side: last.side } : { side: 'both' };
    case 'they':
      return { side: cast.writers ?? 'both' };
    case 'he':
      if (teller) return teller;
      if (turned) return cast.people.find(({ side }) => last && side !== last.side);
      return calledOtherwise(phrase, cast) ?? last;
    case 'role':
    case 'latter':
      return undefined;
    case 'we':
    case 'own':
      return teller ?? last;
  }
}

/** "He met X. She thanked him": not whoever spoke last, where that one is called by the other pronoun, but the one just named. */
function calledOtherwise({ pronoun }: Phrase, { context: { last, named = [] }, pronouns }: Cast): Speaker | undefined {
  const isOther = (name: string | undefined): boolean => {
    const known = name === undefined ? undefined : pronouns.get(name);
    return known !== undefined && known !== pronoun;
  };
  if (pronoun === undefined || !isOther(last?.name)) return undefined;
  const others = named.filter(({ name }) => name !== last?.name && !isOther(name));
  const [other] = others;
  return others.every(({ name }) => name === other?.name) ? other : undefined;
}

/** "…, the minister told his guest in Hà Nội.": whom it was told, and no word of what. */
function isToldBehind(main: number, clauses: readonly Clause[], words: readonly Word[]): boolean {
  const rest = words.slice(main + 1);
  return (
    rest.length <= 20 &&
    !rest.some(({ low }) => low === 'that') &&
    !clauses.some(({ from, level }) => from > main && level !== 'relative')
  );
}
