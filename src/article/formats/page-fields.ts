import { type PartialDay, parsePartialDay } from '../../calendar/day.ts';
import type { StatedFields } from '../article.ts';
import { isDateLine } from '../clean/date-line.ts';
import { findWordedDays } from './worded-days.ts';

/** The day in a metadata date: ISO (as written, in its own zone), `June 12, 2024` or `Wed, 12 Jun 2024 …`. */
export function parseMetadataDay(value: string): PartialDay | undefined {
  const iso = /\b(\d{4}-\d{2}-\d{2})(?!\d)/.exec(value);
  if (iso) return parsePartialDay(iso[1] ?? '');
  return findWordedDays(value).find((day) => day !== undefined);
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
];

/** Where a page prints its day for people, when it states none for machines. */
const STAMPED = 'time, [class*="time"], [class*="date"], [class*="publi"], [class*="posted"]';
const MOST_STAMPED = 40;

/** What is asked of a page's elements and of the page: the part of the DOM that linkedom and browsers share. */
interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}
export interface Page {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

type Node = Record<string, unknown>;

/** The schema.org objects in a page's `application/ld+json` blocks; a broken block is passed over. */
function linkedData(document: Page): Node[] {
  const found: Node[] = [];
  for (const script of [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 10)) {
    try {
      const value = JSON.parse(script.textContent ?? '') as unknown;
      const roots = Array.isArray(value) ? value : [value];
      for (const root of roots as Node[]) {
        found.push(root);
        const graph = root?.['@graph'];
        if (Array.isArray(graph)) found.push(...(graph as Node[]));
      }
    } catch {
      // other people's scripts are often broken; the meta tags still speak
    }
  }
  return found.filter((node) => typeof node === 'object' && node !== null);
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== ''
    ? value.trim().replace(/\s+/g, ' ').slice(0, 500).normalize('NFC')
    : undefined;

/** The day that the page prints on a line of its own. */
const findPrinted = (document: Page): string | undefined =>
  [...document.querySelectorAll(STAMPED)]
    .slice(0, MOST_STAMPED)
    .flatMap((node) => text(node.textContent) ?? [])
    .find(isDateLine);

/** Title, publisher, address and day of publication from a page's metadata. */
export function readPageFields(document: Page): StatedFields {
  const meta = (name: string) => {
    const node = document.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
    return text(node?.getAttribute('content'));
  };
  const data = linkedData(document);
  const article = data.find((node) => /Article|BlogPosting|Report/.test(String(node['@type'])));
  const site =
    meta('og:site_name') ??
    text((article?.publisher as Node | undefined)?.name) ??
    meta('application-name') ??
    meta('publisher');
  const bare = text(document.querySelector('title')?.textContent);
  const title =
    meta('og:title') ??
    text(article?.headline) ??
    text(document.querySelector('h1')?.textContent) ??
    bare?.replace(/\s[|–—-]\s[^|–—]{1,60}$/, '');
  const address = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    meta('og:url'),
    text(article?.url),
  ].find((value) => value && /^https?:\/\/\S{1,480}$/i.test(value));
  const stamps = [
    ...PUBLISHED.map(meta),
    text(article?.datePublished),
    text(document.querySelector('[itemprop="datePublished"]')?.getAttribute('datetime')),
    text(
      document.querySelector('article time[datetime], header time[datetime], time[pubdate]')?.getAttribute('datetime'),
    ),
  ];
  const dayOf = (stamp: string | undefined) => (stamp ? parseMetadataDay(stamp) : undefined);
  const stated = stamps.map(dayOf).find((day) => day !== undefined);
  const published = stated ?? dayOf(findPrinted(document));
  return {
    ...(title ? { title } : {}),
    ...(site ? { publisher: site } : {}),
    ...(address ? { url: address } : {}),
    ...(published ? { published } : {}),
  };
}
