import type { DocumentPlaces, SearchDocument, Standing } from './search-engine.ts';

/** The places of terms as they are stored: the terms by number, and for each document a text of numbers. */
export interface StoredPlaces {
  readonly terms: readonly string[];
  readonly texts: readonly string[];
}

/**
 * Where the terms of each document stand, about five bytes a term: kept as text, which memory holds at one byte a letter
 * and a stored index gives back without any decoding.
 */
export class TermPlaces {
  private readonly numbers = new Map<string, number>();
  private readonly texts = new Map<string, string>();

  constructor(stored?: StoredPlaces, ids: readonly string[] = []) {
    if (!stored) return;
    for (const term of stored.terms) this.numbers.set(term, this.numbers.size);
    for (const [i, id] of ids.entries()) this.texts.set(id, stored.texts[i] ?? '');
  }

  add({ id, terms, places, starts }: SearchDocument): void {
    let text = '';
    let place = 0;
    let start = 0;
    for (const [i, term] of terms.entries()) {
      const at = Math.max(places?.[i] ?? i, place);
      const from = starts?.[i] ?? -1;
      const step = from < 0 ? 0 : Math.max(from - start, 0) + 1;
      text += writeNumber(this.numberOf(term)) + writeNumber(at - place) + writeNumber(step);
      place = at;
      if (from >= 0) start = Math.max(from, start);
    }
    this.texts.set(id, text);
  }

  remove(id: string): void {
    this.texts.delete(id);
  }

  find(id: string, terms: readonly string[]): DocumentPlaces | undefined {
    const text = this.texts.get(id);
    if (text === undefined) return undefined;
    const wanted = new Map<number, number>();
    for (const [index, term] of terms.entries()) {
      const number = this.numbers.get(term);
      if (number !== undefined) wanted.set(number, index);
    }
    return readPlaces(text, wanted);
  }

  /** The terms by number: every term of every document is among them. */
  terms(): string[] {
    return [...this.numbers.keys()];
  }

  store(ids: readonly string[]): StoredPlaces {
    return { terms: this.terms(), texts: ids.map((id) => this.texts.get(id) ?? '') };
  }

  private numberOf(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    this.numbers.set(term, this.numbers.size);
    return this.numbers.size - 1;
  }
}

/** Digits are the letters from `#` on, without the backslash: JSON escapes none of them. Those from LAST on say that more follow. */
const FIRST = 35;
const BACKSLASH = 92;
const LAST = 60;
const BASE = 30;

const digit = (value: number): string => String.fromCharCode(FIRST + value + (FIRST + value >= BACKSLASH ? 1 : 0));

function writeNumber(number: number): string {
  let text = '';
  let rest = number;
  while (rest >= LAST) {
    text += digit(LAST + (rest % BASE));
    rest = Math.floor(rest / BASE);
  }
  return text + digit(rest);
}

function readPlaces(text: string, wanted: ReadonlyMap<number, number>): DocumentPlaces {
  const standing: Standing[] = [];
  let length = 0;
  let place = 0;
  let start = 0;
  let i = 0;
  const next = (): number => {
    let value = 0;
    let scale = 1;
    for (;;) {
      const code = text.charCodeAt(i++);
      const read = code > BACKSLASH ? code - FIRST - 1 : code - FIRST;
      // past the end of a damaged text nothing is a number
      if (!(read >= LAST)) return value + read * scale;
      value += (read - LAST) * scale;
      scale *= BASE;
    }
  };
  while (i < text.length) {
    const term = wanted.get(next());
    place += next();
    const step = next();
    if (step > 0) start += step - 1;
    length++;
    if (term !== undefined) standing.push({ term, place, start: step > 0 ? start : -1 });
  }
  return { length, standing };
}
