import type { Library } from '../library/library.ts';
import { parseQuery, queryLine } from '../search/parse-query.ts';
import { searchArticles } from '../search/search-articles.ts';
import { dayText } from '../wording/dates.ts';
import type { Words } from '../wording/words.ts';
import { coverageRow, matchRow } from './article-rows.ts';
import type { Command } from './command.ts';
import { eventCard } from './event-card.ts';
import { exampleActions } from './examples.ts';
import type { Action, Reply, ReplyPart } from './reply.ts';
import { pageResults } from './result-pages.ts';

/** As many as are ranked; later pages of people's results are cut from these. */
const RANKED = 50;

export const search: Command = {
  name: 'search',
  aliases: ['find'],
  usage: '<words> [filters]',
  describe: (words) => words.search.about,
  run: async (request, desk): Promise<Reply> => {
    const { words, on, limit } = request;
    const library = desk.library();
    const query = parseQuery(request.text, { on });
    if (request.text === '')
      return {
        lead: words.search.empty,
        parts: [
          { kind: 'text', line: words.search.empty },
          { kind: 'actions', actions: exampleActions(library) },
        ],
        rows: [],
        shareable: false,
      };
    const outcome = searchArticles(library, query, { on, limit: Math.max(RANKED, limit) });
    const notices: ReplyPart[] = [
      ...query.notices.map((line): ReplyPart => ({ kind: 'note', line })),
      ...outcome.repaired.map(
        ({ typed, used }): ReplyPart => ({ kind: 'note', line: words.search.repaired(typed, used) }),
      ),
      ...(outcome.relaxed ? [{ kind: 'note', line: words.search.relaxed(outcome.relaxed.join(', ')) } as const] : []),
    ];
    if (outcome.matches.length === 0) return nothingFound(request.text, outcome.suggestions, notices, library, words);
    const { pages, close, all } = pageResults(outcome.matches, limit, query.sort !== 'date');
    const at = request.page < pages.length ? request.page : 0;
    const page = pages[at];
    if (!page) return nothingFound(request.text, outcome.suggestions, notices, library, words);
    const lead = words.search.found(close, all - close, request.text);
    const more: Action[] =
      at + 1 < pages.length
        ? [
            {
              label: pages[at + 1]?.loose && !page.loose ? words.search.looser(all - close) : words.search.more,
              run: `search ${queryLine(query)}`,
              page: at + 1,
              where: 'replace',
            },
          ]
        : [];
    return {
      lead,
      parts: [
        { kind: 'text', line: [{ text: lead, style: 'bold' }] },
        ...(at === request.page ? [] : [{ kind: 'note', line: words.search.expired } as const]),
        ...notices,
        ...(page.loose ? [{ kind: 'note', line: words.search.loose } as const] : []),
        ...page.groups.map((group) => eventCard(group, library, words)),
        ...(pages.length > 1
          ? [
              {
                kind: 'note',
                line: words.search.page(page.from, page.from + page.groups.length - 1, all),
              } as const,
            ]
          : []),
        ...(more.length > 0 ? [{ kind: 'actions', actions: more } as const] : []),
      ],
      rows: outcome.matches.slice(0, limit).map((match, index) => matchRow(match, index + 1)),
      // A single result is shared by its own button.
      shareable: page.groups.length > 1,
    };
  },
};

/** Says what was searched, what the corpus spans and what to try next. */
function nothingFound(
  typed: string,
  suggestions: readonly string[],
  notices: readonly ReplyPart[],
  library: Library,
  words: Words,
): Reply {
  const lead = words.search.nothing(typed);
  return {
    lead,
    parts: [
      { kind: 'text', line: [{ text: lead, style: 'bold' }] },
      ...notices,
      { kind: 'note', line: coverageText(library, words) },
      ...(suggestions.length > 0
        ? [
            { kind: 'text', line: `${words.search.try}:` } as const,
            {
              kind: 'actions',
              actions: suggestions
                .slice(0, 5)
                .map((line) => ({ label: line, run: `search ${line}`, where: 'replace' as const })),
            } as const,
          ]
        : []),
    ],
    rows: [{ matches: 0, suggestions, coverage: coverageRow(library) }],
    shareable: false,
  };
}

/** `The corpus holds 45 articles, published from 1950 to 15 April 2023.` */
export function coverageText(library: Library, words: Words): string {
  const { articles, from, to } = library.coverage;
  return words.coverage(articles, from && dayText(from, words), to && dayText(to, words));
}
