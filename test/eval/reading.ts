/**
 * Scores the readings of a folder of articles against a gold file and prints every miss with its sentence.
 * Use: `npm run eval -- reading FOLDER [GOLD]`; GOLD is `FOLDER/gold.jsonl` when not given.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fold } from '../../src/actor/fold.ts';
import { nameWords } from '../../src/actor/names.ts';
import type { Article } from '../../src/article/article.ts';
import { parseFile } from '../../src/corpus/parse-file.ts';
import { readArticle } from '../../src/reading/read-article.ts';
import type { Meeting, Reading } from '../../src/reading/reading.ts';
import { readRows } from './read-rows.ts';
import { UnusableInput } from './unusable-input.ts';

/** How often a field was right, found and due. `rate` is correct answers of all cases for fields with one answer an article. */
export interface Score {
  right: number;
  found: number;
  due: number;
  /** Answers that are wrong where nothing, or a coarser answer, would have been honest. */
  wrong: number;
}

/** All scores, by field, and what was missed. */
export interface Scores {
  readonly fields: Readonly<Record<string, Score>>;
  readonly misses: readonly string[];
  /** Milliseconds of the slowest article when read a second time; only where the time was asked for. */
  readonly slowest?: number;
}

interface GoldMeeting {
  readonly mode: string | null;
  readonly status?: string;
  readonly date: string | null;
  readonly place: string | null;
  readonly participants: readonly { readonly name: string; readonly country: string }[];
}

interface GoldRow {
  readonly file: string;
  readonly published: { readonly date: string | null };
  /** Other days of publication that a careful reader may defend. */
  readonly publishedOptional?: readonly (string | null | { readonly date: string | null })[];
  readonly meetings: readonly GoldMeeting[];
  /** Defensible readings that count neither right nor wrong. */
  readonly meetingsOptional?: readonly GoldMeeting[];
  readonly mentioned?: readonly { readonly what: string; readonly date: string | null }[];
  readonly countries: readonly string[];
  readonly people: readonly string[];
  readonly topics?: readonly string[];
  readonly anniversaries: readonly {
    readonly ordinal: number | null;
    readonly originYear: number | null;
    readonly year?: number | null;
    readonly countries?: readonly string[];
  }[];
  readonly partnerships?: readonly {
    readonly level: string;
    readonly parties?: readonly string[];
    readonly countries?: readonly string[];
  }[];
  readonly statements?:
    | readonly { readonly side: string; readonly act: string; readonly words: string }[]
    | Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Defensible statements that count neither right nor wrong. */
  readonly statementsOptional?: readonly GoldStatement[];
  /** `false` where nothing is judged: domestic talk, sport. */
  readonly statementsScored?: boolean;
}

interface GoldStatement {
  readonly side: string;
  readonly act: string;
  readonly words: string;
}

const CORE_ACTS = new Set(['agreed', 'asked', 'offered', 'thanked', 'invited', 'welcomed', 'congratulated']);

/** Whether two names are one person's: folded words, one set within the other or two shared. */
export function namesMatch(a: string, b: string): boolean {
  const left = nameWords(a);
  const right = nameWords(b);
  const shared = left.filter((word) => right.includes(word)).length;
  return shared > 0 && (shared >= 2 || shared === left.length || shared === right.length);
}

/** Whether a date read is the gold one or a true coarser one. */
export function dateMatches(read: string | undefined, gold: string | null): boolean {
  if (!read) return gold === null;
  if (gold === null) return false;
  if (read === gold) return true;
  return !read.startsWith('--') && !read.includes('/') && gold.startsWith(read) && gold.length > read.length;
}

function placeMatches(read: string | undefined, gold: string | null): boolean {
  if (!read || gold === null) return !read && gold === null;
  const words = fold(gold)
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1);
  return fold(read)
    .split(/[^a-z]+/)
    .some((word) => words.includes(word));
}

