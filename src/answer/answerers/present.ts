import { composeMeeting } from '../meetings/compose-meeting.ts';
import { findMeetings } from '../meetings/find-meetings.ts';
import type { FoundMeeting } from '../meetings/meetings-by-name.ts';
import type { Need } from '../needs/need.ts';
import { personKey } from '../people/known-names.ts';
import { asksPresence } from '../people/presence.ts';
import type { Answerer } from '../proposals/proposal.ts';

type Person = Extract<Need, { is: 'person' }>;
const MOST = 3;

/** Answers who else was there when two met by a meeting of theirs in which somebody beside them took part, where no sentence says so. */
export const present: Answerer = {
  name: 'present',
  propose(question, context) {
    const { meeting, kind, text } = question;
    if (kind !== 'who' || !meeting || !asksPresence(text)) return undefined;
    const named = context.needs.filter((need): need is Person => need.is === 'person');
    if (named.length < 2) return undefined;
    const sentences = findMeetings(question, meeting, context.needs, context.library)
      .filter((one) => one.reported && hasOthers(one, named))
      .flatMap((one) => composeMeeting(one, context) ?? []);
    return sentences.length > 0 ? { sentences: sentences.slice(0, MOST) } : undefined;
  },
};

const hasOthers = ({ meeting }: FoundMeeting, named: readonly Person[]): boolean =>
  meeting.participants.some((one) => !named.some(({ keys }) => keys.has(personKey(one))));
