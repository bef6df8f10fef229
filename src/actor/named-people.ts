import { officeToldAfter } from './clause-after-name.ts';
import { partyOfCounterpart } from './counterpart-beside-name.ts';
import { companyPostAfter, companyPostBefore, regionPostBefore } from './long-posts.ts';
import { endOfName, findBodyNames } from './name-tokens.ts';
import type { NamedPerson } from './named-person.ts';
import { isPartyName, isState } from './parties.ts';
import { isRank, officeBeforeRank, withoutRank } from './rank-and-office.ts';
import { shareTitle } from './shared-title.ts';
import { titleAfter } from './title-after-name.ts';
import { isTownOfPost, titleBefore } from './title-before-name.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokens.ts';

/** Titles whose country often stands only in the post behind the name: "Sen. X, chairman of the US Senate Committee". */
const WITHOUT_COUNTRY =
  /^(?:Ambassador|Sen\.|Senator|Rep\.|Representative|Congress(?:man|woman)|Gov\.|Governor|(?:Under|Assistant |Deputy )?[Ss]ecretary|Minister)$/;

/** "(R-Ohio)", "(D-N.Y.)", "(I-South Dakota)": so only members of the United States Congress are told apart. */
const OF_CONGRESS = /^ \((?:R|D|I)[-–][A-Z][A-Za-z.]{1,14}(?: [A-Z][A-Za-z]{1,12}){0,2}\)/;

/** "(D-North Carolina)": neither word of it is anybody. */
const IN_BRACKETS = /\([RDI](?:[-–]|[-–][A-Z][a-z]{2,8} [A-Z][a-z]?)$/;

/** "ASEAN Chair Prime Minister X of Cambodia": such posts are those of a state, whatever body its bearer chairs. */
const OF_A_STATE = /\b(?:Prime|Foreign) Minister$|\bChair\b.*\bPresident$/;

/** "CEO of Boeing Commercial Airplanes": the last word of a firm's name. */
const OF_A_FIRM =
  /^(?:Airplanes|Aircraft|Group|Corporation|Corp|Company|Holdings|Bank|Airlines|Airways|Systems|Energy|Motors?|Partners|Capital|Industries|International|Foundation|Council|Association|Fund|Technologies|Technology|Electric|Power|Oil|Gas|University|Ventures|Bloc|Front|Party|Union|Committee)$/;

/** A town of one word and a name of two. */
const NAME_WITH_TOWN = 3;

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
    const town =
      to - from === NAME_WITH_TOWN && isTownOfPost(tokens, from) && !OF_A_FIRM.test(tokens[to - 1]?.text ?? '') ? 1 : 0;
    found.push(describe(text, tokens, from + town, to, bodies));
    from = to;
  }
  const people = found.filter(
    ({ name, by, nameStart }) =>
      !IN_BRACKETS.test(text.slice(Math.max(0, nameStart - 16), nameStart + 2)) &&
      // "Party leader to visit Peru": the one word that a title seems to give to somebody is the name of a state.
      (by === 'bare' || name.includes(' ') || !isPartyName(name)),
  );
  return shareTitle(text, tokens, people).map((one) =>
    one.country === undefined && OF_CONGRESS.test(text.slice(one.nameEnd, one.nameEnd + 40))
      ? { ...one, country: 'US' }
      : one,
  );
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
  const behind = tokens[to + 1]?.text === 'the' ? to + 2 : to + 1;
  const tail = /^(?:of|from)$/.test(tokens[to]?.text ?? '') && !last?.possessive ? tokens[behind]?.party : undefined;
  // "Governor Ana Lund of Iowa": one who leads a place, and is of its country.
  const seat = tokens[to]?.text === 'of' && !last?.possessive ? tokens[behind]?.place?.country : undefined;
  const base = { name: text.slice(nameStart, nameEnd).replace(/\s+/g, ' '), nameStart, nameEnd, end: nameEnd };
  const like = to - from > 1 ? partyOfCounterpart(text, nameStart, nameEnd) : undefined;
  const before = titleBefore(text, tokens, from, to, bodies);
  if (like && (!before || before.counterpart))
    return {
      ...base,
      start: before ? (tokens[before.from]?.start ?? nameStart) : nameStart,
      country: like,
      by: 'counterpart',
      former: false,
    };
  if (before) {
    const rank = isRank(before.role) || before.role === 'Ambassador';
    const after =
      before.role === '' || rank || WITHOUT_COUNTRY.test(before.role)
        ? titleAfter(text, tokens, to, bodies)
        : undefined;
    const office = rank && !after?.role ? officeBeforeRank(text, tokens, before.from, bodies) : undefined;
    const told = before.country === undefined && to - from > 1 ? officeToldAfter(text, nameEnd) : undefined;
    const ofBody = tail && before.country !== undefined && !isState(before.country) && OF_A_STATE.test(before.role);
    const country = ofBody
      ? tail.party
      : (before.country ?? after?.country ?? office?.country ?? tail?.party ?? seat ?? told?.country);
    const own = withoutRank(before.role);
    const role = rank && after?.role ? after.role : (office?.role ?? (own || after?.role || told?.role));
    return {
      ...base,
      start: tokens[office?.from ?? before.from]?.start ?? nameStart,
      ...(role ? { role } : {}),
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
      ...(after.role ? { role: after.role } : {}),
      ...(after.country ? { country: after.country } : {}),
      by: after.counterpart ? 'counterpart' : 'apposition',
      former: after.former,
    };
  }
  const told = to - from > 1 && !last?.possessive ? officeToldAfter(text, nameEnd) : undefined;
  if (told) return { ...base, start: nameStart, ...told, by: 'apposition', former: false };
  const post =
    to - from > 1 && !last?.possessive
      ? (companyPostAfter(text, nameEnd) ?? regionPostBefore(text, nameStart) ?? companyPostBefore(text, nameStart))
      : undefined;
  if (post) return { ...base, start: nameStart, ...post, by: 'apposition', former: false };
  return { ...base, start: nameStart, by: 'bare', former: false };
}
