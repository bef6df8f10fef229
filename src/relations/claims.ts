import type { Party } from '../actor/actor.ts';
import type { Article, StatedEvent } from '../article/article.ts';
import { cutPassage, type Evidence, type Support } from '../article/passage.ts';
import type { PartialDay } from '../calendar/day.ts';
import type { Reading } from '../reading/reading.ts';
import { type CuratedRow, supportOf } from './curated.ts';

/** One source's word that something dated happened between parties. */
export interface Claim {
  readonly what: string;
  readonly parties: readonly Party[];
  readonly kind: string;
  /** For partnerships: the level as worded. */
  readonly level?: string;
  readonly date?: PartialDay;
  readonly otherDates: readonly { readonly date: PartialDay; readonly support: Support }[];
  readonly sensitive: boolean;
  readonly note?: string;
  readonly support: Support;
  /** How much the claim counts where sources differ: an article's own words more than a table. */
  readonly weight: number;
}

/** The order-free key of a set of parties. */
export function partiesKey(parties: readonly Party[]): string {
  return [...new Set(parties)].sort().join('-');
}

const LEVEL = /^(.{0,80}?\bpartnership\b(?: (?:for|on|in) .{0,80}?)?)(?: between | of )/i;

/** What an article's front matter states. */
export function claimsOfArticle(article: Article): Claim[] {
  return article.events.map((event) => {
    const kind = kindOf(event.kind ?? '', event.what);
    const level = kind === 'partnership' ? (LEVEL.exec(event.what)?.[1] ?? levelAfterDash(event.what)) : undefined;
    const support = frontMatterEvidence(article, event);
    return {
      what: event.what,
      parties: event.parties,
      kind,
      ...(level && { level }),
      date: event.date,
      otherDates: event.alt ? [{ date: event.alt, support }] : [],
      sensitive: event.sensitive ?? false,
      ...(event.note && { note: event.note }),
      support,
      weight: 1.5,
    };
  });
}

/** "ASEAN–China comprehensive strategic partnership" names its level last. */
function levelAfterDash(what: string): string | undefined {
  const formula = /\bcommunity with a shared future\b.{0,60}$/i.exec(what);
  if (formula) return formula[0];
  return /\b((?:comprehensive|extensive|strategic|cooperative|green) .{0,60}partnership\b.{0,60})$/i.exec(what)?.[1];
}

/** The line of the front matter that holds the event. */
export function frontMatterEvidence(article: Article, event: StatedEvent): Evidence {
  const text = article.parts['front matter'];
  const at = Math.max(0, text.indexOf(event.what) >= 0 ? text.indexOf(event.what) : text.indexOf(event.date));
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return cutPassage(article, 'front matter', start, end < 0 ? text.length : end);
}

/** What an article's words say of partnerships and anniversaries. */
export function claimsOfReading(reading: Reading): Claim[] {
  const partnerships = reading.partnerships.flatMap((partnership): Claim[] => {
    const [support] = partnership.evidence;
    if (!support || partnership.parties.length < 2) return [];
    const { level, parties, since } = partnership;
    return [
      {
        what: level,
        parties,
        kind: 'partnership',
        level,
        ...(since && { date: since }),
        otherDates: [],
        sensitive: false,
        support,
        weight: 1.5,
      },
    ];
  });
  const anniversaries = reading.anniversaries.flatMap((anniversary): Claim[] => {
    const [support] = anniversary.evidence;
    if (!support || !anniversary.originYear || anniversary.countries.length < 2) return [];
    // One that its text does not say what it is of.
    if (anniversary.of === 'anniversary') return [];
    const kind = kindOf('', anniversary.of);
    return [
      {
        what: anniversary.of,
        parties: anniversary.countries,
        kind,
        ...(kind === 'partnership' && { level: anniversary.of }),
        date: String(anniversary.originYear) as PartialDay,
        otherDates: [],
        sensitive: false,
        support,
        weight: 1.5,
      },
    ];
  });
  return [...partnerships, ...anniversaries];
}

/** What a curated row says. */
export function claimOfRow(row: CuratedRow): Claim {
  return {
    what: row.what,
    parties: row.parties,
    kind: kindOf(row.kind, row.what),
    ...(row.level && { level: row.level }),
    date: row.date,
    otherDates: (row.otherDates ?? []).map(({ date, source }) => ({ date, support: { source, row: row.row } })),
    sensitive: row.kind === 'sensitive',
    ...(row.note && { note: row.note }),
    support: supportOf(row),
    weight: 1,
  };
}

/** The kind of a dated event, from what its source calls it. */
export function kindOf(stated: string, what: string): string {
  if (/\bresum/i.test(what)) return 'resumption';
  if (stated && stated !== 'sensitive') return stated;
  if (/\bpartnership\b/i.test(what) && !/\btreaty|agreement\b/i.test(what)) return 'partnership';
  if (/\btreaty\b/i.test(what)) return 'treaty';
  if (/\bnormali[sz]/i.test(what)) return 'normalisation';
  if (/\bdiplomatic (?:relations|ties|relationship)\b|\brelations$|\bties$/i.test(what)) return 'diplomatic relations';
  if (/\btreaty|agreement|convention|declaration\b/i.test(what)) return 'treaty';
  return stated || 'event';
}
