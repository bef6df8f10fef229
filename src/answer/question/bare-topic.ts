import type { Question } from './question.ts';

const LEAD =
  /^\s*(?:(?:so|ok|hey|and|pls|please|then)[,:]? )*(?:(?:what about|how about|anything|something|any news|news|info|information|the latest|latest|details|passages|articles|mentions|search|find|look up|all|tin|thông tin|tin tức)(?: (?:on|about|re|regarding|of|for|said on|said about|said|mentioning|về))* )?(?:the |our |their )?/iu;
const ASKS =
  /\b(?:who|whom|whose|what|when|where|which|how|why|did|does|do|is|are|was|were|be|been|has|have|had|will|would|can|could|should|list|name|compare|explain|summari[sz]e|tell|say|says|said|he|she|it|they|this|that|there|anyone|anybody|if|whether|than|versus|number|amount|total|count|date|dates|year|time|length|duration|reason|reply|response|reaction|deadline|venue|location|place|partnership|partner|partners|relations|ties|since|level|levels|investor|hi|hello|thanks)\b|(?<![\p{L}\p{M}])(?:ai|gì|nào|đâu|mấy|sao|không|chưa|bao nhiêu|bao giờ|đã|là|được|bị|sẽ|có)(?![\p{L}\p{M}])/iu;
/** Talks by what they were about. */
const ABOUT =
  /^\s*(?:the |any |all )?(?:latest |recent )?(?:talks|discussions|negotiations|consultations|meetings|exchanges) (?:on|about|over|regarding) (.{3,60})$|^\s*(?!the )((?:\p{Ll}+ ){1,3}\p{Ll}+) (?:talks|negotiations|consultations|discussions)\s*\??$/iu;

/** What is done in small letters: the phrase is a clause. */
const DEED =
  /(?<=\s)\p{Ll}{2,}(?:ed|ing)\b|\b(?:met|meet|gave|give|took|told|sent|sold|went|came|made|held|spoke|won|led)\b/u;
const MOST_WORDS = 6;

/** The phrase of a question that names a topic and asks nothing ("fishing quotas", "anything on cod?"); `undefined` for any other. */
export function bareTopicOf({ asked, kind, act, meeting, periods, earlierThan }: Question): string | undefined {
  const about = ABOUT.exec(asked)?.slice(1).find(Boolean);
  if ((kind !== 'what' && !about) || (!about && (act || meeting)) || periods.length > 0 || earlierThan)
    return undefined;
  const phrase = (about ?? asked)
    .replace(LEAD, '')
    .replace(/[\s?.!]+$/u, '')
    .trim();
  if (phrase.length < 3 || phrase.split(' ').length > MOST_WORDS) return undefined;
  if (/[,:;()"“”]|\d/.test(phrase) || ASKS.test(phrase) || DEED.test(phrase)) return undefined;
  return phrase;
}
