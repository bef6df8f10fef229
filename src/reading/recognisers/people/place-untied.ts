import type { Party } from '../../../actor/actor.ts';
import { findParties, isState } from '../../../actor/gazetteer.ts';
import { mayBeVietnameseName } from '../../../actor/names.ts';
import { classOfRole } from '../../../actor/titles.ts';
import { datelinePlace } from '../../dateline-place.ts';
import type { Draft, Sentence } from '../../draft.ts';
import { countryOfFirm } from './company-country.ts';
import { asCounterpart, townBehind, whoseCounterpart } from './counterparts.ts';
import type { Candidate, SeenName } from './gather-names.ts';
import { goesAbroad } from './goes-abroad.ts';
import { guestOfHome } from './guest-of-home.ts';
import { stateOfDelegation } from './in-delegation.ts';
import { isMetOnTour, metAbroad } from './met-abroad.ts';
import { stateThatCallsSo } from './posts-of-one-state.ts';
import { readsOutFor } from './reads-out.ts';
import { countryOfServed } from './serves.ts';
import type { Settled } from './settled.ts';
import { countryOfShortForm } from './short-form-country.ts';
import { countryGoneTo } from './where-he-goes.ts';

/**
 * Countries for those whom no adjective ties to one: the article's own officials go without ("Foreign Minister Cho"),
 * so the first of them is of its home country; in an article on two countries the next one with a like post is of the
 * other. A counterpart has the post of the one before. Whom nothing ties stays without.
 */
export function placeUntied(settled: readonly Settled[], home: Party | undefined, draft: Draft): Settled[] {
  const others = draft.countries.slice(0, 3).filter((party) => party !== home && isState(party));
  const foreign = others.length === 1 || weighs(draft, others) ? others[0] : undefined;
  const inOrder = settled.toSorted((a, b) => a.person.firstSeen - b.person.firstSeen);
  const placed: Settled[] = [];
  for (const one of inOrder) {
    const { person, candidate } = one;
    const before = placed.at(-1)?.person;
    const like = whoseCounterpart(candidate, placed, draft);
    const official =
      like ??
      placed.findLast(({ person: other }) => other.role && !/^(?:other|spokesperson)$/.test(classOfRole(other.role)))
        ?.person ??
      before;
    const role =
      person.role ??
      (candidate.seen.some(({ named }) => named.by === 'counterpart') ? asCounterpart(official?.role) : undefined);
    const predecessor = role !== undefined && /\b(?:predecessor|successor)$/i.test(role);
    const goesTo = person.country === undefined && role !== undefined ? goesAbroad(candidate) : undefined;
    const country =
      person.country ??
      (like && townBehind(candidate, like.country)) ??
      readsOutFor(one, settled) ??
      countryOfServed(one, settled) ??
      (role === undefined ? undefined : countryOfShortForm(role, draft)) ??
      (role !== undefined && OF_A_STATE_WITHIN.test(role) ? (placed[0]?.person.country ?? home) : undefined) ??
      (goesTo !== undefined && (home === undefined || home === goesTo) ? homeOfVisitor(goesTo, draft) : undefined) ??
      (role === undefined ? undefined : countryOfFirm(role, candidate, draft, home)) ??
      stateOfDelegation(candidate, draft) ??
      (role === undefined ? undefined : countryGoneTo(candidate)) ??
      guestOfHome(one, settled, home, foreign) ??
      (role === undefined
        ? home === 'VN'
          ? undefined
          : home
        : predecessor
          ? before?.country
          : home === 'VN' && mayBeVietnameseName(person.name)
            ? home
            : (ofHomeElsewhere(role, draft, home) ??
              joinedTo(candidate, placed, home) ??
              joinedToNext(candidate, settled, home) ??
              visitorOf(candidate, draft, home, foreign) ??
              saidOfRole(role, draft) ??
              metAbroad(candidate, role, placed, draft, home) ??
              (isMetOnTour(candidate, role, placed, draft, home)
                ? undefined
                : (untiedCountry(role, placed, home, metOneOf(foreign, candidate, settled) ? undefined : foreign) ??
                  otherSide(one, role, settled, draft, home)))));
    // Nobody is his own side's counterpart.
    const sameSide = like !== undefined && person.country === undefined && country === like.country;
    const tied = country === undefined || sameSide ? {} : { country };
    placed.push({ candidate, person: { ...person, ...(role ? { role } : {}), ...tied } });
  }
  return placed;
}

/** Who heads a state of a federation stands on the side of its union. */
const OF_A_STATE_WITHIN = /\bChief Minister\b/;

/** The state that the text speaks of most beside the one visited, where it speaks of one far more than of others. */
function homeOfVisitor(visited: Party, draft: Draft): Party | undefined {
  const states = draft.countries.filter((party) => party !== visited && isState(party)).slice(0, 2);
  return states.length === 1 || weighs(draft, states) ? states[0] : undefined;
}

