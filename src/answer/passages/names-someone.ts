import type { Party } from '../../actor/actor.ts';
import { fold } from '../../actor/fold.ts';
import { findParties, isState } from '../../actor/gazetteer.ts';
import { analyse } from '../../search/analyse.ts';
import type { IndexedArticle } from '../articles/indexed-article.ts';
import { asksHolder, isAskedOffice } from '../needs/asked-office.ts';
import { bears } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import { whoseIsAsked } from '../needs/whose-is-asked.ts';
import { nameTokens } from '../people/known-names.ts';
import { tellsPresence } from '../people/presence.ts';
import { exceptedTokens } from '../question/except.ts';
import type { Question } from '../question/question.ts';
import { isDoneByBody } from './body-as-doer.ts';
import { otherOfTwo } from './other-of-two.ts';

/** A guest whom the text does not name, as the doer of something. */
const GUEST =
  /\bthe (?:\p{L}+ )?(?:diplomat|guest|visitor|envoy|ambassador|senator|official),? (?:who|as (?:he|she)|when (?:he|she)|\p{Ll}+ed)\b/iu;

/** A side may be the one who did it. */
const SIDE = /\bthe \p{Lu}[\p{L}-]+ side\b/u;

const WHOSE =
  /\b(?:of|by) (?:the )?\p{Lu}|\b(?:of|by) (?:the |several |some |many |its |their |\d+ )?\p{Ll}{3,}s\b|\p{Lu}[\p{L}\p{M}-]+['’]s?\s/u;

/** Regards go to whoever holds an office. */
const TO_OFFICE =
  /\bto (?:the )?\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )*(?:President|Minister|Premier|King|Queen|Secretary|Chairman|Chancellor|Emperor|Sultan)\b/u;

/** Somebody named as one of several. */
const AMONG =
  /\p{Lu}\p{Ll}+ \p{Lu}[\p{L}\p{M}'’-]+ among (?:them|others)\b|\bamong them \p{Lu}\p{Ll}+ \p{Lu}[\p{L}\p{M}]/u;

/** Whom a text need not name. */
const ROYALS =
  /\b(?:the|his|her|their) (?:Emperor|Empress|King|Queen|Crown Prince|Prince|Princess|Sultan|Emir|Pope|First Lady)\b/;

/** "Which two premiers": one of them is no answer. */
const SEVERAL = /\b(?:which|what) (?:two|three|four|five)\b/i;

/** "The foreign ministers of Norway and Turkey". */
const OFFICES_OF =
  /\b(?:[Mm]inisters|[Pp]residents|[Ll]eaders|[Pp]remiers|[Aa]mbassadors|counterparts) (?:of|from) (?:the )?\p{Lu}[\p{L}\p{M}]+(?:, (?:the )?\p{Lu}[\p{L}\p{M} ]+){0,4},? and (?:the )?\p{Lu}/u;

/** Who joins or attends may be a group without names. */
const ASKS_ATTENDING =
  /^\s*(?:who|(?:which|what) [\p{L}-]+) (?:else |also )?(?:joined|attended|took part|participated|sat in|was present|were present|accompanied|travel(?:l)?ed with|came with|went with)\b/iu;
const GROUP =
  /\b(?:members|representatives|officials|leaders|delegates|experts|executives|heads|envoys|diplomats) (?:[\p{L}-]+ ){0,4}?(?:of|from)\b/u;

/** "The prime ministers of the day, Ana Rojas and Erik Halvorsen". */
const HOLDERS =
  /\b(?:ministers|presidents|leaders|premiers|ambassadors|secretaries|chairmen|speakers)(?: (?:of|at) (?:the |that )?(?:day|time))?, \p{Lu}[\p{L}\p{M}'’-]+ (?:\p{Lu}[\p{L}\p{M}'’.-]+ ){0,4}and \p{Lu}/u;

/** Whether the text tells of several who hold an office in several states. */
export const namesOffices = (text: string): boolean => OFFICES_OF.test(text);