/** Scores every article of the gold file that lies in the folder; `timed` reads each a second time, when all is warm. */
export async function scoreReadings(
  folder: string,
  goldFile = join(folder, 'gold.jsonl'),
  { timed = false }: { readonly timed?: boolean } = {},
): Promise<Scores> {
  const fields: Record<string, Score> = {};
  const misses: string[] = [];
  const score = (field: string): Score => (fields[field] ??= { right: 0, found: 0, due: 0, wrong: 0 });
  let slowest = 0;
  for (const gold of readRows<GoldRow>(goldFile)) {
    const file = join(folder, gold.file);
    if (!existsSync(file)) throw new UnusableInput(`${goldFile} names ${gold.file}, which is not in ${folder}.`);
    const article = (await parseFile(gold.file, await readFile(file))).articles[0];
    if (!article) {
      misses.push(`${gold.file}: no article was read`);
      continue;
    }
    const reading = readArticle(article);
    if (timed) {
      const begun = performance.now();
      readArticle(article);
      slowest = Math.max(slowest, performance.now() - begun);
    }
    scoreOne(gold, article, reading, score, (text) => misses.push(`${gold.file}: ${text}`));
  }
  return { fields, misses, ...(timed && { slowest }) };
}

type Miss = (text: string) => void;
type ScoreOf = (field: string) => Score;
/** The scores that a field of one meeting counts in: that of all meetings, and for the first of an article also `main …`. */
type Counted = (field: string) => readonly Score[];

const OF_A_MEETING = ['mode', 'status', 'meeting date', 'place', 'both participants'];

function scoreOne(gold: GoldRow, article: Article, reading: Reading, score: ScoreOf, miss: Miss): void {
  const published = score('published');
  published.due += 1;
  published.found += 1;
  const others = (gold.publishedOptional ?? []).map((one) =>
    one === null || typeof one === 'string' ? one : one.date,
  );
  if ([gold.published.date, ...others].some((date) => dateMatches(reading.published.date, date))) published.right += 1;
  else {
    // A true day whose year the reader does not know is a miss, and nothing wrong.
    const { date } = reading.published;
    if (date && !(date.startsWith('--') && gold.published.date?.endsWith(date.slice(1)))) published.wrong += 1;
    miss(
      `published ${reading.published.date} (${reading.published.basis}), gold ${gold.published.date}; ${reading.published.evidence.map(({ quote }) => `"${quote}"`).join(' ')}`,
    );
  }
  scoreMeetings(gold, article, reading, score, miss);
  scoreSet(
    'people',
    gold.people,
    reading.people.map(({ name }) => name),
    namesMatch,
    score,
    miss,
    article,
  );
  const besides = countriesOnlyOf(gold.meetingsOptional ?? [], gold);
  const read = reading.countries.filter((party) => !besides.has(party));
  scoreSet('countries', gold.countries, read, (a, b) => a === b, score, miss, article);
  scoreMentioned(gold, reading, score, miss);
  scoreAnniversaries(gold, reading, score, miss);
  if (gold.topics)
    scoreSet(
      'topics',
      gold.topics,
      reading.topics.map(({ topic }) => topic),
      (a, b) => a === b,
      score,
      miss,
      article,
    );
  if (gold.partnerships) {
    const key = (one: { level: string; parties?: readonly string[]; countries?: readonly string[] }): string =>
      `${fold(one.level)}|${[...(one.parties ?? one.countries ?? [])].sort().join()}`;
    scoreSet(
      'partnerships',
      gold.partnerships.map(key),
      reading.partnerships.map(key),
      (a, b) => a === b,
      score,
      miss,
      article,
    );
  }
  scoreStatements(gold, reading, score, miss);
}

/** How well a meeting read fits a gold one: people first, then mode and day; 0 when they share nobody. */
function fitOf(due: GoldMeeting, one: Meeting): number {
  const shared = due.participants.filter((person) =>
    one.participants.some((other) => namesMatch(other.name, person.name)),
  );
  if (shared.length === 0) return 0;
  return (
    shared.length * 4 -
    Math.abs(one.participants.length - due.participants.length) +
    Number((one.mode ?? null) === due.mode) * 3 +
    Number(due.date !== null && dateMatches(one.date, due.date)) * 2
  );
}

/** Pairs gold meetings with those read, the best fitting pair first, whatever order the article tells them in. */
function pairMeetings(gold: GoldRow, reading: Reading): Map<GoldMeeting, Meeting> {
  const pairs = gold.meetings
    .flatMap((due) => reading.meetings.map((one) => ({ due, one, fit: fitOf(due, one) })))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const paired = new Map<GoldMeeting, Meeting>();
  const taken = new Set<Meeting>();
  for (const { due, one } of pairs) {
    if (paired.has(due) || taken.has(one)) continue;
    paired.set(due, one);
    taken.add(one);
  }
  return paired;
}

