import { analyse, type Token } from './analyse.ts';
import { findMetonym } from './concepts.ts';
import type { SearchEngine, WeightedTerm } from './search-engine.ts';
import { weightOf } from './weak-words.ts';

/** One word (or name of several words) of a query, and the terms that it is searched by. */
export interface QueryUnit {
  /** As typed. */
  readonly typed: string;
  /** What is shown as matched: as typed, or as repaired. */
  readonly shown: string;
  /** Where it stands in the query; neighbours differ by one. */
  readonly at: number;
  /** The term that carries it; absent when the index knows nothing like it. */
  readonly term: string | undefined;
  /** All terms searched for it, the carrying one first. */
  readonly terms: readonly WeightedTerm[];
}

/** What a query's words come to in one index. */
export interface QueryTerms {
  readonly units: readonly QueryUnit[];
  /** Distinct terms, each at its highest weight. */
  readonly terms: readonly WeightedTerm[];
  readonly repaired: readonly { readonly typed: string; readonly used: string }[];
  /** Words that the index does not know and that nothing known is near to. */
  readonly unknown: readonly string[];
}

/** More words than this are a text and no query; the first ones count. */
const MOST_UNITS = 48;
/** Repairs look at the whole vocabulary: so many words of one query get one. */
const MOST_REPAIRS = 6;
/** What the words of a name count beside the name, the folded beside the marked form, a seat beside its state. */
const PART = 0.3;
const FOLDED = 0.4;
const METONYM = 0.25;

/** What the words come to in this index: stems, concepts, marked forms where they were typed, repairs of unknown words. */
export function composeQueryTerms(words: string, engine: SearchEngine): QueryTerms {
  const typed = words.normalize('NFC').slice(0, 4000);
  const units: QueryUnit[] = [];
  const repaired: { typed: string; used: string }[] = [];
  const unknown: string[] = [];
  /** Words up to here belong to one written with a hyphen, which is searched as written without. */
  let joinedTo = 0;
  for (const token of analyse(typed, { loose: true })) {
    if (units.length >= MOST_UNITS) break;
    const said = typed.slice(token.start, token.end);
    if (token.joined && engine.knows(token.joined.term)) {
      const { term, end } = token.joined;
      const both = typed.slice(token.start, end);
      units.push({ typed: both, shown: both, at: token.at, term, terms: [{ term, weight: 1 }] });
      joinedTo = end;
    }
    const known = knownTerms(token, engine, token.start < joinedTo);
    if (known.length > 0) {
      units.push({
        typed: said,
        shown: said,
        at: token.at,
        term: known[0]?.term,
        terms: token.part ? known : withMetonym(known, said),
      });
      continue;
    }
    if (token.part || token.start < joinedTo) continue;
    const repair = repaired.length < MOST_REPAIRS ? findRepair(token, engine) : undefined;
    if (repair) {
      repaired.push({ typed: said, used: repair.word });
      const terms = [{ term: repair.term, weight: weightOf(repair.word) }];
      units.push({ typed: said, shown: repair.word, at: token.at, term: repair.term, terms });
    } else {
      unknown.push(said);
      units.push({ typed: said, shown: said, at: token.at, term: undefined, terms: [] });
    }
  }
  return { units, terms: heaviest(units), repaired, unknown };
}

/** The terms of one token that the index knows, the carrying one first. */
function knownTerms(token: Token, engine: SearchEngine, joined: boolean): WeightedTerm[] {
  const weight = token.part || joined ? PART : weightOf(token.word);
  if (token.marked !== token.word && engine.knows(token.marked)) {
    // A name may stand elsewhere without its marks; an ordinary word with other marks is another word.
    const folded = token.capital && engine.knows(token.term) ? [{ term: token.term, weight: weight * FOLDED }] : [];
    return [{ term: token.marked, weight }, ...folded];
  }
  return engine.knows(token.term) ? [{ term: token.term, weight }] : [];
}

function findRepair(token: Token, engine: SearchEngine): { word: string; term: string } | undefined {
  if (/\d/.test(token.word)) return undefined;
  return engine.nearest(token.word, 1)[0];
}

/** A capital also stands for its state, a little. */
function withMetonym(terms: WeightedTerm[], said: string): WeightedTerm[] {
  const state = findMetonym(said);
  return state ? [...terms, { term: state.term, weight: METONYM }] : terms;
}

function heaviest(units: readonly QueryUnit[]): WeightedTerm[] {
  const weights = new Map<string, number>();
  for (const { terms } of units)
    for (const { term, weight } of terms) weights.set(term, Math.max(weights.get(term) ?? 0, weight));
  return [...weights].map(([term, weight]) => ({ term, weight }));
}
