import type { Party } from './actor.ts';
import { foldMarks } from './fold.ts';
import { isOfficeWord, isTitleHead, isTitleModifier, PARTICLES } from './titles.ts';
import { type Token, tokenise } from './tokens.ts';

/** A name in a text, with the title that the same phrase gives it. Offsets are into the text. */
export interface NamedPerson {
  /** The whole phrase: title and name. */
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** The title as worded, without leading adjectives of nationality and "visiting". */
  readonly role?: string;
  /** The party that the phrase itself ties to the title. */
  readonly country?: Party;
  /** How the role is tied to the name. */
  readonly by: 'title' | 'apposition' | 'counterpart' | 'bare';
  /** For "his Russian counterpart": the counterpart's role is the other's. */
  readonly former: boolean;
}

const CONNECTORS = new Set(['of', 'for', 'on', 'and', 'the', 'to', 'in', '&', 'with', 'at', 'de']);
const HONORIFIC = /^(?:His|Her|Their) (?:Royal|Highness|Majesty|Excellency|Serene|Imperial|Holiness)$/;
const DROPPED =
  /^(?:visiting|the|his|her|their|its|our|a|an|then|late|newly-elected|newly|elected|newly-appointed|appointed|incumbent|outgoing|current|host|new|and|both|respective)$/i;
const COURTESY = /^(?:mr|mrs|ms|mme|dr|prof|professor|sir|dame|lord|lady|madam|comrade|h\.e|he)\.?$/i;
const LEADING =
  /^(?:In|On|At|The|This|That|These|Those|He|She|It|They|We|I|His|Her|Their|Its|Our|During|After|Before|While|When|As|Both|According|However|Also|And|But|To|With|For|From|By|Following|Speaking|Regarding|Meanwhile|Earlier|Later|Since|Under|Over|There|Here|If|Although|Though|Besides|Moreover|Furthermore|Addressing|Reflecting|Thanking|Welcoming|Noting|Recalling|Affirming|Stressing|Sharing|Talking|Mentioning|Touching|Concluding|Hosting|Receiving|Meeting|Visited|Photo|Source|File|Dear|Yes|No|Not|All|Some|Many|Most|Other|Another|One|Two|Three|Last|Next|New|Such|Only|Now|Then|Today|Yesterday|Let|May|Amid|Among|Between|Within|Through|Because|Despite|Apart|In-depth|Sides|Participants|Officials|Ministers|Leaders|Attending|Accepting|Agreeing|Expressing|Appreciating|Congratulating|Highlighting|Emphasising|Emphasizing|Reaffirming|Opening|Citing|Marking|Joining|Present|Who|What|Where|Why|How|Which|Did|Does|Do|Is|Are|Was|Were|Has|Have|Had|Will|Would|Can|Could|Should|When|Whom|Whose|About|Tell|Show|Find|List|Give|Please|Any|Each|Every|Delegates|Once|Upon|Until|Unlike|Like|Even|Just|Still|Yet|So|Thus|Hence|Therefore|Both|Either|Neither|Nor|Or|Via|Per|Versus|Vs|Live|Breaking|Update|Exclusive|Watch|Read|More|Related|Tags|Share|Follow|Home|News|Menu|Search|Subscribe|Advertisement|Comments|Print|Email|Copyright|Reporting|Editing|Written|Translated|Compiled|Edited)$/;

/** Words that capitals turn into a name only in the midst of a sentence and before another name ("To Lam"). */
const FUNCTION_WORD =
  /^(?:To|An|In|On|At|Of|For|And|The|With|By|From|As|A|It|He|She|We|They|His|Her|Their|Our|Its|This|That|But|Or)$/;

/** Every named person of a text, in order. Names in no table are found by the titles beside them. */
export function findNamedPeople(text: string, tokens: readonly Token[] = tokenise(text)): NamedPerson[] {
  const found: NamedPerson[] = [];
  const bodies = findBodyNames(tokens);
  let from = 0;
  while (from < tokens.length) {
    const to = bodies.has(from) ? undefined : endOfName(tokens, from);
    if (to === undefined) {
      from += 1;
      continue;
    }
    found.push(describe(text, tokens, from, to, bodies));
    from = to;
  }
  return shareTitle(text, tokens, found);
}

