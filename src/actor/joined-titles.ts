import { CONNECTORS } from './title-phrase.ts';
import { isOfficeWord, isTitleHead } from './titles.ts';
import type { Token } from './token.ts';

/** "The Deputy PM and Ambassador Greer": nobody holds such a post beside another. */
const OF_ANOTHER = /^(?:Ambassador|Senator|Representative|Congressman|Congresswoman)$/;

/** "The Norwegian official and Fisheries Minister Paz": words that are no posts. */
const POINTED_AT = /^(?:official|leader|guest|host|diplomat|legislator|visitor|politician|lawmaker)$/;

/** Whether the "and" at this token parts two titles, of which only the later one is that of the name behind it. */
export function partsTitles(tokens: readonly Token[], at: number, first: number): boolean {
  return OF_ANOTHER.test(tokens[first]?.text ?? '') || isPointedAt(tokens, at) || isOfTwo(tokens, at, first);
}

/** Whether somebody named before is pointed at before the "and": by his country, and by no post. */
function isPointedAt(tokens: readonly Token[], at: number): boolean {
  return POINTED_AT.test(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.party !== undefined;
}

/** "The Vice President and President Thưởng", "the Secretary and Prime Minister Chính": two posts that no one holds together. */
function isOfTwo(tokens: readonly Token[], at: number, first: number): boolean {
  const before = `${tokens[at - 2]?.text ?? ''} ${tokens[at - 1]?.text ?? ''}`;
  const after = `${tokens[first]?.text ?? ''} ${tokens[first + 1]?.text ?? ''}`;
  if (!/^(?:President|Prime Minister|Premier|Chancellor|King)\b/.test(after)) return false;
  if (/^(?:Vice President|Prime Minister|Foreign Minister)$/.test(before)) return true;
  if (/ Secretary$/.test(before)) return !/^(?:General|Party|First) /.test(before);
  return / President$/.test(before) && /^(?:Prime Minister|Premier)/.test(after);
}

/** Whether a title ends at this token, so that "and" joins two titles of one person. */
export function joinsTitle(tokens: readonly Token[], at: number): boolean {
  const bracketed =
    tokens[at]?.text === ')' &&
    tokens[at - 2]?.text === '(' &&
    /^[A-Z][A-Za-z]{0,4}[A-Z]$/.test(tokens[at - 1]?.text ?? '');
  return headWithin(tokens, bracketed ? at - 3 : at, 7);
}

/** "Chair of the House Committee on …", "Chairman of the party's Commission for …": the field of the body that someone heads. */
export function ofBody(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:Sub)?(?:[Cc]ommittee|Commission|Council|Board|Panel)$/.test(tokens[at]?.text ?? '') &&
    headWithin(tokens, at - 1, 7)
  );
}

/** Whether a post stands at this token or a few words of its title further left. */
export function headWithin(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let back = 0; back < limit; back += 1) {
    const token = tokens[at - back];
    if (token?.kind !== 'word') return false;
    if (isTitleHead(token.text)) return true;
    if (!(token.party || token.place || isOfficeWord(token.text) || CONNECTORS.has(token.text.toLowerCase())))
      return false;
  }
  return false;
}

/** Whether the next word goes on with the title. */
export function joins(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.kind === 'word' && (tokens[at + 1]?.text === 'and' || isTitleHead(tokens[at + 1]?.text ?? ''));
}
