import type { IndexedSentence } from '../articles/indexed-article.ts';
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
const LISTS =
  /\b(?:such as|including|namely|among them|like|chief|main|mainly|mostly|key|major|staple|leading|largest)\b/i;

/** Whether a question asks which goods are traded ("what does Norway export to Laos"). */
export const asksGoods = ({ kind, text }: Question): boolean => kind === 'what' && ASKS.test(text);

/** Whether the text names goods at all: what trade came to in money tells of none. */
export const namesGoods = ({ text, terms }: IndexedSentence): boolean =>
  MORE_GOODS.test(text) || !GOODS.isDisjointFrom(terms);

/** What the sentence gains by listing them. */
export const goodsFit = (question: Question, sentence: IndexedSentence): number =>
  asksGoods(question) && LISTS.test(sentence.text) ? 0.2 : 0;