function scoreMeetings(gold: GoldRow, article: Article, reading: Reading, score: ScoreOf, miss: Miss): void {
  const paired = pairMeetings(gold, reading);
  const meetings = score('meetings');
  meetings.due += gold.meetings.length;
  meetings.found += reading.meetings.length;
  for (const due of gold.meetings) {
    const meeting = paired.get(due);
    const counted = (field: string): readonly Score[] =>
      due === gold.meetings[0] ? [score(field), score(`main ${field}`)] : [score(field)];
    for (const one of OF_A_MEETING.flatMap(counted)) one.due += 1;
    score('participants').due += due.participants.length;
    if (!meeting) {
      miss(
        `meeting not found: ${due.mode} ${due.date} ${due.participants.map(({ name }) => name).join(' × ')}; lead: "${article.parts.body.slice(0, 200)}"`,
      );
      continue;
    }
    meetings.right += 1;
    for (const one of OF_A_MEETING.flatMap(counted)) one.found += 1;
    // A defensible variant of the same meeting may say otherwise how, when or where it was.
    const variants = [due, ...(gold.meetingsOptional ?? []).filter((one) => isSamePair(one, due))];
    const suits = (fits: (one: GoldMeeting) => boolean): boolean => variants.some(fits);
    compare(
      'mode',
      suits(({ mode }) => meeting.mode === (mode ?? undefined)),
      meeting.mode,
      due.mode,
      meeting,
      counted,
      miss,
    );
    compare(
      'status',
      !due.status || meeting.status === due.status,
      meeting.status,
      due.status ?? null,
      meeting,
      counted,
      miss,
    );
    compare(
      'meeting date',
      suits(({ date }) => dateMatches(meeting.date, date)),
      meeting.date,
      due.date,
      meeting,
      counted,
      miss,
    );
    compare(
      'place',
      suits(
        ({ place }) =>
          placeMatches(meeting.place, place) || (place !== null && placeMatches(meeting.canonicalPlace, place)),
      ),
      meeting.place,
      due.place,
      meeting,
      counted,
      miss,
    );
    scoreParticipants(due, meeting, score('participants'), counted, miss);
  }
  for (const extra of reading.meetings.filter((one) => ![...paired.values()].includes(one))) {
    if ((gold.meetingsOptional ?? []).some((one) => isOptional(extra, one))) {
      meetings.found -= 1;
      continue;
    }
    score('non-meetings').wrong += 1;
    miss(`meeting too many: ${describe(extra)}`);
  }
}

/** Whether two gold rows are of the same people and state. */
function isSamePair(one: GoldMeeting, due: GoldMeeting): boolean {
  return (
    one.participants.length === due.participants.length &&
    (one.status ?? due.status) === due.status &&
    one.participants.every(({ name }) => due.participants.some((other) => namesMatch(name, other.name)))
  );
}

/** The countries that a row has for the people of some of its meetings alone: they count neither way, as those do. */
const countriesOnlyOf = (meetings: readonly GoldMeeting[], { countries }: GoldRow): ReadonlySet<string> =>
  new Set(
    meetings
      .flatMap(({ participants }) => participants.map(({ country }) => country))
      .filter((country) => !countries.includes(country)),
  );

function isOptional(meeting: Meeting, { mode, participants }: GoldMeeting): boolean {
  return (
    (meeting.mode ?? null) === mode &&
    meeting.participants.every(({ name }) => participants.some((one) => namesMatch(name, one.name)))
  );
}

function scoreParticipants(
  due: GoldMeeting,
  meeting: Meeting,
  participants: Score,
  counted: Counted,
  miss: Miss,
): void {
  participants.found += meeting.participants.length;
  const right = due.participants.filter((person) =>
    meeting.participants.some(({ name, country }) => namesMatch(name, person.name) && country === person.country),
  );
  participants.right += right.length;
  const all = right.length === due.participants.length && meeting.participants.length === due.participants.length;
  compare(
    'both participants',
    all,
    meeting.participants.map(({ name, country }) => `${name}/${country}`).join(' × '),
    due.participants.map(({ name, country }) => `${name}/${country}`).join(' × '),
    meeting,
    counted,
    miss,
  );
}

