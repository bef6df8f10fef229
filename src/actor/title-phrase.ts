import type { Party } from './actor.ts';
import { COURTESY } from './name-tokens.ts';
import type { Token } from './token.ts';

/** A title beside a name: its words, its party, and whether it is one of the past. */
export interface Title {
  /** First token of the phrase. */
  readonly from: number;
  readonly role: string;
  readonly country?: Party;
  readonly former: boolean;
  readonly counterpart: boolean;
}

/** Small words inside titles. */
export const CONNECTORS = new Set(['of', 'for', 'on', 'and', 'the', 'to', 'in', '&', 'with', 'at', 'de']);

/** Words beside a title that are none of it. */
export const DROPPED =
  /^(?:visiting|the|his|her|their|its|our|a|an|then|late|newly-elected|newly|named|elected|newly-appointed|appointed|incumbent|outgoing|current|host|new|and|both|respective)$/i;

const SERVES = /^(?:[Aa]ssistant|[Aa]dvis[eo]r|[Aa]ide|[Ss]ecretary)$/;

/** The words and the country of the title that spans these tokens. */
export function readTitle(text: string, tokens: readonly Token[], from: number, to: number): Title | undefined {
  let first = from;
  let country: Party | undefined;
  let former = false;
  let hosted = false;
  let metonym: Party | undefined;
  let town: Party | undefined;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (/^(?:former|ex|late)$/i.test(token.text)) former = true;
    // "Assistant to the US Trade Representative" serves that state, as no ambassador to it does.
    if ((token.text === 'to' && !SERVES.test(tokens[at - 1]?.text ?? '')) || token.text === 'in') hosted = true;
    if (token.text === 'of' || token.text === 'and') hosted = false;
    // "In Beijing Prime Minister X", "at the Pentagon President Y": the house is where something was, not whose minister X is.
    const behind = at === from + 1 && tokens[from]?.text === 'the' ? from : at;
    const isScene = behind === from && /^(?:in|at|from|near)$/.test(tokens[from - 1]?.text ?? '');
    if (!hosted && token.place && !isScene) town ??= token.place.country;
    if (!hosted && token.party && !country) {
      if (token.party.kind === 'metonym') metonym ??= isScene ? undefined : token.party.party;
      else country = token.party.party;
    }
  }
  // "Secretary of the Guangxi Party Committee": of the country of that province.
  country ??= metonym ?? town;
  while (first < to) {
    const token = tokens[first];
    if (!token) break;
    const courtesy = COURTESY.test(token.text);
    const national = token.party && (tokens[first + 1]?.kind === 'word' || tokens[first + 1]?.text === '-');
    const plain = DROPPED.test(token.text) || token.text === '-' || (token.kind === 'mark' && first === from);
    if (!courtesy && !national && !plain) break;
    first += 1;
  }
  let last = to;
  while (last > first && (isCourtesy(tokens, last - 1) || tokens[last - 1]?.kind === 'mark')) last -= 1;
  const start = tokens[first]?.start;
  const end = tokens[last - 1]?.end;
  const words =
    start === undefined || end === undefined || last <= first ? '' : text.slice(start, end).replace(/\s+/g, ' ');
  // "State Councillor and his Chinese counterpart": the post says more than the likeness.
  const role = words
    .replace(/ \([A-Z][A-Za-z]{0,4}[A-Z]$/, '')
    .replace(/ the$/, '')
    .replace(/ and (?:his|her|their) (?:[A-Za-z.]+ ){0,3}counterpart$/, '');
  const counterpart = /\bcounterparts?$/i.test(role);
  return {
    from,
    role: counterpart
      ? ''
      : role
          .replace(/['’]s?$/, '')
          .replace(
            / ?\b(?:His|Her|Their) (?:Royal |Serene |Imperial )?(?:Highness|Majesty|Excellency|Holiness)(?: Sheikh| the)?\b/,
            '',
          )
          .trim(),
    ...(country ? { country } : {}),
    former,
    counterpart,
  };
}

/** A form of address at the end of a title; "First Lady" is one whole. */
const isCourtesy = (tokens: readonly Token[], at: number): boolean =>
  COURTESY.test(tokens[at]?.text ?? '') && !(tokens[at]?.text === 'Lady' && tokens[at - 1]?.text === 'First');
