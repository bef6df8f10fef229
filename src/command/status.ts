import { coverageRow } from './article-rows.ts';
import type { Command } from './command.ts';
import { momentText } from './own-subscriptions.ts';
import type { ReplyPart } from './reply.ts';
import { coverageText } from './search.ts';

/** Problems shown to people before "and N more". */
const SHOWN = 5;

export const status: Command = {
  name: 'status',
  usage: '',
  describe: (words) => words.status.about,
  run: async ({ words, asker }, desk) => {
    const library = desk.library();
    const zone = asker?.zone ?? 'UTC';
    const lead = words.status.lead(library.coverage.articles);
    const problems = library.problems.map(({ file, line, what }) =>
      [file, line, what].filter((part) => part !== undefined).join(': '),
    );
    const health = (await desk.health?.(asker, words)) ?? [];
    const parts: ReplyPart[] = [
      { kind: 'text', line: [{ text: lead, style: 'bold' }] },
      {
        kind: 'facts',
        facts: [
          { name: words.status.corpus, value: coverageText(library, words) },
          { name: words.status.meetings, value: String(library.relations.events.length) },
          {
            name: words.status.newest,
            value: library.newestFileAt ? momentText(library.newestFileAt, zone, words) : words.day.notStated,
          },
          { name: words.status.loaded, value: momentText(library.loadedAt, zone, words) },
          ...health,
          {
            name: words.status.problems,
            value: problems.length === 0 ? words.status.noProblems : String(problems.length),
          },
        ],
      },
      ...(problems.length > 0 ? [{ kind: 'list', items: problems.slice(0, SHOWN) } as const] : []),
      ...(problems.length > SHOWN ? [{ kind: 'note', line: words.status.more(problems.length - SHOWN) } as const] : []),
    ];
    return {
      lead,
      parts,
      rows: [
        {
          coverage: coverageRow(library),
          events: library.relations.events.length,
          newestFileAt: library.newestFileAt?.toISOString() ?? null,
          loadedAt: library.loadedAt.toISOString(),
          problems: library.problems,
          health: Object.fromEntries(health.map(({ name, value }) => [name, value])),
        },
      ],
      shareable: false,
    };
  },
};