/** "House of Councillors President", "Ministry of Defence spokesman": the body comes before the post. */
const BODY_OF =
  /^(?:House|Ministry|Chamber|Board|Department|Council|Committee|Bank|Office|Academy|Union|Federation|Association|State|Court)$/;

const DAY_OR_MONTH =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Today|Yesterday)$/;

/** Tokens that look like names but name a body: words of an office follow them directly, or they stand in "of the X of". */
function findBodyNames(tokens: readonly Token[]): ReadonlySet<number> {
  const bodies = new Set<number>();
  for (let from = 0; from < tokens.length; from += 1) {
    const to = endOfName(tokens, from);
    if (to === undefined) continue;
    const last = tokens[to - 1];
    const next = tokens[to];
    const adjacent = last && next?.kind === 'word' && next.start - last.end === 1 && !last.possessive;
    const office =
      adjacent &&
      next.capital &&
      !next.party &&
      !next.place &&
      isOfficeWord(next.text) &&
      !DAY_OR_MONTH.test(next.text) &&
      !COURTESY.test(next.text);
    const within =
      to - from === 1 && next?.text === 'of' && tokens[from - 1]?.text === 'the' && tokens[from - 2]?.text === 'of';
    if (office || within) for (let at = from; at < to; at += 1) bodies.add(at);
    from = to - 1;
  }
  return bodies;
}

const SHARED_TITLE =
  /\b(?:[Ff]oreign |[Pp]rime |[Dd]efen[cs]e |[Tt]rade |[Ff]inance |[Ii]nterior )?(?:[Mm]inisters|[Pp]residents|[Ll]eaders|[Pp]remiers|[Ss]ecretaries|[Ss]peakers|[Aa]mbassadors|[Cc]hairmen|[Ss]enators|[Cc]hancellors|PMs|FMs|counterparts)\b/;

