import type { Party } from '../../actor/actor.ts';
import { findPlaces } from '../../actor/gazetteer.ts';
import type { Need } from '../needs/need.ts';
import type { Question } from '../question/question.ts';

const DOES =
  /\bwho (?:[\p{L}]+ ){0,2}?(?:sign(?:ed|s)?|initial{1,2}ed|announced?|declared?|spoke|represent(?:ed|s)|negotiat(?:ed|es)|acted|put [^?]{2,30} name|exchanged?|led|headed)\b[^?]{0,60}?\b(?:for|on behalf of|on the side of|from) (?:the )?$/iu;

/** "Who represented Norway", at something. */
const STANDS_FOR = /^\s*who (?:also )?represented (?:the )?$/i;

/** "Who opened it on the Norwegian side": whatever was done. */
const OF_SIDE = /\b(?:who|which|what) [^?]{0,100}\b(?:on|from|for|of) (?:the )?$/iu;

/** The side for which somebody is asked to have done something ("who signed for Norway", "who spoke on the Norwegian side"). */
export function sideActedFor({ kind, text }: Question, needs: readonly Need[]): Party | undefined {
  if (kind !== 'who') return undefined;
  const side = needs.find(
    (need) =>
      (need.is === 'party' || need.is === 'place') &&
      (DOES.test(text.slice(0, need.start)) ||
        STANDS_FOR.test(text.slice(0, need.start)) ||
        (/^ side\b/i.test(text.slice(need.end)) && OF_SIDE.test(text.slice(0, need.start)))),
  );
  if (side?.is === 'party') return side.party;
  return side && findPlaces(side.typed)[0]?.country;
}
