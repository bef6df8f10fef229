import type { Party } from './actor.ts';
import { foldMarks } from './fold.ts';
import type { Title } from './title-phrase.ts';
import type { Token } from './token.ts';

/** "His Chinese counterpart, Admiral X": the word before the comma says whose the title is. */
export function ofCounterpart(tokens: readonly Token[], first: number): Party | undefined {
  const comma = tokens[first - 1]?.text === ',' ? first - 2 : undefined;
  const word = comma === undefined ? undefined : tokens[comma];
  return word && comma && /^counterpart$/.test(word.text) ? tokens[comma - 1]?.party?.party : undefined;
}

/** A body of a state, whose name stands for it as a capital does, and which sends delegations. */
const BODY = /\b(?:Conference|Congress|Assembly|Party|Council|Committee|Ministry|Army|Senate|Parliament|Union)\b/;

/** "A delegation of the Lao National Assembly led by its Chairman X": the party before is the owner of the title. */
export function withOwner(text: string, tokens: readonly Token[], title: Title): Title {
  const token = tokens[title.from];
  const before = foldMarks(text.slice(Math.max(0, (token?.start ?? 0) - 24), token?.start ?? 0));
  if (!/^(?:its|their)$/.test(token?.text ?? '') && !/\b(?:led|headed) by (?:its |the |their )?$/.test(before))
    return title;
  const owner = tokens
    .slice(Math.max(0, title.from - 24), title.from)
    .findLast(({ party }) => party && (party.kind !== 'metonym' || BODY.test(party.text)));
  return owner?.party ? { ...title, country: owner.party.party } : title;
}
