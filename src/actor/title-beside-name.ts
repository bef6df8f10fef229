import type { Party } from './actor.ts';
import { foldMarks } from './fold.ts';
import { COURTESY, LEADING, POSTNOMINAL } from './name-tokens.ts';
import { isOfficeWord, isTitleHead, isTitleModifier } from './titles.ts';
import type { Token } from './tokens.ts';

/** A title beside a name: its words, its party, and whether it is one of the past. */
export interface Title {
  /** First token of the phrase. */
  readonly from: number;
  readonly role: string;
  readonly country?: Party;
  readonly former: boolean;
  readonly counterpart: boolean;
}

const CONNECTORS = new Set(['of', 'for', 'on', 'and', 'the', 'to', 'in', '&', 'with', 'at', 'de']);

const HONORIFIC = /^(?:His|Her|Their) (?:Royal|Highness|Majesty|Excellency|Serene|Imperial|Holiness)$/;

const DROPPED =
  /^(?:visiting|the|his|her|their|its|our|a|an|then|late|newly-elected|newly|elected|newly-appointed|appointed|incumbent|outgoing|current|host|new|and|both|respective)$/i;

/** "House of Councillors President", "Ministry of Defence spokesman": the body comes before the post. */
const BODY_OF =
  /^(?:House|Ministry|Chamber|Board|Department|Council|Committee|Bank|Office|Academy|Union|Federation|Association|State|Court)$/;

/** "Of the northern mountainous province of Lao Cai": words between a local post and its place. */
const OF_A_REGION =
  /^(?:(?:north|south|east|west)(?:ern)?|(?:north|south)(?:-|)(?:east|west|central)(?:ern)?|coastal|mountainous|highlands?|delta|border|island|port|province|city|municipality|region|district|county|prefecture)$/;

/** "Mayor of Daegu Hong Joon-pyo": a capitalised word right behind such a post is its town, in a table or not. */
export function isTownOfPost(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.kind === 'word' &&
    tokens[at].capital &&
    tokens[at - 1]?.text === 'of' &&
    /^(?:Mayor|Governor)$/.test(tokens[at - 2]?.text ?? '')
  );
}

/** The title that ends where the name begins, read from right to left. */
export function titleBefore(
  text: string,
  tokens: readonly Token[],
  nameFrom: number,
  nameTo: number,
  bodies: ReadonlySet<number>,
): Title | undefined {
  let at = nameFrom - 1;
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
  const apposed = closed && tokens[at]?.text === ',' && tokens[at + 1] === tokens[nameFrom];
  if (apposed) at -= 1;
  let head: number | undefined;
  let first = nameFrom;
  const stop = Math.max(0, nameFrom - 26);
  for (; at >= stop; at -= 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token) break;
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
      if (token.text === ')' && tokens[at - 2]?.text === '(' && /^[A-Z]{2,6}$/.test(tokens[at - 1]?.text ?? '')) {
        at -= 2;
        continue;
      }
      break;
    }
    if (token.kind === 'number') break;
    if (at === nameFrom - 1 && isTownOfPost(tokens, at)) {
      first = at;
      continue;
    }
    const lower = token.text.toLowerCase();
    const isHead =
      isTitleHead(token.text) &&
      (token.capital || (lower !== 'head' && lower !== 'chair') || (lower === 'head' && next?.text === 'of')) &&
      !(lower === 'charge' && tokens[at - 1]?.text === 'in') &&
      !(token.possessive && head === undefined && lower !== 'pm');
    if (isHead) {
      head = at;
      first = at;
      continue;
    }
    if (token.party || token.place) {
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
      HONORIFIC.test(`${token.text} ${next?.text ?? ''}`)
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
      if (head === undefined) continue;
      if (lower === 'the') {
        first = at;
        continue;
      }
      // "X, special envoy of President Y": the envoy is X.
      if (lower === 'of' && tokens[at - 1]?.text === 'envoy' && envoyIsNamed(tokens, at - 1)) break;
      if (lower === 'and' && (OF_ANOTHER.test(tokens[first]?.text ?? '') || isOfTwo(tokens, at, first))) break;
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
    if (head !== undefined && (isTitleModifier(lower) || lower.endsWith('-elected'))) {
      first = at;
      continue;
    }
    if (head === undefined && !token.capital && (isTitleModifier(lower) || OF_A_REGION.test(lower))) continue;
    break;
  }
  if (head === undefined) return undefined;
  const opening = tokens[first];
  if (apposed && !(opening?.party && opening.possessive) && !/^(?:the|its|his|her|their)$/i.test(opening?.text ?? ''))
    return undefined;
  const title = readTitle(text, tokens, first, nameFrom);
  if (!title || title.country) return title;
  const other = closed || apposed ? ofCounterpart(tokens, first) : undefined;
  return other ? { ...title, country: other } : withOwner(text, tokens, title);
}

