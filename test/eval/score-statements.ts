import { fold } from '../../src/actor/fold.ts';
import type { Reading } from '../../src/reading/reading.ts';
import type { GoldRow, GoldStatement } from './gold.ts';
import type { Miss, ScoreOf } from './scores.ts';

const CORE_ACTS = new Set(['agreed', 'asked', 'offered', 'thanked', 'invited', 'welcomed', 'congratulated']);

/** Scores who said what: the act, and the side of each act that was found. */
export function scoreStatements(gold: GoldRow, reading: Reading, score: ScoreOf, miss: Miss): void {
  if (gold.statementsScored === false || !gold.statements) return;
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
