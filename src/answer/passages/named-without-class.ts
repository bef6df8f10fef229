import { findParties } from '../../actor/gazetteer.ts';
import { isOfficeWord } from '../../actor/titles.ts';
import { analyse } from '../../search/analyse.ts';
import { stem } from '../../search/stem.ts';
import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import { coverOf } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import type { Question } from '../question/question.ts';
import { thingsOfKind } from '../words/kinds-of-things.ts';
import { isLight, nearWords } from '../words/light-words.ts';

const PLACE =
  /^(?:places?|provinces?|cit(?:y|ies)|towns?|regions?|localit(?:y|ies)|stops?|universit(?:y|ies)|colleges?|hotels?|ports?|airports?|museums?|islands?|bases?)$/i;
/** Kinds of which no list holds all things. */
const OPEN = /^(?:products?|goods|gifts?|documents?|business\w*|buildings?|venues?|ships?|schools?|infrastructure)$/i;
/** "Which university did A speak at". */
const ENDS = /\b(\p{Ll}{3,}) (at|in|to|from|off)(?: (?:in|during|on) [^?]{2,40})?\s*\??\s*$/u;
/** A name or a figure. */
const NAMED = /(?<=[\p{L},;] (?:“|")?)\p{Lu}[\p{L}\p{M}-]+|\b\d[\d.,]*\b/gu;

/**
 * The sentences that may name a thing without its class ("which station" – "to Vorsino"): all else that the question says
 * stands in the sentence itself, a telling word among it, and it names something that the question does not. Where the
 * corpus does not know the verb ("which storm hit Guam"), those that name one of the class ("storm Ragasa").
 */
export function namingWithoutClass(
  { asked, text }: Question,
  needs: readonly Need[],
  article: IndexedArticle,
): ReadonlySet<IndexedSentence> {
  const found = new Set<IndexedSentence>();
  const words = needs.filter((need) => need.is === 'word' && need.hard);
  const verb = words.some((need) => need.is === 'word' && need.isClassVerb);
  const classes = words.filter((need) => need.is === 'word' && need.isClass);
  if (classes.length === 0) return found;
  const telling = words.filter((need) => need.is === 'word' && !need.isClass && !need.isClassVerb && !need.isSetting);
  // "Visit" alone tells too little, save of a place.
  const isPlace = classes.some(({ typed }) => PLACE.test(typed));
  const others = needs.filter((need) => need.is !== 'word');
  const ending = isPlace && telling.length === 0 && others.some(({ is }) => is === 'person') ? ENDS.exec(text) : null;
  if (ending) {
    const [, verb = '', preposition = ''] = ending;
    const terms = [verb, ...nearWords(verb)].map(stem);
    for (const [at, sentence] of article.sentences.entries())
      if (others.every((need) => coverOf(need, article, at) >= 0.6) && goesOn(sentence.text, terms, preposition))
        found.add(sentence);
    return found;
  }
  const things = classes.flatMap(({ typed }) => thingsOfKind(typed));
  const tells = telling.some(({ typed }) => isPlace || !isLight(typed.toLowerCase()));
  if (!tells && (things.length === 0 || telling.length === 0)) return found;
  if (!verb && classes.length === 1 && telling.length === 1 && !others.some((need) => need.is !== 'party'))
    return found;
  const closed = classes.filter(({ typed }) => thingsOfKind(typed).length > 0 && !OPEN.test(typed));
  const house = classes.some(({ typed }) => HOUSE.test(typed));
  const doer = others.find(
    (need) => need.is === 'person' && /\b(?:did|do|does|will|would|has|have|had) $/i.test(text.slice(0, need.start)),
  );
  for (const [at, sentence] of article.sentences.entries()) {
    if (!telling.every((need) => coverOf(need, article, at) >= 0.9)) continue;
    if (!others.every((need) => coverOf(need, article, at) >= 0.6)) continue;
    // Of two words of the class one has to be there.
    if (classes.length > 1 && !classes.some((need) => coverOf(need, article, at) >= 0.6)) continue;
    const [first] = sentence.people;
    if (doer?.is === 'person' && first !== undefined && !doer.keys.has(first)) continue;
    // Of a kind whose things are known by name one of them has to be there, as where a verb like "buy" is all else.
    const isThing = things.some((thing) => sentence.terms.has(thing));
    if (!tells && !isThing) continue;
    const isKind = (need: Need): boolean => need.is === 'word' && need.terms.some((term) => sentence.terms.has(term));
    if (closed.length > 0 && !closed.some(isKind)) continue;
    const named = verb
      ? classes.some((need) => need.is === 'word' && isNamedAfter(sentence.text, need.terms))
      : isThing ||
        [...sentence.text.matchAll(NAMED)].some(([name]) => !asked.includes(name) && !(house && isCommon(name)));
    if (named) found.add(sentence);
  }
  return found;
}

const HOUSE =
  /^(?:banks?|compan(?:y|ies)|firms?|airlines?|funds?|hospitals?|schools?|universit(?:y|ies)|agenc(?:y|ies))$/i;
/** States, offices and numbers are no house that is asked for. */
const isCommon = (name: string): boolean =>
  isOfficeWord(name) ||
  findParties(name).some(({ start, end }) => start === 0 && end === name.length) ||
  /^(?:Government|State|Party|Embassy|Mr|Mrs|Ms|Dr|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/.test(name);

/** Whether one of the words goes on with the preposition and a name ("spoke at Oxford"). */
const goesOn = (text: string, terms: readonly string[], preposition: string): boolean =>
  analyse(text).some(
    ({ term, end }) => terms.includes(term) && new RegExp(`^ ${preposition} \\p{Lu}`, 'u').test(text.slice(end)),
  );

/** Whether a name stands right after or before one of the words. */
const isNamedAfter = (text: string, terms: readonly string[]): boolean =>
  analyse(text).some(
    ({ term, start, end }) =>
      terms.includes(term) &&
      (/^ \p{Lu}/u.test(text.slice(end)) || /\p{Lu}[\p{L}\p{M}-]+ $/u.test(text.slice(0, start))),
  );
