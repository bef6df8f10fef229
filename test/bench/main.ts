import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateArticles } from './generate-articles.ts';

/**
 * `npm run bench -- [--sizes 1000,10000] [--seconds 60]`: what Diplo costs on generated newswire. Each phase runs in a
 * process of its own; figures are wall-clock of this machine.
 */
const argument = (name: string, preset: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? preset : (process.argv[at + 1] ?? preset);
};
const sizes = argument('sizes', '1000,10000').split(',').map(Number);
const seconds = argument('seconds', '60');

const PHASES = [
  ['build', 'read and index, nothing stored'],
  ['load', 'start from the stored index'],
  ['search', 'search, in process'],
  ['ask', 'ask, in process'],
  ['slash', 'slash command through Bolt'],
  ['digests', '1,000 subscriptions due in one minute'],
  ['http', `50 commands a second for ${seconds} s over HTTP`],
] as const;

for (const size of sizes) {
  const root = mkdtempSync(join(tmpdir(), 'diplo-bench-'));
  try {
    const corpus = join(root, 'corpus');
    mkdirSync(corpus);
    for (const { name, text } of generateArticles(size)) writeFileSync(join(corpus, name), text);
    console.log(`\n${size} articles`);
    for (const [phase, what] of PHASES) {
      const script = join(import.meta.dirname, 'phase.ts');
      const out = execFileSync(process.execPath, ['--expose-gc', script, phase, corpus, join(root, 'data'), seconds], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      console.log(`  ${what.padEnd(48)} ${out.trim()}`);
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
