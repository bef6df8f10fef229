import type { Party } from '../../../actor/actor.ts';
import { foldMarks } from '../../../actor/fold.ts';
import { findParties, findPlaces } from '../../../actor/gazetteer.ts';
import { classOfRole } from '../../../actor/titles.ts';
import { datelinePlace } from '../../dateline-place.ts';
import type { Draft, Sentence } from '../../draft.ts';
import type { Candidate, SeenName } from './gather-names.ts';
import type { Settled } from './settled.ts';

/** Right behind these words stands whom somebody met. */
const MET =
  /\b(?:met|meets|meet|meeting|received by|called on|call on|talks|talked|discussions|spoke|consultations|credentials|sat down|conversation)(?: (?:later|earlier)? ?(?:on )?(?:the same day|that day|in the day|[A-Z][a-z]+day))?(?: (?:with|to))?(?: (?:separately|briefly|also|both))?(?: with)? (?:the |its |then |acting )?(?:[A-Z][A-Za-z.,'’ -]{0,120}(?: and |, ))?(?:the |its )?$/;

/**
 * The country of an untied official whom somebody of another country met there: "In Singapore, he had held talks with
 * Foreign Minister X", or, in a text filed abroad, "the visitor called on Vice President X". `placed` are those of known
 * country so far. Where the words place the meeting in no one foreign country, nothing is said.
 */
export function metAbroad(
  candidate: Candidate,
  role: string,
  placed: readonly Settled[],
  draft: Draft,
  home: Party | undefined,
): Party | undefined {
  if (!isHighOffice(role)) return undefined;
  const filed = datelinePlace(draft.article)?.country;
  const countries = home === undefined ? undefined : visitedCountries(draft, home);
  const visited = countries?.size === 1 ? [...countries][0] : undefined;
  for (const where of candidate.seen) {
    if (where.sentence.in !== 'body') continue;
    const met = startOfMet(where);
    if (met === undefined) {
      if (visited !== undefined && isHostOf(where, placed, home)) return visited;
      continue;
    }
    const scene =
      sceneOf(where.sentence) ??
      sceneBefore(where.sentence, draft) ??
      visited ??
      (home !== undefined ? filed : undefined);
    if (scene === undefined || scene === home) continue;
    const subject = subjectOf(where, met, placed, draft);
    // A Vietnamese name is known by its form, so that whoever was met there has none of the home country.
    const isHost = home === 'VN' || (scene !== filed && scene !== visited);
    if (subject === undefined ? isHost : subject !== scene) return scene;
  }
  return undefined;
}

/** Where the words begin that say that the one named behind them was met, if there are any. */
export function startOfMet({ sentence: { text }, named: { start } }: SeenName): number | undefined {
  const met = MET.exec(foldMarks(text.slice(Math.max(0, start - 170), start)));
  return met ? Math.max(0, start - met[0].length) : undefined;
}

const HOSTS =
  /^(?:,? (?:who|also|later|in turn|then))* (?:received|hosted|welcomed|met|greeted|gave|granted|invited|thanked)\b/;

/** "President X hosted the minister to dinner": someone of the visitor's country stands behind the words. */
function isHostOf(where: SeenName, placed: readonly Settled[], home: Party | undefined): boolean {
  if (!HOSTS.test(foldMarks(where.sentence.text.slice(where.named.end, where.named.end + 60)))) return false;
  return placed.some(
    ({ candidate, person }) =>
      person.country === home &&
      candidate.seen.some(({ sentence, named }) => sentence === where.sentence && named.start > where.named.end),
  );
}

const VISIT_TO = /\b(?:[Vv]isit|[Tt]rip|[Tt]our|[Mm]ission|[Tt]ravel) to (?:the )?/g;
/** Letters behind "visit to" in which the place stands. */
const PLACE_LENGTH = 60;

/** The countries to which headline and lead tell of somebody's visit. */
function visitedCountries(draft: Draft, home: Party): ReadonlySet<Party> {
  const visited = new Set<Party>();
  for (const { text } of [...draft.sentences.slice(0, 3), ...draft.asides.filter(({ in: part }) => part === 'head')])
    for (const { 0: words, index } of text.slice(0, 800).matchAll(VISIT_TO)) {
      const place =
        text
          .slice(index + words.length, index + words.length + PLACE_LENGTH)
          .split(/[.;:]|, (?:where|which|the|from)\b/, 1)[0] ?? '';
      for (const { country } of findPlaces(place)) visited.add(country);
      for (const { party, kind } of findParties(place)) if (kind !== 'adjective') visited.add(party);
    }
  visited.delete(home);
  return visited;
}

/**
 * Whether an untied official was met by somebody of the article's own country on a journey to several: he is of one of
 * those, and the words do not say of which.
 */
export function isMetOnTour(
  { seen }: Candidate,
  role: string,
  placed: readonly Settled[],
  draft: Draft,
  home: Party | undefined,
): boolean {
  if (home === undefined || !isHighOffice(role) || visitedCountries(draft, home).size < 2) return false;
  return seen.some((where) => {
    if (where.sentence.in !== 'body') return false;
    const met = startOfMet(where);
    return met !== undefined && subjectOf(where, met, placed, draft) === home;
  });
}

const isHighOffice = (role: string): boolean =>
  !/^(?:spokesperson|other)$/.test(classOfRole(role)) ||
  /\b(?:president|premier|prime minister|chief|advis[eo]r|governor|councill?or)/i.test(role);

const POINTS_BACK = /\b(?:[Hh]e|[Ss]he|[Tt]hey|[Tt]he (?:visiting )?(?:delegation|guests?|visitors?))\b/;

/** The country of the one named last before the words, or, for "he", of the first one of the sentence before. */
function subjectOf(where: SeenName, met: number, placed: readonly Settled[], draft: Draft): Party | undefined {
  const here = placed.findLast(({ candidate }) =>
    candidate.seen.some(
      // "Talked with the Speaker, called on the President": whoever was met before is not who met the next.
      (one) => one.sentence === where.sentence && one.named.end <= met && startOfMet(one) === undefined,
    ),
  );
  if (here) return here.person.country;
  const pointed = pointedAt(where.sentence.text.slice(0, met));
  if (pointed !== undefined) return pointed;
  if (!POINTS_BACK.test(foldMarks(where.sentence.text.slice(0, met)))) return undefined;
  const at = draft.sentences.indexOf(where.sentence);
  for (const previous of [draft.sentences[at - 1], draft.sentences[at - 2]]) {
    const first = placed
      .flatMap(({ candidate, person }) =>
        candidate.seen.flatMap(({ sentence, named }) => (sentence === previous ? { at: named.start, person } : [])),
      )
      .toSorted((a, b) => a.at - b.at)[0];
    if (first) return first.person.country;
  }
  return undefined;
}

/** "The Vietnamese Deputy PM met X": the country of the office that stands right before the words. */
function pointedAt(before: string): Party | undefined {
  const last = findParties(before).findLast(({ kind }) => kind === 'adjective');
  return last && /^ (?:[A-Z][A-Za-z]{1,12} |[a-z]{3,10} ){1,4}$/.test(`${before.slice(last.end).trimEnd()} `)
    ? last.party
    : undefined;
}

/** The scenes of sentences: everyone whom a sentence names asks for the same one. */
const scenes = new WeakMap<Sentence, Party | undefined>();

function sceneOf(sentence: Sentence): Party | undefined {
  if (!scenes.has(sentence)) scenes.set(sentence, readScene(sentence.text));
  return scenes.get(sentence);
}

const SAME_DAY =
  /^(?:(?:On )?[Tt]he same (?:day|morning|afternoon|evening)|Earlier|Later|Afterwards?|Then|In the (?:morning|afternoon|evening))\b/;

/** "The same day he held talks with X": where the sentence before says that things were. */
function sceneBefore(sentence: Sentence, draft: Draft): Party | undefined {
  const before = SAME_DAY.test(sentence.text) ? draft.sentences[draft.sentences.indexOf(sentence) - 1] : undefined;
  return before && sceneOf(before);
}

/** The only country in which the sentence says that something was: by a city's name or its own, behind "in". */
function readScene(text: string): Party | undefined {
  const found = new Set<Party>();
  const isScene = (start: number): boolean =>
    /\b(?:[Ii]n|[Aa]t)(?: (?:the|nearby|neighbou?ring))? $/.test(foldMarks(text.slice(Math.max(0, start - 20), start)));
  for (const { start, country } of findPlaces(text)) if (isScene(start)) found.add(country);
  for (const { start, party, kind } of findParties(text)) if (kind !== 'adjective' && isScene(start)) found.add(party);
  return found.size === 1 ? [...found][0] : undefined;
}
