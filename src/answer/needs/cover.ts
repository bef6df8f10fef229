import { fold } from '../../actor/fold.ts';
import { isState } from '../../actor/gazetteer.ts';
import { analyse } from '../../search/analyse.ts';
import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import type { IndexedPerson } from '../articles/indexed-person.ts';
import { theyIn } from '../articles/they.ts';
import { namesEnvoyOf } from '../people/envoys.ts';
import { isOfOtherHouse } from '../people/house-of.ts';
import { isYear, tellsYearByName } from '../times/year-by-name.ts';
import type { Shortened } from './initials.ts';
import type { Need } from './need.ts';
import { isMinistry } from './of-ministry.ts';
import { isOnlyCompared } from './only-compared.ts';

/** Where a need is met, from in the sentence itself down to somewhere in the article. */
const HERE = 1;
/** In another word for it. */
const KIN = 0.95;
/** Right beside it, in its paragraph. */
export const BESIDE = 0.7;
/** "The premier" of somebody whom the article names once with that office. */
const ALLUDED = 0.9;
/** Where its meetings took place, all of an article plays. */
const THERE = 0.8;
const TITLE = 0.6;
const BEFORE = 0.5;
const ARTICLE = 0.45;
const ELSEWHERE = 0.2;
const PASSING = 0.25;