/** "The foreign ministers of Japan and Britain, A and B": two names share a title and take its countries in turn. */
function shareTitle(text: string, tokens: readonly Token[], people: readonly NamedPerson[]): NamedPerson[] {
  const plain = foldMarks(text);
  return people.map((person, at) => {
    const other = [people[at + 1], people[at - 1]].find(
      (near) =>
        near &&
        /^,? and $/.test(plain.slice(Math.min(person.end, near.end), Math.max(person.nameStart, near.nameStart))),
    );
    const first = other && other.nameStart < person.nameStart ? other : person;
    if (!other) return person;
    const from = Math.max(0, first.nameStart - 90);
    const before = plain.slice(from, first.nameStart);
    const title = SHARED_TITLE.exec(before);
    if (!title || /[.;]/.test(before.slice(title.index))) return person;
    const parties = tokens
      .filter((token) => token.party && token.start >= from && token.end <= first.nameStart)
      .slice(-2);
    const [a, b] = parties;
    if (!a?.party || !b?.party || !/^(?:'s)? and (?:the )?$/.test(plain.slice(a.party.end, b.start))) {
      const own = parties.at(-1)?.party?.party ?? first.country;
      const plural = before.trimEnd().endsWith(title[0]);
      return plural && person.by === 'bare' && own ? { ...person, country: own, by: 'counterpart' } : person;
    }
    const role = title[0].replace(/ies$/, 'y').replace(/men$/, 'man').replace(/s$/, '');
    return { ...person, role, country: first === person ? a.party.party : b.party.party, by: 'title' };
  });
}

/** Headline verbs in title case, which are no names. */
const HEADLINE_VERB =
  /^(?:Holds?|Held|Meets?|Met|Receives?|Received|Hosts?|Visits?|Calls?|Speaks?|Talks?|Greets?|Welcomes?|Discuss(?:es)?|Attends?|Pays?|Says|Urges?|Vows?|Agrees?|Pledges?|Arrives?|Begins?|Ends?|Leaves?|Concludes?|Wraps?|Starts?|Seeks?|Eyes?|Hails?|Thanks?|Calls?|Backs?|Signs?|Exchanges?|Sends?|Congratulates?|Announces?|Readout|Remarks|Travels?|Telephone|Phone|Wants?|Offers?|Proposes?|Stresses|Reaffirms?|Affirms?|Chairs?|Delivers?|Addresses|Boosts?|Bolsters?|Promotes?|Strengthens?|Enhances?)$/;

/** Whether the token can be part of a personal name. */
function isNameToken(token: Token | undefined, next?: Token, after?: string): boolean {
  if (token?.kind !== 'word' || !token.capital || token.party || token.place) return false;
  if (token.text.length === 1) return token.text !== 'I' && token.text !== 'A';
  if (/^[A-Z]\.$/.test(token.text)) return true;
  if (/^(?:Jr|Sr|Ma|St)\.$/.test(token.text)) return true;
  if (isTitleHead(token.text) && token.text !== 'Sultan') return false;
  if (/^[A-Z0-9-]{2,}$/.test(token.text)) return /^[A-Z]+$/.test(token.text) && isSurnameInCapitals(token, next);
  if (token.marked) return true;
  if (FUNCTION_WORD.test(token.text))
    return !token.opens && next?.kind === 'word' && next.capital && next.text.length > 1 && !isOfficeWord(next.text);
  if (HEADLINE_VERB.test(token.text)) return false;
  if (token.text === 'Sultan') return after === 'King' && next?.kind === 'word' && next.capital;
  if (token.opens && LEADING.test(token.text)) return token.text === 'To' && next?.text === 'Lam';
  return !isOfficeWord(token.text);
}

/** "KAMIKAWA Yoko", "BUI Thanh Son": some ministries write family names in capitals. */
function isSurnameInCapitals(token: Token, next: Token | undefined): boolean {
  return (
    next?.kind === 'word' &&
    next.start - token.end === 1 &&
    /^[A-Z][a-z]+(?:-[A-Za-z]+)?$/.test(next.text) &&
    !next.party &&
    !next.place &&
    !isOfficeWord(next.text)
  );
}

/** One past the last token of the name that begins at `from`; `undefined` when none begins there. */
function endOfName(tokens: readonly Token[], from: number): number | undefined {
  const first = tokens[from];
  if (!first || !isNameToken(first, tokens[from + 1], tokens[from - 1]?.text)) return undefined;
  let to = from + 1;
  while (to < tokens.length && to - from < 8) {
    const before = tokens[to - 1];
    const token = tokens[to];
    if (!before || !token || before.possessive || token.start - before.end > 1) break;
    if (isNameToken(token, tokens[to + 1]) || (token.text === 'Sultan' && tokens[from - 1]?.text === 'King')) {
      to += 1;
      continue;
    }
    let particles = 0;
    while (particles < 3 && PARTICLES.has(tokens[to + particles]?.text ?? '')) particles += 1;
    if (particles > 0 && isNameToken(tokens[to + particles])) {
      to += particles + 1;
      continue;
    }
    break;
  }
  return to;
}

interface Title {
  /** First token of the phrase. */
  readonly from: number;
  readonly role: string;
  readonly country?: Party;
  readonly former: boolean;
  readonly counterpart: boolean;
}

function describe(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  bodies: ReadonlySet<number>,
): NamedPerson {
  const first = tokens[from];
  const last = tokens[to - 1];
  const nameStart = first?.start ?? 0;
  const end = last?.end ?? nameStart;
  const nameEnd = last?.possessive ? nameStart + text.slice(nameStart, end).replace(/['’]s?$/, '').length : end;
  const tail = tokens[to]?.text === 'of' && !last?.possessive ? tokens[to + 1]?.party : undefined;
  const base = { name: text.slice(nameStart, nameEnd).replace(/\s+/g, ' '), nameStart, nameEnd, end: nameEnd };
  const before = titleBefore(text, tokens, from, to, bodies);
  if (before) {
    const after = before.role === '' ? titleAfter(text, tokens, to, bodies) : undefined;
    const country = before.country ?? after?.country ?? tail?.party;
    return {
      ...base,
      start: tokens[before.from]?.start ?? nameStart,
      ...(before.role || after?.role ? { role: before.role || after?.role || '' } : {}),
      ...(country ? { country } : {}),
      by: before.counterpart ? 'counterpart' : 'title',
      former: before.former,
    };
  }
  const after = titleAfter(text, tokens, to, bodies);
  if (after && (to - from > 1 || after.country)) {
    return {
      ...base,
      start: nameStart,
      role: after.role,
      ...(after.country ? { country: after.country } : {}),
      by: 'apposition',
      former: after.former,
    };
  }
  return { ...base, start: nameStart, by: 'bare', former: false };
}

/** The title that ends where the name begins, read from right to left. */
function titleBefore(
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
  let head: number | undefined;
  let first = nameFrom;
  const stop = Math.max(0, nameFrom - 22);
  for (; at >= stop; at -= 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token) break;
    if (token.kind === 'mark') {
      if (
        token.text === ',' &&
        head === undefined &&
        next?.capital &&
        (tokens[at - 1]?.capital ?? false) &&
        at < nameFrom - 1
      )
        continue;
      if (token.text === '-' && tokens[at - 1]?.party && next?.party) continue;
      if (token.text === '&') continue;
      break;
    }
    if (token.kind === 'number') break;
    const lower = token.text.toLowerCase();
    const isHead =
      isTitleHead(token.text) &&
      (token.capital || (lower !== 'head' && lower !== 'chair') || (lower === 'head' && next?.text === 'of')) &&
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
    if (CONNECTORS.has(lower)) {
      if (head === undefined) continue;
      if (lower === 'the') {
        first = at;
        continue;
      }
      if (lower === 'and' && first === at + 1 && joinsTitle(tokens, at - 1)) continue;
      // "Chairman of the Office of President": the phrase goes on to an earlier head.
      if (
        lower !== 'and' &&
        first === at + 1 &&
        (headWithin(tokens, at - 1, 4) || (lower === 'of' && BODY_OF.test(tokens[at - 1]?.text ?? '')))
      )
        continue;
      break;
    }
    if (head !== undefined && (isTitleModifier(lower) || lower.endsWith('-elected'))) {
      first = at;
      continue;
    }
    if (head === undefined && isTitleModifier(lower) && !token.capital) continue;
    break;
  }
  if (head === undefined) return undefined;
  const title = readTitle(text, tokens, first, nameFrom);
  return title && !title.country ? withOwner(text, tokens, title) : title;
}

/** "A delegation of the Lao National Assembly led by its Chairman X": the party before is the owner of the title. */
function withOwner(text: string, tokens: readonly Token[], title: Title): Title {
  const token = tokens[title.from];
  const before = foldMarks(text.slice(Math.max(0, (token?.start ?? 0) - 24), token?.start ?? 0));
  if (!/^(?:its|their)$/.test(token?.text ?? '') && !/\b(?:led|headed) by (?:its |the |their )?$/.test(before))
    return title;
  const owner = tokens
    .slice(Math.max(0, title.from - 24), title.from)
    .findLast(({ party }) => party && party.kind !== 'metonym');
  return owner?.party ? { ...title, country: owner.party.party } : title;
}

/** Whether a title ends at this token, so that "and" joins two titles of one person. */
function joinsTitle(tokens: readonly Token[], at: number): boolean {
  return headWithin(tokens, at, 7);
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

/** The title that follows the name after a comma or in brackets: ", Minister of Foreign Affairs of Russia,". */
function titleAfter(
  text: string,
  tokens: readonly Token[],
  nameTo: number,
  bodies: ReadonlySet<number>,
): Title | undefined {
  const comma = tokens[nameTo];
  if (tokens[nameTo - 1]?.possessive || (comma?.text !== ',' && comma?.text !== '(')) return undefined;
  let at = nameTo + 1;
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
    break;
  }
  if (head === undefined || head > nameTo + 9) return undefined;
  const stopped = tokens[at];
  // A capitalised name inside the phrase means that the title belongs to the next person.
  if (stopped?.kind === 'word' && stopped.capital) return undefined;
  let to = at;
  while (to > head + 1 && CONNECTORS.has((tokens[to - 1]?.text ?? '').toLowerCase())) to -= 1;
  return readTitle(text, tokens, nameTo + 1, to);
}

/** The words and the country of the title that spans these tokens. */
function readTitle(text: string, tokens: readonly Token[], from: number, to: number): Title | undefined {
  let first = from;
  let country: Party | undefined;
  let former = false;
  let hosted = false;
  let metonym: Party | undefined;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (/^(?:former|ex|late)$/i.test(token.text)) former = true;
    if (token.text === 'to' || token.text === 'in') hosted = true;
    if (token.text === 'of' || token.text === 'and') hosted = false;
    if (!hosted && token.party && !country) {
      if (token.party.kind === 'metonym') metonym ??= token.party.party;
      else country = token.party.party;
    }
  }
  country ??= metonym;
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
  const role =
    start === undefined || end === undefined || last <= first ? '' : text.slice(start, end).replace(/\s+/g, ' ');
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
