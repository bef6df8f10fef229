import { isState } from '../actor/parties.ts';
import { addDays, type Day, earliest, latest, parsePartialDay } from '../calendar/day.ts';
import { MODES, type Mode, TOPICS, type Topic } from '../reading/reading.ts';
import { findPartyByName, partyNames } from './concepts.ts';
import type { Filter, Period, Query } from './query.ts';
import type { FilterPiece } from './query-pieces.ts';
import { fold } from './raw-words.ts';
import { editDistance } from './spelling.ts';

/** What one `name:value` comes to. */
export interface ParsedFilter {
  readonly filter?: Filter;
  readonly period?: Period;
  readonly sort?: Query['sort'];
  /** Words to search for instead, where the filter was not understood. */
  readonly words?: string;
  readonly notices: readonly string[];
}

/** Every name a filter goes by; the first of each line is shown. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  country: ['countries', 'party', 'state', 'nước', 'nuoc'],
  person: ['people', 'who', 'name', 'người', 'nguoi'],
  mode: ['type', 'kind', 'format'],
  topic: ['topics', 'about', 'theme'],
  publisher: ['source', 'agency', 'pub'],
  place: ['city', 'where', 'location', 'nơi', 'noi'],
  after: ['since', 'from'],
  before: ['until', 'till'],
  on: ['date', 'when', 'day', 'in'],
  sort: ['order'],
};

/** Short and other forms of the modes. */
const MODE_FORMS: Readonly<Record<Mode, readonly string[]>> = {
  'phone call': ['call', 'phone', 'telephone', 'phonecall', 'phone-call', 'calls'],
  'online talks': ['online', 'video', 'virtual', 'videocall', 'online-talks'],
  talks: ['talk', 'negotiations'],
  meeting: ['meet', 'meetings', 'met'],
  reception: ['received', 'reception', 'receive', 'receptions'],
  visit: ['visits', 'trip', 'tour'],
  summit: ['summits', 'conference'],
  message: ['messages', 'letter', 'greetings', 'congratulations'],
};

const TOPIC_FORMS: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  trade: ['tariffs', 'commerce', 'economy', 'economic'],
  maritime: ['sea', 'east-sea', 'scs', 'coc'],
  defence: ['defense', 'military'],
  climate: ['environment'],
  'science and technology': ['science', 'technology', 'tech', 'science-and-technology'],
  'human rights': ['rights', 'human-rights'],
  'war legacy': ['legacy', 'war-legacy', 'mia', 'dioxin'],
  'party-to-party': ['party', 'parties'],
  health: ['covid', 'vaccine', 'vaccines'],
  consular: ['consulate', 'visa'],
  agriculture: ['farm', 'farming'],
  crime: ['drugs', 'fentanyl'],
  multilateral: ['asean', 'un'],
};

/** Reads one filter; what it does not know becomes a notice that says what exists and what is nearest. */
export function parseFilter(piece: FilterPiece, on: Day): ParsedFilter {
  const name = filterName(piece.name);
  if (name === undefined) return unknownFilter(piece);
  if (piece.values.length === 0) return { notices: [] };
  switch (name) {
    case 'country':
      return known(piece, findParty, partyNames, (values, not) => ({ field: 'country', values, not }));
    case 'mode':
      return known(
        piece,
        (value) => findForm(value, MODES, MODE_FORMS),
        () => MODES,
        (values, not) => ({ field: 'mode', values, not }),
      );
    case 'topic':
      return known(
        piece,
        (value) => findForm(value, TOPICS, TOPIC_FORMS),
        () => TOPICS,
        (values, not) => ({ field: 'topic', values, not }),
      );
    case 'person':
    case 'publisher':
    case 'place':
      return { filter: { field: name, values: piece.values, not: piece.not }, notices: [] };
    case 'sort':
      return parseSort(piece);
    default:
      return parsePeriod(name as 'after' | 'before' | 'on', piece, on);
  }
}

