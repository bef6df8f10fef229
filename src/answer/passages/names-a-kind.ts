import { findParties, findPlaces } from '../../actor/gazetteer.ts';
import { isOfficeWord } from '../../actor/titles.ts';
import { MONTHS } from '../../calendar/months.ts';
import { analyse } from '../../search/analyse.ts';
import { stem } from '../../search/stem.ts';
import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import { nameTokens } from '../people/known-names.ts';
import type { Question } from '../question/question.ts';
import { thingsOfKind } from '../words/kinds-of-things.ts';
import { isLight } from '../words/light-words.ts';

/** Kinds of things with a name of their own: whoever asks which one wants the name. */
const NAMED =
  /\b(?:which|what) (?:(?:other|more|new|two|three|four) )?(?:(?!(?:did|do|does|ha[sd]|have|will|would|can|could|should|may|might|must|is|are|was|were)\b)[\p{L}-]+ ){0,2}?(compan(?:y|ies)|firms?|corporations?|airlines?|banks?|universit(?:y|ies)|colleges?|hotels?|ports?|airports?|museums?|islands?|bases?|pagodas?|temples?|church(?:es)?|palaces?|hospitals?|ships?|vessels?|provinces?) (?!(?:in|of|from|with|for|at|on|to|and|or|that|which|who|by|near|\p{Ll}+ (?:did|do|does|ha[sd]|have|will|would|can|is|are|was|were))\b)\p{Ll}+\b/iu;
/** Kinds whose things a list holds well enough. */
const LISTED =
  /\b(?:which|what) (fruits?|meats?|rivers?|religions?|languages?|seafood|vegetables?) (?:did|do|does|ha[sd]|have|will|would|can|is|are|was|were)\b/iu;

/** A river may be called so beside its name. */
const RIVER = /\brivers?\b/i;

/** A name as written; what "of" joins are two. */
const NAME = /\p{Lu}[\p{L}\p{M}\p{N}&'’-]*(?: \p{Lu}[\p{L}\p{M}\p{N}&'’-]*){0,7}/gu;
/** What a name ends in that is of another kind. */
const KIND_ENDS =
  /^(?:force|ministry|department|office|committee|council|party|government|assembly|congress|association|union|command|agency|embassy|summit|forum|conference|meeting|partnership|agreement|treaty|day|war|programme|program|house|trade|ministers?|museum|university|academy|institute|hotel|airport|port|base|palace|hospital|school|park|temple|pagoda|church|bank|airlines|corporation|company|group)$/;
const COMPANY = /^(?:compan|firm|corporation|airline|bank|ship|vessel)/i;
/** Names of months and days of the week, in small letters. */
export const DAYS: ReadonlySet<string> = new Set([
  ...MONTHS.map((month) => month.toLowerCase()),
  ...'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
]);

/** Whether a sentence of an article names a thing of some kind. */
type Names = (article: IndexedArticle, sentence: IndexedSentence) => boolean;

/**
 * What tells whether a sentence names a thing of the kind that a question asks for by "which": something with a capital that is
 * nobody, no state and of no other kind, or one of the things on the kind's list. `undefined` where no such kind is asked for.
 */
export function kindNamed(question: Question): Names | undefined {
  const [, listed] = LISTED.exec(question.text) ?? [];
  if (listed) return (_, sentence) => namesListed(listed, sentence);
  const [, kind] = NAMED.exec(question.text) ?? [];
  if (!kind || (FIRM.test(kind) && !question.meeting && question.act)) return undefined;
  const asked = new Set(nameTokens(question.asked));
  return (article, sentence) => namesThing(kind, asked, question, article, sentence);
}

function namesListed(listed: string, { text, terms }: IndexedSentence): boolean {
  if (RIVER.test(listed) && RIVER.test(text)) return true;
  // "Agent Orange" is no fruit.
  const plain = /^(?:religion|language|river)/i.test(listed) ? undefined : smallTerms(text);
  return thingsOfKind(listed).some(
    (thing) => terms.has(thing) && (plain?.has(thing) ?? true) && thing !== stem(listed.toLowerCase()),
  );
}

