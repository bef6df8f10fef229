import type { Library } from '../../library/library.ts';
import { personKey } from '../people/known-names.ts';
import { type FoundMeeting, meetingsByName } from './meetings-by-name.ts';

/** The meetings without mentions of what articles report: of the same people, in the same month, however it was held. */
export function toldOnce(found: readonly FoundMeeting[], library: Library): readonly FoundMeeting[] {
  const keys = ({ meeting }: FoundMeeting): ReadonlySet<string> => new Set(meeting.participants.map(personKey));
  return found.filter((one) => {
    if (one.reported || one.meeting.date === undefined) return true;
    const own = keys(one);
    const [first = ''] = own;
    const others = meetingsByName(library).get(first) ?? [];
    return !others.some(
      (other) =>
        other.reported &&
        other.meeting.date?.slice(0, 7) === one.meeting.date?.slice(0, 7) &&
        keys(other).isSupersetOf(own),
    );
  });
}
