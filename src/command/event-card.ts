import type { Article } from '../article/article.ts';
import type { Library } from '../library/library.ts';
import type { Match } from '../search/match.ts';
import { dayText, honestDayText } from '../wording/dates.ts';
import type { Words } from '../wording/words.ts';
import { circumstancesText, mostTelling, sideText, titleText } from './describe-meeting.ts';
import type { Action, Line, ReplyPart } from './reply.ts';

/** Characters of a quote and of a statement on a card; the whole stands behind *Read*. */
const QUOTE = 240;
const SAID = 160;

/** Matches on one event are one result with several sources; an article on no event stands alone. Order is kept. */
export function groupByEvent(matches: readonly Match[]): Match[][] {
  const groups = new Map<string, Match[]>();
  for (const match of matches) {
    const key = match.event ?? match.article.id;
    const group = groups.get(key);
    if (group) group.push(match);
    else groups.set(key, [match]);
  }
  return [...groups.values()];
}

/** `Viet Nam News · published 15 April 2023`. */
export function sourceText(article: Article, library: Library, words: Words): string {
  const published = library.readings.get(article.id)?.published.date;
  const publisher = article.stated.publisher ?? article.file;
  return `${publisher} · ${published ? words.published(dayText(published, words)) : words.day.notStated}`;
}

/** One line of meaning, the passage that matched, the two statements that matter most, source and date. */
export function eventCard(group: readonly Match[], library: Library, words: Words): ReplyPart {
  const [first] = group;
  if (!first) return { kind: 'divider' };
  const { article, reading } = first;
  const meeting = (first.event ? library.relations.eventOf(article.id)?.meeting : undefined) ?? reading.meetings[0];
  const lines: Line[] = [
    meeting ? circumstancesText(meeting, words) : honestDayText(reading.published.date, words),
    ['“', { text: shorten(first.passage.quote, QUOTE), style: 'italic' }, '”'],
  ];
  for (const statement of meeting ? mostTelling(reading.statements, 3) : []) {
    if (statement.text === first.passage.quote || lines.length >= 4) continue;
    const who = `${sideText(statement, words)} ${words.acts[statement.act] ?? statement.act}: `;
    lines.push([{ text: who, style: 'bold' }, shorten(statement.text, SAID)]);
  }
  const why = [...first.terms, ...first.facts];
  const sources = group.map((match) => sourceText(match.article, library, words));
  return {
    kind: 'card',
    title: [
      { text: titleText(article, reading), style: 'bold', ...(article.stated.url && { url: article.stated.url }) },
    ],
    lines,
    note: [[...new Set(sources)].join(' / '), ...(why.length > 0 ? [words.matched(why.join(', '))] : [])].join(' · '),
    actions: articleActions(article, titleText(article, reading), words),
  };
}

/** The buttons of one article: all state is in the line they type. */
export function articleActions(article: Article, title: string, words: Words): Action[] {
  return [
    { label: words.read.open, run: `read ${article.id}`, where: 'modal', described: `${words.read.open}: ${title}` },
    { label: words.share, run: `read ${article.id}`, where: 'share', described: `${words.share}: ${title}` },
    {
      label: words.related.label,
      run: `related ${article.id}`,
      where: 'reply',
      described: `${words.related.label}: ${title}`,
    },
  ];
}

/** Cut at a word with an ellipsis; the words before it are as they stand. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : most).trimEnd()}…`;
}
