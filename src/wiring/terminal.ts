import { localDay } from '../calendar/zone.ts';
import { previewReply } from '../command/digest.ts';
import { commands } from '../command/index.ts';
import { readingReply } from '../command/read.ts';
import type { Reply } from '../command/reply.ts';
import type { Config } from '../config.ts';
import { readArticleFile } from '../corpus/read-article-file.ts';
import { type Diplo, type DiploOptions, HOME_ZONE, openDiplo } from '../diplo.ts';
import { readArticle } from '../reading/read-article.ts';
import type { ShellDiplo } from '../shell/run-shell.ts';
import { en } from '../wording/en.ts';
import { operatorCommands } from './operator.ts';

/** The terminal face. The corpus is loaded when a command first needs it: reading a file by itself does not. */
export function openTerminal(config: Config, options: DiploOptions): ShellDiplo & { close(): Promise<void> } {
  let opening: Promise<Diplo> | undefined;
  const diplo = (): Promise<Diplo> => {
    opening ??= openDiplo(config, options);
    return opening;
  };
  return {
    commands: commands.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    today: options.on ?? localDay(new Date(), HOME_ZONE),
    run: async (line, request) => (await diplo()).run(line, request),
    readFiles: async (files, { full }) => (await Promise.all(files.map((file) => readFileReplies(file, full)))).flat(),
    digest: async ({ on, words }, { days, ahead, why }) =>
      previewReply({ on, days, ahead, words }, (await diplo()).library(), { why, whole: 'below' }),
    operator: operatorCommands(config, async () => (await diplo()).library()),
    close: async () => (await opening)?.close(),
  };
}

/** One Reply an article of the file; a file that cannot be read gives one that says why. */
async function readFileReplies(file: string, full: boolean): Promise<Reply[]> {
  const { articles, problems } = await readArticleFile(file);
  const readings = articles.map((article): Reply => {
    const reply = readingReply(article, readArticle(article), en, { whole: full });
    return full ? reply : { ...reply, parts: [...reply.parts, { kind: 'note', line: en.read.wholeInShell }] };
  });
  if (problems.length === 0) return readings;
  const items = problems.map(({ what, line }) => (line === undefined ? what : `${what} (line ${line})`));
  const row = {
    file,
    problems: problems.map(({ what, line, start }) => ({ what, start: start ?? null, ...(line && { line }) })),
  };
  return [
    ...readings,
    {
      lead: `${file}: ${items[0]}`,
      parts: [{ kind: 'list', items: items.map((item) => `${file}: ${item}`) }],
      rows: [row],
    },
  ];
}
