import type { Party } from './actor.ts';
import { foldMarks } from './fold.ts';
import type { NamedPerson } from './named-person.ts';
import { findParties } from './parties.ts';
import { beginWithin } from './phrases.ts';
import { findPlaces } from './places.ts';
import type { Token } from './token.ts';

const SHARED_TITLE =
  /\b(?:[Ff]oreign |[Pp]rime |[Dd]efen[cs]e |[Tt]rade |[Ff]inance |[Ii]nterior )?(?:[Mm]inisters|[Pp]residents|[Ll]eaders|[Pp]remiers|[Ss]ecretaries|[Ss]peakers|[Aa]mbassadors|[Cc]hairmen|[Ss]enators|[Cc]hancellors|PMs|FMs|counterparts|(?:[Tt]op |[Ss]enior |[Cc]hief )(?:diplomats|negotiators|envoys|officials)|(?:[Nn]uclear |[Ss]pecial )(?:envoys|negotiators)|(?:[Dd]efen[cs]e |[Aa]rmy |[Mm]ilitary |[Ss]py )chiefs)\b/;

const PLURAL_TITLE =
  /\b(?:[Ff]oreign |[Pp]rime |[Dd]efen[cs]e |[Tt]rade |[Ff]inance |[Ii]nterior |[Ss]tate |[Cc]abinet )?(Ministers|Presidents|Premiers|Chancellors|Senators|Ambassadors|Governors|Representatives|Congressmen|Kings|Reps\.|Sens\.|ministers|presidents|premiers|chancellors|senators|ambassadors|governors|representatives|congressmen)(?::| -| –)? $/;

/** Offices that several of one state hold, so that two names need nothing more. */
const OF_TWO = /^(?:Senators|Governors|Congressmen|Sens\.|Reps\.)$/;

/** "Presidents A of Peru and B of Chile", "Reps. A of Ohio, B of Iowa": what says whence each is parts no list. */
function withoutOwner(gap: string, { country }: NamedPerson): string {
  const owner = ownerBehind(gap);
  return owner && (country === undefined || country === owner.country) ? gap.slice(owner.end) : gap;
}

/** Where the country or the region right behind "of" ends, and whose it is. */
function ownerBehind(words: string): { readonly end: number; readonly country: Party | undefined } | undefined {
  if (!/^ of (?:the )?[A-Z]/.test(words)) return undefined;
  const region = findPlaces(words).find(({ start }) => start < 9);
  if (region) return region;
  const owner = findParties(words).find(({ start }) => start < 9);
  return owner && { end: owner.end, country: owner.party };
}

/** "Presidents A, B and C": how many names the list has that begins with this one, when a title in the plural opens it. */
function listFrom(
  plain: string,
  people: readonly NamedPerson[],
  at: number,
): { role: string; count: number } | undefined {
  const first = people[at];
  const title = first && PLURAL_TITLE.exec(plain.slice(Math.max(0, first.nameStart - 40), first.nameStart));
  if (!title) return undefined;
  let count = 1;
  for (; count < 8; count += 1) {
    const before = people[at + count - 1];
    const next = people[at + count];
    // "A (R-Ohio), B (D-Texas)": what brackets add to a name parts no list.
    const words = before && next ? plain.slice(before.end, next.nameStart).replace(/^ \([^()]{1,40}\)/, '') : '';
    const gap = before ? withoutOwner(words, before) : words;
    if (gap !== ', ' && gap !== ' and ' && gap !== ', and ') return undefined;
    if (gap !== ', ')
      return count > 1 || gap !== words || plain.charAt((before?.end ?? 0) + 1) === '(' || OF_TWO.test(title[1] ?? '')
        ? {
            role: title[0]
              .trim()
              .replace(/men(?::| -| –)?$/, 'man')
              .replace(/s(\.?)(?::| -| –)?$/, '$1'),
            count: count + 1,
          }
        : undefined;
  }
  return undefined;
}

const COUNTERPARTS =
  /\b(?:his|her|their|the) (?:new )?((?:[A-Z][A-Za-z.-]{1,20}(?: and |, | ))?[A-Z][A-Za-z.-]{1,20}(?: [A-Z][A-Za-z.-]{1,20})?) counterparts(,|:)? $/;

/** "Their Japanese counterparts, A and B", "her Lao and Thai counterparts, A and B": one country for both, or each its own. */
function shareCounterparts(plain: string, shared: NamedPerson[], at: number): void {
  const [first, second] = [shared[at], shared[at + 1]];
  if (first?.by !== 'bare' || second?.by !== 'bare' || !first.name.includes(' ') || !second.name.includes(' ')) return;
  if (plain.slice(first.end, second.nameStart) !== ' and ') return;
  const before = COUNTERPARTS.exec(plain.slice(Math.max(0, first.nameStart - 90), first.nameStart));
  if (!before || (before[2] === ',' && !/^(?:[,.;)]|$)/.test(plain.slice(second.end)))) return;
  const parties = [...new Set(findParties(before[1] ?? '').map(({ party }) => party))];
  const [one, other = one] = parties;
  if (!one || !other || parties.length > 2) return;
  shared[at] = { ...first, country: one, by: 'counterpart' };
  shared[at + 1] = { ...second, country: other, by: 'counterpart' };
}

