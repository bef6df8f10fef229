import type { Article } from '../article/article.ts';
import type { Library } from '../library/library.ts';
import type { Meeting, Reading } from '../reading/reading.ts';
import { dayText, honestDayText } from '../wording/dates.ts';
import type { Words } from '../wording/words.ts';
import { readingRow } from './article-rows.ts';
import type { Command } from './command.ts';
import { participantText, sideText, titleText } from './describe-meeting.ts';
import { sourceText } from './event-card.ts';
import type { Line, Reply, ReplyPart } from './reply.ts';

export const read: Command = {
  name: 'read',
  aliases: ['show'],
  usage: '<article id>',
  describe: (words) => words.read.about,
  run: async (request, desk) => {
    const library = desk.library();
    const article = library.articles.get(request.text);
    const reading = library.readings.get(request.text);
    if (!article || !reading) {
      const lead = request.words.read.unknown(request.text);
      return { lead, parts: [{ kind: 'text', line: lead }], rows: [], shareable: false };
    }
    return readingReply(article, reading, request.words, library);
  },
};

/** The whole Reading as a clerk's note: each fact with its quoted words. `library` adds the other articles on the event. */
export function readingReply(article: Article, reading: Reading, words: Words, library?: Library): Reply {
  const title = titleText(article, reading);
  const sources = article.stated.sources?.map((source) => source.publisher) ?? [];
  const parts: ReplyPart[] = [
    { kind: 'heading', text: title },
    ...(library
      ? [{ kind: 'note', line: [sourceText(article, library, words), ...sources].join(' · ') } as const]
      : []),
    ...(reading.meetings.length === 0 ? [{ kind: 'note', line: words.read.noMeeting } as const] : []),
    ...reading.meetings.map((meeting) => meetingFacts(meeting, words)),
    publishedFacts(reading, words),
    ...saidParts(reading, words),
    ...listPart(
      words.read.mentioned,
      reading.mentioned.map((meeting) => mentionedText(meeting, words)),
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
            line: `${words.read.topics}: ${reading.topics.map(({ topic, words: seen }) => `${topic} (${seen.slice(0, 3).join(', ')})`).join(', ')}`,
          } as const,
        ]
      : []),
    ...(library ? relatedParts(article, library, words) : []),
    ...listPart(
      words.read.problems,
      [...article.problems, ...reading.problems].map(({ what }) => what),
    ),
  ];
  return { lead: title, parts, rows: [readingRow(article, reading)] };
}

const quoted = (fact: string, quote: string | undefined): Line =>
  quote ? [fact, ' — “', { text: quote, style: 'italic' }, '”'] : fact;

function meetingFacts(meeting: Meeting, words: Words): ReplyPart {
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

function publishedFacts(reading: Reading, words: Words): ReplyPart {
  const { date, basis, evidence } = reading.published;
  const text = `${honestDayText(date, words)}${basis ? ` (${basis})` : ''}`;
  return { kind: 'facts', facts: [{ name: words.read.published, value: quoted(text, evidence[0]?.quote) }] };
}

function saidParts(reading: Reading, words: Words): ReplyPart[] {
  if (reading.statements.length === 0)
    return [
      { kind: 'text', line: [{ text: words.read.summary, style: 'bold' }] },
      ...reading.summary.map((sentence): ReplyPart => ({ kind: 'quote', line: sentence.quote })),
    ];
  const bySentence = Map.groupBy(reading.statements, (statement) => statement.start);
  const items = [...bySentence.values()].flatMap((group): Line[] => {
    const first = group[0];
    if (!first) return [];
    const acts = [...new Set(group.map((statement) => words.acts[statement.act] ?? statement.act))].join(', ');
    return [[{ text: `${sideText(first, words)} ${acts}: `, style: 'bold' }, first.text]];
  });
  return listPart(words.read.said, items);
}

function mentionedText(meeting: Meeting, words: Words): Line {
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
    (conflict) => `${words.ask.conflict(conflict.what)} ${conflict.readings.map(({ value }) => value).join(' / ')}`,
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
