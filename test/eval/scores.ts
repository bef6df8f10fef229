import type { Article } from '../../src/article/article.ts';

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

/** Takes one miss, told in one line. */
export type Miss = (text: string) => void;
/** The score of a field, made when first asked for. */
export type ScoreOf = (field: string) => Score;
/** The scores that a field of one meeting counts in: that of all meetings, and for the first of an article also `main …`. */
export type Counted = (field: string) => readonly Score[];

/** Counts the members of a set that were read against those of the gold, where that has the set. */
export function scoreSet(
  field: string,
  gold: readonly string[] | undefined,
  read: readonly string[],
  same: (a: string, b: string) => boolean,
  score: ScoreOf,
  miss: Miss,
  article: Article,
): void {
  if (!gold) return;
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
