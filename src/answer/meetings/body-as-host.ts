import { isOfficeWord } from '../../actor/titles.ts';
import { analyseWithBodies } from '../articles/inner-names.ts';
import type { Need } from '../needs/need.ts';

const RECEIVES =
  /\b(?:receiv(?:ed|es|ing)|hosted|hosts|welcom(?:ed|es)|met|meets|held (?:\p{Ll}+ ){0,2}(?:talks|a meeting)|had (?:\p{Ll}+ ){0,3}(?:talks|meeting)|g[ai]ves? (?:an? )?(?:\p{Ll}+ )?reception)\b/u;
const RECEIVED_BY = /\b(?:received|hosted|welcomed|greeted) by\b/;

/** How far from the name of a body the office stands that is held there, in characters. */
const NEAR = 60;

/**
 * Whether the text tells that somebody of the body received ("VUFO President A received B", "was received by the Vice Chairman of
 * the Senate"): whoever was received there was at that body. A state or place is no body.
 */
export function isHost(text: string, need: Need): boolean {
  if (need.is !== 'word' || !/^\p{Lu}/u.test(need.typed)) return false;
  const by = RECEIVED_BY.exec(text);
  const receives = RECEIVES.exec(text);
  if (!by && !receives) return false;
  return analyseWithBodies(text).some(({ term, part, start, end }) => {
    if (part || !need.terms.includes(term)) return false;
    const isHosting = by ? start > by.index && start - by.index < 2 * NEAR : receives !== null && end <= receives.index;
    return (
      isHosting &&
      (namesOffice(text.slice(end, end + NEAR / 2)) || endsInOffice(text.slice(Math.max(0, start - 2 * NEAR), start)))
    );
  });
}

const words = (text: string): string[] => text.match(/[\p{L}-]+/gu) ?? [];
const namesOffice = (text: string): boolean => words(text).slice(0, 3).some(isOfficeWord);

/** "Vice President and Secretary General of the … (", before the letters of a body. */
const endsInOffice = (text: string): boolean =>
  /\b(?:of|at|for) (?:the )?(?:[\p{L}\p{M}’'-]+ ){0,7}\(?$/u.test(text) && words(text).some(isOfficeWord);
