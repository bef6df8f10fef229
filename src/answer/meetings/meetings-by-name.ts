import type { Library } from '../../library/library.ts';
import type { Meeting } from '../../reading/reading.ts';
import type { Conflict, Event } from '../../relations/relations.ts';
import { isSameCompany, modesFit } from '../../relations/same-meeting.ts';
import { nameTokens, personKey } from '../people/known-names.ts';

/** A meeting that may be meant, with the articles that tell it, best first. */
export interface FoundMeeting {
  readonly meeting: Meeting;
  readonly articles: readonly string[];
  readonly conflicts: readonly Conflict[];
  /** Articles report it; `false` when it is only mentioned. */
  readonly reported: boolean;
}

const cache = new WeakMap<Library, ReadonlyMap<string, readonly FoundMeeting[]>>();

/** All meetings of the corpus by the names of those who take part: events, and what articles only mention of others. */
export function meetingsByName(library: Library): ReadonlyMap<string, readonly FoundMeeting[]> {
  const known = cache.get(library);
  if (known) return known;
  const { events } = library.relations;
  const byName = new Map<string, FoundMeeting[]>();
  const add = (found: FoundMeeting): void => {
    const tokens = found.meeting.participants.flatMap((one) => [
      personKey(one),
      ...nameTokens(one.name),
      ...nameTokens(one.person ?? ''),
    ]);
    for (const token of new Set([...tokens, ''])) {
      const list = byName.get(token);
      if (list) list.push(found);
      else byName.set(token, [found]);
    }
  };
  const told = new Map<string, Event[]>();
  for (const event of events) {
    add({
      meeting: event.meeting,
      articles: [...event.articles, ...event.mentionedIn],
      conflicts: event.conflicts,
      reported: true,
    });
    for (const article of event.mentionedIn) {
      const list = told.get(article);
      if (list) list.push(event);
      else told.set(article, [event]);
    }
  }
  for (const reading of library.readings.values())
    for (const meeting of reading.mentioned) {
      if (meeting.participants.length === 0) continue;
      const joined = (told.get(reading.article) ?? []).some(
        (event) =>
          event.mentionedIn.includes(reading.article) &&
          isSameCompany(event.meeting, meeting) &&
          modesFit(event.meeting.mode, meeting.mode),
      );
      if (!joined) add({ meeting, articles: [reading.article], conflicts: [], reported: false });
    }
  cache.set(library, byName);
  return byName;
}

/** The meetings in which all of these people take part. */
export function meetingsOf(keys: readonly string[], library: Library): readonly FoundMeeting[] {
  const [first] = keys;
  const all = first === undefined ? [] : (meetingsByName(library).get(first) ?? []);
  return all.filter(({ meeting }) => keys.every((key) => meeting.participants.some((one) => personKey(one) === key)));
}
