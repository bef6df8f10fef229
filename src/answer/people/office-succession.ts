/** Which side of a change in office a question names: it asks for the other. */
export type NamedSide = 'new' | 'old';

const NAMES_NEW =
  /\bwho(?:m|se)? (?:(?:did|does|has|will|had|is|was) (?=[^?]{2,60}\b(?:replac\p{Ll}{1,4}|succe{1,2}d\p{Ll}{0,3}|tak\p{Ll}{1,4} over|take the place)\b)|(?:post |job |seat |place )(?:did|has) )|\bpredecessors?\b|\bin whose place\b|^\s*who (?:was|were|had been|served as|held|ran|led|headed|sat as) (?!the last|last|there|in |at )[^?]{3,70}? before \p{Lu}[^?]{2,40}\??\s*$/iu;
const NAMES_OLD =
  /\bwho (?:will |has |had |is to |was to |then )?(?:replac\p{Ll}{1,4}|succe{1,2}d\p{Ll}{0,3}|took over from|takes? over from|taken over from|took the place of|c[ao]mes? after|followed) |\bsuccessors?\b|^\s*who (?:is|was|were|became|has been|serves as|served as|held|runs|leads|heads) (?!the first|first|there|in |at )[^?]{3,70}? (?:after|since) \p{Lu}[^?]{2,40}\??\s*$|\bby whom (?:was|is)\b[^?]{2,60}\b(?:replaced|succeeded)\b|\bwho (?:was|is) [^?]{2,60} (?:replaced|succeeded) by\b/iu;

/** Whom a question on a change in office names: whoever came to it or whoever left; `undefined` for other questions. */
export function namedSideOf(asked: string): NamedSide | undefined {
  if (NAMES_OLD.test(asked)) return 'old';
  return NAMES_NEW.test(asked) ? 'new' : undefined;
}

/** A change in office as one sentence tells it: the words for whoever came and for whoever left. */
export interface OfficeChange {
  readonly comes: string;
  readonly goes: string;
}

const PASSIVE = /\b(?:was|were|been|be|is|are|being) (?:replaced|succeeded) by\b/iu;
const ACTIVE =
  /\b(?:succe{1,2}d(?:s|ed|ing)?|replac(?:es?|ed|ing)|t(?:ook|akes?|aken|aking) over\b(?:[^,.;]{0,50}\bfrom\b)?|t(?:ook|akes?|aken|aking) the place of|in place of|predecessors?(?: as [^,.;]{2,40})?)/iu;
const SUCCESSOR = /\bsuccessors?\b/iu;

/** Reads who came in whose place from a sentence; `undefined` where it tells of no such change. */
export function officeChangeIn(text: string): OfficeChange | undefined {
  for (const [pattern, goesFirst] of [
    [PASSIVE, true],
    [SUCCESSOR, true],
    [ACTIVE, false],
  ] as const) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    return goesFirst ? { goes: before, comes: after } : { comes: before, goes: after };
  }
  return undefined;
}
