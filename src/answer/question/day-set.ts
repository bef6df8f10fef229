const DAY = '(?:date|dates|day|days|month|time)';
const SET =
  '(?:set|fix|fixed|name|named|pick|picked|choose|chose|chosen|settle|settled|settled? (?:on|upon)|agreed?(?: on| upon)?|give|gave|given|announced?|propose|proposed|suggest|suggested|found)';
const JOURNEY = '(?:visits?|trips?|journey|tour|return|stay|coming|meeting|talks|summit|call|session|round)';
const ASKS = new RegExp(
  `\\b(?:which|what|an?|any|the|no|has|have) (?:(?:exact|firm|specific|new) )?${DAY}\\b[^?]{0,50}?\\b${SET}\\b (?:yet )?(?:for|of)\\b[^?]{0,60}?\\b${JOURNEY}\\b|\\bwhen (?:is|was) [^?]{2,60}\\b${JOURNEY}\\b[^?]{0,30} (?:set|fixed|scheduled) for\\b`,
  'iu',
);

/** Whether a question asks for the day that was set for a visit or a meeting: it need not have been. */
export const asksDaySet = (text: string): boolean => ASKS.test(text);

const TELLS =
  /\b(?:[Nn]o|[Aa]|[Tt]he|[Aa]ny|[Nn]either) (?:(?:exact|firm|specific|precise) )?(?:day|dates?|time)s?\b[^.;]{0,40}\b(?:set|fixed|agreed|named|settled|announced|given|decided|worked out|arranged|mentioned)\b|\b(?:set|fix|fixed|gave|named|setting|fixing|naming|giving) (?:no|a|the|any) (?:(?:exact|firm|specific) )?(?:day|date|time)\b|\bdates? (?:is|are|was|were) (?:yet |still )?to be\b|\bat (?:a|an) (?:date|time) (?:to be|of (?:his|her|their))\b/u;

/** Whether a text says that a day was set, or that none was. */
export const tellsDaySet = (text: string): boolean => TELLS.test(text);

/** The words of such a question that name no meeting. */
export const isDaySetWord = (word: string): boolean => WORD.test(word);

const WORD = new RegExp(`^(?:${DAY}|${SET}|exact|firm|specific)$`, 'i');
