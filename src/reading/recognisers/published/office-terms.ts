import { knownPerson } from '../../../actor/gazetteer.ts';
import { classOfRole } from '../../../actor/titles.ts';
import { cutPassage, type Evidence } from '../../../article/passage.ts';
import { addDays, type Day, earliest, latest } from '../../../calendar/day.ts';
import type { Draft, PersonMention, Sentence } from '../../draft.ts';

/** A stretch of days in which the text can have been written; an end that is not known lies very far off. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
  readonly evidence: readonly Evidence[];
  /** How many people held their office in it. */
  readonly holders: number;
}

/** The ends of a window that is open. */
export const OPEN_FROM = '1900-01-01' as Day;
export const OPEN_TO = '2999-12-31' as Day;

/** Sentences that speak of other times than that of writing: who is named there may have left the office since, or not held it yet. */
const OTHER_TIMES =
  /\b(?:1[89]|20)\d\d\b|\b(?:last|previous|next) (?:\w{2,9} )?(?:year|month|term|visit|meeting)\b|\b(?:ago|recall\w*|remember\w*|history|historic|anniversary|then|formerly|late|since|previous\w*|founded|laid|forged|under the (?:leadership|presidency)|earlier|January|February|March|April|May|June|July|August|September|October|November|December)\b/i;
const ARCHIVE = /\b(?:file|archiv\w{1,3}|undated)\b/i;
/** Sentences in which office-holders are taken to be in office now, beyond the lead. */
const REPORT = 8;

/**
 * The stretches in which everyone named in the lead, in the captions and in what the text reports held the office that
 * it gives them; ends that are not known are open.
 */
export function findOfficeTerms(draft: Draft): readonly Window[] {
  let windows: Window[] = [{ from: OPEN_FROM, to: OPEN_TO, evidence: [], holders: 0 }];
  const ofNow = draft.sentences.slice(0, REPORT).filter(({ text }) => !OTHER_TIMES.test(text));
  const counted = new Set<string>();
  for (const mention of draft.mentions) {
    if (mention.by !== 'name' || !isOfNow(mention, draft, ofNow)) continue;
    const before = draft.article.parts[mention.in].slice(Math.max(0, mention.start - 12), mention.start);
    if (/\b(?:former|then|late|ex|outgoing)\b/i.test(mention.text) || /\b(?:former|then|late|ex)[ -]$/i.test(before))
      continue;
    const elect = /\belect\b/i.test(mention.text) || /\belect[ -]$/i.test(before);
    const held = termsOf(mention.who.person, mention.who.role?.replace(/[- ]elect\b/i, ''), mention.who.country);
    const terms = elect ? held.flatMap(electBefore) : held;
    if (terms.length === 0) continue;
    const evidence = cutPassage(draft.article, mention.in, mention.start, mention.end);
    const another = Number(!counted.has(mention.who.key));
    counted.add(mention.who.key);
    const narrowed = windows.flatMap((window) =>
      terms.flatMap((term) => {
        const from = window.from > term.from ? window.from : term.from;
        const to = window.to < term.to ? window.to : term.to;
        const narrower = from !== window.from || to !== window.to;
        if (from > to) return [];
        const words = narrower ? [...window.evidence, evidence] : window.evidence;
        return [{ from, to, evidence: words, holders: window.holders + another }];
      }),
    );
    windows = narrowed;
  }
  return windows;
}

/** Whether the person is named with the office in a place that tells of the time of writing; `ofNow` are the sentences that do. */
function isOfNow(mention: PersonMention, draft: Draft, ofNow: readonly Sentence[]): boolean {
  if (mention.in === 'caption') {
    const line = draft.asides.find(
      ({ in: part, start, end }) => part === 'caption' && start <= mention.start && mention.start < end,
    );
    return line !== undefined && !ARCHIVE.test(line.text) && mention.text.includes(' ');
  }
  if (mention.in !== 'body') return false;
  const [first, second] = draft.sentences;
  if (mention.start <= ((second ?? first)?.end ?? 0)) return true;
  // Only where the office stands beside the name: elsewhere it may come from another time that the text speaks of.
  return (
    ofNow.some(({ start, end }) => start <= mention.start && mention.start < end) &&
    /^\p{Lu}.{2,60} \p{Lu}/u.test(mention.text)
  );
}

function termsOf(
  name: string | undefined,
  role: string | undefined,
  country: string | undefined,
): { from: Day; to: Day }[] {
  if (!name || !role) return [];
  const kind = classOfRole(role);
  const person = knownPerson(name);
  return (person?.tenures ?? [])
    .filter(
      (tenure) =>
        (kind === 'other' ? isWorded(tenure.office, role) : classOfRole(tenure.office) === kind) &&
        (!country || tenure.country === country),
    )
    .flatMap((tenure) => {
      const from = tenure.from ? earliest(tenure.from) : OPEN_FROM;
      const to = tenure.to ? latest(tenure.to) : OPEN_TO;
      return from && to ? [{ from, to }] : [];
    });
}

/** Days before taking office in which somebody is called the one elect. */
const ELECT = 160;

/** The stretch before a term in which who is to serve it has been elected. */
function electBefore({ from }: { readonly from: Day }): { from: Day; to: Day }[] {
  return from === OPEN_FROM ? [] : [{ from: addDays(from, -ELECT), to: from }];
}

/** Whether a role holds the words of an office that belongs to no class. */
function isWorded(office: string, role: string): boolean {
  const words = new Set(role.toLowerCase().match(/\p{L}{4,}/gu));
  return (office.toLowerCase().match(/\p{L}{4,}/gu) ?? []).every((word) => words.has(word));
}