const LISTED =
  /^(?:(?:, [^.;]{2,90})?;(?: and)?|,|,? and|,? as well as|,? then)(?: also| later| separately)?(?: met(?: with)?| held talks with| called on)? (?:the |its |then )?$/;

/** Whether two names stand in one list, the post of the first perhaps behind it: "A, US Secretary of Defence, and B". */
const isListed = (between: string): boolean =>
  LISTED.test(between) || LISTED.test(between.replace(/^, (?!and |as )[^,;.]{3,90}(?=, and |; )/, ''));

/** "Philippine Foreign Secretary A, Defense chief B and Speaker C": the next has the country of the one before. */
function joinedTo(candidate: Candidate, placed: readonly Settled[], home: Party | undefined): Party | undefined {
  const here = candidate.seen[0];
  const before = placed.find((other) =>
    other.candidate.seen.some(
      (where) =>
        here &&
        where.sentence === here.sentence &&
        isListed(here.sentence.text.slice(where.named.end, here.named.start)),
    ),
  );
  const { country } = before?.person ?? {};
  if (!before || !here || country === undefined) return undefined;
  const tied =
    country !== home &&
    (before.candidate.country !== undefined || joinedTo(before.candidate, earlier(before, placed), home) === country);
  return tied || isObject(before.candidate, here.sentence, placed, country) ? country : undefined;
}

/** Those placed before this one. */
const earlier = (one: Settled, placed: readonly Settled[]): readonly Settled[] => placed.slice(0, placed.indexOf(one));

/** "He met Trade Representative A, Chairman of the Committee of the Chilean Senate B and": the first is of the state that ties the next. */
function joinedToNext({ seen }: Candidate, settled: readonly Settled[], home: Party | undefined): Party | undefined {
  const [here] = seen;
  const next = settled.find(({ candidate }) =>
    candidate.seen.some(
      (where) =>
        here !== undefined &&
        where.sentence === here.sentence &&
        MET.test(here.sentence.text.slice(0, here.named.start)) &&
        /^, $/.test(here.sentence.text.slice(here.named.end, where.named.start)),
    ),
  );
  const country = next?.candidate.country;
  return country === home ? undefined : country;
}

/** What stands before the first of those whom somebody met. */
const MET = /\b(?:met|received|hosted|called on)(?: (?:with|separately with))? (?:the )?$/;

/** "The visitor met with A and B": both stand behind the words on somebody of another country. */
function isObject(candidate: Candidate, sentence: Sentence, placed: readonly Settled[], country: Party): boolean {
  const at = candidate.seen.find((where) => where.sentence === sentence)?.named.start ?? 0;
  return placed.some(
    ({ person, candidate: other }) =>
      person.country !== undefined &&
      person.country !== country &&
      other.seen.some((where) => where.sentence === sentence && where.named.end < at),
  );
}

/**
 * A text that two states share and that never says whose it is: an official of no country is of the state that the tied
 * ones leave over ("Vice President A met with President B of Peru … between the United States and Peru").
 */
function otherSide(
  { candidate: own }: Settled,
  role: string,
  settled: readonly Settled[],
  draft: Draft,
  home: Party | undefined,
): Party | undefined {
  if (home !== undefined || !isOffice(role)) return undefined;
  const [first, second, third] = draft.countries.filter(isState);
  if (!first || !second || (third && !weighs(draft, [second, third], OFTEN))) return undefined;
  const throne = isHeadOfState(role)
    ? settled.flatMap(({ person }) => (person.role && isHeadOfState(person.role) ? (person.country ?? []) : []))
    : [];
  if (throne.includes(first) !== throne.includes(second)) return throne.includes(first) ? second : first;
  const here = new Map(own.seen.map((where) => [where.sentence, where]));
  const tied = new Set(
    settled.flatMap(({ person, candidate }) =>
      person.country !== undefined && candidate.seen.some((there) => isAcross(here.get(there.sentence), there))
        ? person.country
        : [],
    ),
  );
  if (tied.has(first) === tied.has(second)) return undefined;
  return tied.has(first) ? second : first;
}

/** A state has one: where that of the one side is named, a king of no country is of the other. */
const isHeadOfState = (role: string): boolean =>
  classOfRole(role) === 'monarch' || classOfRole(role) === 'head of state';

/** Whether the candidate stands before words of a coming together with somebody tied to that country: no one of his own side. */
function metOneOf(country: Party | undefined, own: Candidate, settled: readonly Settled[]): boolean {
  if (country === undefined) return false;
  const here = new Map(own.seen.map((where) => [where.sentence, where]));
  return settled.some(
    ({ candidate }) =>
      candidate !== own &&
      candidate.country === country &&
      candidate.seen.some((there) => isAcross(here.get(there.sentence), there)),
  );
}

