import { WEEKDAYS } from '../calendar/weekdays.ts';
import { headWithin, joins, joinsTitle, ofBody, partsTitles } from './joined-titles.ts';
import { COURTESY, LEADING } from './name-tokens.ts';
import { ofCounterpart, withOwner } from './owner-of-title.ts';
import { findPlaces } from './places.ts';
import { isServantNamed, servesAt } from './servants.ts';
import { CONNECTORS, readTitle, type Title } from './title-phrase.ts';
import { isOfficeWord, isTitleHead, isTitleModifier } from './titles.ts';
import type { Token } from './token.ts';

const HONORIFIC = /^(?:His|Her|Their) (?:Royal|Highness|Majesty|Excellency|Serene|Imperial|Holiness)$/;

/** "Samdech Techo X": forms of address of Cambodia, which follow one another. */
const AFTER_SAMDECH = /^(?:Techo|Krolahom|Thipadei)$/;

/** "H.E. Mr. X": the longer form of address. */
const EXCELLENCY = /^H\.E\.?$/;

/** "House of Councillors President", "Ministry of Defence spokesman": the body comes before the post. */
const BODY_OF =
  /^(?:House|Ministry|Chamber|Board|Department|Council|Committee|Bank|Office|Academy|Union|Federation|Association|State|Court)$/;

/** "Of the northern mountainous province of Lao Cai": words between a local post and its place. */
const OF_A_REGION =
  /^(?:(?:north|south|east|west)(?:ern)?|(?:north|south)(?:-|)(?:east|west|central)(?:ern)?|coastal|mountainous|highlands?|delta|border|island|port|province|city|municipality|region|district|county|prefecture)$/;

/** "Received on Thursday Senator X": no word of the title. */
const WEEKDAY = new RegExp(`^(?:${WEEKDAYS.join('|')})$`);

/** What has a town, a region or a firm behind its "of". */
const OF_TOWN =
  /^(?:Mayor|Governor|[Ss]tate|[Pp]rovince|[Pp]refecture|[Cc]ity|[Cc]ounty|canton|CEO|Chairman|Chairwoman)$/;

/** "Mayor of Daegu Hong Joon-pyo", "Governor of the U.S. state of Nebraska Jim Pillen", "CEO of Salmex Peter Lund": the word behind it, in a table or not. */
export function isTownOfPost(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.kind === 'word' &&
    tokens[at].capital &&
    tokens[at - 1]?.text === 'of' &&
    OF_TOWN.test(tokens[at - 2]?.text ?? '')
  );
}

/** What may follow "the President, Mr X", where a verb would make X the one who does it. */
const GOES_ON = /^(?:and|as|in|at|on|during|of|for|to|with|from|by|who|here|today|yesterday)$/;

/** The place before the forms of address that end here: "…, H.E. Mr.". */
function beforeCourtesy(tokens: readonly Token[], at: number): number {
  let before = at;
  while (
    COURTESY.test(tokens[before]?.text ?? '') ||
    (tokens[before]?.text === '.' && COURTESY.test(tokens[before - 1]?.text ?? ''))
  )
    before -= 1;
  return before;
}

/** The title that ends where the name begins, or where the forms of address before the name do ("…, H.E. Mr."). */
export function titleBefore(
  text: string,
  tokens: readonly Token[],
  nameFrom: number,
  nameTo: number,
  bodies: ReadonlySet<number>,
): Title | undefined {
  const addressed = beforeCourtesy(tokens, nameFrom - 1);
  return (
    (addressed < nameFrom - 1 && tokens[addressed]?.text === ','
      ? readBefore(text, tokens, nameFrom, nameTo, bodies, addressed)
      : undefined) ?? readBefore(text, tokens, nameFrom, nameTo, bodies, nameFrom - 1)
  );
}

