import type { Party } from './actor.ts';
import { foldMarks } from './fold.ts';
import { createPhraseFinder } from './phrases.ts';
import bodies from './tables/bodies.json' with { type: 'json' };
import states from './tables/states.json' with { type: 'json' };

/** A place in a text that names a state or a body. */
export interface PartyMention {
  readonly party: Party;
  readonly start: number;
  readonly end: number;
  /** The words as they stand. */
  readonly text: string;
  /** `metonym`: a capital or seat ("Washington", "the White House"), which may also be the place itself. */
  readonly kind: 'name' | 'adjective' | 'metonym';
}

/** Phrases that hold a country's name but speak of something else. */
const MASKED = [
  'South China Sea',
  'East China Sea',
  'Indian Ocean',
  'West Philippine Sea',
  'Philippine Sea',
  'Sea of Japan',
  'East Vietnam Sea',
  'Gulf of Thailand',
  'Gulf of Mexico',
  'Gulf of Oman',
  'Taiwan Strait',
  'Panama Canal',
  'Korea Strait',
  'Korean Peninsula',
  'Korean peninsula',
  'US dollar',
  'US dollars',
  'Latin America',
  'Latin American',
  'South America',
  'South American',
  'North America',
  'North American',
  'Central America',
  'Central American',
  'Inter-American',
  'Lao Cai',
  'Lao Dong',
  'Thai Nguyen',
  'Thai Binh',
  'Viet Nam News',
  'Vietnam News',
  'Vietnam News Agency',
  'Viet Nam News Agency',
  'China Daily',
  'Korea Herald',
  'Korea Times',
  'Japan Times',
  'Washington Post',
  'Bangkok Post',
  'Jakarta Post',
  'American Samoa',
  'French Guiana',
  'French Polynesia',
  'New Mexico',
  'Atlanta, Georgia',
  'South Georgia',
  'state of Georgia',
];

type Named = { readonly party: Party; readonly kind: PartyMention['kind'] };

const english = new Intl.DisplayNames('en', { type: 'region' });
const vietnamese = new Intl.DisplayNames('vi', { type: 'region' });

function plainName(name: string): string {
  return foldMarks(name)
    .replace(/ \(.*\)| SAR China/, '')
    .replace(' & ', ' and ');
}

function phrases(): [string, Named | undefined][] {
  const list: [string, Named | undefined][] = MASKED.map((phrase) => [phrase, undefined]);
  for (const state of states) {
    const add = (text: string, kind: PartyMention['kind']): void => {
      list.push([foldMarks(text), { party: state.code, kind }]);
    };
    for (const demonym of state.demonyms) add(demonym, 'adjective');
    add(plainName(english.of(state.code) ?? state.code), 'name');
    for (const alias of state.aliases) add(alias, 'name');
    const local = vietnamese.of(state.code) ?? '';
    if (local.includes(' ') && !local.includes('(')) add(local, 'name');
    for (const capital of [...state.capitals, ...state.metonyms]) add(capital, 'metonym');
  }
  for (const body of bodies) {
    if (!('code' in body) || !body.code) continue;
    for (const name of [body.name, ...body.aliases]) {
      const kind = name === 'Brussels' ? 'metonym' : 'name';
      list.push([foldMarks(name), { party: body.code, kind }]);
    }
  }
  list.push(['Brussels', { party: 'EU', kind: 'metonym' }]);
  return list;
}

const find = createPhraseFinder(phrases());

/** Every state and body that the text names, in order, with exact spans into it. Seas and currencies are no countries. */
export function findParties(text: string): PartyMention[] {
  const plain = foldMarks(text);
  const mentions: PartyMention[] = [];
  for (const { start, end, value } of find(plain)) {
    if (!value || plain.charAt(end) === '$') continue;
    if (value.party === 'US' && plain.slice(start, end) === 'US' && /^ ?\d/.test(plain.slice(end, end + 2))) continue;
    mentions.push({ party: value.party, start, end, text: text.slice(start, end), kind: value.kind });
  }
  return mentions;
}

/** Whether the words are the name of one party and no more; a capital that stands for a state is no name of it. */
export function isPartyName(words: string): boolean {
  return findParties(words).some(({ kind, text }) => kind === 'name' && text === words);
}

/** The party's name for readers ("Việt Nam", "Myanmar"); bodies by their acronym. Unknown codes come back as they are. */
export function partyName(party: Party, language = 'en'): string {
  if (!/^[A-Z]{2}$/.test(party) || party === 'EU' || party === 'UN') return party;
  if (bodies.some((body) => 'code' in body && body.code === party)) return party;
  const own = language === 'en' ? states.find(({ code }) => code === party)?.aliases[0] : undefined;
  if (own !== undefined && foldMarks(own) !== own) return own;
  const names = language === 'en' ? english : new Intl.DisplayNames(language, { type: 'region' });
  return (names.of(party) ?? party).replace(/ \(.*\)/, '');
}

/** The names that the field uses for a party: names and adjectives, English and Vietnamese; capitals are not among them. */
export function partyAliases(party: Party): readonly string[] {
  const state = states.find(({ code }) => code === party);
  const body = bodies.find((row) => 'code' in row && row.code === party);
  const names = [
    ...(state ? [english.of(party) ?? party, vietnamese.of(party) ?? party, ...state.aliases, ...state.demonyms] : []),
    ...(body ? [body.name, ...body.aliases] : []),
  ];
  return [...new Set(names)];
}

/** Whether the code stands for a state (and not for a body). */
export function isState(party: Party): boolean {
  return states.some(({ code }) => code === party);
}