function compare(
  field: string,
  right: boolean,
  read: string | undefined,
  due: string | null,
  meeting: Meeting,
  counted: Counted,
  miss: Miss,
): void {
  for (const one of counted(field)) {
    if (right) one.right += 1;
    else if (read) one.wrong += 1;
  }
  if (!right) miss(`${field} ${read}, gold ${due}; "${meeting.evidence[0]?.quote.slice(0, 240)}"`);
}

function describe(meeting: Meeting): string {
  return `${meeting.mode} ${meeting.status} ${meeting.date} ${meeting.place} ${meeting.participants.map(({ name }) => name).join(' × ')}; "${meeting.evidence[0]?.quote.slice(0, 200)}"`;
}

function scoreSet(
  field: string,
  gold: readonly string[],
  read: readonly string[],
  same: (a: string, b: string) => boolean,
  score: ScoreOf,
  miss: Miss,
  article: Article,
): void {
  const one = score(field);
  one.due += gold.length;
  one.found += read.length;
  const left = [...read];
  for (const due of gold) {
    const at = left.findIndex((other) => same(other, due));
    if (at >= 0) {
      left.splice(at, 1);
      one.right += 1;
    } else miss(`${field} misses ${due}${near(article, due)}`);
  }
  for (const extra of left) miss(`${field} too many: ${extra}${near(article, extra)}`);
}

function near(article: Article, words: string): string {
  const at = article.parts.body.indexOf(words);
  return at < 0
    ? ''
    : `; "…${article.parts.body.slice(Math.max(0, at - 60), at + words.length + 60).replace(/\s+/g, ' ')}…"`;
}

/** Whether a gold event can be the one that was read: at the same time, or one within the other. */
function isOfThen(read: string, gold: string): boolean {
  if (read === gold || read.startsWith(gold) || gold.startsWith(read)) return true;
  const [from, to] = gold.split('/');
  return from !== undefined && to !== undefined && read.slice(0, 10) >= from && read.slice(-10) <= to;
}

/** Only dated mentions are scored: the gold words its events freely. How many of those read it knows is told beside, for information. */
function scoreMentioned(gold: GoldRow, reading: Reading, score: ScoreOf, miss: Miss): void {
  const one = score('mentioned (dated)');
  const known = score('mentioned in gold');
  const golden = [...(gold.mentioned ?? []), ...gold.meetings, ...(gold.meetingsOptional ?? [])];
  for (const { date, mode, evidence } of gold.mentioned ? reading.mentioned : []) {
    if (!date) continue;
    known.found += 1;
    known.due += 1;
    if (golden.some((event) => event.date && isOfThen(date, event.date))) known.right += 1;
    else miss(`mentioned beside the gold: ${mode} ${date}; "${evidence[0]?.quote.slice(0, 200)}"`);
  }
  for (const { what, date } of gold.mentioned ?? []) {
    if (!date || !/\b(?:visit|call|meeting|met|received|talk|phone)/i.test(what)) continue;
    one.due += 1;
    if (reading.mentioned.some((meeting) => dateMatches(meeting.date, date) && meeting.date)) {
      one.right += 1;
      one.found += 1;
    } else
      miss(
        `mentioned misses ${what} (${date}); read: ${reading.mentioned.map(({ mode, date: read }) => `${mode} ${read}`).join(', ')}`,
      );
  }
}

function scoreAnniversaries(gold: GoldRow, reading: Reading, score: ScoreOf, miss: Miss): void {
  const ordinal = score('anniversary ordinal');
  const origin = score('anniversary origin');
  const left = [...reading.anniversaries];
  ordinal.found += left.length;
  for (const due of gold.anniversaries) {
    ordinal.due += 1;
    origin.due += 1;
    const at = left.findIndex((one) => (one.ordinal ?? null) === due.ordinal);
    const one = at >= 0 ? left.splice(at, 1)[0] : undefined;
    if (!one) {
      miss(`anniversary misses ${due.ordinal}`);
      continue;
    }
    ordinal.right += 1;
    origin.found += 1;
    // Gold that states no origin beside a year leaves it to arithmetic: none, or the year less the ordinal.
    const counted = due.year && due.ordinal ? due.year - due.ordinal : undefined;
    const read = one.originYear ?? null;
    if (read === due.originYear || (due.originYear === null && read === counted)) origin.right += 1;
    else {
      if (one.originYear) origin.wrong += 1;
      miss(`anniversary origin ${one.originYear}, gold ${due.originYear}; "${one.evidence[0]?.quote}"`);
    }
  }
  for (const extra of left) miss(`anniversary too many: ${extra.ordinal} ${extra.of}; "${extra.evidence[0]?.quote}"`);
}