function shareAmongAll(plain: string, people: readonly NamedPerson[]): NamedPerson[] {
  const shared = [...people];
  for (let at = 0; at < shared.length; at += 1) {
    const list = listFrom(plain, shared, at);
    for (let nth = 0; nth < (list?.count ?? 0); nth += 1) {
      const one = shared[at + nth];
      if (!list || one?.by !== 'bare') continue;
      const owner = ownerBehind(plain.slice(one.end, one.end + 60))?.country;
      // "Reps. A of Georgia and B of Utah": so only members of the United States Congress are told apart.
      const country = one.country ?? (owner === 'GE' && /^(?:Rep|Sen)\.$/.test(list.role) ? 'US' : owner);
      shared[at + nth] = { ...one, role: list.role, by: 'title', ...(country ? { country } : {}) };
    }
    shareCounterparts(plain, shared, at);
  }
  return shared;
}

const OF_EACH =
  /\b((?:[Ff]oreign |[Pp]rime |[Dd]efen[cs]e |[Tt]rade |[Ff]inance |[Ii]nterior )?(?:[Mm]inister|[Pp]resident|[Pp]remier|[Ss]peaker|[Aa]mbassador|[Cc]hancellor|[Ll]eader))s (?:to [A-Z][A-Za-z ]{2,20} )?of (?:the )?(?=[A-Z])/g;

/** "The ministers of A, B and C: X, Y and Z" and "the ambassadors of A, X, and of B, Y": each name takes its country in turn. */
function shareInTurn(plain: string, tokens: readonly Token[], people: readonly NamedPerson[]): NamedPerson[] {
  const shared = [...people];
  const places = people.map(({ nameStart }, at) => ({ start: nameStart, at }));
  for (const { 0: words, 1: role = '', index } of plain.matchAll(OF_EACH)) {
    const from = index + words.length;
    const stop = /[.;]/.exec(plain.slice(from, from + 300))?.index ?? 300;
    const parties = beginWithin(tokens, from, from + stop).flatMap(({ start, party }) =>
      party ? [{ start, end: party.end, party: party.party }] : [],
    );
    if (parties.length < 2) continue;
    const names = beginWithin(places, from, from + stop).flatMap(({ at }) => {
      const person = shared[at];
      return person ? [{ person, at }] : [];
    });
    if (parties.length !== names.length) continue;
    const gaps = parties.slice(1).map(({ start }, nth) => plain.slice(parties[nth]?.end ?? 0, start));
    const firstName = names[0]?.person.nameStart ?? 0;
    const listed =
      gaps.every((gap) => /^(?:,|,? and) (?:the )?$/.test(gap)) &&
      /^(?::|,| -{1,2}| –| —|\s\() ?$/.test(plain.slice(parties.at(-1)?.end, firstName));
    const apiece = names.every(({ person }, nth) => /^,? $/.test(plain.slice(parties[nth]?.end, person.nameStart)));
    if (!listed && !apiece) continue;
    for (const [nth, { person, at }] of names.entries()) {
      const party = parties[nth]?.party;
      if (party) shared[at] = { ...person, role: person.role ?? role, country: party, by: 'title' };
    }
  }
  return shared;
}

/** "Peru's visiting ministers", "ministers of Peru": the owner stands right before the title, or after it. */
const isBeside = (plain: string, ownerEnd: number, title: number): boolean =>
  ownerEnd > title ||
  /^(?:'s)? (?:(?:two|three|top|senior|visiting|former|then|new|outgoing|[A-Z][A-Za-z-]*) ){0,3}$/.test(
    plain.slice(ownerEnd, title),
  );

/** "The foreign ministers of Japan and Britain, A and B": two names share a title and take its countries in turn. */
export function shareTitle(text: string, tokens: readonly Token[], all: readonly NamedPerson[]): NamedPerson[] {
  const plain = foldMarks(text);
  const people = shareInTurn(plain, tokens, shareAmongAll(plain, all));
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
    const parties = beginWithin(tokens, from, first.nameStart)
      .filter(({ party }) => party)
      .slice(-2);
    const [a, b] = parties;
    if (!a?.party || !b?.party || !/^(?:'s)? and (?:the )?$/.test(plain.slice(a.party.end, b.start))) {
      const owner = parties.at(-1)?.party;
      const own = (owner && isBeside(plain, owner.end, from + title.index) ? owner.party : undefined) ?? first.country;
      const plural = before.trimEnd().endsWith(title[0]);
      if (!plural || person.by !== 'bare') return person;
      return own
        ? { ...person, country: own, by: 'counterpart' }
        : title[0] === 'Presidents' || /Ministers$/.test(title[0])
          ? { ...person, role: title[0].replace(/s$/, ''), by: 'title' }
          : person;
    }
    const told = Math.max(from + title.index + title[0].length, b.end);
    if (!/^[\s,:–—(-]{0,4}(?:respectively,? )?$/.test(plain.slice(told, first.nameStart))) return person;
    const role = title[0].replace(/ies$/, 'y').replace(/men$/, 'man').replace(/s$/, '');
    return { ...person, role, country: first === person ? a.party.party : b.party.party, by: 'title' };
  });
}
