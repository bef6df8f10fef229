import type { Article } from '../article/article.ts';
import type { Library } from '../library/library.ts';
import type { Act, Meeting, Reading, Statement } from '../reading/reading.ts';
import { dayText, honestDayText, valueText } from '../wording/dates.ts';
import type { Words } from '../wording/words.ts';
import { readingRow } from './article-rows.ts';
import type { Command } from './command.ts';
import { participantText, sideText, titleText } from './describe-meeting.ts';
import { shorten, sourceText } from './event-card.ts';
import { findArticle, noSuchArticle } from './find-article.ts';
import type { Action, Line, Reply, ReplyPart } from './reply.ts';

export const read: Command = {
  name: 'read',
  aliases: ['show'],
  usage: '<article>',
  describe: (words) => words.read.about,
  run: async (request, desk) => {
    const library = desk.library();
    const [, typed = '', whole] = /^(.*?)( all)?$/s.exec(request.text.trim()) ?? [];
    const article = findArticle(typed, library);
    const reading = article && library.readings.get(article.id);
    if (!article || !reading) return noSuchArticle('read', typed, request, library);
    return readingReply(article, reading, request.words, { library, whole: whole !== undefined });
  },
};

/** What a note holds besides the Reading itself. */
interface NoteOptions {
  /** Adds the other articles on the event, and the button that shows everything. */
  readonly library?: Library | undefined;
  /** Every statement and every quote in full; otherwise as much as a screen holds. */
  readonly whole?: boolean;
}

/** How many statements a note on one screen holds, and how many letters of a quote. */
const MOST_SAID = 8;
const MOST_QUOTED = 160;

/** The Reading as a clerk's note: each fact with its quoted words, on one screen unless the whole of it is wanted. */
export function readingReply(
  article: Article,
  reading: Reading,
  words: Words,
  { library, whole = false }: NoteOptions = {},
): Reply {
  const quoted = (fact: string, quote: string | undefined): Line =>
    quote ? [fact, ' — “', { text: whole ? quote : shorten(quote, MOST_QUOTED), style: 'italic' }, '”'] : fact;
  const title = titleText(article, reading);
  const sources = article.stated.sources?.map((source) => source.publisher) ?? [];
  const parts: ReplyPart[] = [
    { kind: 'heading', text: title },
    ...(library
      ? [{ kind: 'note', line: [sourceText(article, library, words), ...sources].join(' · ') } as const]
      : []),
    ...(reading.meetings.length === 0 ? [{ kind: 'note', line: words.read.noMeeting } as const] : []),
    ...reading.meetings.map((meeting) => meetingFacts(meeting, words, quoted)),
    publishedFacts(reading, words, quoted),
    ...saidParts(reading, words, whole),
    ...listPart(
      words.read.mentioned,
      reading.mentioned.map((meeting) => mentionedText(meeting, words, quoted)),
    ),
    ...listPart(
      words.read.anniversaries,
      reading.anniversaries.map((anniversary) =>
        quoted(
          [
            anniversary.ordinal && words.digest.anniversary.years(anniversary.ordinal),
            anniversary.of,
            anniversary.countries.join('–'),
            anniversary.originYear && [anniversary.originYear, anniversary.year].filter(Boolean).join('–'),
          ]
            .filter(Boolean)
            .join(' · '),
          anniversary.evidence[0]?.quote,
        ),
      ),
    ),
    ...listPart(
      words.read.levels,
      reading.partnerships.map((partnership) =>
        quoted(
          `${partnership.parties.join('–')}: ${partnership.level}${partnership.since ? ` (${dayText(partnership.since, words)})` : ''}`,
          // The level stands as the text has it: its own words a second time would tell nothing.
          partnership.evidence.map(({ quote }) => quote).find((quote) => quote !== partnership.level),
        ),
      ),
    ),
    ...(reading.topics.length > 0
      ? [
          {
            kind: 'note',
            line: `${words.read.topics}: ${reading.topics.map(({ topic, words: seen }) => `${topic}${whole ? ` (${seen.slice(0, 3).join(', ')})` : ''}`).join(', ')}`,
          } as const,
        ]
      : []),
    ...(library ? relatedParts(article, library, words) : []),
    ...(library && !whole ? [{ kind: 'actions', actions: [wholeAction(article, title, words)] } as const] : []),
    ...listPart(
      words.read.problems,
      [...article.problems, ...reading.problems].map(({ what }) => what),
    ),
  ];
  return { lead: title, parts, rows: [readingRow(article, reading)] };
}