/** Whether the sentence names, or tells of, somebody whom a "who" does not name itself. */
export function namesSomeoneElse(
  question: Question,
  needs: readonly Need[],
  article: IndexedArticle,
  at: number,
): boolean {
  const sentence = article.sentences[at];
  if (!sentence) return false;
  const held = needs.find((need) => asksHolder(need, question.text));
  if (held?.is === 'role' && held.party) {
    const written = new Set(nameTokens(sentence.text));
    return article.people.some(
      (person) => bears(person, held) && nameTokens(person.name).some((token) => written.has(token)),
    );
  }
  // "Which senators": told by somebody who is one.
  const house = needs.find(
    (need) => need.is === 'role' && need.role === 'legislator' && isAskedOffice(need, question.text),
  );
  if (
    house?.is === 'role' &&
    sentence.people.size > 0 &&
    article.people.some((person) => bears(person, house)) &&
    !article.people.some((person) => sentence.people.has(person.key) && bears(person, house))
  )
    return false;
  const asked = new Set(needs.flatMap((need) => (need.is === 'person' ? [...need.keys] : [])));
  const tokensOut = exceptedTokens(question);
  for (const person of article.people) {
    const named = needs.some(
      (need) => need.is === 'role' && need.party && !isAskedOffice(need, question.text) && bears(person, need),
    );
    if (named || nameTokens(person.name).some((token) => tokensOut.includes(token))) asked.add(person.key);
  }
  if (
    tokensOut.length > 0 &&
    !article.people.some(({ name }) => nameTokens(name).some((token) => tokensOut.includes(token)))
  )
    return false;
  const party = whoseIsAsked(question.text, needs)[0]?.party;
  const unasked = [...sentence.people].filter((key) => !asked.has(key));
  const others = unasked.filter((key) => !party || isOfParty(key, party, article)).length;
  if (party && others === 0 && unasked.length > 0) return false;
  if (SEVERAL.test(question.text)) return others > 1 || OFFICES_OF.test(sentence.text);
  const other = others > 0;
  if (other || SIDE.test(sentence.text)) return true;
  // "Receiving the envoy, who came to say goodbye": of the two who met it is the other.
  if (!question.meeting && GUEST.test(sentence.text) && otherOfTwo(article, sentence.text, asked).length > 0)
    return true;
  // "Welcomed the Danish minister as his first guest": of the two who met the one called by his state.
  if (
    !question.meeting &&
    others === 0 &&
    asked.size > 0 &&
    otherOfTwo(article, sentence.text, asked).some((key) => sentence.alluded.has(key))
  )
    return true;
  if (/\bwhose\b/i.test(question.asked) && (WHOSE.test(sentence.text) || isOfState(question, needs, sentence.text)))
    return true;
  if (article.reading.organisations.some((name) => actsAs(name, sentence.text) && !isAsked(name, needs))) return true;
  // "Who paid for it": a state may have.
  if (
    /^\s*who \p{Ll}+(?:ed|d|t|e|n|w)?\b/iu.test(question.text) &&
    !question.meeting &&
    beginsWithState(sentence.text, needs)
  )
    return true;
  if (isDoneByBody(question, needs, sentence.text)) return true;
  // "From whom did Norway get it": from a state as well.
  const way = TO_WHOM.exec(question.text)
    ?.slice(1)
    .find((one) => one !== undefined);
  if (way !== undefined && namesStateAfter(way.toLowerCase(), sentence.text, needs)) return true;
  // "To those who had been accused."
  if (way !== undefined && new RegExp(`\\b${way} (?:all |the families of )?those who\\b`, 'i').test(sentence.text))
    return true;
  if (ASKS_ATTENDING.test(question.text) && tellsPresence(sentence.text) && GROUP.test(sentence.text)) return true;
  if (question.act?.act === 'conveyed' && TO_OFFICE.test(sentence.text)) return true;
  if (
    AMONG.test(sentence.text) ||
    HOLDERS.test(sentence.text) ||
    OFFICES_OF.test(sentence.text) ||
    (question.act !== undefined && ROYALS.test(sentence.text))
  )
    return true;
  if (needs.some((need) => need.is === 'word' && need.hard && standsBeforeName(sentence.text, need.terms))) return true;
  if (namesUnread(sentence.text, needs)) return true;
  if (article.people.length > 0) return false;
  const tokens = new Set(needs.flatMap((need) => (need.is === 'person' ? need.tokens : fold(need.typed).split(' '))));
  // A state, a place or a treaty is nobody.
  const things = analyse(sentence.text).filter((token) => token.concept || token.part);
  return [...sentence.text.matchAll(/(?<!^)\p{Lu}[\p{L}\p{M}]+ \p{Lu}[\p{L}\p{M}]+/gu)].some(
    ({ 0: name, index }) =>
      !things.some(({ start, end }) => start < index + name.length && end > index) &&
      !name
        .toLowerCase()
        .split(' ')
        .some((part) => tokens.has(part)),
  );
}

