import type { Library } from '../../library/library.ts';
import type { BesideMeeting, MeetingAsk } from '../question/meeting-words.ts';
import type { Question } from '../question/question.ts';
import { comesBefore } from './find-meetings.ts';
import type { FoundMeeting } from './meetings-by-name.ts';

const BEFORE = /\b(?:before|prior to|ahead of|earlier)\b/i;
const AFTER = /\b(?:after|following|later|then|subsequently)\b/i;

/** Of the meetings found, those that an article puts before or after another of the kind that the question names; all, where it names none. */
export function besideMeeting(
  found: readonly FoundMeeting[],
  { beside }: Question,
  library: Library,
): readonly FoundMeeting[] {
  return beside ? found.filter((one) => isBeside(one, beside, library)) : found;
}

function isBeside(
  { meeting, articles }: FoundMeeting,
  { order, meeting: named }: BesideMeeting,
  library: Library,
): boolean {
  const others = articles
    .flatMap((id) => library.readings.get(id)?.meetings ?? [])
    .filter((other) => other.event !== meeting.event && fitsMode(other, named));
  const [own, opposite] = order === 'before' ? [BEFORE, AFTER] : [AFTER, BEFORE];
  // Of one day's meetings an article that says nothing else may mean either side.
  const told = meeting.evidence.some(({ quote }) => own.test(quote) || !opposite.test(quote));
  return others.some((other) => {
    const earlier = comesBefore(meeting, other);
    return earlier === undefined ? told : earlier === (order === 'before');
  });
}

const fitsMode = ({ mode }: FoundMeeting['meeting'], { modes, open }: MeetingAsk): boolean =>
  mode ? modes.includes(mode) : open;