function scoreStatements(gold: GoldRow, reading: Reading, score: ScoreOf, miss: Miss): void {
  if (gold.statementsScored === false) return;
  const due = Array.isArray(gold.statements) ? (gold.statements as readonly GoldStatement[]) : listed(gold.statements);
  const exact = Array.isArray(gold.statements);
  const left = [...reading.statements];
  const all = score('acts');
  const core = score('core acts');
  const side = score('side of act');
  const count = (act: string, what: 'due' | 'found' | 'right'): void => {
    all[what] += 1;
    if (CORE_ACTS.has(act)) core[what] += 1;
  };
  for (const one of due) {
    count(one.act, 'due');
    const fits = left.filter(
      ({ act, text }) => act === one.act && (exact ? plain(text).includes(plain(one.words)) : overlap(text, one.words)),
    );
    const found = fits.find((fit) => fit.side === one.side) ?? fits[0];
    if (!found) {
      miss(`act misses ${one.side} ${one.act}: "${one.words}"`);
      continue;
    }
    left.splice(left.indexOf(found), 1);
    count(one.act, 'found');
    count(one.act, 'right');
    side.due += 1;
    side.found += 1;
    if (found.side === one.side) side.right += 1;
    else miss(`side ${found.side}, gold ${one.side}: ${one.act} "${found.text.slice(0, 160)}"`);
  }
  const isOptionalToo = ({ act, text }: { act: string; text: string }): boolean =>
    (gold.statementsOptional ?? []).some((one) => one.act === act && plain(text).includes(plain(one.words)));
  const extras = left.filter((one) => !isOptionalToo(one));
  for (const extra of extras) count(extra.act, 'found');
  if (exact)
    for (const extra of extras) miss(`act too many: ${extra.side} ${extra.act}: "${extra.text.slice(0, 160)}"`);
}

function listed(statements: GoldRow['statements']): GoldStatement[] {
  return Object.entries(statements ?? {}).flatMap(([side, acts]) =>
    Object.entries(acts as Readonly<Record<string, readonly string[]>>).flatMap(([act, texts]) =>
      texts.map((words) => ({ side, act, words })),
    ),
  );
}

/** Letters alone: gold is quoted from the raw text, in which blanks are lost or doubled. */
const plain = (text: string): string => fold(text).replace(/\s+/g, '');

function overlap(text: string, paraphrase: string): boolean {
  const stems = (words: string): string[] => (fold(words).match(/[a-z]{4,}/g) ?? []).map((word) => word.slice(0, 6));
  const here = new Set(stems(text));
  const wanted = stems(paraphrase);
  return wanted.filter((word) => here.has(word)).length >= Math.max(1, wanted.length / 3);
}

const share = (part: number, whole: number): string => (whole === 0 ? '   –' : (part / whole).toFixed(3).padStart(5));

/** One line a field: precision, recall, F1, and the confident wrong answers. */
export function renderScores(scores: Scores): string {
  const lines = Object.entries(scores.fields).map(([field, { right, found, due, wrong }]) => {
    const f1 = found + due === 0 ? '   –' : ((2 * right) / (found + due)).toFixed(3).padStart(5);
    return `${field.padEnd(22)} P ${share(right, found)}  R ${share(right, due)}  F1 ${f1}  ${right}/${due}${wrong ? `  wrong ${wrong}` : ''}`;
  });
  if (scores.slowest !== undefined) lines.push(`slowest article ${scores.slowest.toFixed(1)} ms`);
  return lines.join('\n');
}

/** `eval -- reading`: scores a folder of articles, prints each miss with its sentence and a line for each field. */
export async function measureReadings([folder = '', gold]: readonly string[]): Promise<void> {
  const scores = await scoreReadings(folder, gold, { timed: true });
  for (const miss of scores.misses) console.log(`  ${miss}`);
  console.log(renderScores(scores));
}
