import { z } from 'zod';
import { type PartialDay, parsePartialDay } from '../../calendar/day.ts';
import type { StatedEvent, StatedFields } from '../article.ts';
import type { Problem } from '../problem.ts';
import { findWordedDays } from './worded-days.ts';

/** A field's value, with the line that it stands on where the format knows it. */
export interface Field {
  readonly value: unknown;
  readonly line?: number;
}

/** "2 July 2025", "Wed, 02 Jul 2025 10:00:00 GMT": the one day that a field words in full. */
function wordedDay(text: string): PartialDay | undefined {
  if (text.length > 60) return undefined;
  const [only, ...others] = findWordedDays(text);
  return others.length > 0 ? undefined : only;
}

const line = z.string().trim().min(1).max(500);
const date = z
  .union([z.string(), z.number().int()])
  .transform((value) => {
    const text = String(value).trim();
    return parsePartialDay(text.replace(/^(\d{4}-\d{2}-\d{2})[T ].{1,40}$/, '$1')) ?? wordedDay(text);
  })
  .refine((value): value is PartialDay => value !== undefined, 'is no date (write 2023-04-15, 2023-04 or 2023)');
const source = z.union([
  line.transform((publisher) => ({ publisher })),
  z.strictObject({ publisher: line, title: line.optional(), url: line.optional() }),
]);
const event = z.strictObject({
  what: line,
  parties: z.array(line).default([]),
  date,
  alt: date.optional(),
  note: line.optional(),
  kind: line.optional(),
  sensitive: z.boolean().optional(),
});
const url = line.refine((value) => /^https?:\/\/\S{1,480}$/i.test(value), 'is no http or https address');

const SCHEMAS = {
  title: line,
  publisher: line,
  url,
  published: date,
  source: z.union([source.transform((one) => [one]), z.array(source)]),
  events: z.array(z.unknown()),
} as const;

/** Other names under which exports of news sites state the same fields; the own name wins where both stand. */
const ALSO_CALLED: Readonly<Record<string, keyof typeof SCHEMAS>> = {
  headline: 'title',
  agency: 'publisher',
  site: 'publisher',
  site_name: 'publisher',
  link: 'url',
  permalink: 'url',
  canonical: 'url',
  date: 'published',
  pubDate: 'published',
  pubdate: 'published',
  publishDate: 'published',
  publish_date: 'published',
  published_at: 'published',
  publishedAt: 'published',
  published_date: 'published',
  datePublished: 'published',
  date_published: 'published',
  sources: 'source',
};

/** The field that a name means; `undefined` for one that says nothing here. */
export function fieldNamed(name: string): keyof typeof SCHEMAS | undefined {
  if (Object.hasOwn(SCHEMAS, name)) return name as keyof typeof SCHEMAS;
  return Object.hasOwn(ALSO_CALLED, name) ? ALSO_CALLED[name] : undefined;
}

/** An object without its absent keys, as exact optional properties want it. */
function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
}

function faultOf(error: z.ZodError): string {
  const issue = error.issues[0];
  const path = issue?.path.length ? ` (${issue.path.join('.')})` : '';
  return `${issue?.message ?? 'is malformed'}${path}`;
}

/** The fields that a file states, checked one by one: a bad or unknown one is a Problem and the others are kept. */
export function parseStatedFields(fields: ReadonlyMap<string, Field>): {
  readonly stated: StatedFields;
  readonly events: readonly StatedEvent[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const values: Record<string, unknown> = {};
  const at = (field: Field) => (field.line === undefined ? {} : { line: field.line });
  for (const [name, field] of fields) {
    const key = fieldNamed(name);
    if (key === undefined) {
      problems.push({ what: `Unknown field "${name.slice(0, 40)}"; it is passed over.`, ...at(field) });
      continue;
    }
    if (field.value === null || field.value === undefined || (key !== name && fields.has(key))) continue;
    const parsed = SCHEMAS[key].safeParse(field.value);
    if (parsed.success) values[key] = parsed.data;
    else problems.push({ what: `The field "${name}" ${faultOf(parsed.error)}; it is passed over.`, ...at(field) });
  }
  const events: StatedEvent[] = [];
  for (const [index, raw] of ((values.events as unknown[] | undefined) ?? []).entries()) {
    const parsed = event.safeParse(raw);
    if (parsed.success) events.push(present(parsed.data) as StatedEvent);
    else {
      const field = fields.get('events');
      problems.push({
        what: `Event ${index + 1} ${faultOf(parsed.error)}; it is passed over.`,
        ...(field ? at(field) : {}),
      });
    }
  }
  const { title, publisher, url, published, source } = values as Omit<StatedFields, 'sources'> & {
    source?: NonNullable<StatedFields['sources']>;
  };
  const stated = present({ title, publisher, url, published, sources: source?.map(present) }) as StatedFields;
  return { stated, events, problems };
}

/** Fields as lines `key: value`, for formats whose metadata is no text of its own. Every value stands in it verbatim. */
export function composeFrontMatter(stated: StatedFields): string {
  const rows: [string, string | undefined][] = [
    ['title', stated.title],
    ['publisher', stated.publisher],
    ['published', stated.published],
    ['url', stated.url],
  ];
  return rows.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`])).join('\n');
}
