import { addDays, parsePartialDay, precisionOf } from '../calendar/day.ts';
import { composeCalendarFile } from '../digest/calendar-file.ts';
import type { OriginVerdict } from '../digest/digest.ts';
import { findReturns } from '../relations/find-returns.ts';
import type { AnniversaryReturn, Origin } from '../relations/relations.ts';
import { dayText } from '../wording/dates.ts';
import type { Words } from '../wording/words.ts';
import { supportRow } from './article-rows.ts';
import type { Command, Desk, Request } from './command.ts';
import { sentence } from './own-subscriptions.ts';
import type { Action, Reply, ReplyPart } from './reply.ts';
import { wantedOrigins } from './wanted-origins.ts';

/** Days ahead that are listed when nothing is said. */
const AHEAD = 365;

const DECISIONS = ['confirm', 'correct', 'hide', 'restore'] as const;

export const anniversaries: Command = {
  name: 'anniversaries',
  aliases: ['anniversary'],
  usage: '[country:us,cn] [ics] [confirm|hide|restore <id>] [correct <id> 1995-07-11]',
  describe: (words) => words.anniversaries.about,
  run: async (request, desk): Promise<Reply> => {
    const [first = '', ...rest] = request.text.split(/\s+/);
    if (/(?:^|\s)(?:--)?ics(?:\s|$)/i.test(request.text)) return calendarReply(request, desk);
    const decision = DECISIONS.find((name) => name === first.toLowerCase());
    return decision ? decide(decision, rest, request, desk) : list(request, desk);
  },
};

async function list(request: Request, desk: Desk): Promise<Reply> {
  const { words, asker } = request;
  const { relations } = desk.library();
  const verdicts = (asker && (await desk.verdicts?.of(asker.team))) ?? new Map<string, OriginVerdict>();
  const wanted = wantedOrigins(request.text, relations.origins, request.on);
  const origins = wanted.origins.map((origin) => corrected(origin, verdicts.get(origin.id)));
  const returns = findReturns({ origins }, request.on, addDays(request.on, AHEAD)).filter(
    ({ origin }) => verdicts.get(origin.id)?.verdict !== 'hidden',
  );
  const sorted = [...returns].sort((a, b) => Number(b.milestone) - Number(a.milestone) || (a.on < b.on ? -1 : 1));
  const size = Math.max(1, request.limit) * 2;
  const page = request.page * size < sorted.length ? request.page : 0;
  const shown = sorted.slice(page * size, (page + 1) * size);
  const lead = words.anniversaries.lead(sorted.length, AHEAD);
  const more: Action[] =
    (page + 1) * size < sorted.length
      ? [{ label: words.search.more, run: `anniversaries ${request.text}`.trim(), page: page + 1, where: 'replace' }]
      : [];
  const mayDecide = asker?.admin === true && desk.verdicts !== undefined;
  return {
    lead,
    parts: [
      { kind: 'text', line: [{ text: lead, style: 'bold' }] },
      ...wanted.notices.map((line) => ({ kind: 'note', line }) as const),
      ...(mayDecide ? shown.map((one) => card(one, verdicts, words)) : shown.length > 0 ? [table(shown, words)] : []),
      ...(more.length > 0 ? [{ kind: 'actions', actions: more } as const] : []),
    ],
    rows: sorted.map((one) => returnRow(one, verdicts)),
  };
}

