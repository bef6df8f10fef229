import type { Article } from '../article/article.ts';
import { isEvidence, type Passage, type Support } from '../article/passage.ts';
import type { Problem } from '../article/problem.ts';
import type { Library } from '../library/library.ts';
import type { Meeting, Participant, Reading } from '../reading/reading.ts';
import type { Match } from '../search/match.ts';

/** A passage in the shape of the `--json` contract; `in` is left out where it is the body. */
export function passageRow(passage: Passage): object {
  const { article, quote, start, end } = passage;
  return { article, quote, start, end, ...(passage.in !== 'body' && { in: passage.in }) };
}

/** What a claim stands on, in the shape of the contract. */
export function supportRow(support: Support): object {
  return isEvidence(support) ? passageRow(support) : { source: support.source, row: support.row };
}

const participantRow = (participant: Participant): object => ({
  name: participant.name,
  person: participant.person ?? null,
  role: participant.role ?? null,
  country: participant.country ?? null,
});

/** A meeting in the shape of the contract: what is not known is `null`, never left out. */
export function meetingRow(meeting: Meeting): object {
  return {
    event: meeting.event,
    mode: meeting.mode ?? null,
    status: meeting.status,
    date: meeting.date ?? null,
    basis: meeting.basis ?? null,
    place: meeting.place ?? null,
    canonicalPlace: meeting.canonicalPlace ?? null,
    participants: meeting.participants.map(participantRow),
    evidence: meeting.evidence.map(passageRow),
  };
}

const problemRow = (problem: Problem): object => ({ what: problem.what, start: problem.start ?? null });

/** One object of `read --json`. `file` is as the caller named it. */
export function readingRow(article: Article, reading: Reading, file = article.file): object {
  return {
    article: article.id,
    file,
    ...(article.supersedes && { supersedes: article.supersedes }),
    title: reading.title ?? null,
    publisher: article.stated.publisher ?? null,
    language: article.language,
    body: article.parts.body,
    head: article.parts.head,
    captions: article.parts.caption,
    published: {
      date: reading.published.date ?? null,
      basis: reading.published.basis ?? null,
      evidence: reading.published.evidence.map(passageRow),
    },
    meetings: reading.meetings.map(meetingRow),
    mentioned: reading.mentioned.map(meetingRow),
    countries: reading.countries,
    people: reading.people.map(participantRow),
    organisations: reading.organisations,
    topics: reading.topics.map((mention) => mention.topic),
    topicWords: Object.fromEntries(reading.topics.map((mention) => [mention.topic, mention.words])),
    anniversaries: reading.anniversaries.map((anniversary) => ({
      of: anniversary.of,
      countries: anniversary.countries,
      ordinal: anniversary.ordinal ?? null,
      originYear: anniversary.originYear ?? null,
      year: anniversary.year ?? null,
      evidence: anniversary.evidence.map(passageRow),
    })),
    partnerships: reading.partnerships.map((partnership) => ({
      level: partnership.level,
      parties: partnership.parties,
      since: partnership.since ?? null,
      evidence: partnership.evidence.map(passageRow),
    })),
    statements: reading.statements.map(({ side, speaker, act, text, start, end }) => ({
      side,
      speaker: speaker ?? null,
      act,
      text,
      start,
      end,
    })),
    summary: reading.summary.map((sentence) => ({ text: sentence.quote, start: sentence.start, end: sentence.end })),
    problems: [...article.problems, ...reading.problems].map(problemRow),
  };
}

/** One object of `search --json`. */
export function matchRow(match: Match, rank: number): object {
  const { article, reading } = match;
  const meeting = reading.meetings[0];
  return {
    rank,
    article: article.id,
    file: article.file,
    title: reading.title ?? null,
    published: reading.published.date ?? null,
    event: match.event ?? null,
    score: match.score,
    terms: match.terms,
    facts: match.facts,
    meeting: meeting ? meetingRow(meeting) : null,
    summary: match.summary.map((sentence) => sentence.quote).join(' '),
    passage: passageRow(match.passage),
  };
}

/** The corpus's span, as the contract has it. */
export function coverageRow(library: Library): object {
  const { articles, from, to } = library.coverage;
  return { from: from ?? null, to: to ?? null, articles };
}
