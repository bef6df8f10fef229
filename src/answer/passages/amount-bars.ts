import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import { BESIDE, coverOf } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import { givesAmountOfAnother } from './amount-of-another.ts';
import type { Bar } from './bar.ts';
import { countedFrom, isCountedWithOthers } from './counted-with-others.ts';
import { doerOfCounted } from './counts.ts';
import { asksGoods, goodsBetween, namesGoods, tellsOtherWay } from './goods-traded.ts';
import { investedIn, tellsInvestedElsewhere } from './invested-where.ts';
import { onlyCounts } from './only-counted.ts';
import { otherFlow } from './trade-flow.ts';

/** What bars a sentence where an amount, or what is traded, is asked for: one reason a row. */
export const AMOUNT_BARS: readonly Bar[] = [
  {
    name: 'counted of another',
    of: ({ question, needs }) => {
      const doer = doerOfCounted(question, needs);
      return doer && (({ article, at }) => coverOf(doer, article, at) < BESIDE);
    },
  },
  {
    // How many live somewhere is told with the place, or "there".
    name: 'living elsewhere',
    of: ({ question: { kind, text }, needs }) => {
      const home = needs.find(({ start }) => kind === 'how many' && LIVE_IN.test(text.slice(0, start)));
      return home && (({ article, at, sentence }) => !THERE.test(sentence.text) && coverOf(home, article, at) < KNOWN);
    },
  },
  {
    name: 'counted with others',
    of: ({ question, needs }) => {
      const state = countedFrom(question, needs);
      return state && (({ sentence }) => isCountedWithOthers(state, sentence.text));
    },
  },
  {
    name: 'no sum',
    of: ({ question: { kind, text } }) =>
      kind === 'how much' && ASKS_SUM.test(text) ? ({ sentence }) => !MONEY.test(sentence.text) : undefined,
  },
  {
    name: 'the amount of another thing',
    of: ({ question, telling }) => {
      const isOfAnother = givesAmountOfAnother(question, telling);
      return isOfAnother && (({ sentence: { text } }) => isOfAnother(text));
    },
  },
  {
    // What a deal is worth is no sum of trade.
    name: 'no sum of trade',
    of: ({ question: { kind, text } }) =>
      kind === 'how much' && ASKS_TRADE.test(text) ? ({ sentence }) => !OF_TRADE.test(sentence.text) : undefined,
  },
  {
    name: 'another flow of trade',
    of: ({ question, needs }) => {
      const tellsOther = otherFlow(question, needs);
      return tellsOther && (({ sentence }) => tellsOther(sentence.text));
    },
  },
  {
    name: 'goods that go the other way',
    of: ({ question, needs }) => {
      const trade = goodsBetween(question, needs);
      const isOtherWay = trade && tellsOtherWay(trade);
      return isOtherWay && (({ article, at }) => isOtherWay(article, at));
    },
  },
  {
    name: 'no goods',
    of: ({ question }) => (asksGoods(question) ? ({ sentence }) => !namesGoods(sentence) : undefined),
  },
  {
    name: 'invested elsewhere',
    of: ({ question, needs }) => {
      const goal = investedIn(question, needs);
      return goal && (({ sentence }) => tellsInvestedElsewhere(goal, sentence.text));
    },
  },
  {
    name: 'counted or of a kind, and not named',
    of: ({ question, telling }) => {
      const isOnlyCounted = onlyCounts(question);
      if (!isOnlyCounted) return undefined;
      const known = new Map<IndexedArticle, boolean>();
      // What stands around the sentence that tells all of it without a name has none either.
      return ({ article, sentence }) => {
        if (isOnlyCounted(sentence.text)) return true;
        if (holdsAll(telling, sentence)) return false;
        const nameless =
          known.get(article) ?? article.sentences.some((one) => holdsAll(telling, one) && isOnlyCounted(one.text));
        known.set(article, nameless);
        return nameless;
      };
    },
  },
  {
    // Which of them does most is told by a rank or by figures.
    name: 'no rank among them',
    of: ({ question: { text } }) =>
      ASKS_MOST.test(text) ? ({ sentence: { text: told } }) => !RANKS.test(told) : undefined,
  },
  {
    // "How many firms came with X", "were in X's delegation": those who asked him something later did not come along.
    name: 'nobody who came along',
    of: ({ question: { kind, text } }) =>
      kind === 'how many' && ASKS_COMPANY.test(text) ? ({ sentence }) => !CAME_ALONG.test(sentence.text) : undefined,
  },
];

