/** One piece of a typed query. */
export type Piece =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'without'; readonly text: string }
  | { readonly kind: 'exact'; readonly text: string; readonly not: boolean }
  | FilterPiece;

/** `name:value,value` as typed; quotes are gone from the values. */
export interface FilterPiece {
  readonly kind: 'filter';
  readonly name: string;
  readonly values: readonly string[];
  readonly not: boolean;
  readonly typed: string;
}

/** So many alternatives of one filter are read. */
const MOST_VALUES = 16;

const OPENING = /["“”„«]/;
const QUOTE = /["“”„«»]/;
const QUOTES = /["“”„«»]/g;
const CLOSING = /["“”»]/;

/** Cuts a query at blanks, keeping quoted phrases together. A quote that is never closed is an ordinary mark. */
export function cutPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let i = 0;
  while (i < text.length) {
    if (/\s/.test(text[i] ?? '')) {
      i++;
      continue;
    }
    const not = text[i] === '-' && /[\p{L}\p{N}"“]/u.test(text[i + 1] ?? '');
    const start = i + (not ? 1 : 0);
    const quoted = readQuoted(text, start);
    if (quoted) {
      const inner = quoted.inner.replaceAll(QUOTES, ' ').trim();
      if (inner !== '') pieces.push({ kind: 'exact', text: inner, not });
      i = quoted.end;
      continue;
    }
    const end = endOfWord(text, start);
    const typed = text.slice(i, end);
    const piece = pieceOf(text.slice(start, end), not, typed);
    if (piece.kind === 'filter' || piece.text !== '') pieces.push(piece);
    i = end;
  }
  return pieces;
}

function readQuoted(text: string, start: number): { inner: string; end: number } | undefined {
  if (!OPENING.test(text[start] ?? '')) return undefined;
  for (let i = start + 1; i < text.length && i - start < 300; i++)
    if (CLOSING.test(text[i] ?? '')) return { inner: text.slice(start + 1, i).trim(), end: i + 1 };
  return undefined;
}

/** To the next blank; quotes right after a colon or a comma hold blanks. */
function endOfWord(text: string, start: number): number {
  let i = start;
  while (i < text.length && !/\s/.test(text[i] ?? '')) {
    const before = text[i - 1];
    const quoted = i > start && (before === ':' || before === ',') ? readQuoted(text, i) : undefined;
    i = quoted ? quoted.end : i + 1;
  }
  return i;
}

function pieceOf(word: string, not: boolean, typed: string): Piece {
  const colon = word.indexOf(':');
  const name = word.slice(0, Math.max(colon, 0));
  const value = word.slice(colon + 1);
  if (colon > 0 && value !== '' && !value.startsWith('//') && /^\p{L}{2,20}$/u.test(name))
    return { kind: 'filter', name: name.toLowerCase(), values: cutValues(value), not, typed };
  // A stray quote would be read as the beginning of a phrase when the query is written out again.
  const text = QUOTE.test(word)
    ? word
        .replaceAll(QUOTES, ' ')
        .replaceAll(':', ' ')
        .replace(/^[\s-]+/, '')
        .trim()
    : word;
  return not ? { kind: 'without', text } : { kind: 'word', text };
}

function cutValues(value: string): string[] {
  const values: string[] = [];
  let i = 0;
  while (i < value.length) {
    const quoted = readQuoted(value, i);
    const comma = value.indexOf(',', i);
    const end = quoted ? quoted.end : comma < 0 ? value.length : comma;
    const inner = quoted ? quoted.inner : value.slice(i, end).trim();
    const bare = inner.replaceAll(QUOTES, '').trim().slice(0, 100);
    if (bare !== '') values.push(bare);
    i = Math.max(end, i) + (value[end] === ',' || !quoted ? 1 : 0);
  }
  return [...new Set(values)].slice(0, MOST_VALUES);
}