const TITLED =
  /\b(?:counterpart|[Mm]inister|[Pp]resident|[Pp]remier|[Aa]mbassador|[Ss]enator|[Ss]ecretary|[Cc]hairm[ae]n|[Gg]overnor|Mr|Ms|Mrs|Dr)\.? ((?:\p{Lu}\.? ){1,3}\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)/gu;

/** Whether the text names somebody by bare initials behind a title ("her counterpart A K Rojas"), whom no reading finds and the question does not name. */
export const namesUnread = (text: string, needs: readonly Need[]): boolean =>
  [...text.matchAll(TITLED)].some(([, name = '']) => {
    const tokens = nameTokens(name);
    return !needs.some((need) => need.is === 'person' && need.tokens.some((token) => tokens.includes(token)));
  });

/** Whether one of the words is what somebody is called by ("Curator Trần Văn Lộc"). */
const standsBeforeName = (text: string, terms: readonly string[]): boolean =>
  analyse(text).some(
    ({ term, end, concept }) =>
      !concept && terms.includes(term) && /^ \p{Lu}[\p{L}\p{M}]+ \p{Lu}[\p{L}\p{M}]+/u.test(text.slice(end)),
  );

/** "The Danish embargo", where it is asked whose embargo: another state right before the thing. */
function isOfState({ text }: Question, needs: readonly Need[], told: string): boolean {
  const thing = needs.find((need) => need.is === 'word' && /\bwhose $/i.test(text.slice(0, need.start)));
  if (thing?.is !== 'word') return false;
  const things = analyse(told).filter(({ term }) => thing.terms.includes(term));
  return findParties(told).some(
    ({ party, end }) =>
      things.some(({ start }) => start === end + 1) &&
      !needs.some((need) => need.is === 'party' && need.party === party),
  );
}

/** Whether the text begins with the name of a state that the question does not name. */
function beginsWithState(text: string, needs: readonly Need[]): boolean {
  const [first] = findParties(text.slice(0, 60));
  return (
    (first?.start === 0 || (first?.start === 4 && text.startsWith('The '))) &&
    first.kind === 'name' &&
    isState(first.party) &&
    !needs.some((need) => need.is === 'party' && need.party === first.party)
  );
}

const TO_WHOM =
  /^\s*(from|to|with|for|by|against) whom\b|^\s*whom?\b[^?]{2,80} (from|to|with|for|by|against)(?: in \p{L}[\p{L} ]{1,30})?\s*\?*$/iu;

/** Whether a state that the question does not name stands behind the word there. */
const namesStateAfter = (way: string, text: string, needs: readonly Need[]): boolean =>
  findParties(text).some(
    ({ party, start, kind }) =>
      kind === 'name' &&
      isState(party) &&
      new RegExp(`\\b${way} (?:the )?$`).test(text.slice(0, start)) &&
      !needs.some((need) => need.is === 'party' && need.party === party),
  );

/** Whether the body may have done something there: "the body's treaty" and "a body country" only belong to it. */
const actsAs = (name: string, text: string): boolean => {
  const at = text.indexOf(name);
  return (
    at >= 0 &&
    !/^['’]|^ (?:country|member|state|nation|treaty|summit|meeting|charter|countries|members|states)\b/.test(
      text.slice(at + name.length),
    )
  );
};

/** Whether the question names the body itself. */
function isAsked(name: string, needs: readonly Need[]): boolean {
  const plain = fold(name);
  return needs.some(({ typed }) => plain.includes(fold(typed)));
}

/** Whether the article does not tell the person to be of another state. */
const isOfParty = (key: string, party: Party, { people }: IndexedArticle): boolean =>
  people.every((one) => one.key !== key || one.country === undefined || one.country === party);