/** The button for every statement and every quote. */
const wholeAction = (article: Article, title: string, words: Words): Action => ({
  label: words.read.whole,
  run: `read ${article.id} all`,
  where: 'modal',
  described: `${words.read.whole}: ${title}`,
});

type Quoted = (fact: string, quote: string | undefined) => Line;

function meetingFacts(meeting: Meeting, words: Words, quoted: Quoted): ReplyPart {
  const mode = meeting.mode ? (words.modes[meeting.mode] ?? meeting.mode) : words.read.notStated;
  const status = meeting.status === 'held' ? '' : ` (${words.statuses[meeting.status]})`;
  const how = { explicit: undefined, relative: words.read.relative, inferred: words.read.inferred };
  const basis = meeting.basis && how[meeting.basis] ? ` (${how[meeting.basis]})` : '';
  return {
    kind: 'facts',
    facts: [
      {
        name: words.read.who,
        value: meeting.participants
          .map((participant) => [participantText(participant), participant.role].filter(Boolean).join(', '))
          .join('; '),
      },
      { name: words.read.how, value: quoted(`${mode}${status}`, meeting.evidence[0]?.quote) },
      { name: words.read.when, value: `${honestDayText(meeting.date, words)}${basis}` },
      { name: words.read.where, value: meeting.place ?? words.read.notStated },
    ],
  };
}

function publishedFacts(reading: Reading, words: Words, quoted: Quoted): ReplyPart {
  const { date, basis, evidence } = reading.published;
  const text = `${honestDayText(date, words)}${basis ? ` (${basis})` : ''}`;
  return { kind: 'facts', facts: [{ name: words.read.published, value: quoted(text, evidence[0]?.quote) }] };
}

/** What a desk looks for first: what was settled, then what one wants of the other. */
const WEIGHT: Readonly<Partial<Record<Act, number>>> = { agreed: 4, asked: 3, offered: 3, invited: 2, thanked: 1 };

function saidParts(reading: Reading, words: Words, whole: boolean): ReplyPart[] {
  if (reading.statements.length === 0)
    return [
      { kind: 'text', line: [{ text: words.read.summary, style: 'bold' }] },
      ...reading.summary.map((sentence): ReplyPart => ({ kind: 'quote', line: sentence.quote })),
    ];
  const all = [...Map.groupBy(reading.statements, (statement) => statement.start).values()];
  const weightOf = (group: readonly Statement[]): number => Math.max(...group.map(({ act }) => WEIGHT[act] ?? 0));
  const weightiest = new Set(all.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST_SAID));
  const shown = whole ? all : all.filter((group) => weightiest.has(group));
  const items = shown.flatMap((group): Line[] => {
    const first = group[0];
    if (!first) return [];
    const acts = [...new Set(group.map((statement) => words.acts[statement.act] ?? statement.act))].join(', ');
    const text = whole ? first.text : shorten(first.text, MOST_QUOTED);
    return [[{ text: `${sideText(first, words)} ${acts}: `, style: 'bold' }, text]];
  });
  const left = all.length - shown.length;
  return [
    ...listPart(words.read.said, items),
    ...(left > 0 ? [{ kind: 'note', line: words.read.moreSaid(left) } as const] : []),
  ];
}

function mentionedText(meeting: Meeting, words: Words, quoted: Quoted): Line {
  const who = meeting.participants.map(participantText).join(' – ');
  const when = honestDayText(meeting.date, words);
  return quoted(
    [meeting.mode && (words.modes[meeting.mode] ?? meeting.mode), who, when].filter(Boolean).join(' · '),
    meeting.evidence[0]?.quote,
  );
}

function relatedParts(article: Article, library: Library, words: Words): ReplyPart[] {
  const event = library.relations.eventOf(article.id);
  const others = (event?.articles ?? []).filter((id) => id !== article.id);
  const rows = others.flatMap((id) => {
    const other = library.articles.get(id);
    const reading = library.readings.get(id);
    return other && reading ? [`${titleText(other, reading)} (${sourceText(other, library, words)})`] : [];
  });
  const conflicts = (event?.conflicts ?? []).map(
    (conflict) =>
      `${words.ask.conflict(conflict.what)} ${conflict.readings.map(({ value }) => valueText(value, words)).join(' / ')}`,
  );
  return [...listPart(words.read.related, rows), ...listPart('', conflicts)];
}

function listPart(title: string, items: readonly Line[]): ReplyPart[] {
  if (items.length === 0) return [];
  return [
    ...(title ? [{ kind: 'text', line: [{ text: title, style: 'bold' }] } as const] : []),
    { kind: 'list', items },
  ];
}
