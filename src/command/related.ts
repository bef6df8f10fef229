import { parseQuery } from '../search/parse-query.ts';
import { searchArticles } from '../search/search-articles.ts';
import { matchRow } from './article-rows.ts';
import type { Command } from './command.ts';
import { titleText } from './describe-meeting.ts';
import { eventCard, groupByEvent } from './event-card.ts';
import { findArticle, noSuchArticle } from './find-article.ts';

export const related: Command = {
  name: 'related',
  aliases: ['like'],
  usage: '<article>',
  describe: (words) => words.related.about,
  run: async (request, desk) => {
    const { words, on, limit } = request;
    const library = desk.library();
    const article = findArticle(request.text, library);
    const reading = article && library.readings.get(article.id);
    if (!article || !reading) return noSuchArticle('related', request.text, request, library);
    const title = titleText(article, reading);
    const people = reading.meetings.flatMap((meeting) =>
      meeting.participants.map(({ person, name }) => person ?? name),
    );
    const telling = [title, ...people, ...reading.topics.slice(0, 3).map(({ topic }) => topic)].join(' ');
    const query = parseQuery(telling.replaceAll(/[:"-]/g, ' '), { on });
    const event = library.eventOf(article.id);
    const found = searchArticles(library, query, { on, limit: 30 }).matches.filter(
      (match) => match.article.id !== article.id && (event === undefined || match.event !== event),
    );
    const groups = groupByEvent(found).slice(0, limit);
    const lead = groups.length > 0 ? words.related.found(title) : words.related.nothing(title);
    return {
      lead,
      parts: [
        { kind: 'text', line: [{ text: lead, style: 'bold' }] },
        ...groups.map((group) => eventCard(group, library, words)),
      ],
      rows: groups.flat().map((match, index) => matchRow(match, index + 1)),
    };
  },
};
