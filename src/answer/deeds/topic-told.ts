import type { IndexedSentence } from '../articles/indexed-article.ts';
import type { Question } from '../question/question.ts';

/** "What did A talk about in Oslo", "what did A discuss with B". */
const ASKS =
  /^\s*(?:and |so )?what (?:else )?(?:did|does|do|has|have|had) [^?]{2,90}? (?:(?:talk|speak|chat|spoken|talked) about|discuss(?:ed)?)\b/i;
/** Words that tell what was spoken of, besides those of a speech itself. */
const TELLS =
  /["“”]|\b(?:about|on (?:the|how|what|why|ways)|regarding|partnerships?|agreement|treat(?:y|ies)|sign(?:ed|ing)|adopt\p{L}*|upgrad\p{L}+|elevat\p{L}+|launch\p{L}*|resum\p{L}+|concerning|agenda|topics?|subjects?|themes?|focus\p{L}*|discuss\p{L}*|exchang\p{L}+|rais(?:ed|es|ing)|touch\p{L}*|deal\p{L}*|dwel\p{L}+|review\p{L}*|cover(?:ed|s|ing)|centr\p{L}+|center\p{L}*|consider\p{L}*|negotiat\p{L}+|debat\p{L}+|compar\p{L}+|agree\p{L}*|call(?:ed|ing) (?!on\b|at\b|in\b)|sa(?:y|ys|id|ying)|told|spoke (?:of|for|against|up)|sp(?:oke|eech|eaking) (?:[\p{Ll}]+ ){0,2}of|urg\p{L}+|ask\p{L}*|prais\p{L}+|describ\p{L}+|express\p{L}*|stress\p{L}*|affirm\p{L}*|mention\p{L}*|brief\p{L}*|inform\p{L}*|sought|seek\p{L}*|want\p{L}*|propos\p{L}+|suggest\p{L}*|welcom\p{L}+|hop(?:ed|es)|recall\p{L}*|talks? (?:\p{L}+ ){0,3}on)(?!\p{L})/iu;

/** Whether the question asks what was spoken of. */
export const asksTopic = ({ kind, text }: Question): boolean => kind === 'what' && ASKS.test(text);

/** Whether the sentence tells anything that was spoken of: "also spoke in Oslo" only tells that somebody did. */
export const tellsTopic = ({ text, statements, acts }: IndexedSentence): boolean =>
  statements.length > 0 || acts.size > 0 || TELLS.test(text);
