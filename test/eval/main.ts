import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** `npm run eval -- reading|answers|search …`: each measure is a script of its own beside this one. */
const MEASURES = ['reading', 'answers', 'search'];

const [measure = '', ...rest] = process.argv.slice(2);
if (!MEASURES.includes(measure)) {
  process.stderr.write(`Say what to measure: npm run eval -- ${MEASURES.join('|')} … (CONTRIBUTING.md has examples)\n`);
  process.exitCode = 2;
} else {
  const run = spawnSync(process.execPath, [join(import.meta.dirname, `${measure}.ts`), ...rest], { stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
}
