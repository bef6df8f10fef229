import type { Party } from '../../../actor/actor.ts';
import { findParties } from '../../../actor/parties.ts';
import type { Draft, Sentence } from '../../draft.ts';
import { pairOf, partiesIn as partiesOfSentence } from '../anniversaries/pair.ts';
import type { Level } from './levels.ts';

/** How far before a level its sentence is looked through for its parties. */
const NEAR = 500;

/** Whose partnership a level is: the names joined to it, its owner and "with …", else those of its sentence, else the article's pair. */
export function findPair(sentence: Sentence, { level, start, end }: Level, draft: Draft): Party[] {
  const { text } = sentence;
  const inside = partiesIn(level);
  if (inside.length > 0) return inside;
  const joined = joinedBefore(text.slice(Math.max(0, start - 90), start));
  if (joined.length >= 2) return joined.slice(0, 2);
  // "the upgrading of A-B relations to a …", "raised ties between A and B to a …"
  const raised =
    /([\p{L}. -]{2,30}[-–][\p{L}. ]{2,20}) (?:relations|ties|relationship) to (?:a|an|the)(?: level of(?: a)?)? ["“]?$/u.exec(
      text.slice(Math.max(0, start - 110), start),
    );
  const ofRaised = raised ? partiesIn(raised[1] ?? '') : [];
  if (ofRaised.length >= 2) return ofRaised.slice(-2);
  const after = text.slice(end, end + 90);
  const between = /^[^.;()]{0,30}?\bbetween\s+([^.;()]{3,60})|^\s+of\s+([^.,;()]{3,40})/.exec(after);
  if (between) {
    const named = partiesIn(between[1] ?? between[2] ?? '').slice(0, 2);
    if (named.length === 2) return named;
  }
  const pair = pairOf(draft);
  const vague = /^[^.;()]{0,50}?\b(?:another|other|any)\b/.test(after);
  const partner = vague ? null : /^["”*]{0,3}\s+with\s+([^.,;()]{2,50})/.exec(after);
  const [other] = partner ? partiesIn(partner[1] ?? '') : [];
  if (other !== undefined) {
    const owner =
      joined[0] ??
      subjectOf(text.slice(0, start), other) ??
      (pair.includes(other) ? undefined : pair[0]) ??
      ownersIn(text.slice(Math.max(0, start - NEAR), start)).findLast((party) => party !== other) ??
      pair.find((party) => party !== other);
    return owner === undefined ? [other] : [owner, other];
  }
  const makers = vague ? null : /^["”*]{0,3},?\s+(?:that|which)\s+([^.,;()]{3,60})/.exec(after);
  const named = makers ? partiesIn(makers[1] ?? '') : [];
  if (named.length === 2) return named;
  if (joined.length === 1 && joined[0] !== undefined && pair.includes(joined[0])) return pair;
  const makersRaised =
    /^\s*((?:\S+\s+){0,3}?\S+\s+and\s+(?:\S+\s+){0,3}?)(?:have |had )?(?:lifted|raised|elevated|upgraded|established|set up|forged|agreed|signed|reached)\b/u.exec(
      text,
    );
  const makersBefore = makersRaised ? partiesIn(makersRaised[1] ?? '') : [];
  if (makersBefore.length === 2) return makersBefore;
  const before = partiesIn(text.slice(Math.max(0, start - NEAR), start)).filter((party) => party.length === 2);
  if (before.length === 2 && before.filter((party) => pair.includes(party)).length === 1) return before;
  return fromContext(sentence, pair, draft);
}

/** Of an article on several countries, the one that the sentence or those before it in the paragraph speak of, with the main one. */
function fromContext(sentence: Sentence, pair: readonly Party[], draft: Draft): Party[] {
  const states = (one: Sentence): Party[] => partiesOfSentence(one, draft).filter((party) => party.length === 2);
  const many = new Set(draft.people.flatMap(({ country }) => country ?? [])).size > 2;
  if (pair.length < 2 || !many) return pair.length === 2 ? [...pair] : states(sentence).slice(0, 2);
  const at = draft.sentences.indexOf(sentence);
  const [main] = pair;
  // "The two sides …" of a new paragraph are still those of the meeting told just before.
  const far = OF_BOTH.test(sentence.text) ? 5 : 3;
  for (let i = at; i >= 0 && i > at - far; i -= 1) {
    const one = draft.sentences[i];
    if (!one || (far === 3 && one.paragraph !== sentence.paragraph)) break;
    const named = states(one);
    if (named.length === 2 && named.some((party) => pair.includes(party))) return named;
    const others = named.filter((party) => party !== main);
    if (others.length === 1 && main !== undefined && others[0] !== undefined) return [main, others[0]];
    if (others.length > 1) break;
  }
  return [...pair];
}

/** The country that the sentence opens with and that has, sets up or becomes something. */
function subjectOf(text: string, other: Party): Party | undefined {
  const [first] = findParties(text);
  if (first?.kind !== 'name' || first.party === other || !/^(?:The )?$/.test(text.slice(0, first.start)))
    return undefined;
  const verb =
    /^ (?:now |also |already |has |had ){0,2}(?:has|had|have|was|is|became|become|remains|set up|established|signed|shares|forged|built|enjoys)\b/;
  return verb.test(text.slice(first.end)) ? first.party : undefined;
}

const OF_BOTH = /\b(?:[Tt]he two|[Bb]oth|[Tt]heir|[Tt]hey|bilateral)\b/;

/** Those who may own what follows; of "the first EU member" or "the only ASEAN country" the body is none. */
function ownersIn(text: string): Party[] {
  return findParties(text)
    .filter(
      ({ end, kind }) =>
        kind !== 'metonym' &&
        !/^(?:['’]s)? (?:[a-z]+ )?(?:members?|countr(?:y|ies)|states?|nations?|partners?)\b/.test(
          text.slice(end, end + 30),
        ),
    )
    .map(({ party }) => party);
}

/** Names directly before the level: "the ASEAN-US …", "Việt Nam – China …", "Vietnam's …". */
function joinedBefore(before: string): Party[] {
  const mentions = findParties(before);
  const joined: Party[] = [];
  let at = before.length;
  for (const { start, end, party } of mentions.toReversed()) {
    const gap = before.slice(end, at);
    if (
      !/^(?:['’]s?)?\s*(?:[-–—]|and|the|bilateral|two-way|,|current|existing|relationship|ties|relations|\s){0,4}["“*]{0,3}$/.test(
        gap,
      )
    )
      break;
    if (!joined.includes(party)) joined.unshift(party);
    at = start;
  }
  return joined;
}

function partiesIn(text: string): Party[] {
  return [...new Set(findParties(text).map(({ party }) => party))];
}