/** The dated events of the channel's countries as a calendar file; what has no known day is counted. */
async function calendarReply({ text, words, asker, on }: Request, desk: Desk): Promise<Reply> {
  const verdicts = asker && (await desk.verdicts?.of(asker.team));
  const { origins } = wantedOrigins(text.replace(/(?:--)?\bics\b/i, ''), desk.library().relations.origins, on);
  const file = composeCalendarFile(origins, {
    words,
    made: desk.now(),
    ...(verdicts && { verdicts }),
  });
  const lead = words.anniversaries.calendar(file.events);
  const leftOut = file.leftOut > 0 ? words.digest.calendar.leftOut(file.leftOut) : undefined;
  return {
    lead,
    parts: [
      { kind: 'text', line: lead },
      { kind: 'file', name: file.name, title: words.digest.calendar.name, content: file.content },
      ...(leftOut ? [{ kind: 'note', line: leftOut } as const] : []),
    ],
    rows: [{ file: file.name, events: file.events, leftOut: file.leftOut, content: file.content }],
    shareable: true,
  };
}

async function decide(
  decision: (typeof DECISIONS)[number],
  [id = '', date = '']: readonly string[],
  { asker, words }: Request,
  desk: Desk,
): Promise<Reply> {
  const say = words.anniversaries;
  if (!asker || !desk.verdicts) return sentence(words.subscriptions.onlyInChannels);
  if (asker.admin !== true) return sentence(say.onlyAdmins);
  const origin = desk.library().relations.origins.find((one) => one.id === id);
  if (!origin) return sentence(say.unknown(id));
  const day = parsePartialDay(date);
  if (decision === 'correct' && !day) return sentence(words.digestCommand.badDay(date));
  const verdict: OriginVerdict | undefined =
    decision === 'confirm'
      ? { verdict: 'confirmed' }
      : decision === 'hide'
        ? { verdict: 'hidden' }
        : decision === 'correct' && day
          ? { verdict: 'corrected', date: day }
          : undefined;
  const kept = await desk.verdicts.set(asker.team, id, verdict, asker.user);
  return sentence(kept ? say.done[decision](origin.what) : words.subscriptions.busy);
}

function corrected(origin: Origin, verdict: OriginVerdict | undefined): Origin {
  return verdict?.verdict === 'corrected' && verdict.date ? { ...origin, date: verdict.date, otherDates: [] } : origin;
}

/** `23 December 2026`; month and year where no day is stated. */
const whenText = ({ on }: AnniversaryReturn, words: Words): string =>
  precisionOf(on) === 'day' ? dayText(on, words) : words.day.dayNotStated(dayText(on, words));

function table(shown: readonly AnniversaryReturn[], words: Words): ReplyPart {
  return {
    kind: 'table',
    caption: words.anniversaries.about,
    columns: [words.anniversaries.when, words.anniversaries.years, words.anniversaries.what],
    rows: shown.map((one) => [whenText(one, words), String(one.years), one.origin.what]),
  };
}

function card(one: AnniversaryReturn, verdicts: ReadonlyMap<string, OriginVerdict>, words: Words): ReplyPart {
  const { origin, years } = one;
  const say = words.anniversaries;
  const run = (decision: string): Action => ({
    label: say.decisions[decision] ?? decision,
    run: `anniversaries ${decision} ${origin.id}`,
    where: 'reply',
    described: `${say.decisions[decision] ?? decision}: ${origin.what}`,
  });
  const decided = verdicts.get(origin.id);
  return {
    kind: 'card',
    title: [{ text: `${words.digest.anniversary.years(years)} · ${whenText(one, words)}`, style: 'bold' }],
    lines: [origin.what],
    note: [origin.id, decided?.verdict].filter(Boolean).join(' · '),
    actions: decided ? [run('restore')] : [run('confirm'), run('hide')],
  };
}

/** One object of `anniversaries --json`. */
function returnRow(one: AnniversaryReturn, verdicts: ReadonlyMap<string, OriginVerdict>): object {
  const { origin } = one;
  return {
    id: origin.id,
    on: one.on,
    years: one.years,
    milestone: one.milestone,
    what: origin.what,
    parties: origin.parties,
    date: origin.date,
    otherDates: origin.otherDates.map(({ date }) => date),
    sensitive: origin.sensitive,
    verdict: verdicts.get(origin.id)?.verdict ?? null,
    citations: origin.support.map(supportRow),
  };
}