/** How well the sentence, read where it stands, speaks of what is needed: 0 not at all, 1 in its own words. */
export function coverOf(need: Need, article: IndexedArticle, at: number): number {
  const sentence = article.sentences[at];
  if (!sentence) return 0;
  switch (need.is) {
    case 'person': {
      if (hasAny(sentence.people, need.keys) || namesIt(sentence.text, need.tokens)) return HERE;
      if (hasAny(sentence.alluded, need.keys)) return ALLUDED;
      if (around(article, at).some((other) => hasAny(other.people, need.keys))) return BESIDE;
      if (hasAny(theyIn(article, at), need.keys)) return BESIDE;
      if (sentence.inReplyTo && hasAny(sentence.inReplyTo.people, need.keys)) return BESIDE;
      if (hasAny(article.participants, need.keys)) return TITLE;
      if (article.people.some(({ key }) => need.keys.has(key))) return ARTICLE;
      // Somebody whom the Reading did not find, and whom the text names all the same.
      return isWritten(article, need.tokens) ? ARTICLE : 0;
    }
    case 'role': {
      const bearers = article.people.filter((person) => bears(person, need));
      if (bearers.some(({ key }) => sentence.people.has(key))) return HERE;
      if (need.role === 'ambassador' && need.party) {
        const of = [`=${need.party.toLowerCase()}`];
        const head = [article.reading.title ?? '', ...article.sentences.slice(0, 3).map(({ text }) => text)];
        const ofThem = /\bambassador/i.test(sentence.text) && head.some((text) => namesEnvoyOf(text, of));
        if (ofThem || namesEnvoyOf(sentence.text, of)) return HERE;
        // What is put to an envoy whom the head names is put to the state.
        return head.some((text) => namesEnvoyOf(text, of)) && of.some((term) => sentence.terms.has(term)) ? BEFORE : 0;
      }
      if (need.role === 'legislator' && /s$/.test(need.typed) && LEGISLATORS.test(sentence.text)) return HERE;
      // "Prime Ministers" is no name of an office, but tells it.
      const several = `${need.typed.toLowerCase().replace(/s$/, '')}s`;
      const worded =
        (need.terms.length > 0 && need.terms.every((term) => sentence.terms.has(term))) ||
        sentence.text.toLowerCase().includes(several);
      if (
        worded &&
        (!need.party ||
          bearers.length > 0 ||
          article.parties.has(need.party) ||
          sentence.terms.has(`=${need.party.toLowerCase()}`))
      )
        return HERE;
      if (bearers.some(({ key }) => article.participants.has(key))) return TITLE;
      // "His counterpart" is whoever holds the same office.
      if (!need.party && /\bcounterparts?\b/i.test(sentence.text)) return TITLE;
      if (bearers.length > 0) return ARTICLE;
      const titled =
        need.terms.length > 0 &&
        (need.terms.every((term) => article.titleTerms.has(term)) ||
          (several !== `${need.typed.toLowerCase()}s` && article.sentences[0]?.text.toLowerCase().includes(several)));
      return titled && (!need.party || article.parties.has(need.party)) ? ARTICLE : 0;
    }
    case 'party': {
      if (need.terms.some((term) => sentence.terms.has(term)))
        return isOnlyCompared(sentence.text, need.terms) ? PASSING : HERE;
      if (sentence.statements.some(({ side }) => side === need.party)) return HERE;
      if (need.party === 'UN' && sentence.terms.has(SECURITY_COUNCIL)) return ALLUDED;
      if (article.people.some(({ key, country }) => country === need.party && sentence.people.has(key))) return 0.9;
      if (article.parties.has(need.party)) return TITLE;
      if (article.reading.countries.includes(need.party)) return 0.35;
      // A body beside the sentence may be any of its members.
      if (isState(need.party) && isNamedBeside(need.terms, article, at)) return 0.35;
      return need.terms.some((term) => article.terms.has(term)) ? PASSING : 0;
    }
    case 'member':
      return article.people.some(
        ({ key, country }) => country !== undefined && need.parties.has(country) && sentence.people.has(key),
      ) || [...need.parties].some((party) => sentence.terms.has(`=${party.toLowerCase()}`))
        ? HERE
        : 0;
    case 'place': {
      if (need.terms.some((term) => sentence.terms.has(term))) return HERE;
      if (need.terms.some((term) => article.placeTerms.has(term)) || isDateline(article, need.typed)) return THERE;
      return need.terms.some((term) => article.terms.has(term)) ? TITLE : 0;
    }
    case 'word': {
      const has = (terms: ReadonlySet<string>): boolean => need.terms.some((term) => terms.has(term));
      if (has(sentence.terms)) return need.terms[0] !== undefined && sentence.terms.has(need.terms[0]) ? HERE : KIN;
      const held = need.ofOffice ? heldBy(article, need) : [];
      if (held.some((key) => sentence.people.has(key))) return ALLUDED;
      if (isYear(need.typed) && tellsYearByName(sentence.text, need.typed, article)) return 0.9;
      // An article speaks of its own year where it names none.
      if (isYear(need.typed) && article.reading.published.date?.startsWith(need.typed) && !YEAR.test(sentence.text))
        return TITLE;
      if (need.inPhrase?.test(sentence.text)) return 0.9;
      if (need.shortened?.some((name) => isShortened(name, sentence.text, article))) return 0.9;
      if (/^\p{Lu}/u.test(need.typed) && has(article.placeTerms)) return THERE;
      const spells = ({ text }: IndexedSentence): boolean =>
        need.isSpelledOut === true && need.inPhrase?.test(text) === true;
      if (around(article, at).some((one) => has(one.terms) || spells(one))) return BESIDE;
      if (sentence.inReplyTo && has(sentence.inReplyTo.terms)) return BESIDE;
      if (held.some((key) => around(article, at).some(({ people }) => people.has(key)))) return BESIDE;
      if (held.some((key) => article.participants.has(key))) return TITLE;
      if (paragraphOf(article, at).some(({ terms }) => has(terms))) return BEFORE + 0.05;
      if (has(article.titleTerms)) return TITLE;
      if (has(article.sentences[at - 1]?.terms ?? new Set()) || has(article.leadTerms)) return BEFORE;
      if (need.isSpelledOut && article.sentences.slice(0, at).some(spells)) return BEFORE;
      return has(article.terms) ? (isTheme(need.terms, article) ? BEFORE : ELSEWHERE) : 0;
    }
  }
}

const YEAR = /\b(?:19|20)\d{2}\b/;

/** Whether the article speaks of it again and again. */
function isTheme(terms: readonly string[], { sentences }: IndexedArticle): boolean {
  const holding = sentences.filter((one) => terms.some((term) => one.terms.has(term))).length;
  return holding >= Math.max(4, sentences.length * 0.5);
}

/** Whether the sentence holds the initials of a name that the article spells out. */
const isShortened = ({ initials, spelled }: Shortened, text: string, { article }: IndexedArticle): boolean =>
  initials.test(text) && spelled.test(article.parts.body);

/** Keys of the ministers whose office is told by one of the words ("security", of the Minister of Public Security); a ministry is any minister's. */
const heldBy = ({ people }: IndexedArticle, { typed, terms }: { typed: string; terms: readonly string[] }): string[] =>
  people
    .filter(
      ({ roleText }) =>
        /\b(?:minister|secretary)\b/.test(roleText) &&
        (isMinistry(typed) || analyse(roleText).some(({ term }) => terms.includes(term))),
    )
    .map(({ key }) => key);

