import { findPlaces } from '../../actor/gazetteer.ts';
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
