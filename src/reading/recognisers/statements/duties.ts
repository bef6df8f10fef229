import type { FoundAct } from './found-act.ts';
import { governor } from './governor.ts';
import type { Clause } from './phrase.ts';
import type { Scene } from './scene.ts';
import { isAuxiliary, isVerbLike, lowText, type Word } from './words.ts';

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
    if (isOursToDo(at, words)) found.push({ act: 'asked', at, by: 'last' });
    if ((low === 'should' || low === 'must') && isOwedByBoth(at, words) && !clauses.some(({ verb }) => verb === at)) {
      const owner = governor(at, clauses);
      const settled = owner && /^(?:agree|concur|consent|accept)/.test(words[owner.main]?.low ?? '');
      if (owner && !settled) found.push({ act: 'asked', at, by: owner });
    }
    if (isDutyWord(at, words) && isToBeDone(at, words) && !clauses.some(({ verb }) => verb === at)) {
      const owner = clauses.findLast(({ verb, level }) => verb < at && level === 'own');
      const behind = clauses.find(
        ({ main, level }) => main > at && level === 'own' && SAID.test(words[main]?.low ?? ''),
      );
      if (!owner && behind && at < 12) found.push({ act: 'asked', at, by: behind });
      else if (!owner && at < 30 && !clauses.some(({ level }) => level === 'own'))
        found.push({ act: 'asked', at, by: 'last' });
      else if (owner && isSaidAlone(owner, at, words)) found.push({ act: 'asked', at, by: owner });
    }
    if ((low === 'time' && isHighTime(at, words)) || isPutToThem(at, words, phrases)) {
      const owner = governor(at + 1, clauses);
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

/** "The two sides, X said, should …": where the words of telling between subject and duty begin; else the duty itself. */
function beforeAttribution(at: number, words: readonly Word[]): number {
  if (words[at - 1]?.text !== ',') return at;
  for (let i = at - 2; i >= Math.max(0, at - 9); i -= 1)
    if (words[i]?.text === ',')
      return words
        .slice(i, at)
        .some(({ low }) => SAID.test(low) || /^(?:stressed|affirmed|emphasi[sz]ed|underlined|suggested)$/.test(low))
        ? i
        : at;
  return at;
}

function isOwedByBoth(duty: number, words: readonly Word[]): boolean {
  const at = beforeAttribution(duty, words);
  for (let i = at - 1; i >= Math.max(0, at - 9); i -= 1) {
    const low = words[i]?.low ?? '';
    if (/^[.;,“"]$/.test(low) || isVerbLike(low)) return false;
    if (BODIES.test(low)) return true;
  }
  return false;
}

/** "“We should keep working hand in hand”": what is said to be for both, who sit together. */
function isOursToDo(at: number, words: readonly Word[]): boolean {
  if (!isDutyWord(at, words) && words[at]?.low !== 'need') return false;
  return (
    words[at - 1]?.low === 'we' &&
    words.slice(0, at - 1).some(({ text }) => /^["“]$/.test(text)) &&
    !words.slice(Math.max(0, at - 6), at).some(({ low }) => /^agree/.test(low)) &&
    /\b(?:together|hand in hand|join hands|jointly|each other|side by side|both (?:our )?(?:countries|sides|peoples)|our (?:two|bilateral|partnership|relations|ties|relationship|cooperation))\b/.test(
      lowText(words, at + 1, at + 24),
    )
  );
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

/** "The workshop should be held in May": somebody is to do it. "It should be noted" and "which should be" ask nothing. */
function isToBeDone(at: number, words: readonly Word[]): boolean {
  const be = words[at + 1]?.low === 'to' ? at + 2 : at + 1;
  if (
    words[be]?.low !== 'be' ||
    !/^[a-z]{1,16}(?:ed|en|ilt|ept|eld|ut|ent|ade|iven|one)$/.test(words[be + 1]?.low ?? '')
  )
    return false;
  if (
    /^(?:open|often|kept|settled|resolved|solved|addressed|handled|managed|respected|noted|said|done|concerned|interested|pleased|remembered|recalled|mentioned|treated)$/.test(
      words[be + 1]?.low ?? '',
    )
  )
    return false;
  const subject = words.slice(Math.max(0, at - 9), at).map(({ low }) => low);
  return (
    !/^(?:it|this|that|which|who|what|there|they|he|she|we|nobody|one)$/.test(subject.at(-1) ?? '') &&
    !subject.some((low) => /^(?:which|who|what|how|where|when|if|whether|why|agreed|["“”])$/.test(low))
  );
}

/** Whether the word before the duty is the clause's own saying: "said (that) the tariff should be cut". */
function isSaidAlone({ main }: Clause, at: number, words: readonly Word[]): boolean {
  const verb = words[main]?.low ?? '';
  if (!SAID.test(verb) || at - main > 16) return false;
  return !words
    .slice(main + 1, at)
    .some(({ low }) => /^[.;,]$/.test(low) || (isVerbLike(low) && !/^(?:set|put|led|concerned)$/.test(low)));
}

const SAID = /^(?:said|says|added|told|stated|argued|noted|thought|believed|insisted)$/;

/** "Should", "must", "had to", "ought to". */
function isDutyWord(at: number, words: readonly Word[]): boolean {
  const low = words[at]?.low ?? '';
  return /^(?:should|must)$/.test(low) || (/^(?:had|has|have|ought)$/.test(low) && words[at + 1]?.low === 'to');
}

/** "It was up to both sides to …", "insisted that Laos lift …", "wondered whether the US could …": put to somebody of the table. */
function isPutToThem(at: number, words: readonly Word[], phrases: Scene['phrases']): boolean {
  const low = words[at]?.low ?? '';
  const next = words[at + 1]?.low ?? '';
  const whom = phrases.find(({ from, pointer }) => (from === at + 2 || from === at + 3) && pointer !== 'he');
  if (!whom || (whom.from === at + 3 && words[at + 2]?.low !== 'the')) return false;
  const verb = words[whom.to];
  if (low === 'up' && next === 'to') return verb?.low === 'to' && words[at - 2]?.low === 'it';
  if (/^insist(?:s|ed|ing)?$/.test(low) && next === 'that')
    return (
      verb !== undefined &&
      /^[a-z]{2,14}$/.test(verb.text) &&
      (verb.low === 'be' || !(isVerbLike(verb.low) || isAuxiliary(verb.low) || /s$/.test(verb.low)))
    );
  return (
    /^(?:wondered|asked)$/.test(low) && /^(?:whether|if)$/.test(next) && verb?.low === 'could' && whom.pointer !== 'own'
  );
}