/** Whether the report begins with the place it was sent from. */
export const isDateline = ({ article: { parts } }: IndexedArticle, typed: string): boolean =>
  parts.body.slice(0, 60).includes(typed.toUpperCase()) ||
  parts.head
    .split('\n')
    .some((line) => line.startsWith(typed) && /^(?:,[^(]{0,40})? ?[(–—-]/u.test(line.slice(typed.length)));

/** Whether the person holds the office that is needed, for the party that is named. */
export function bears(person: IndexedPerson, need: Extract<Need, { is: 'role' }>): boolean {
  if (need.party && person.country !== need.party) return false;
  if (need.role === 'party leader' && /\bsecretary of (?:the )?.{0,60}\bparty committee\b/.test(person.roleText))
    return true;
  if (need.role === 'legislator' && isOfOtherHouse(need.typed, person.roleText)) return false;
  if (need.role === 'deputy minister' && OF_PREMIER.test(need.typed)) return DEPUTY_PREMIER.test(person.roleText);
  if (need.role === 'deputy minister')
    return (
      person.roles.has(need.role) &&
      (!/secretar/i.test(need.typed) || /secretary/.test(person.roleText)) &&
      (MINISTRY.exec(need.typed.toLowerCase())?.every((of) => person.roleText.includes(of.slice(0, 5))) ?? true)
    );
  return person.roles.has(need.role) || (need.role === 'minister' && /\bminister\b/.test(person.roleText));
}

/** A deputy of the head of government. */
const OF_PREMIER = /\b(?:prime|premiers?|PMs?)\b/i;
const DEPUTY_PREMIER = /\b(?:deputy|vice)[- ](?:prime minister|premier|pm)\b/;

/** Whose deputy minister somebody is. */
const MINISTRY = /(?:foreign|defen[cs]e|interior|trade|finance|health|education)(?= minister)/;

function hasAny(some: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  for (const one of wanted) if (some.has(one)) return true;
  return false;
}

/** The other sentences of the same paragraph. */
function around(article: IndexedArticle, at: number): IndexedSentence[] {
  const own = article.sentences[at];
  return [article.sentences[at - 1], article.sentences[at + 1]].filter(
    (other): other is IndexedSentence =>
      other !== undefined && other.in === own?.in && other.paragraph === own.paragraph,
  );
}

/** Whether another sentence right beside it, in its paragraph, holds one of the terms. */
const isNamedBeside = (terms: readonly string[], article: IndexedArticle, at: number): boolean =>
  around(article, at).some((other) => terms.some((term) => other.terms.has(term)));

/** The whole paragraph of the sentence. */
function paragraphOf(article: IndexedArticle, at: number): IndexedSentence[] {
  const own = article.sentences[at];
  return article.sentences
    .slice(Math.max(0, at - 8), at + 8)
    .filter((other) => other.in === own?.in && other.paragraph === own.paragraph);
}

const LEGISLATORS = /\b(?:parliamentarians|legislators|lawmakers|deputies)\b/i;

/** The United Nations as far as a seat there is concerned. */
const SECURITY_COUNCIL = '=united-nations-security-council';

/** Whoever took the picture is not told of. */
const CREDIT = /\bPhotos?:? (?:by |courtesy of )?\p{Lu}[^.]{0,60}$/u;

/** Names that no table knows count where they stand with a capital. */
function namesIt(text: string, tokens: readonly string[]): boolean {
  const words = new Set(
    [...text.replace(CREDIT, '').matchAll(/\p{Lu}[\p{L}\p{M}'’-]*/gu)].map(([word]) =>
      fold(word).replace(/['’]s?$/, ''),
    ),
  );
  return tokens.every((token) => words.has(token));
}

const written = new WeakMap<IndexedArticle, Map<string, boolean>>();

/** Whether a sentence of the article writes the name; looked for once. */
function isWritten(article: IndexedArticle, tokens: readonly string[]): boolean {
  const known = written.get(article) ?? new Map<string, boolean>();
  written.set(article, known);
  const key = tokens.join(' ');
  const found = known.get(key) ?? article.sentences.some(({ text }) => namesIt(text, tokens));
  known.set(key, found);
  return found;
}