function filterName(typed: string): string | undefined {
  if (typed in NAMES && Object.hasOwn(NAMES, typed)) return typed;
  return Object.keys(NAMES).find((name) => NAMES[name]?.includes(typed));
}

function unknownFilter(piece: FilterPiece): ParsedFilter {
  const near = nearest(piece.name, Object.keys(NAMES))[0];
  const guess = near ? ` Did you mean ${near}:${piece.values.join(',')}?` : '';
  const notice = `There is no filter “${piece.name}:”.${guess} Filters: ${Object.keys(NAMES)
    .map((name) => `${name}:`)
    .join(' ')}`;
  return { words: piece.values.join(' '), notices: [notice] };
}

function known<Value extends string>(
  piece: FilterPiece,
  find: (value: string) => Value | undefined,
  all: () => readonly string[],
  compose: (values: readonly Value[], not: boolean) => Filter,
): ParsedFilter {
  const values: Value[] = [];
  const notices: string[] = [];
  for (const typed of piece.values) {
    const value = find(typed);
    if (value !== undefined) {
      if (!values.includes(value)) values.push(value);
      continue;
    }
    const near = nearest(typed, all());
    const guess = near.length > 0 ? ` Nearest: ${near.join(', ')}.` : '';
    const exist = all().length <= 30 ? ` There are: ${all().join(', ')}.` : '';
    notices.push(`No ${filterName(piece.name)} is called “${typed}”.${guess}${exist}`);
  }
  const words =
    piece.values.length > values.length && !piece.not
      ? piece.values.filter((value) => find(value) === undefined).join(' ')
      : '';
  return {
    ...(values.length > 0 ? { filter: compose(values, piece.not) } : {}),
    ...(words ? { words } : {}),
    notices,
  };
}

function findParty(value: string): string | undefined {
  const code = value.toUpperCase();
  if (/^[A-Z]{2}$/.test(code) && isState(code)) return code;
  return findPartyByName(value);
}

function findForm<Value extends string>(
  typed: string,
  values: readonly Value[],
  forms: Readonly<Partial<Record<Value, readonly string[]>>>,
): Value | undefined {
  const wanted = fold(typed).trim();
  return (
    values.find((value) => value === wanted || value.replaceAll(' ', '-') === wanted) ??
    values.find((value) => forms[value]?.includes(wanted)) ??
    (wanted.length >= 4 ? values.find((value) => value.startsWith(wanted)) : undefined)
  );
}

/** At most three names within two edits, or that begin alike. */
function nearest(typed: string, names: readonly string[]): string[] {
  const wanted = fold(typed);
  const most = wanted.length >= 5 ? 2 : 1;
  return names
    .map((name) => ({ name, distance: editDistance(wanted, fold(name), most) }))
    .filter(({ name, distance }) => distance <= most || (wanted.length >= 3 && fold(name).startsWith(wanted)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}

function parseSort(piece: FilterPiece): ParsedFilter {
  const value = piece.values[0] ?? '';
  if (/^(?:date|newest|new|day|time)$/i.test(value)) return { sort: 'date', notices: [] };
  if (/^(?:relevance|score|best)$/i.test(value)) return { sort: 'relevance', notices: [] };
  return { notices: [`There is no order “${value}”. Orders: sort:date, sort:relevance.`] };
}

function parsePeriod(name: 'after' | 'before' | 'on', piece: FilterPiece, on: Day): ParsedFilter {
  const typed = piece.values[0] ?? '';
  const date = /^today$/i.test(typed) ? parsePartialDay(on) : parsePartialDay(typed.replaceAll('.', '-'));
  const from = date && earliest(date);
  const to = date && latest(date);
  if (!from || !to)
    return {
      notices: [
        `“${piece.typed}” is no date that can be searched. Write ${name}:2023-04-15, ${name}:2023-04 or ${name}:2023.`,
      ],
    };
  if (name === 'after') return { period: { from }, notices: [] };
  if (name === 'before') return { period: { to: addDays(from, -1) }, notices: [] };
  return { period: { from, to }, notices: [] };
}
