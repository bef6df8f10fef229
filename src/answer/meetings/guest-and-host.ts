import { findParties } from '../../actor/gazetteer.ts';
import type { Day } from '../../calendar/day.ts';
import type { Library } from '../../library/library.ts';
import type { Meeting, Participant } from '../../reading/reading.ts';
import { findNeeds } from '../needs/needs.ts';
import { personKey } from '../people/known-names.ts';
import { parseQuestion } from '../question/question.ts';
import { REMOTE } from './meeting-fit.ts';
import { meetingsByName } from './meetings-by-name.ts';
import { placeParties } from './where-it-was.ts';

const NAME = '\\p{L}[\\p{L}\\p{M}-]+(?: \\p{Lu}[\\p{L}\\p{M}-]+){0,3}';
/** "Halvorsen's guest", "the guest of Halvorsen", "Halvorsen tell his guest", "Halvorsen thank the host". */
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b(?<who>${NAME})['’]s? (?:(?<state>\\p{Lu}\\p{L}+) )?(?<other>guest|visitor|host|caller)\\b(?! \\p{Lu})`,
    'u',
  ),
  new RegExp(
    `\\b(?:the )?(?:(?<state>\\p{Lu}\\p{L}+) )?(?<other>guest|visitor|host|caller) of (?<who>${NAME})\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:did|does|has|had|will|would) (?<who>${NAME}) (?:\\p{Ll}+ ){1,3}?(?<whose>his|her|the) (?:(?<state>\\p{Lu}\\p{L}+) )?(?<other>guest|visitor|host|caller)\\b(?! (?:country|nation|state|city|government|side)\\b)`,
    'u',
  ),
  /\b(?:did|does|has|had|will|would) (?<whose>the) (?:(?<state>\p{Lu}\p{L}+) )?(?<other>guest|visitor|host|caller) \p{Ll}+ (?<who>\p{Lu}[\p{L}\p{M}-]+)/u,
];
/** With more of them nobody in particular is meant. */
const MOST = 6;

/** A question for each of those whom it may mean. */
export interface NamedOther {
  readonly texts: readonly string[];
  /** Whether an article tells of the one whose guest or host it is. */
  isOn(article: string): boolean;
}

/**
 * The question with the other's name in place of "A's guest" or "his host", once for each who was that by a meeting that
 * the articles report; `undefined` where it calls nobody so, or nobody was.
 */
export function namingTheOther(text: string, library: Library, on: Day): NamedOther | undefined {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text);
    const { who = '', other = '', state, whose } = match?.groups ?? {};
    if (!match) continue;
    const person = findNeeds(parseQuestion(who, on), library).find(({ is }) => is === 'person');
    if (person?.is !== 'person') continue;
    const party = state ? findParties(state)[0]?.party : undefined;
    const isHost = other.toLowerCase() === 'host';
    const names = new Set<string>();
    const byName = meetingsByName(library);
    for (const { meeting, reported } of [...person.keys].flatMap((key) => byName.get(key) ?? [])) {
      if (!reported || meeting.status === 'planned' || (meeting.mode && REMOTE.has(meeting.mode))) continue;
      const own = meeting.participants.find((one) => person.keys.has(personKey(one)));
      for (const one of meeting.participants)
        if (own && one.country !== own.country && (!party || one.country === party))
          if (receives(isHost ? one : own, isHost ? own : one, meeting)) names.add(one.person ?? one.name);
    }
    if (names.size === 0 || names.size > MOST) return undefined;
    const called = whose ? new RegExp(`\\b${whose} (?:${state ?? ''} ?)?${other}\\b`, 'iu') : match[0];
    return {
      texts: [...names].map((name) => text.replace(called, name)),
      isOn: (id) =>
        library.readings.get(id)?.people.some((one) => person.keys.has(personKey(one))) === true ||
        library.readings
          .get(id)
          ?.meetings.some(({ participants }) => participants.some((one) => person.keys.has(personKey(one)))) === true,
    };
  }
  return undefined;
}

/** Whether they can have met at the one's home: the place does not say otherwise. */
function receives(host: Participant, guest: Participant, meeting: Meeting): boolean {
  const there = placeParties(meeting);
  if (there.size === 0) return true;
  return (
    host.country !== undefined && there.has(host.country) && !(guest.country !== undefined && there.has(guest.country))
  );
}
