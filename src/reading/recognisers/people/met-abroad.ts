import type { Party } from '../../../actor/actor.ts';
import { foldMarks } from '../../../actor/fold.ts';
import { findParties, findPlaces } from '../../../actor/gazetteer.ts';
import { classOfRole } from '../../../actor/titles.ts';
import { datelinePlace } from '../../dateline-place.ts';
import type { Draft } from '../../draft.ts';
import type { Candidate, SeenName } from './gather-names.ts';
import type { Settled } from './place-untied.ts';

/** Right behind these words stands whom somebody met. */
const MET =
  /\b(?:met|meets|meet|meeting|received by|called on|call on|talks|talked|discussions|spoke|consultations|sat down|conversation)(?: (?:with|to))?(?: (?:separately|briefly|also|both))?(?: with)? (?:the |its |then |acting )?(?:[A-Z][A-Za-z.,'’ -]{0,120}(?: and |, ))?(?:the |its )?$/;

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
  for (const where of candidate.seen) {
    if (where.sentence.in !== 'body') continue;
    const plain = foldMarks(where.sentence.text);
    const before = MET.exec(plain.slice(Math.max(0, where.named.start - 170), where.named.start));
    if (!before) continue;
    const met = Math.max(0, where.named.start - before[0].length);
    const scene = sceneOf(where, plain) ?? (home !== undefined ? filed : undefined);
    if (scene === undefined || scene === home) continue;
    const subject = subjectOf(where, plain.slice(0, met), placed, draft);
    if (subject === undefined ? scene !== filed : subject !== scene) return scene;
  }
  return undefined;
}

const isHighOffice = (role: string): boolean =>
  !/^(?:spokesperson|other)$/.test(classOfRole(role)) ||
  /\b(?:president|premier|prime minister|chief|advis[eo]r|governor)/i.test(role);

/** The country of the one named last before the words, or, for "he", of the first one of the sentence before. */
function subjectOf(where: SeenName, before: string, placed: readonly Settled[], draft: Draft): Party | undefined {
  const here = placed.findLast(({ candidate }) =>
    candidate.seen.some(({ sentence, named }) => sentence === where.sentence && named.end <= before.length),
  );
  if (here) return here.person.country;
  if (!/\b(?:[Hh]e|[Ss]he)\b/.test(before)) return undefined;
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

/** The only country in which the sentence says that something was: by a city's name or its own, behind "in". */
function sceneOf({ sentence }: SeenName, plain: string): Party | undefined {
  const scenes = new Set<Party>();
  const isScene = (start: number): boolean =>
    /\b(?:[Ii]n|[Aa]t)(?: (?:the|nearby|neighbou?ring))? $/.test(plain.slice(Math.max(0, start - 20), start));
  for (const { start, country } of findPlaces(sentence.text)) if (isScene(start)) scenes.add(country);
  for (const { start, party, kind } of findParties(sentence.text))
    if (kind !== 'adjective' && isScene(start)) scenes.add(party);
  return scenes.size === 1 ? [...scenes][0] : undefined;
}
