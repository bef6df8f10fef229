import { partyName } from '../actor/parties.ts';
import type { Article } from '../article/article.ts';
import type { Meeting, Participant, Reading, Statement } from '../reading/reading.ts';
import { honestDayText } from '../wording/dates.ts';
import type { Words } from '../wording/words.ts';

/** `Antony Blinken (US)`: the name as the tables write it where they know it. */
export function participantText(participant: Participant): string {
  const name = participant.person ?? participant.name;
  return participant.country ? `${name} (${participant.country})` : name;
}

/** `Phạm Minh Chính (VN) – Antony Blinken (US)`. */
export function participantsText(meeting: Meeting): string {
  return meeting.participants.map(participantText).join(' – ');
}

/** `meeting · Hà Nội · 15 April 2023`, saying what is not stated. */
export function circumstancesText(meeting: Meeting, words: Words): string {
  const mode = meeting.mode ? (words.modes[meeting.mode] ?? meeting.mode) : words.modeNotStated;
  const parts = [meeting.status === 'held' ? mode : `${mode}, ${words.statuses[meeting.status]}`];
  if (meeting.place) parts.push(meeting.canonicalPlace ?? meeting.place);
  parts.push(honestDayText(meeting.date, words));
  return parts.join(' · ');
}

/** Who a statement belongs to, for people: `Việt Nam`, `Both sides`. */
export function sideText(statement: Statement, words: Words): string {
  return statement.side === 'both' ? words.both : partyName(statement.side, words.locale.slice(0, 2));
}

/** What to call an article: its headline, else its event's parties, else its file. */
export function titleText(article: Article, reading: Reading): string {
  return reading.title ?? (reading.meetings[0] && participantsText(reading.meetings[0])) ?? article.file;
}

const WEIGHT: Readonly<Record<string, number>> = { asked: 0, agreed: 1, offered: 2, invited: 3, thanked: 4, hoped: 5 };

/** The statements worth a busy reader's time: asks and agreements first, one a side before a second of any, in that order. */
export function mostTelling(statements: readonly Statement[], count: number): Statement[] {
  const ranked = [...statements].sort((a, b) => (WEIGHT[a.act] ?? 9) - (WEIGHT[b.act] ?? 9) || a.start - b.start);
  const chosen: Statement[] = [];
  for (const fresh of [true, false])
    for (const statement of ranked) {
      if (chosen.length >= count) return chosen;
      if (chosen.some((other) => other.start === statement.start)) continue;
      if (fresh && chosen.some((other) => other.side === statement.side)) continue;
      chosen.push(statement);
    }
  return chosen;
}
