import { performance } from 'node:perf_hooks';
import type { Day } from '../../src/calendar/day.ts';
import { openDiplo } from '../../src/diplo.ts';
import { en } from '../../src/wording/en.ts';
import { measureDigests } from './digest-load.ts';
import { latencyText, residentMegabytes } from './figures.ts';
import { measureHttp } from './http-load.ts';
import { typedLines } from './questions.ts';
import { measureSlash } from './slash-load.ts';

/** One phase in a process of its own: `node phase.ts PHASE CORPUS DATA [SECONDS]`. Prints one line of figures. */
const [phase = '', corpus = '', dataFolder = '', seconds = '60'] = process.argv.slice(2);
const log = { debug() {}, info() {}, warn() {}, error() {} };

const started = performance.now();
const diplo = await openDiplo({ corpus: [corpus], dataFolder }, { log });
const loaded = performance.now() - started;
const library = diplo.library();
const request = { on: '2026-11-22' as Day, words: en, page: 0, limit: 5 };

/** Milliseconds of each line run in turn, after ten that are not counted. */
async function timed(lines: readonly string[]): Promise<number[]> {
  for (const line of lines.slice(0, 10)) await diplo.run(line, request);
  const figures: number[] = [];
  for (const line of lines) {
    const start = performance.now();
    await diplo.run(line, request);
    figures.push(performance.now() - start);
  }
  return figures;
}

const { searches, questions } = typedLines(library, 400);
switch (phase) {
  case 'build':
  case 'load': {
    globalThis.gc?.();
    console.log(
      `${(loaded / 1000).toFixed(2)} s, RSS ${residentMegabytes()} MB, ${library.coverage.articles} articles`,
    );
    break;
  }
  case 'search':
    console.log(latencyText(await timed(searches.map((line) => `search ${line}`))));
    break;
  case 'ask':
    console.log(latencyText(await timed(questions.map((line) => `ask ${line}`))));
    break;
  case 'slash':
    console.log(await measureSlash(diplo, searches));
    break;
  case 'digests':
    console.log(await measureDigests(diplo, searches));
    break;
  case 'http':
    console.log(
      await measureHttp(
        diplo,
        [...searches.map((line) => `search ${line}`), ...questions.map((line) => `ask ${line}`)],
        Number(seconds),
      ),
    );
    break;
  default:
    throw new Error(`There is no phase "${phase}".`);
}
await diplo.close();