/** The title that ends at `last`, read from right to left; between it and the name stand at most forms of address. */
function readBefore(
  text: string,
  tokens: readonly Token[],
  nameFrom: number,
  nameTo: number,
  bodies: ReadonlySet<number>,
  last: number,
): Title | undefined {
  let at = last;
  // A name right after "in" or "of" is a place or a body, whatever title stands further left.
  if (CONNECTORS.has(tokens[at]?.text ?? '') && tokens[at]?.text !== 'the') return undefined;
  // "his counterpart, Sergei Lavrov," names him; "Meeting his counterpart, Son said" does not.
  const closed = [',', '.', ')', ';'].includes(tokens[nameTo]?.text ?? '');
  if (
    closed &&
    tokens[at]?.text === ',' &&
    /^(?:counterpart|predecessor|successor|spokes(?:person|man|woman))$/.test(tokens[at - 1]?.text ?? '')
  )
    at -= 1;
  // "The Ambassador of Brunei Darussalam to the Lao PDR, Adnan bin Ramli, paid …": the post comes first, the name after it.
  const apposed =
    tokens[at]?.text === ',' &&
    (closed ||
      (last < nameFrom - 1
        ? GOES_ON.test(tokens[nameTo]?.text ?? '')
        : nameTo - nameFrom > 1 && at === nameFrom - 1 && isSeated(tokens, at - 1)));
  if (last < nameFrom - 1 && !apposed) return undefined;
  if (apposed) at -= 1;
  let head: number | undefined;
  let first = nameFrom;
  const stop = Math.max(0, nameFrom - 26);
  for (; at >= stop; at -= 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token) break;
    // "Statement by the Spokesperson on Secretary X's meeting": another's post, and what he spoke about.
    if (token.text === 'on' && /^[Ss]pokes(?:person|man|woman)$/.test(tokens[at - 1]?.text ?? '')) break;
    if (token.kind === 'mark') {
      if (
        token.text === ',' &&
        head === undefined &&
        (next?.capital || (next?.text === 'and' && tokens[at + 2]?.capital)) &&
        (tokens[at - 1]?.capital ?? false) &&
        at < nameFrom - 1
      )
        continue;
      if (token.text === '-' && tokens[at - 1]?.party && next?.party) continue;
      if (token.text === '&') continue;
      // "Communist Party of Cuba (PCC) Central Committee": the short form of a body stands inside its title.
      if (
        token.text === ')' &&
        tokens[at - 2]?.text === '(' &&
        /^[A-Z][A-Za-z]{0,4}[A-Z]$/.test(tokens[at - 1]?.text ?? '')
      ) {
        at -= 2;
        continue;
      }
      break;
    }
    if (token.kind === 'number' || (head !== undefined && WEEKDAY.test(token.text))) break;
    if (at === nameFrom - 1 && isTownOfPost(tokens, at)) {
      first = at;
      continue;
    }
    const lower = token.text.toLowerCase();
    const isHead =
      isTitleHead(token.text) &&
      (token.capital || (lower !== 'head' && lower !== 'chair') || (lower === 'head' && next?.text === 'of')) &&
      !(lower === 'charge' && tokens[at - 1]?.text === 'in') &&
      !(token.text === 'General' && /^(?:Electric|Motors|Dynamics|Mills)$/.test(next?.text ?? '')) &&
      !(token.possessive && head === undefined && lower !== 'pm');
    // "… US Commerce Secretary Prime Minister X": a caption ran into the next title.
    if (head !== undefined && token.text === 'Secretary' && /^(?:Prime|President|Premier)$/.test(next?.text ?? ''))
      break;
    if (isHead) {
      head = at;
      first = at;
      continue;
    }
    if (token.party || token.place) {
      if (isDateline(token) && next?.text !== 'Mayor') break;
      if (
        head !== undefined &&
        !joins(tokens, at) &&
        !token.possessive &&
        next?.kind === 'word' &&
        CONNECTORS.has(next.text)
      )
        break;
      first = at;
      continue;
    }
    if (
      bodies.has(at) ||
      (token.capital && isOfficeWord(token.text) && !(token.opens && LEADING.test(token.text))) ||
      HONORIFIC.test(`${token.text} ${next?.text ?? ''}`) ||
      AFTER_SAMDECH.test(token.text) ||
      (head !== undefined && EXCELLENCY.test(token.text))
    ) {
      first = at;
      continue;
    }
    if (lower === 'charge' && tokens[at - 1]?.text === 'in') continue;
    if (/^(?:its|his|her|their)$/.test(lower) && /^(?:of|for)$/.test(tokens[at - 1]?.text ?? '')) continue;
    // "Chargé d'Affaires": the second word goes with the post.
    if (/^d['’]affaires$/.test(lower)) {
      first = at;
      continue;
    }
    if (CONNECTORS.has(lower)) {
      // "Presented the Ambassador with the Order": what somebody got is no name.
      if (lower === 'with' && next?.text === 'the' && isTitleHead(tokens[at - 1]?.text ?? '')) break;
      if (head === undefined) continue;
      if (lower === 'the') {
        first = at;
        continue;
      }
      // "X, special envoy of President Y": the envoy is X.
      if (servesAt(tokens, at) && isServantNamed(tokens, at - 1)) break;
      if (lower === 'and' && partsTitles(tokens, at, first)) break;
      if (lower === 'and' && first === at + 1 && joinsTitle(tokens, at - 1)) continue;
      // "Chairman of the Office of President": the phrase goes on to an earlier head.
      if (
        lower !== 'and' &&
        first === at + 1 &&
        (headWithin(tokens, at - 1, 4) ||
          (lower === 'of' && BODY_OF.test(tokens[at - 1]?.text ?? '')) ||
          (/^(?:on|for)$/.test(lower) && ofBody(tokens, at - 1)))
      )
        continue;
      break;
    }
    // "Under President X's leadership": only secretaries are under-secretaries.
    if (token.text === 'under' && !/^secretar/i.test(next?.text ?? '')) break;
    if (head !== undefined && (isTitleModifier(lower) || lower.endsWith('-elected'))) {
      first = at;
      continue;
    }
    if (head === undefined && !token.capital && (isTitleModifier(lower) || OF_A_REGION.test(lower))) continue;
    break;
  }
  if (head === undefined) return undefined;
  const opening = tokens[first];
  if (
    apposed &&
    !(opening?.party ?? (/^(?:visiting|outgoing|new)$/.test(opening?.text ?? '') && tokens[first + 1]?.party)) &&
    !/^(?:the|its|his|her|their)$/i.test(opening?.text ?? '') &&
    !isOfState(tokens, last - 1) &&
    !(opening?.opens && nameTo - nameFrom > 1 && tokens[nameTo]?.text === ',') &&
    !isSeated(tokens, last - 1)
  )
    return undefined;
  const title = readTitle(text, tokens, first, nameFrom);
  if (!title || title.country) return title;
  const other = closed || apposed ? ofCounterpart(tokens, first) : undefined;
  return other ? { ...title, country: other } : withOwner(text, tokens, title);
}

/** "GENEVA Prime Minister X met": a town in capitals at the head of a sentence, whose dash was lost, and no body ("CPPCC"). */
const isDateline = ({ opens, party, place, text }: Token): boolean =>
  opens &&
  /^[A-Z .]{4,}$/.test(text) &&
  (place !== undefined || (party?.kind === 'metonym' && findPlaces(text).length > 0));

/** "Minister of Trade of Peru, Ana Lima, …": a post that ends with its state. */
const isOfState = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.party?.kind === 'name' && /^of(?: the)?$/.test(tokens[at - 1]?.text ?? '');

/** "Consul General of Peru in Da Nang, Ana Lima": a post that ends with its town, as a consulate's does. */
const isSeated = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.place !== undefined || /^[A-Z]{3,5}$/.test(tokens[at]?.text ?? '')) &&
  tokens[at - 1]?.text === 'in' &&
  tokens.slice(Math.max(0, at - 9), at).some(({ text }) => /^(?:Consul|Consulate)$/.test(text));