/** "His Chinese counterpart, Admiral X": the word before the comma says whose the title is. */
function ofCounterpart(tokens: readonly Token[], first: number): Party | undefined {
  const comma = tokens[first - 1]?.text === ',' ? first - 2 : undefined;
  const word = comma === undefined ? undefined : tokens[comma];
  return word && comma && /^counterpart$/.test(word.text) ? tokens[comma - 1]?.party?.party : undefined;
}

/** A body of a state, whose name stands for it as a capital does, and which sends delegations. */
const BODY = /\b(?:Conference|Congress|Assembly|Party|Council|Committee|Ministry|Army|Senate|Parliament|Union)\b/;

/** "A delegation of the Lao National Assembly led by its Chairman X": the party before is the owner of the title. */
function withOwner(text: string, tokens: readonly Token[], title: Title): Title {
  const token = tokens[title.from];
  const before = foldMarks(text.slice(Math.max(0, (token?.start ?? 0) - 24), token?.start ?? 0));
  if (!/^(?:its|their)$/.test(token?.text ?? '') && !/\b(?:led|headed) by (?:its |the |their )?$/.test(before))
    return title;
  const owner = tokens
    .slice(Math.max(0, title.from - 24), title.from)
    .findLast(({ party }) => party && (party.kind !== 'metonym' || BODY.test(party.text)));
  return owner?.party ? { ...title, country: owner.party.party } : title;
}

/** "The Deputy PM and Ambassador Greer": nobody holds such a post beside another. */
const OF_ANOTHER = /^(?:Ambassador|Senator|Representative|Congressman|Congresswoman)$/;

/** "The Vice President and President Thưởng", "the Secretary and Prime Minister Chính": two posts that no one holds together. */
function isOfTwo(tokens: readonly Token[], at: number, first: number): boolean {
  const before = `${tokens[at - 2]?.text ?? ''} ${tokens[at - 1]?.text ?? ''}`;
  const after = `${tokens[first]?.text ?? ''} ${tokens[first + 1]?.text ?? ''}`;
  if (!/^(?:President|Prime Minister|Premier|Chancellor|King)\b/.test(after)) return false;
  if (/^(?:Vice President|Prime Minister|Foreign Minister)$/.test(before)) return true;
  if (/ Secretary$/.test(before)) return !/^(?:General|Party|First) /.test(before);
  return / President$/.test(before) && /^(?:Prime Minister|Premier)/.test(after);
}

/** Whether the envoy's own name stands before the comma. */
function envoyIsNamed(tokens: readonly Token[], at: number): boolean {
  const first = /^(?:special|personal)$/.test(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  return tokens[first - 1]?.text === ',' && (tokens[first - 2]?.capital ?? false);
}

/** Whether a title ends at this token, so that "and" joins two titles of one person. */
function joinsTitle(tokens: readonly Token[], at: number): boolean {
  const bracketed =
    tokens[at]?.text === ')' && tokens[at - 2]?.text === '(' && /^[A-Z]{2,6}$/.test(tokens[at - 1]?.text ?? '');
  return headWithin(tokens, bracketed ? at - 3 : at, 7);
}

/** "Chair of the House Committee on …", "Chairman of the party's Commission for …": the field of the body that someone heads. */
function ofBody(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:Sub)?(?:[Cc]ommittee|Commission|Council|Board|Panel)$/.test(tokens[at]?.text ?? '') &&
    headWithin(tokens, at - 1, 7)
  );
}

function headWithin(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let back = 0; back < limit; back += 1) {
    const token = tokens[at - back];
    if (token?.kind !== 'word') return false;
    if (isTitleHead(token.text)) return true;
    if (!(token.party || token.place || isOfficeWord(token.text) || CONNECTORS.has(token.text.toLowerCase())))
      return false;
  }
  return false;
}

