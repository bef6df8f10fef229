import type { Party } from '../../../actor/actor.ts';
import { findParties, isState } from '../../../actor/gazetteer.ts';
import type { Draft } from '../../draft.ts';
import type { Candidate } from './gather-names.ts';

/** The delegation with its adjective, and what stands between it and the name of who heads it: "the Chilean delegation, which was headed by the association's Vice President". */
const HEADED =
  /((?:\b(?:[A-Z][A-Za-z.-]{1,20}|of|and|the) ){0,6})\b(?:delegation|guests|visitors|group|mission|team)\b([^.;]{0,110}?)\b(?:led|headed) by (?:the |its |their |an? )?[^.;]{0,70}$/;

/** "The Norwegian delegation was led by A, and the Chilean by B": the adjective of the second. */
const AND_THE =
  /\b(?:delegation|side|team|groups?)\b[^.;]{0,40}\b(?:led|headed) by [^.;]{3,140}(?:,| and|, and|, while) the ([A-Z][a-z]+)(?: (?:one|side|delegation|team|group))?(?: was)? by (?:the |its )?[^.;]{0,70}$/;

/** "Guests from the Chinese association": whose delegation the text said it is. */
const FROM = /\b(?:delegation|guests|visitors|group|mission|team) (?:of|from) ([^.;]{2,110})/;

/** "A and B led the Thai delegation": whoever stands before, of the same clause. */
const LEADS =
  /^(?:(?!\b(?:while|whereas|but|led|headed)\b)[^.;]){0,140}?\b(?:led|headed) (?:the |its )?([^.;,]{2,40}?) (?:delegation|side|team)\b/;

/** "The Chilean delegation included Foreign Minister A and Trade Minister B": whose members they are. */
const INCLUDED =
  /\b((?:[A-Z][A-Za-z.'’-]{1,20} |the ){1,4})(?:delegation|team|side)(?: also)? (?:included|includes|consisted of|consists of|comprised|comprises|was made up of)\b[^.;]{0,200}$/;

/** The state of the delegation that the text says somebody of no country heads or belongs to; `undefined` where it names none, or two. */
export function stateOfDelegation({ seen }: Candidate, draft: Draft): Party | undefined {
  for (const { sentence, named } of seen) {
    if (sentence.in !== 'body') continue;
    const led = statesIn(LEADS.exec(sentence.text.slice(named.end))?.[1] ?? '');
    if (led.length === 1) return led[0];
    const before = sentence.text.slice(Math.max(0, named.start - 220), named.nameStart);
    const second = statesIn(AND_THE.exec(before)?.[1] ?? '');
    if (second.length === 1) return second[0];
    const members = statesIn(INCLUDED.exec(before)?.[1] ?? '');
    if (members.length === 1) return members[0];
    const headed = HEADED.exec(before);
    if (!headed) continue;
    const own = statesIn(`${headed[1]}; ${headed[2]}`);
    if (own.length > 0) return own.length === 1 ? own[0] : undefined;
    const at = draft.sentences.indexOf(sentence);
    for (const earlier of draft.sentences.slice(Math.max(0, at - 2), at).toReversed()) {
      const states = statesIn(FROM.exec(earlier.text)?.[1] ?? '');
      if (states.length > 0) return states.length === 1 ? states[0] : undefined;
    }
  }
  return undefined;
}

const statesIn = (words: string): Party[] => [
  ...new Set(
    findParties(words)
      .map(({ party }) => party)
      .filter(isState),
  ),
];
