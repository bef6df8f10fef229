import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fold } from '../../src/actor/fold.ts';
import type { Answer, Citation } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { type Day, parseDay } from '../../src/calendar/day.ts';
import type { Library } from '../../src/library/library.ts';
import { wordsFor } from '../../src/wording/index.ts';
import { loadFolders } from './load-folder.ts';
import { readRows } from './read-rows.ts';
import { orUnusable, UnusableInput } from './unusable-input.ts';

/**
 * A question with the articles that hold its answer (`table` where only a curated row does); none when the right reply is
 * that the corpus holds none.
 */
export interface QuestionRow {
  readonly id: string;
  readonly question: string;
  readonly articles: readonly string[];
  readonly answer?: string | null;
  /** Strings of which the answer must hold one, marks and case apart. */
  readonly expect?: readonly string[];
  readonly on?: string;
  /** Which articles it is asked over, where a file holds questions over several. */
  readonly set?: string;
}

/** What became of one question. */
export interface AnsweredRow {
  readonly row: QuestionRow;
  readonly answer: Answer;
  readonly ms: number;
  readonly firstRight: boolean;
  /** Where `expect` is given: whether the answer holds it, from a right article first. */
  readonly right: boolean | undefined;
}

export interface AnswersScore {
  readonly rows: readonly AnsweredRow[];
  readonly answerable: number;
  readonly firstRight: number;
  readonly checked: number;
  readonly right: number;
  readonly unanswerable: number;
  readonly refused: number;
  readonly withoutPassage: number;
  readonly p50: number;
  readonly p99: number;
}

/** The file of a citation; `table` for a curated row, which stands in where no article tells. */
const fileOf = (citation: Citation | undefined): string | undefined =>
  citation && ('file' in citation ? (citation.file.split('/').at(-1) ?? citation.file) : 'table');

/** Asks every question and holds the replies against what is expected. */
export function scoreAnswers(library: Library, questions: readonly QuestionRow[], day: Day): AnswersScore {
  const words = wordsFor('en');
  const rows = questions.map((row): AnsweredRow => {
    const started = performance.now();
    const answer = answerQuestion(row.question, library, { on: parseDay(row.on ?? '') ?? day, words });
    const ms = performance.now() - started;
    const files = row.articles.map((file) => file.split('/').at(-1) ?? file);
    const first = fileOf(answer.sentences[0]?.citations[0]);
    const firstRight = first !== undefined && files.includes(first);
    const text = fold(
      [
        ...answer.sentences.map((one) => one.text),
        ...answer.conflicts.flatMap(({ readings }) => readings.map(({ value }) => value)),
      ].join(' '),
    );
    const right = row.expect ? firstRight && row.expect.some((expected) => text.includes(fold(expected))) : undefined;
    return { row, answer, ms, firstRight, right };
  });
  const answerable = rows.filter(({ row }) => row.articles.length > 0);
  const unanswerable = rows.filter(({ row }) => row.articles.length === 0);
  const checked = answerable.filter(({ right }) => right !== undefined);
  const times = rows.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    rows,
    answerable: answerable.length,
    firstRight: answerable.filter((one) => one.firstRight).length,
    checked: checked.length,
    right: checked.filter((one) => one.right).length,
    unanswerable: unanswerable.length,
    refused: unanswerable.filter(({ answer }) => answer.status === 'not-found').length,
    withoutPassage: rows.filter(({ answer }) => answer.sentences.some(({ citations }) => citations.length === 0))
      .length,
    p50: at(0.5),
    p99: at(0.99),
  };
}

function show({ row, answer }: AnsweredRow, verbose: boolean): string {
  const lines = answer.sentences.map(
    (one) => `      ${one.verbatim ? '“' : ' '}${one.text}  [${fileOf(one.citations[0]) ?? 'table'}]`,
  );
  const conflicts = answer.conflicts.map(
    ({ what, readings }) => `      ≠ ${what}: ${readings.map(({ value }) => value).join(' / ')}`,
  );
  const wanted =
    row.articles.length > 0
      ? `${row.expect?.join(' | ') ?? row.answer ?? ''} [${row.articles.join(', ')}]`
      : 'not-found';
  return [
    `  ${row.id} ${row.question}`,
    `      wanted: ${wanted}`,
    ...(verbose || lines.length ? [...lines, ...conflicts] : ['      not-found']),
  ].join('\n');
}

/** `eval -- answers`: asks the questions of a file over folders of articles and prints the misses and the counts. */
export function measureAnswers(args: readonly string[]): void {
  const { files, folders, prefix, set, day, verbose } = readArgs(args);
  const library = loadFolders(folders);
  const chosen = readRows<QuestionRow>(files[0] ?? '').filter((row) => set === undefined || row.set === set);
  if (chosen.length === 0) throw new UnusableInput(`${files[0]} holds no question${set ? ` of the set ${set}` : ''}.`);
  const questions = chosen.map((row) => ({
    ...row,
    articles: row.articles.map((file) => (prefix && file.startsWith(prefix) ? file.slice(prefix.length) : file)),
  }));
  const score = scoreAnswers(library, questions, day);
  for (const one of score.rows) {
    const miss =
      one.row.articles.length === 0
        ? one.answer.status !== 'not-found'
        : one.right === undefined
          ? !one.firstRight
          : !one.right;
    if (miss || verbose) process.stdout.write(`${miss ? 'MISS' : 'ok  '}${show(one, verbose)}\n`);
  }
  process.stdout.write(
    `${score.rows.length} questions over ${library.articles.size} articles\n` +
      `right article first  ${score.firstRight}/${score.answerable}\n` +
      `answered right       ${score.right}/${score.checked}\n` +
      `not-found right      ${score.refused}/${score.unanswerable}\n` +
      `without a passage    ${score.withoutPassage}\n` +
      `ms p50 ${score.p50.toFixed(1)}, p99 ${score.p99.toFixed(1)}\n`,
  );
}

function readArgs(args: readonly string[]) {
  const { positionals: files, values } = parse(args);
  const folders = values.corpus;
  if (folders.length === 0 || files.length !== 1)
    throw new UnusableInput('Give --corpus DIR and one file of questions.');
  const absent = folders.find((folder) => !existsSync(folder));
  if (absent !== undefined) throw new UnusableInput(`${absent} does not exist.`);
  const day = parseDay(values.on);
  if (day === undefined) throw new UnusableInput(`--on wants a day as 2026-11-22, not “${values.on}”.`);
  return { files, folders, prefix: values['articles-prefix'], set: values.set, day, verbose: values.all };
}

const parse = (args: readonly string[]) =>
  orUnusable(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        corpus: { type: 'string', multiple: true, default: [] },
        on: { type: 'string', default: '2026-11-22' },
        'articles-prefix': { type: 'string', default: '' },
        set: { type: 'string' },
        all: { type: 'boolean', default: false },
      },
    }),
  );
