import { findPlaces } from '../../actor/gazetteer.ts';
import { analyse } from '../../search/analyse.ts';
import type { Need } from '../needs/need.ts';
import type { Question } from '../question/question.ts';

const ASKS =
  /\b(?:which|what) (?:other |\p{Ll}+ )?(?:(cit(?:ies)|towns|places|provinces|ports|capitals|islands|localities|airports)|city|town|place|province|port|capital|island)\b/iu;
/** Names in a row: "Oslo, Bergen and Bodø". */
const ROW =
  /\p{Lu}[\p{L}\p{M}.]+(?: \p{Lu}[\p{L}\p{M}.]+)*(?:, \p{Lu}[\p{L}\p{M}.]+(?: \p{Lu}[\p{L}\p{M}.]+)*)*,? and (?:in )?\p{Lu}[\p{L}\p{M}]+/u;

/** What the sentence gains by naming towns or provinces where several are asked for, and loses by naming none. */
export function placesFit({ text, kind }: Question, told: string): number {
  const asked = kind === 'what' ? ASKS.exec(text) : null;
  if (!asked) return 0;
  const places = new Set(findPlaces(told).map(({ start, end }) => told.slice(start, end)));
  if (asked[1]) return places.size > 1 || ROW.test(told) ? 0.3 : -0.1;
  return places.size > 0 ? 0.1 : 0;
}

const IN = /\b(?:in|at)(?: the)? $/i;

/** What a sentence loses by naming the place that the question puts something in ("in Oslo") only otherwise ("the envoy of Norway"). */
export function thereFit({ text, kind }: Question, needs: readonly Need[], told: string): number {
  if (kind === 'where') return 0;
  const place = needs.find(
    (need) => (need.is === 'place' || need.is === 'party') && IN.test(text.slice(0, need.start)),
  );
  if (place?.is !== 'place' && place?.is !== 'party') return 0;
  const named = analyse(told).filter(({ term }) => place.terms.includes(term));
  return named.length > 0 && !named.some(({ start }) => THERE.test(told.slice(0, start))) ? -0.12 : 0;
}

const THERE = /\b(?:in|at|to|into|for|from|reached|left|visit\p{Ll}*|tour\p{Ll}*)(?: the)? $/iu;
