/**
 * Scores the readings of a folder of articles against a gold file and prints every miss with its sentence.
 * Use: `npm run eval -- reading FOLDER [GOLD]`; GOLD is `FOLDER/gold.jsonl` when not given.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fold } from '../../src/actor/fold.ts';
import type { Article } from '../../src/article/article.ts';
import { parseFile } from '../../src/corpus/parse-file.ts';
import { readArticle } from '../../src/reading/read-article.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { type GoldMeeting, type GoldRow, readGold } from './gold.ts';
import { dateMatches, namesMatch } from './same.ts';
import { scoreMeetings, scoreMentioned } from './score-meetings.ts';
import { scoreStatements } from './score-statements.ts';
import { type Miss, renderScores, type Score, type ScoreOf, type Scores, scoreSet } from './scores.ts';
import { UnusableInput } from './unusable-input.ts';

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
  for (const gold of readGold(goldFile)) {
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

function scoreOne(gold: GoldRow, article: Article, reading: Reading, score: ScoreOf, miss: Miss): void {
  scorePublished(gold, reading, score, miss);
  scoreMeetings(gold, article, reading, score, miss);
  const names = reading.people.map(({ name }) => name);
  scoreSet('people', gold.people, names, namesMatch, score, miss, article);
  const besides = countriesOnlyOf(gold.meetingsOptional ?? [], gold);
  const read = reading.countries.filter((party) => !besides.has(party));
  scoreSet('countries', gold.countries, read, isSame, score, miss, article);
  scoreMentioned(gold, reading, score, miss);
  scoreAnniversaries(gold, reading, score, miss);
  const topics = reading.topics.map(({ topic }) => topic);
  scoreSet('topics', gold.topics, topics, isSame, score, miss, article);
  const levels = reading.partnerships.map(levelOf);
  scoreSet('partnerships', gold.partnerships?.map(levelOf), levels, isSame, score, miss, article);
  scoreStatements(gold, reading, score, miss);
}

function scorePublished({ published, publishedOptional = [] }: GoldRow, reading: Reading, score: ScoreOf, miss: Miss) {
  if (!published) return;
  const one = score('published');
  one.due += 1;
  one.found += 1;
  const others = publishedOptional.map((other) => (other === null || typeof other === 'string' ? other : other.date));
  const { date, basis, evidence } = reading.published;
  if ([published.date, ...others].some((due) => dateMatches(date, due))) one.right += 1;
  else {
    // A true day whose year the reader does not know is a miss, and nothing wrong.
    if (date && !(date.startsWith('--') && published.date?.endsWith(date.slice(1)))) one.wrong += 1;
    miss(
      `published ${date} (${basis}), gold ${published.date}; ${evidence.map(({ quote }) => `"${quote}"`).join(' ')}`,
    );
  }
}

const isSame = (a: string, b: string): boolean => a === b;

const levelOf = (one: {
  readonly level: string;
  readonly parties?: readonly string[] | undefined;
  readonly countries?: readonly string[] | undefined;
}): string => `${fold(one.level)}|${[...(one.parties ?? one.countries ?? [])].sort().join()}`;

/** The countries that a row has for the people of some of its meetings alone: they count neither way, as those do. */
const countriesOnlyOf = (meetings: readonly GoldMeeting[], { countries = [] }: GoldRow): ReadonlySet<string | null> =>
  new Set(
    meetings
      .flatMap(({ participants }) => participants.map(({ country }) => country))
      .filter((country) => country !== null && !countries.includes(country)),
  );

function scoreAnniversaries(gold: GoldRow, reading: Reading, score: ScoreOf, miss: Miss): void {
  if (!gold.anniversaries) return;
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
  for (const extra of left)
    if (gold.anniversariesOptional?.some((one) => one.ordinal === (extra.ordinal ?? null))) ordinal.found -= 1;
    else miss(`anniversary too many: ${extra.ordinal} ${extra.of}; "${extra.evidence[0]?.quote}"`);
}

/** `eval -- reading`: scores a folder of articles, prints each miss with its sentence and a line for each field. */
export async function measureReadings([folder = '', gold]: readonly string[]): Promise<void> {
  const scores = await scoreReadings(folder, gold, { timed: true });
  for (const miss of scores.misses) console.log(`  ${miss}`);
  console.log(renderScores(scores));
}