const LIVE_IN = /\b(?:lives?|living|resides?|residing|stud(?:y|ying)|works?|working) in (?:the )?$/i;
const THERE = /\b(?:there|here|in the (?:country|city|province|state|region))\b/i;
/** Named in the sentence, in whatever words. */
const KNOWN = 0.9;

/** "Which of them sells the most": no "most recent", and no "most of them". */
const ASKS_MOST =
  /^\s*(?:and |so )?(?:which|what|who)\b[^?]{3,80}? (?<!\bof )(?:the )?(?:most|fewest|least)(?! (?:of|recent|likely|important|urgent|pressing|common|senior|popular|difficult|advanced|developed|wanted|favou?red|\p{Ll}+(?:ful|ous|ive|ant|ent|ible|able|al|ic|ing))\b)/iu;
const RANKS =
  /\d|\b(?:most|more than|largest|biggest|greatest|highest|top|lead(?:s|ing|ers?)?|first|foremost|main|major|chief|ahead|fewest|least|smallest|lowest|half|\p{L}+-(?:largest|biggest))\b/iu;

/** Whether each of the words stands in the sentence. */
const holdsAll = (telling: readonly Need[], { text, terms }: IndexedSentence): boolean =>
  telling.every(
    (need) =>
      need.is === 'word' &&
      (/^\d/.test(need.typed) || need.terms.some((term) => terms.has(term)) || need.inPhrase?.test(text) === true),
  );

const ASKS_COMPANY =
  /\b(?:(?:travel(?:l?ed|l?ing)?|c[ao]me|coming|went|go|going|flew|fly(?:ing)?)(?: along)? with|accompan(?:y|ied|ying)) (?=\p{Lu})|\bin (?:the|his|her|their) (?:[\p{L}'’-]+ ){0,3}(?:delegation|entourage|retinue)\b/u;
const CAME_ALONG =
  /\b(?:travel\w*|accompan\w+|along|(?:c[ao]me|coming|went|flew) (?:with|along|over|here)|br(?:ing|ings|inging|ought)|led|leading|head(?:ed|ing)|delegat\w+|entourage|retinue|mission|part(?:y|ies) of|join\w*|alongside|with (?:him|her|them|(?:\p{Ll}+ ){0,2}(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens|hundreds|scores)))\b/iu;

/** What something was worth, and what trade came to. */
const ASKS_SUM =
  /\bworth\b|^\s*what (?:is|was|were|are) the (?:\p{Ll}+ )?value of\b|\bhow much (?:was|were|is|are) (?:[\p{L}'’-]+ ){0,4}?(?:exports|imports|trade|turnover|sales)\b|\bhow much (?:did|does|do) [^?]{2,40}? (?:export|import)\b(?! (?:grow|rise|fall|increase|drop|decline))/iu;

const ASKS_TRADE =
  /^[^?]{0,80}\b(?:trade|turnover)\b(?! (?:deal|target|goal|figure|agreement|talks|fair|office|union|war|promotion|ministry))/i;
const OF_TRADE =
  /\b(?:trad(?:e|ing)|turnover|exchange|exports?|imports?|exported|imported|shipments?|sales|sold|figure|amount|sum|volume|total|value|revenue|surplus|deficit|goods)\b/i;

/** A sum of money; growth in per cent tells of none. */
const MONEY =
  /[$€£¥₫]|\b(?:USD|EUR|VND|US dollars?|dollars?|euros?|dong|đồng|yuan|yen|won|roubles?|rubles?|pounds?|rupees?|baht|kip|billion|million|trillion)\b/iu;
