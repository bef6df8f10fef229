import { findParties, findPlaces } from '../../actor/gazetteer.ts';
import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import { coverOf } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import type { Question } from '../question/question.ts';

const ASKS =
  /^\s*(?:and |so )?what (?:else )?(?:did|does|has|had) [^?]{2,60}? (?:say|said|tell|told|remark|comment)\b/i;
/** "Who did A say was coming". */
const ASKS_WHO = /^\s*(?:and |so )?who (?:did|does) [^?]{2,40} say\b/i;
const SAYS =
  /["“”]|\b(?:sa(?:y|ys|id|ying)|told|tells?|stat(?:ed|ing)|states(?= (?:that|how|what|the|his|her|its)\b)|remark\p{L}*|comment\p{L}*|spoke (?:[\p{Ll}]+ ){0,2}(?:of|about|on|for|against|up)|speech|according to|voic\p{L}+|express\p{L}*|describ\p{L}+|call(?:ed|s|ing)?|not(?:ed|es|ing)|stress\p{L}*|emphasi[sz]\p{L}+|affirm\p{L}*|reaffirm\p{L}*|underlin\p{L}+|underscor\p{L}+|highlight\p{L}*|add(?:ed|s)|repl(?:ied|ies)|answer\p{L}*|argu\p{L}+|warn\p{L}*|explain\p{L}*|recall\p{L}*|declar\p{L}+|announc\p{L}+|informed|briefed|reject\p{L}*|den(?:ied|ies)|defend\p{L}*|critici[sz]\p{L}+|prais\p{L}+|hail\p{L}*|laud\p{L}*|regard\p{L}*|consider\p{L}*|believ\p{L}+|view\p{L}*|saw|valu\p{L}+|admitt?\p{L}*|acknowledg\p{L}+|insist\p{L}*|point\p{L}* (?:out|to)|reiterat\p{L}+|maintain\p{L}*|wrote|writ\p{L}+|discuss\p{L}*|touched|exchanged|shared|raised|mention\p{L}*|confirm\p{L}*|assert\p{L}*|assur\p{L}+|conclud\p{L}+|observ\p{L}+|predict\p{L}*|claim\p{L}*|report\p{L}*|vow\p{L}*|credit\p{L}*|thank\p{L}*)\b/iu;

/** Whether the question asks for somebody's words. */
export const asksWords = ({ kind, text }: Question): boolean =>
  (kind === 'what' && ASKS.test(text)) || (kind === 'who' && ASKS_WHO.test(text));

/**
 * Whether the sentence can hold the words that a "what did A say" asks for: it tells of somebody's saying or doing by a
 * statement or a verb, in an article in which A takes part or near where A is named.
 */
export function tellsWords(
  question: Question,
  subject: Need | undefined,
  article: IndexedArticle,
  at: number,
): boolean {
  const sentence = article.sentences[at];
  if (!sentence) return true;
  if (isOnlyOwner(question, sentence) || ONLY_ASKED.test(sentence.text) || SPEAKS_LATER.test(sentence.text))
    return false;
  if (subject?.is === 'person' && HELD_TOGETHER.test(sentence.text) && !TAGGED.test(sentence.text)) return false;
  if (subject?.is === 'person' && coverOf(subject, article, at) < LEAST) return false;
  return (
    sentence.statements.length > 0 ||
    (sentence.acts.size > 0 && !(sentence.acts.size === 1 && AS_INVITED.test(sentence.text))) ||
    sentence.speakers.size > 0 ||
    SAYS.test(sentence.text) ||
    (subject?.is === 'person' && goesOnFor(subject, article, at))
  );
}

/** "In addition, China will lift it", after words of a Chinese: what one's own state does is still one's words. */
function goesOnFor(subject: Need & { is: 'person' }, { sentences, people }: IndexedArticle, at: number): boolean {
  const text = (sentences[at]?.text ?? '').replace(GOES_ON, '');
  const [state] = findParties(text.slice(0, 40));
  const isOwn = people.some(({ key, country }) => subject.keys.has(key) && country === state?.party);
  if (state?.start !== 0 || !isOwn || !/^ (?:will|would|is|has|wants|hopes)\b/.test(text.slice(state.end)))
    return false;
  const before = sentences
    .slice(Math.max(0, at - NEAR), at)
    .findLast((one) => one.speakers.size > 0 || (one.people.size === 1 && SAYS.test(one.text)));
  return (
    before !== undefined && !(before.speakers.size > 0 ? before.speakers : before.people).isDisjointFrom(subject.keys)
  );
}

const GOES_ON = /^(?:In addition|Besides|Moreover|Furthermore|At the same time),? /;
const NEAR = 2;

/** "They recall A's visit": A stands there for nothing but a thing of theirs, and it is others who speak. */
function isOnlyOwner({ text: asked }: Question, { text, speakers }: IndexedSentence): boolean {
  const name = ASKED_NAME.exec(asked)?.[1];
  if (name === undefined || speakers.size > 0) return false;
  const after = text.split(name).slice(1);
  return after.length > 0 && after.every((rest) => OWNS.test(rest)) && !/\b(?:he|she)\b/i.test(text);
}

/** "She was responding to questions on the report": what she answered stands elsewhere. */
const ONLY_ASKED =
  /^[^"“”.;]{2,60} (?:was|were|is|are) (?:responding|replying|reacting|speaking) (?:in reply |in response )?to (?:an? |the )?(?:[\p{Ll}’']+ ){0,3}(?:questions?|quer(?:y|ies)|inquir(?:y|ies))\b[^"“”]*$/u;

/** "He will give a speech there on Thursday": his words are still to come. */
const SPEAKS_LATER =
  /^[^"“”;]*\b(?:will|would|to|due to|(?:is|was) to|plan(?:s|ned)|planning) (?:\p{Ll}+ ){0,3}(?:give|deliver|make|hold|giving|delivering) (?:an?|the|his|her) (?:\p{Ll}+ ){0,3}(?:speech|address|lecture|remarks|talk)\b(?! (?:to say|about|regarding|on (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|the same|\p{Lu}\p{Ll}+ \d|\d)))(?![^;]*\b(?:said|says|told|added|noted|stressed)\b)/u;

/** "The two diplomats had a “candid” consultation": what both did is nothing that one of them said. */
const HELD_TOGETHER =
  /^(?:The (?:two|pair)|Both|They)\b[^,;.“"]{0,60}\b(?:had|held) (?:an? )?[“"]?[\p{L}, -]{0,60}[”"]?(?:talks|consultations?|meetings?|discussions?|dialogues?)\b/u;
const TAGGED = /\b(?:said|says|noted|added|stated|told|according to)\b/;

const ASKED_NAME =
  /^\s*(?:[Aa]nd |[Ss]o )?[Ww]hat (?:else )?(?:did|does|has|had) (?:[^?]{0,50} )?(\p{Lu}[\p{L}\p{M}-]+) (?:say|said|tell|told|remark|comment)\b/u;
/** Words of one's own are what one says. */
const OWNS =
  /^['’]s? (?!(?:[\p{Ll}-]+ ){0,2}(?:words?|speech|remarks?|statement|message|letter|view|opinion|phrase|comments?|answer|reply|proposal|suggestion|request|concerns?)\b)/u;

/** Whoever comes at somebody's invitation has said nothing by it. */
const AS_INVITED = /\b(?:at|on|upon) (?:the |an? )?(?:[\p{L}\p{M}.'’-]+ ){0,6}?invitation\b|\bas invited by\b/u;

/** Somebody who only stands somewhere in the article did not say it. */
const LEAST = 0.5;

/** What a state gave is no gift of somebody whom the text does not name there. */
export function givesForAnother(needs: readonly Need[], article: IndexedArticle, at: number): boolean {
  const people = needs.filter(({ is }) => is === 'person');
  if (people.length === 0 || people.some((need) => coverOf(need, article, at) >= 0.7)) return false;
  const text = article.sentences[at]?.text.slice(0, 60) ?? '';
  return [...findParties(text), ...findPlaces(text)].some(({ start }) => start === 0);
}
