import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../problem.ts';
import type { ArticleFormat } from './format.ts';
import { type Field, parseStatedFields } from './stated-fields.ts';

const FENCE = /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** Markdown with YAML front matter. The YAML core schema keeps dates as text, and no tag can make it run anything. */
export const markdown: ArticleFormat = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  parse(raw) {
    const text = raw.replace(/\r\n?/g, '\n');
    const fence = FENCE.exec(text);
    if (!fence) {
      const problems: Problem[] = text.startsWith('---')
        ? [{ what: 'The front matter is not closed by a line "---".', line: 1 }]
        : [];
      return { articles: [{ text, stated: {}, events: [], frontMatter: '' }], problems };
    }
    const yaml = (fence[1] ?? '').normalize('NFC');
    const problems: Problem[] = [];
    const counter = new LineCounter();
    const document = parseDocument(yaml, { schema: 'core', lineCounter: counter, maxAliasCount: 20 } as object);
    const lineOf = (offset: number) => counter.linePos(offset).line + 1;
    const fields = new Map<string, Field>();
    if (document.errors.length > 0) {
      for (const error of document.errors.slice(0, 3))
        problems.push({
          what: `The front matter is not YAML: ${error.message.split('\n')[0]}`,
          line: lineOf(error.pos[0]),
        });
    }
    if (isMap(document.contents)) {
      for (const { key, value } of document.contents.items) {
        if (!isScalar(key)) continue;
        let plain: unknown;
        try {
          plain =
            isScalar(value) && typeof value.value === 'number' && value.source !== undefined
              ? value.source
              : (value as { toJS(doc: unknown): unknown } | null)?.toJS(document);
        } catch (error) {
          problems.push({
            what: `The field "${String(key.value)}" cannot be read: ${(error as Error).message}`,
            line: lineOf(key.range?.[0] ?? 0),
          });
          continue;
        }
        fields.set(String(key.value), { value: plain, line: lineOf(key.range?.[0] ?? 0) });
      }
    } else if (yaml.trim() !== '' && document.errors.length === 0) {
      problems.push({ what: 'The front matter holds no fields.', line: 1 });
    }
    const { stated, events, problems: faults } = parseStatedFields(fields);
    return {
      articles: [{ text: text.slice(fence[0].length), stated, events, frontMatter: yaml }],
      problems: [...problems, ...faults],
    };
  },
};
