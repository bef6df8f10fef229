import { mayBeVietnameseName } from './names.ts';
import type { Token } from './token.ts';

/** Vietnamese given names that are small words of English where their marks are left out. */
const GIVEN_NAME = /^(?:To|An|On|The|But|He|So|Do)$/;

/** "Tran Quoc To, deputy minister", "Le Minh An told him": behind a Vietnamese family name a syllable of it, and no small word. */
export function endsVietnameseName(before: readonly Token[], token: Token, next: Token | undefined): boolean {
  if (!GIVEN_NAME.test(token.text) || before.some(({ possessive }) => possessive)) return false;
  // "Le Van Tam To Visit Peru", "Le Van Tam The 9th": capitals of a headline.
  const adjacent = next !== undefined && next.start - token.end < 2;
  if (adjacent && (next.kind === 'number' || (next.kind === 'word' && next.capital))) return false;
  return mayBeVietnameseName([...before, token].map(({ text }) => text).join(' '));
}

/** "To voiced his thanks", "An also told the guest": what only a person does, told of one called by his given name. */
export function isGivenNameThatDoes(token: Token, next: Token | undefined, beyond: Token | undefined): boolean {
  if (next?.kind !== 'word' || next.start - token.end !== 1) return false;
  const verb = next.text === 'also' ? beyond?.text : next.text;
  if (verb === undefined || !DID.test(verb)) return false;
  // "An attached list", "So called because": an article with its word, and an adverb.
  if (token.text === 'An') return next.text === 'also' || /^[b-df-gj-np-tv-z]/.test(verb);
  return token.text === 'To' || token.text === 'Do' || (token.text === 'So' && !/^(?:said|called|spoke)$/.test(verb));
}

const DID = /^(?:[a-z]{3,12}ed|said|told|spoke|met)$/;
