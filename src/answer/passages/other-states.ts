import type { Party } from '../../actor/actor.ts';
import { findPlaces } from '../../actor/gazetteer.ts';
import { capitalOf } from '../../actor/places.ts';
import { analyse } from '../../search/analyse.ts';
import { partyOfTerm } from '../../search/concepts.ts';
import type { IndexedSentence } from '../articles/indexed-article.ts';
import type { Need } from '../needs/need.ts';
import type { Question } from '../question/question.ts';

/** Letters between the name of a state and the noun that it belongs to, at most. */
const NEAR = 20;

/**
 * Whether the text speaks of the same thing of another state: "Korean universities" where "Canadian universities" are asked
 * about.
 */
export function speaksOfOthers(question: Question, needs: readonly Need[], told: string): boolean {
  const { text } = question;
  const pairs = needs.flatMap((need, i) => {
    const headed = headOf(need, question, needs);
    if (headed) return [headed];
    const noun = needs[i + 1];
    const joined =
      need.is === 'party' &&
      noun?.is === 'word' &&
      /^\p{Ll}.*(?<!['’])s$/u.test(noun.typed) &&
      /^ (?:(?!(?:about|in|of|on|for|to|with|at|from|as|and|or|by) )[\p{Ll}-]+ )?$/u.test(
        text.slice(need.end, noun.start),
      );
    return joined ? [{ party: need.party, terms: noun.terms }] : [];
  });
  if (pairs.length === 0) return false;
  const tokens = analyse(told);
  const parties = tokens.flatMap((token) => {
    const party = partyOfTerm(token.term);
    return party ? [{ party, start: token.start, end: token.end }] : [];
  });
  return pairs.some(({ party, terms }) => {
    const owners = tokens.flatMap(({ term, start }) => {
      if (!terms.includes(term)) return [];
      const [last, other] = parties.filter(({ end }) => end < start).toReversed();
      if (!last || start - last.end > NEAR || !WORDS.test(told.slice(last.end, start))) return [];
      const both = other && JOINED.test(told.slice(other.end, last.start));
      return [last.party === party || (both && other.party === party)];
    });
    return owners.length > 0 && !owners.includes(true);
  });
}

/** "Indian and four Chinese troops": the noun behind the last belongs to each. */
const JOINED = /^(?: ?[-–/] ?|(?: and|,| or) (?:(?:at least|about|some|over) )?(?:[\p{Ll}\d][\p{Ll}\d,.-]* )?)$/u;

/** "Fleet" of "who led the Chinese coast guard fleet": the state, and the last word of what is its own. */
function headOf(need: Need, { kind, text }: Question, needs: readonly Need[]) {
  if (need.is !== 'party' || kind !== 'who' || !/^\s*who \p{Ll}+ (?:the )?$/u.test(text.slice(0, need.start)))
    return undefined;
  const phrase = /^ (?:\p{Ll}+ ){1,3}?(\p{Ll}+)(?=\s*\??\s*$| (?:in|on|at|to|for|during|when)\b)/u.exec(
    text.slice(need.end),
  );
  const end = phrase ? need.end + phrase[0].length : undefined;
  const head = needs.find((one) => one.is === 'word' && one.hard && one.end === end);
  return head?.is === 'word' ? { party: need.party, terms: head.terms } : undefined;
}

const COUNTS = /\b(?:has|have|had|did|does|do) (?:the )?$/i;

/** Whether a "how many did A report" is told of another state alone, with which the text begins. */
export function tellsOfOthers({ kind, text }: Question, needs: readonly Need[], told: string): boolean {
  if (kind !== 'how many' && kind !== 'how much') return false;
  const doer = needs.find((need) => need.is === 'party' && COUNTS.test(text.slice(0, need.start)));
  if (doer?.is !== 'party') return false;
  const tokens = analyse(told);
  const [first] = tokens;
  const [seat] = findPlaces(told.slice(0, 40));
  if (seat?.start === 0 && seat.country !== doer.party && DOES.test(told.slice(seat.end))) return true;
  const party = first?.start === 0 ? partyOfTerm(first.term) : undefined;
  const asked = needs.some((need) => need.is === 'party' && need.party === party);
  return party !== undefined && !asked && !tokens.some(({ term }) => partyOfTerm(term) === doer.party);
}

/** After the name of a capital that stands for its state. */
const DOES = /^ (?:has|had|have|will|would|also|now|donated|gave|sent|offered|pledged|promised|agreed)\b/;

/** Nothing but words between them, none of which begins where something is ("American books in local schools"). */
const WORDS = /^(?!.* (?:in|on|at|to|from|with|for|about|between|by) )[\p{L} -]+$/u;

const GOES_TO = /(?<!\baccording )\b(?:to|for) (?:the )?$/i;
const COMES_FROM = /\bfrom (?:the )?$/i;

/** What a sentence names, whatever is asked. */
interface Named {
  readonly parties: readonly { readonly party: Party; readonly start: number }[];
  readonly terms: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

const namedBy = new WeakMap<IndexedSentence, Named>();

/** Worked out once a sentence: the same one is looked at for every suggestion and for many questions. */
function namedIn(sentence: IndexedSentence): Named {
  const known = namedBy.get(sentence);
  if (known) return known;
  const tokens = analyse(sentence.text);
  const found: Named = {
    parties: tokens.flatMap(({ term, start }) => {
      const party = partyOfTerm(term);
      return party ? [{ party, start }] : [];
    }),
    terms: new Set(tokens.map(({ term }) => term)),
    places: new Set(findPlaces(sentence.text).map(({ place }) => place)),
  };
  namedBy.set(sentence, found);
  return found;
}

/**
 * Tells of a sentence whether it speaks of another state as the one to whom, for whom or from whom something goes: "50
 * places to Ghana" where Luxembourg is asked about and the sentence does not name it. Nothing where no state is asked
 * about as a goal.
 */
export function goesToOthers(
  { kind, text, act, asked }: Question,
  needs: readonly Need[],
): ((sentence: IndexedSentence) => boolean) | undefined {
  const verb = act?.start ?? /\b(?:did|does|do|will|would|has|have|had|is|are|was|were)\b/i.exec(text)?.index ?? 0;
  const goals = needs.filter(
    // "Held by China": who did it is no goal.
    // Nor is the state whose office somebody holds ("the Japanese Emperor").
    (need) =>
      need.is === 'party' &&
      need.start > verb &&
      !(kind === 'yes or no' && /^ \p{Lu}/u.test(text.slice(need.end))) &&
      !/\bby (?:the )?$/i.test(text.slice(0, need.start)),
  );
  if (goals.length === 0 || /\bwhich|\bwho\b/i.test(asked)) return undefined;
  const asksFor = needs.flatMap((need) => (need.is === 'party' ? [need.party] : []));
  const asksWhence = /\bfrom\b/i.test(text);
  return (sentence) => {
    const { parties, terms, places } = namedIn(sentence);
    const isMissing = goals.some(
      (need) =>
        need.is === 'party' &&
        // A capital stands for its state.
        !places.has(capitalOf(need.party) ?? '') &&
        !parties.some(({ party }) => party === need.party) &&
        !need.terms.some((term) => terms.has(term)),
    );
    return (
      isMissing &&
      parties.some(({ party, start }) => {
        const before = sentence.text.slice(Math.max(0, start - 12), start);
        return !asksFor.includes(party) && (GOES_TO.test(before) || (asksWhence && COMES_FROM.test(before)));
      })
    );
  };
}
