import type { Party } from '../../actor/actor.ts';
import { findParties } from '../../actor/gazetteer.ts';
import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import type { Need } from '../needs/need.ts';
import type { Question } from '../question/question.ts';
import { thingsOfKind } from '../words/kinds-of-things.ts';

const ASKS =
  /^\s*what (?:else |goods |products |items )?(?:does|do|did|has|have|is|are|will) (?:the |our )?(?:(?!(?:ask|tell|say|want|hope|think|do|about|on|of)\b)[\p{L}\p{M}’'-]+ ){1,4}?(?:(?:main|most|chief)ly )?(?:export|import)(?:ed|ing)?\b(?! (?:ban|curbs?|restrictions?|tariffs?|turnover|value|figures?))/iu;

const GOODS: ReadonlySet<string> = new Set(
  [
    'product',
    'goods',
    'produce',
    'commodity',
    'food',
    'fruit',
    'vegetable',
    'seafood',
    'mineral',
    'metal',
    'fuel',
    'vehicle',
  ].flatMap((kind) => thingsOfKind(kind)),
);
const MORE_GOODS =
  /\b(?:machin(?:es?|ery)|equipment|electronics?|electrical|computers?|components?|spare parts|chemicals?|fertili[sz]ers?|plastics?|pharmaceuticals?|medicines?|drugs|handicrafts?|leather|shoes|clothes|clothing|apparel|fabrics?|toys|ceramics?|cement|wool|silk|bamboo|rattan|flowers?|spices?|nuts|peanuts?|crude|minerals?|ores?|weapons?|aircraft|vegetables?|fruits?|(?:agricultural|aquatic|farm|marine|forestry|electronic|wood) (?:products?|produce|goods))\b/i;

/** Whether a question asks which goods are traded ("what does Norway export to Laos"). */
export const asksGoods = ({ kind, text }: Question): boolean => kind === 'what' && ASKS.test(text);

/** Whether the text names goods at all: what trade came to in money tells of none. */
export const namesGoods = ({ text, terms }: IndexedSentence): boolean =>
  MORE_GOODS.test(text) || !GOODS.isDisjointFrom(terms);

/** Who sells goods, and who buys them. */
interface Trade {
  readonly seller: Party;
  readonly buyer: Party;
}

/** Between which two states the goods go that a question asks for, and which way. */
export function goodsBetween(question: Question, needs: readonly Need[]): Trade | undefined {
  const [one, other, ...more] = asksGoods(question) ? needs.filter((need) => need.is === 'party') : [];
  if (!one || !other || more.length > 0) return undefined;
  const between = question.text.slice(one.end, other.start);
  if (/\bexport\p{Ll}* (?:\p{Ll}+ )?to (?:the )?$/iu.test(between)) return { seller: one.party, buyer: other.party };
  return /\bimport\p{Ll}* (?:\p{Ll}+ )?from (?:the )?$/iu.test(between)
    ? { seller: other.party, buyer: one.party }
    : undefined;
}

const SELLS = /^(?:['’]s?)? (?:\p{Ll}+ ){0,2}?(?:sells?|sold|exports?|exported|ships?|shipped)\b/u;
const SOLD_TO = /\b(?:sells?|sold|exports?|exported|shipped|shipments) (?:[\p{L}-]+ ){0,4}?to (?:the )?$/iu;

const BOUGHT_FROM =
  /\b(?:buys?|bought|buying|imports?|imported|importing|purchase[sd]?) (?:[\p{L}-]+ ){0,4}?from (?:the )?$/iu;
const BUYS = /\b(?:buys?|bought|imports?|imported|importers?|purchase[sd]?)\b/i;

/** Which way goods go in a text: the one asked for, the other one (the buyer sells, the seller buys), or neither is told. */
function wayTold({ seller, buyer }: Trade, text: string): 'own' | 'other' | undefined {
  const named = findParties(text);
  const sells = (party: Party): boolean => named.some((one) => one.party === party && SELLS.test(text.slice(one.end)));
  const isSoldTo = (party: Party): boolean =>
    named.some((one) => one.party === party && SOLD_TO.test(text.slice(0, one.start)));
  const isBoughtFrom = (party: Party): boolean =>
    named.some((one) => one.party === party && BOUGHT_FROM.test(text.slice(0, one.start)));
  if (sells(seller) || isSoldTo(buyer) || isBoughtFrom(seller)) return 'own';
  return sells(buyer) || isSoldTo(seller) || isBoughtFrom(buyer) || (named[0]?.party === seller && BUYS.test(text))
    ? 'other'
    : undefined;
}

/** Tells of a sentence whether it is of what goes the other way: it says so, or all of its article that says so does. */
export function tellsOtherWay(trade: Trade): (article: IndexedArticle, at: number) => boolean {
  const told = new Map<IndexedArticle, ReturnType<typeof wayTold>[]>();
  return (article, at) => {
    const ways = told.get(article) ?? article.sentences.map(({ text }) => wayTold(trade, text));
    told.set(article, ways);
    const own = ways[at];
    return own ? own === 'other' : ways.includes('other') && !ways.includes('own');
  };
}
