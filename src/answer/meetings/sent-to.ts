import type { Library } from '../../library/library.ts';
import type { Need } from '../needs/need.ts';
import { personKey } from '../people/known-names.ts';
import type { MeetingAsk } from '../question/meeting-words.ts';
import type { Question } from '../question/question.ts';
import type { FoundMeeting } from './meetings-by-name.ts';
import { whoDid } from './who-did.ts';

type Person = Extract<Need, { is: 'person' }>;

const SENDS =
  /^ (?:(?:also|then|later|has|have|had|each|both|jointly|on \p{Lu}\p{L}+|\p{Lu}\p{L}+day) ){0,3}(?:sen[dt]s?|cabled?s?|wrote|writes?|extend\p{Ll}*|convey\p{Ll}*|offer\p{Ll}*|express\p{Ll}*|congratulat\p{Ll}*|dispatched)\b/u;

/** To whom the question says that something was sent ("who sent congratulations to A"); `undefined` where it asks for nobody who sent. */
export function addresseeAsked(
  { kind, text }: Question,
  { modes, end }: MeetingAsk,
  needs: readonly Need[],
): Person | undefined {
  if (kind !== 'who' || !modes.every((mode) => mode === 'message')) return undefined;
  return needs.find(
    (need): need is Person =>
      need.is === 'person' && /^[^?]{0,60}\bto (?:[\p{L}-]+ ){0,3}$/u.test(text.slice(end, need.start)),
  );
}

/** Whether the message is the other's own: told as sent by him, or not told and naming him first. */
export function isSentBy(addressee: Person, found: FoundMeeting, library: Library): boolean {
  const { meeting } = found;
  const told = whoDid(SENDS, found, library);
  const theirs = told.filter((key) => meeting.participants.some((one) => personKey(one) === key));
  if (theirs.length > 0) return theirs.every((key) => addressee.keys.has(key));
  const [first] = meeting.participants;
  return first !== undefined && addressee.keys.has(personKey(first));
}
