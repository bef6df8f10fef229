import { findMeetings } from '../meetings/find-meetings.ts';
import type { Answerer } from '../proposals/proposal.ts';
import { ANY_MEETING } from '../question/meeting-words.ts';

const TOGETHER =
  /\bhow many [^?]{2,40}? (?:did )?(\p{Lu}[^?,]{1,40}? and \p{Lu}[^?,]{1,40}?) (?:see|saw|sign|signed|exchange|exchanged)\b/u;

/** What two saw signed together, where the corpus tells of no meeting of theirs at that time, nothing answers. */
export const seenTogether: Answerer = {
  name: 'seen together',
  propose(question, { needs, library }) {
    const both = question.kind === 'how many' ? TOGETHER.exec(question.text) : null;
    if (!both) return undefined;
    const end = both.index + both[0].length;
    const people = needs.filter((need) => need.is === 'person' && need.end <= end);
    if (people.length !== 2 || findMeetings(question, ANY_MEETING, people, library).length > 0) return undefined;
    return { sentences: [], final: true };
  },
};
