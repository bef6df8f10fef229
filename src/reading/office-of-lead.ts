import type { Party } from '../actor/actor.ts';
import { findParties, isState } from '../actor/gazetteer.ts';
import type { Draft, Sentence } from './draft.ts';

/** An office with its country with which a lead opens, where it names nobody for it. */
export interface LeadOffice {
  /** As worded, in lower case, without its country: "military commander in the pacific". */
  readonly role: string;
  readonly country: Party;
}

const HEAD =
  /\b(?:minister|president|premier|secretary|diplomat|speaker|chief|commander|envoy|negotiator|general|admiral|ambassador|senator|lawmaker|legislator|chancellor|king|representative|adviser|advisor|chairman|chairwoman)\b/i;

/** Where the post is, behind its word: "in the Pacific", "of the House Armed Services Committee". */
const TAIL = /^(?: (?:of|in|for|to|on) (?:the )?[A-Za-z][\w.’'-]*(?: (?:[A-Z][\w.’'-]*|and|of|on|the)){0,6})?(?=,? )/;

/** What the one who bears it does; a name, or words that go on with the office, say that it is no such lead. */
const DOES =
  /^,? (?:[a-z]+ly |also |on [A-Z][a-z]+ )?(?:is|was|has|had|will|would|(?!and\b|or\b)[a-z]{2,14}(?:ed|es|s)|said|met|held|left|began|flew|told|led|sought|went|made|gave|spoke)\b/;

/** How far into the sentence the word of the office may stand. */
const OPENING = 80;

/** "The top U.S. military commander in the Pacific proposed …", "Peru's trade minister said …": the first sentence's nameless subject. */
function officeOpeningLead(text: string): LeadOffice | undefined {
  const head = HEAD.exec(text.slice(0, OPENING));
  if (!head) return undefined;
  const post = head.index + head[0].length;
  const tail = TAIL.exec(text.slice(post))?.[0] ?? '';
  if (!DOES.test(text.slice(post + tail.length))) return undefined;
  const before = findParties(text.slice(0, post));
  const [party, ...others] = before.length > 0 ? before : / of /.test(tail) ? findParties(tail) : [];
  if (!party || others.length > 0 || !isState(party.party)) return undefined;
  const words = (before.length > 0 ? without(text.slice(0, post), party) : text.slice(0, post)).replace(
    /^(?:The|A|An) /,
    '',
  );
  // Another word with a capital before the office is somebody's or something's name.
  if (/[A-Z]/.test(words.slice(1, words.length - head[0].length))) return undefined;
  const rest = before.length > 0 ? tail : without(tail, party).replace(/ of(?: the)? *$/, '');
  return { role: `${words}${rest}`.toLowerCase().trim(), country: party.party };
}

/** The words without the party's name, which may be possessive. */
const without = (words: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  words.slice(0, start) +
  words
    .slice(end)
    .replace(/^['’]s?/, '')
    .trimStart();

/** Lines at the top that may stand before the lead: an hour, a headline. */
const ABOVE = 3;

/** A lead that opens with a nameless office, and the sentence behind it, in which its bearer may be named. */
export interface NamelessLead {
  readonly lead: Sentence;
  readonly next: Sentence;
  readonly office: LeadOffice;
}

/** The first such lead of the lines at the top. */
export function namelessLead({ sentences }: Draft): NamelessLead | undefined {
  for (const [at, lead] of sentences.slice(0, ABOVE).entries()) {
    const next = sentences[at + 1];
    const office = next && officeOpeningLead(lead.text);
    if (office) return { lead, next, office };
  }
  return undefined;
}
