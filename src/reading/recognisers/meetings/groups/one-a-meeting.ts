import type { Draft } from '../../../draft.ts';
import type { Telling } from '../told/telling.ts';
import { apart } from './guests.ts';
import { eachLetter } from './letters.ts';
import { ofEachOffice } from './of-each-office.ts';
import { toldApart } from './told-apart.ts';

/** A telling of several meetings at once ("separate talks with A and B", "met A and then B") as one a meeting. */
export function oneAMeeting(draft: Draft, telling: Telling): Telling[] {
  return apart(telling)
    .flatMap((one) => toldApart(draft, one))
    .flatMap(ofEachOffice)
    .flatMap((one) => eachLetter(draft, one));
}
