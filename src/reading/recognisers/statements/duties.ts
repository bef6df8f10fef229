import type { FoundAct } from './acts.ts';
import { governor } from './governor.ts';
import type { Clause } from './phrase.ts';
import type { Scene } from './scene.ts';
import { isVerbLike, type Word } from './words.ts';

const NEED = /^(?:highlight|underlin|underscor|stress|emphasi|affirm|not|point|reiterat|rais|mention)\w{0,4}$/;

/**
 * Requests in the form of a duty: "both sides should …" (whoever spoke last asks it), "said the two countries need to
 * …", "stressed the need for both sides to …", "it is necessary for both sides to …". The clause that asks is the one
 * that tells; without one, `by` is the clause of the duty itself and its `level` says "own".
 */
export function findDuties({ words, clauses, phrases }: Scene): FoundAct[] {
  const found: FoundAct[] = [];
  for (const clause of clauses) {
    const verb = words[clause.verb]?.low ?? '';
    const isDuty =
      /^(?:should|must|ought)$/.test(verb) ||
      (/^need(?:s|ed)?$/.test(verb) && words[clause.verb + 1]?.low === 'to') ||
      (/^(?:have|has)$/.test(verb) && words[clause.verb + 1]?.low === 'to');
    if (isDuty && clause.level !== 'relative') found.push({ act: 'asked', at: clause.verb, by: clause });
  }
  for (const [at, { low }] of words.entries()) {
    if ((low === 'should' || low === 'must') && isOwedByBoth(at, words) && !clauses.some(({ verb }) => verb === at)) {
      const owner = governor(at, clauses);
      const settled = owner && /^(?:agree|concur|consent|accept)/.test(words[owner.main]?.low ?? '');
      if (owner && !settled) found.push({ act: 'asked', at, by: owner });
    }
    if (low === 'time' && isHighTime(at, words)) {
      const owner = governor(at, clauses);
      if (owner) found.push({ act: 'asked', at, by: owner });
    }
    const teller = (): Clause | undefined => clauses.findLast(({ verb, level }) => verb <= at && level === 'own');
    if (low === 'need' && words[at - 1]?.low === 'the' && words[at + 1]?.low === 'for') {
      const addressed = phrases.some(({ from }) => from === at + 2 || from === at + 3);
      const owner = teller();
      const infinitive = words.slice(at + 3, at + 12).some((word) => word.low === 'to');
      if (addressed && infinitive && owner && NEED.test(words[at - 2]?.low ?? ''))
        found.push({ act: 'asked', at, by: owner });
    }
    if (
      /^(?:necessary|essential|imperative|important|advisable)$/.test(low) &&
      words[at - 2]?.low === 'it' &&
      /^(?:for|to|that)$/.test(words[at + 1]?.low ?? '')
    ) {
      const addressed =
        (low === 'necessary' && words[at + 1]?.low === 'to') ||
        phrases.some(({ from, pointer }) => (from === at + 2 || from === at + 3) && pointer !== 'he');
      const owner = teller() ?? clauses.find(({ level }) => level === 'own');
      if (addressed && owner) found.push({ act: 'asked', at, by: owner });
    }
  }
  return found;
}

/** Bodies of both sides that a duty falls on: "the teams on both sides should …". */
const BODIES =
  /^(?:teams|sides|countries|nations|ministries|agencies|sectors|businesses|parliaments|legislatures|localities|governments|forces|parties|authorities|peoples)$/;

function isOwedByBoth(at: number, words: readonly Word[]): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 9); i -= 1) {
    const low = words[i]?.low ?? '';
    if (/^[.;,“"]$/.test(low) || isVerbLike(low)) return false;
    if (BODIES.test(low)) return true;
  }
  return false;
}

/** "Thought it high time for the two to …", "said it was time that …". */
function isHighTime(at: number, words: readonly Word[]): boolean {
  const next = words[at + 1]?.low ?? '';
  if (!/^(?:for|that)$/.test(next)) return false;
  const high = /^(?:high|about)$/.test(words[at - 1]?.low ?? '');
  const it = words.slice(Math.max(0, at - 4), at).some(({ low }) => low === 'it' || low === "it's");
  const be = /^(?:is|was)$/.test(words[high ? at - 2 : at - 1]?.low ?? '');
  return it && (high || be) && (next === 'that' || words.slice(at + 2, at + 12).some(({ low }) => low === 'to'));
}