function joins(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.kind === 'word' && (tokens[at + 1]?.text === 'and' || isTitleHead(tokens[at + 1]?.text ?? ''));
}

const SPEAKS =
  /^(?:[a-z]{3,14}ed|said|told|spoke|met|held|took|gave|made|says|also|then|later|will|would|has|had|was|is|hopes|went|paid|sent)$/;

/** What several do in a headline; of one it would end in "s". */
const DO_TOGETHER =
  /^(?:discuss|hold|meet|vow|agree|exchange|talk|pledge|speak|sign|review|call|urge|seek|eye|stress|reaffirm|affirm|co-chair|hail|mark|share|back|want|look|plan|consult|confer|have|are|were|debate|explore|renew|push|weigh|tout|chair|attend|visit|address|to)$/;

/** The title that follows the name after a comma or in brackets: ", Minister of Foreign Affairs of Russia,". */
export function titleAfter(
  text: string,
  tokens: readonly Token[],
  nameTo: number,
  bodies: ReadonlySet<number>,
): Title | undefined {
  const close = POSTNOMINAL.test(tokens[nameTo]?.text ?? '') ? nameTo + 1 : nameTo;
  const comma = tokens[close];
  if (tokens[nameTo - 1]?.possessive || (comma?.text !== ',' && comma?.text !== '(')) return undefined;
  let at = close + 1;
  if (POSTNOMINAL.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2;
  const from = at;
  let head: number | undefined;
  const limit = Math.min(tokens.length, nameTo + 22);
  for (; at < limit; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    const lower = token.text.toLowerCase();
    if (isTitleHead(token.text)) {
      head ??= at;
      continue;
    }
    if (token.party || token.place || bodies.has(at) || (token.capital && isOfficeWord(token.text))) continue;
    if (
      CONNECTORS.has(lower) ||
      isTitleModifier(lower) ||
      DROPPED.test(lower) ||
      (head === undefined && lower === 'who')
    ) {
      if (lower === 'who') return undefined;
      continue;
    }
    if (!token.capital && isOfficeWord(token.text)) continue;
    // "Consul General of Peru in Varna": a town that no table knows is none of the people.
    if (head !== undefined && token.capital && tokens[at - 1]?.text === 'in') continue;
    break;
  }
  if (head === undefined || head > nameTo + 9) return undefined;
  const stopped = tokens[at];
  // A capitalised name inside the phrase means that the title belongs to the next person.
  if (stopped?.kind === 'word' && stopped.capital) return undefined;
  // "Moreau, Swiss envoy discuss …": a headline's list of two, of whom the second goes without a name.
  if (nameTo <= 3 && stopped?.kind === 'word' && DO_TOGETHER.test(stopped.text)) return undefined;
  // "At the meeting with Moreau, the Swiss leader recalled …": who speaks behind the comma is the other one.
  if (tokens[from]?.text === 'the' && stopped?.kind === 'word' && SPEAKS.test(stopped.text)) return undefined;
  let to = at;
  while (to > head + 1 && CONNECTORS.has((tokens[to - 1]?.text ?? '').toLowerCase())) to -= 1;
  return readTitle(text, tokens, from, to);
}

/** The words and the country of the title that spans these tokens. */
function readTitle(text: string, tokens: readonly Token[], from: number, to: number): Title | undefined {
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
    if (token.text === 'to' || token.text === 'in') hosted = true;
    if (token.text === 'of' || token.text === 'and') hosted = false;
    // "In Beijing Prime Minister X": the town is where something was, not whose minister X is.
    const isScene = at === from && /^(?:in|at|from|near)$/.test(tokens[from - 1]?.text ?? '');
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
  while (last > first && (COURTESY.test(tokens[last - 1]?.text ?? '') || tokens[last - 1]?.kind === 'mark')) last -= 1;
  const start = tokens[first]?.start;
  const end = tokens[last - 1]?.end;
  const words =
    start === undefined || end === undefined || last <= first ? '' : text.slice(start, end).replace(/\s+/g, ' ');
  // "State Councillor and his Chinese counterpart": the post says more than the likeness.
  const role = words
    .replace(/ \([A-Z]{2,6}$/, '')
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
