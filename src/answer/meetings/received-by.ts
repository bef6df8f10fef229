import type { Library } from '../../library/library.ts';
import { doerAsked } from '../deeds/doer-asked.ts';
import type { Need } from '../needs/need.ts';
import { personKey } from '../people/known-names.ts';
import type { MeetingAsk } from '../question/meeting-words.ts';
import type { Question } from '../question/question.ts';
import type { FoundMeeting } from './meetings-by-name.ts';
import { placeParties } from './where-it-was.ts';
import { whoDid } from './who-did.ts';

type Person = Extract<Need, { is: 'person' }>;

const RECEIVES =
  /^ (?:(?:also|then|later|has|had|will|would|warmly) ){0,3}(?:receive[sd]?|host(?:s|ed)|welcome[sd]?|g[ai]ves? an? (?:\p{Ll}+ )?reception)\b/u;

/** Who is asked to have received somebody ("whom did A receive"); `undefined` where nobody by name is. */
export function hostAsked(question: Question, { start, end }: MeetingAsk, needs: readonly Need[]): Person | undefined {
  if (!/^(?:receive|host)d?$/i.test(question.text.slice(start, end))) return undefined;
  const who = doerAsked(question, needs)?.who;
  return who && start - who.end === 1 ? who : undefined;
}

/** Whether the one asked to have received was the guest: another is told to have received, or it was in the other's country. */
export function isGuestThere(host: Person, found: FoundMeeting, library: Library): boolean {
  const { meeting } = found;
  const own = meeting.participants.find((one) => host.keys.has(personKey(one)));
  const others = meeting.participants.filter((one) => one !== own);
  const told = whoDid(RECEIVES, found, library);
  if (told.some((key) => host.keys.has(key))) return false;
  const there = placeParties(meeting);
  return (
    told.some((key) => others.some((one) => personKey(one) === key)) ||
    (own?.country !== undefined &&
      !there.has(own.country) &&
      others.some(({ country }) => country !== undefined && there.has(country)))
  );
}