function namesThing(
  kind: string,
  asked: ReadonlySet<string>,
  question: Question,
  article: IndexedArticle,
  { text, terms }: IndexedSentence,
): boolean {
  if (SHIP.test(kind)) {
    if (PREFIX.test(text)) return true;
    if (!BY_SHIP.test(text)) return false;
  }
  const ownStem = stem(kind.toLowerCase());
  const house = HOUSE.test(kind);
  const goes = house && GOES.test(question.text);
  const people = new Set(article.people.flatMap(({ name }) => nameTokens(name)));
  return [...text.matchAll(NAME)].some(({ 0: name, index }) => {
    const before = text.slice(Math.max(0, index - 60), index);
    if (OF_OFFICE.test(before) && !(COMPANY.test(kind) && HEAD_OF.test(before))) return false;
    if (index === 0 && !name.includes(' ') && !isNamedElsewhere(name, article)) return false;
    const beside = CALLED.exec(text.slice(Math.max(0, index - 40), index))?.[1];
    const isShip = beside !== undefined && SHIP.test(kind) && BY_SHIP.test(beside);
    if (beside && !isShip && stem(beside.toLowerCase()) !== ownStem) return false;
    if (isParty(name)) return false;
    const written = name.split(' ').map((word) => word.replace(/['’]s?$/, ''));
    // Who bears an office is named after it; a ship may be called by one.
    const office = isShip ? -1 : written.findIndex((word) => isOfficeWord(word));
    const words = written
      .slice(0, office < 0 ? undefined : office)
      .filter((word, i) => !(index === 0 && i === 0 && opensSentence(word)))
      .filter(
        (word) =>
          word.length > 1 &&
          analyse(word).length > 0 &&
          !DAYS.has(word.toLowerCase()) &&
          !isParty(word) &&
          !SIDE.test(word),
      )
      .filter((word) => COMPANY.test(kind) || !/^\p{Lu}{2,5}$/u.test(word))
      .filter((word) => SHIP.test(kind) || !nameTokens(word).some((token) => people.has(token)));
    if (words.length === 0 || words.every((word) => nameTokens(word).every((token) => asked.has(token)))) return false;
    const rest = words.join(' ');
    const last = (words.at(-1) ?? '').toLowerCase();
    if (KIND_ENDS.test(last) && stem(last) !== ownStem && !(COMPANY.test(kind) && IS_FIRM.test(last))) return false;
    if (isParty(rest)) return false;
    // A town is no hospital.
    if (house && isPlace(rest)) return false;
    if (house && goes) {
      const isCalledSo = name.split(' ').some((word) => stem(word.toLowerCase()) === ownStem);
      if (!isCalledSo && !beside && !GOES_TO.test(text.slice(Math.max(0, index - 40), index))) return false;
    }
    // Where nobody went there, the text has to speak of such a house.
    if (house && !goes && !terms.has(ownStem) && !/\bat (?:the )?$/.test(text.slice(0, index))) return false;
    return !COMPANY.test(kind) || findPlaces(rest).length === 0 || words.length > 2;
  });
}

/** The terms of a text that stand there in small letters, or begin it. */
const smallTerms = (text: string): ReadonlySet<string> =>
  new Set(
    analyse(text)
      .filter(({ start }) => start === 0 || /\p{Ll}/u.test(text.charAt(start)))
      .map(({ term }) => term),
  );

/** Houses that are seldom called by their town alone. */
const HOUSE = /^(?:hospital|museum|hotel|palace|church|temple|pagoda)/i;

/** The name of a place and no more. */
function isPlace(name: string): boolean {
  const [place] = findPlaces(name);
  return place !== undefined && place.end - place.start >= name.length - 1;
}

/** "Which museum did A visit", "which factory will he tour". */
const GOES =
  /^\s*(?:and |so )?(?:which|what) (?:[\p{L}-]+ ){1,4}?(?:did|does|do|has|have|had|will|would|is|are|was|were) [^?]{2,60}? (?:visit(?:ed|ing)?|tour(?:ed|ing)?|inspect(?:ed|ing)?|(?:go(?:ing)?|gone) to(?=\W*$| (?:in|on|at|during|after|before|with)\b)|call(?:ed)? (?:at|in at)|drop(?:ped)? (?:by|in at)|stop(?:ped)? (?:at|by))\b/iu;
/** What is named next is where somebody went. */
const GOES_TO =
  /\b(?:visit|tour|inspect)(?:s|ed|ing)? (?:to )?(?:the )?$|\b(?:goes?|going|went|travel\p{Ll}*|called|dropped|stopped)(?: by| in)? (?:to|at) (?:the )?$/u;
const WENT =
  /\b(?:visit|tour|inspect|travel|trip|journey)\p{Ll}*|\b(?:goes?|going|went|gone|c[ao]mes?|coming|flew|fly|flies|flying|drove|moved|headed|left|stopp?\p{Ll}*|arriv\p{Ll}*|call\p{Ll}* (?:in )?at|dropp\p{Ll}* (?:by|in)|saw|seen|see|spent|welcomed|received|attended|joined|offered incense|laid|shown|watched|walked|stroll\p{Ll}*|strolled|there|where|programme|itinerary|guests?|addressed|spoke|met|talked|opened|inaugurat\p{Ll}+|planted)\b/iu;

/** Whether a "which" asks where somebody went. */
export const asksWhereGone = ({ kind, text }: Question): boolean => kind === 'what' && GOES.test(text);

/** Whether a text can tell where somebody went. */
export const tellsGoing = (told: string): boolean => WENT.test(told);

/** The name of a state, of its people or of a body of states. */
function isParty(name: string): boolean {
  const [party] = findParties(name);
  return party !== undefined && party.end - party.start >= name.length - 1;
}

/** "The naval base of Haakonsvern" is a base, and "the company Kongsberg" a company. */
const CALLED =
  /\b(base|company|firm|group|bank|airline|university|college|institute|hotel|port|airport|museum|island|pagoda|temple|church|palace|hospital|ship|vessel|frigate|destroyer|province|city|town|district|river|park|shipyard|factory|stadium|cemetery|ministry)(?: of| in| called| named)? (?:the )?$/i;

/** "Minister of Industry and Trade" names an office. */
const OF_OFFICE =
  /\b(?:Minist(?:er|ry)|Secretary|Department|Committee|Commission|Office|Council|Chair(?:man|woman)|Director|Head|President|Representative|Ambassador)s? (?:of|for|to) (?:the )?(?:\p{Lu}\p{L}+(?:,| and| of) ){0,3}$/u;

/** Whoever heads a firm is called after it. */
const HEAD_OF = /\b(?:President|Chair(?:man|woman)|Director|Head|Representative|Officer|CEO)s? (?:of|for) (?:the )?$/u;

/** The first word of a sentence is a name where the article writes it so within one, too. */
const isNamedElsewhere = (name: string, { article }: IndexedArticle): boolean =>
  new RegExp(`[\\p{L},] ${name.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '.')}(?![\\p{L}\\p{M}])`, 'u').test(
    article.parts.body,
  );

/** Companies that were asked or invited may be told of without their names, those that somebody met are named. */
const FIRM = /^(?:compan|firm|corporation)/i;
/** What stands before the name of a warship. */
const PREFIX = /\b(?:USS|USNS|USCGC|HMS|HMAS|HMNZS|HMCS|INS|JS|ROKS|FS|BRP|KRI|RSS|HTMS|CNS|MV) \p{Lu}/u;
/** A name stands beside a word for a ship. */
const BY_SHIP =
  /\b(?:ships?|vessels?|frigates?|destroyers?|corvettes?|cutters?|carriers?|cruisers?|submarines?|boats?|tankers?|ferry|ferries|trawlers?|barque|yacht|liner)\b/iu;
/** Ships bear names of people. */
const SHIP = /^(?:ship|vessel)/i;
const IS_FIRM = /^(?:bank|airlines|corporation|company|group)$/;

/** "North-South" is no name. */
const SIDE = /^(?:North|South|East|West)(?:ern|-(?:North|South|East|West))?$/;

/** The first word of a sentence has its capital from there, where it is one of the words of every text. */
const opensSentence = (word: string): boolean =>
  analyse(word).length === 0 || isLight(word.toLowerCase()) || OPENS.test(word);
const OPENS =
  /^(?:Earlier|Both|During|After|Before|While|Regarding|Besides|Touching|Speaking|Receiving|Responding|According|Following|Thanking|Also|Later|Meanwhile|However|Prior|Accepting|Welcoming|Over|About|More|As|Two|Three|Many|Several)$/;