const AFTER_TALKS = /\b(?:after|before|following) (?:[a-z]+ ){0,2}(?:talks|meeting|discussions) with (?:the )?$/;

/** Whether words of a coming together stand between the two names of one sentence. */
function isAcross(here: SeenName | undefined, there: SeenName): boolean {
  if (!here || here === there) return false;
  const [first, second] = here.named.start < there.named.start ? [here, there] : [there, here];
  const between = here.sentence.text.slice(first.named.end, second.named.start);
  // "Met A after talks with B": both stand behind such words, and neither before them.
  if (
    /\b(?:with|met|received) (?:the |visiting )?$/.test(here.sentence.text.slice(0, first.named.start).slice(-24)) &&
    AFTER_TALKS.test(between)
  )
    return false;
  // "Vice Foreign Minister A and Vietnamese Deputy Foreign Minister B co-chaired".
  if (between === ' and ' && first === here && there.named.country !== undefined) return true;
  return /\b(?:with|met|meets?|received|receives|hosted|called|phoned|spoke|wrote|written|letters?|messages?|congratulated)\b/.test(
    here.sentence.text.slice(first.named.end, second.named.start),
  );
}

const isOffice = (role: string): boolean =>
  classOfRole(role) !== 'spokesperson' &&
  /\b(?:president|king|queen|minister|secretary|chairman|chairwoman|speaker|adviser|advisor|assistant|ambassador|envoy|chief|general|representative|premier|director|commissioner|governor)\b/i.test(
    role,
  );

/** "Received visiting Prime Minister X": he is not of the country where the text was written. */
function visitorOf(
  { seen }: Candidate,
  { article }: Draft,
  home: Party | undefined,
  foreign: Party | undefined,
): Party | undefined {
  const visits = seen.some(({ sentence: { text }, named }) =>
    /\b[Vv]isiting\b/.test(text.slice(Math.max(0, named.start - 9), named.nameStart)),
  );
  if (!visits) return undefined;
  const filed = datelinePlace(article)?.country;
  return filed === undefined || filed === home ? foreign : filed === foreign ? home : undefined;
}

/** "The US Vice President's contributions … Vice President Harris": the country that the text itself puts before the post. */
function saidOfRole(role: string, draft: Draft): Party | undefined {
  if (!/^(?:Vice|Deputy|Crown|First) [A-Z][a-z]+$/.test(role)) return undefined;
  const short = role === 'Vice President' ? 'VP' : role;
  const found = new Set<Party>();
  for (const { text } of [...draft.sentences.slice(0, 30), ...draft.asides]) {
    if (!text.includes(role) && !text.includes(short)) continue;
    for (const { party, end } of findParties(text))
      if (text.startsWith(role, end + 1) || text.startsWith(short, end + 1)) found.add(party);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** "Kenya's trade minister … Trade Minister X", in a text filed from Kenya: the home country, before the same post. */
function ofHomeElsewhere(role: string, draft: Draft, home: Party | undefined): Party | undefined {
  if (home === undefined || !/^[A-Z][a-z]+ Minister$/.test(role) || /^(?:Foreign|Prime)/.test(role)) return undefined;
  const post = role.toLowerCase();
  const isOfHome = ({ text }: Sentence): boolean =>
    text.includes(post) &&
    findParties(text).some(
      ({ party, end }) => party === home && /^['’]s $/.test(text.slice(end, end + 3)) && text.startsWith(post, end + 3),
    );
  return draft.sentences.slice(0, 12).some(isOfHome) ? home : undefined;
}

function untiedCountry(
  role: string,
  placed: readonly Settled[],
  home: Party | undefined,
  foreign: Party | undefined,
): Party | undefined {
  const only = stateThatCallsSo(role);
  if (only) return only;
  const kind = classOfRole(role);
  const taken = placed.some(
    ({ person }) =>
      person.country === home &&
      person.role &&
      classOfRole(person.role) === kind &&
      kind !== 'minister' &&
      kind !== 'other',
  );
  // A Vietnamese name is known by its form, so that an official of no country in a Vietnamese text is a foreign one.
  return home === 'VN' || taken || home === undefined ? (kind === 'other' ? undefined : foreign) : home;
}

/** A third state that is named beside the two may be what they spoke about. */
const OFTEN = 3;

/** Whether the first of the other countries is named far more often than the second, and so many times at least. */
function weighs(draft: Draft, others: readonly Party[], least = 0): boolean {
  const counts = new Map<Party, number>();
  for (const { text } of draft.sentences)
    for (const { party } of findParties(text)) counts.set(party, (counts.get(party) ?? 0) + 1);
  return (counts.get(others[0] ?? '') ?? 0) >= Math.max(least, 2 * Math.max(1, counts.get(others[1] ?? '') ?? 0));
}
