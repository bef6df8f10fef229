import { measureAnswers } from './answers.ts';
import { measureReadings } from './reading.ts';
import { measureSearch } from './search.ts';
import { UnusableInput } from './unusable-input.ts';

/** `npm run eval -- reading|answers|search …`: each measure, what it wants, and what it does with that. */
const MEASURES: Readonly<Record<string, readonly [usage: string, run: (args: readonly string[]) => unknown]>> = {
  reading: ['DIR [GOLD.jsonl]   (DIR holds the articles and gold.jsonl)', measureReadings],
  answers: [
    '--corpus DIR [--corpus DIR] [--on YYYY-MM-DD] [--articles-prefix P] [--set NAME] [--all] FILE.jsonl',
    measureAnswers,
  ],
  search: ['DIR[:N]… [--every N] [--typo]   (DIR holds docs.jsonl, queries.jsonl, qrels.json)', measureSearch],
};

const [name = '', ...args] = process.argv.slice(2);
const chosen = Object.hasOwn(MEASURES, name) ? MEASURES[name] : undefined;
try {
  if (!chosen || args.length === 0)
    throw new UnusableInput(chosen ? 'Nothing to measure was given.' : 'Say what to measure.');
  await chosen[1](args);
} catch (error) {
  if (!(error instanceof UnusableInput)) throw error;
  const shown = chosen ? [[name, chosen] as const] : Object.entries(MEASURES);
  process.stderr.write(
    `${error.message}\n${shown.map(([one, [usage]]) => `npm run eval -- ${one} ${usage}\n`).join('')}`,
  );
  process.exitCode = 2;
}
