import type { Need } from '../needs/need.ts';
import { nameTokens } from '../people/known-names.ts';
import type { Question } from '../question/question.ts';

type Person = Need & { readonly is: 'person' };

/** Whom a question has invite whom: "what did A invite B to". */
export interface Invited {
  readonly host: Person;
  readonly guest: Need | undefined;
}

/** Who invites in a "what", "when" or "where" on an invitation, and whom; `undefined` where nobody by name does. */
export function invitedBy({ kind, act }: Question, host?: Need, guest?: Need): Invited | undefined {
  if (act?.act !== 'invited' || kind === 'who' || host?.is !== 'person') return undefined;
  return { host, guest };
}

const INVITES = /\binvit(?:e|es|ing)\b|\binvited\b(?! (?:\p{Ll}+ )?by\b)/iu;
const INVITATION =
  /\b(?:at|upon|on|by) (?:the|an) (?:\p{Ll}+ )?invitation (?:of|from|by) ([^,;]{2,80})|\binvited by ([^,;]{2,80})|\bat ([^,;]{2,60})['’]s? (?:\p{Ll}+ )?invitation\b/giu;

/** Any word by which somebody is asked to come, or taken there by whoever had them come. */
const ASKS_TO_COME =
  /\binvit|\b(?:ask|urg|want|hop|wish|welcom|look|request|propos|suggest|call|encourag|expect|conve[yn]|offer|await|receiv)\p{Ll}*\b[^.;]{0,120}\b(?:visit|come|coming|attend|join|tak(?:e|ing) part|participat|return|see)/iu;

/** A name in full. */
const NAMED = /\p{Lu}[\p{L}\p{M}.'’-]+ \p{Lu}[\p{L}\p{M}'’-]+/u;

/** Whether the text tells no invitation at all, as a journey or a gathering by itself is none. */
export const tellsNoInvitation = (text: string): boolean => !ASKS_TO_COME.test(text);

/** Whether all that the text tells is an invitation of the one who is asked to have invited ("A came at B's invitation"). */
export function isInvitedTheOtherWay({ host, guest }: Invited, text: string): boolean {
  if (INVITES.test(text)) return false;
  const told = [...text.matchAll(INVITATION)];
  const holds = (person: Person, words: string): boolean =>
    nameTokens(words).some((token) => person.tokens.includes(token));
  return (
    told.length > 0 &&
    told.every(({ index, 1: of, 2: by, 3: whose }) => {
      const owner = of ?? by ?? whose ?? '';
      const isGuests = guest?.is === 'person' && holds(guest, owner);
      return !holds(host, owner) && (isGuests || (NAMED.test(owner) && holds(host, text.slice(0, index))));
    })
  );
}
